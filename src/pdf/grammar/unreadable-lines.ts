import { placeCell } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { NotUnderstood } from '../reading.js'
import type { Segment } from './row-grammar.js'
import { onlyPlace } from './sums-among.js'

/**
 * Below the last row the places may be told once more: with their addresses; above the first one as well: in a
 * legend.
 * @returns the lines with a place and with what is no amount where amounts stand
 */
export function unreadableLines(segments: readonly Segment[], names: PrintedNames): NotUnderstood[] {
  const last = segments.findLastIndex(({ kind }) => kind === 'row')
  const known = new Set(segments.flatMap((each) => (each.kind === 'row' ? (onlyPlace(each)?.ags ?? []) : [])))
  const above = aboveTables(segments)
  return segments.flatMap((each, at) =>
    (each.kind === 'row' ? [] : each.lines).flatMap(({ line, name, unreadable: amount }) => {
      const places = placeCell(names, name)?.exact ?? []
      const isAgain = (at > last || above.has(each)) && places.every(({ ags }) => known.has(ags))
      return amount === null || isAgain ? [] : { page: line.page, text: line.text, amount }
    }),
  )
}

/** @returns what stands above the first row of the table, or of each of those side by side */
function aboveTables(segments: readonly Segment[]): ReadonlySet<Segment> {
  const begun = new Set<number>()
  const above = new Set<Segment>()
  for (const each of segments) {
    const band = each.lines[0]?.band ?? 0
    if (each.kind === 'row') begun.add(band)
    else if (!begun.has(band)) above.add(each)
  }
  return above
}
