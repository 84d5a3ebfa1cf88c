import type { Interval } from './intervals.js'

/** Where a column stands, by what its pieces have in common. */
export type Places = ReadonlyMap<'left' | 'middle' | 'right', number>

/** Points by which the edges of the amounts of one column differ at most, and at least by which those of two do. */
export const EXACT = 1.5
export const SLACK = 3

/** @returns the edges that all pieces share */
export function placesOf(pieces: readonly Interval[]): Places {
  const edges = [
    ['left', pieces.map(({ x0 }) => x0)],
    ['middle', pieces.map(({ x0, x1 }) => (x0 + x1) / 2)],
    ['right', pieces.map(({ x1 }) => x1)],
  ] as const
  return new Map(
    edges.flatMap(([edge, values]) => {
      const [least, most] = [Math.min(...values), Math.max(...values)]
      return most - least <= EXACT ? [[edge, (least + most) / 2] as const] : []
    }),
  )
}

/** @returns true where no edge that both have in common stands at one place */
export function isElsewhere(before: Places, after: Places): boolean {
  const both = [...before].flatMap(([edge, x]) =>
    after.has(edge) ? Math.abs(x - (after.get(edge) ?? x)) : [],
  )
  return both.length > 0 && both.every((by) => by > SLACK)
}

/** @returns true where none of the columns shares an edge with one of the amounts */
export function areApart(columns: readonly Places[], amounts: readonly Places[] = []): boolean {
  return columns.every((column) => amounts.every((amount) => isElsewhere(column, amount)))
}
