import { placeCell } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { NotUnderstood } from '../reading.js'
import type { Segment } from './row-grammar.js'
import { onlyPlace } from './sums-among.js'

/**
 * Below the last row of a table the places may be told once more: with their addresses; above the first one as well: in
 * a legend.
 * @returns the lines with a place and with what is no amount where amounts stand
 */
export function unreadableLines(segments: readonly Segment[], names: PrintedNames): NotUnderstood[] {
  const known = new Set(segments.flatMap((each) => (each.kind === 'row' ? (onlyPlace(each)?.ags ?? []) : [])))
  const around = new Set([...beforeTables(segments), ...beforeTables([...segments].reverse())])
  return segments.flatMap((each) =>
    (each.kind === 'row' ? [] : each.lines).flatMap(({ line, name, unreadable: amount }) => {
      const places = placeCell(names, name)?.exact ?? []
      const isAgain = around.has(each) && places.every(({ ags }) => known.has(ags))
      return amount === null || isAgain ? [] : { page: line.page, text: line.text, amount }
    }),
  )
}

/** @returns what stands before the first row of the table, or of each of those side by side */
function beforeTables(segments: readonly Segment[]): ReadonlySet<Segment> {
  const begun = new Set<number>()
  const before = new Set<Segment>()
  for (const each of segments) {
    const band = each.lines[0]?.band ?? 0
    if (each.kind === 'row') begun.add(band)
    else if (!begun.has(band)) before.add(each)
  }
  return before
}
