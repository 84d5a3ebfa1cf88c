import { type GridLine, textOfLine } from './grid.js'
import type { RowSegment, Segment } from './row-grammar.js'

/**
 * @returns the words of the lines without an amount above, below and within each row, up to the next amounts; what belongs to
 * another row with an amount is none
 */
export function aloneBeside(segments: readonly Segment[]): ReadonlyMap<RowSegment, readonly string[]> {
  const found = new Map<RowSegment, string[]>()
  const add = (row: RowSegment, words: readonly string[]) =>
    found.set(row, [...(found.get(row) ?? []), ...words])
  for (const inOrder of [segments, segments.toReversed()]) {
    let words: string[] = []
    for (const each of inOrder) {
      if (each.kind === 'row') add(each, words)
      const isPaid = each.lines.some(({ amount }) => amount !== null)
      words = isPaid ? [] : [...words, ...each.lines.flatMap(wordsIn)]
    }
  }
  for (const each of segments)
    if (each.kind === 'row') add(each, each.lines.filter((line) => line !== each.line).flatMap(wordsIn))
  return found
}

function wordsIn(line: GridLine): string[] {
  const words = line.name === '' ? textOfLine(line) : line.name
  return words === '' ? [] : [words]
}
