import type { District } from '../../domain/register.js'
import type { RowSegment, Segment } from './row-grammar.js'
import type { Told } from './told-districts.js'

/** A heading, or a sum of a district above its rows, holds until the next one. */
export function byHeading(segments: readonly Segment[]): Told {
  const found = new Map<RowSegment, readonly District[]>()
  let districts: readonly District[] | null = null
  for (const each of segments) {
    if (each.kind === 'row') {
      if (districts) found.set(each, districts)
    } else if (each.kind !== 'text' && each.districts.length > 0) districts = each.districts
  }
  return found
}

/** @returns the segments down each page, whichever of the tables abreast they are of: a heading may stand above all of them */
export function acrossBands(segments: readonly Segment[]): Segment[] {
  return segments
    .flatMap((each) => (each.lines[0] ? { each, at: each.lines[0].line } : []))
    .sort(({ at: a }, { at: b }) => a.page - b.page || a.y - b.y)
    .map(({ each }) => each)
}
