import { centsOf } from '../layout/token.js'
import type { Figure, RowSegment, Segment } from './row-grammar.js'

export function centsIn({ line }: RowSegment | Figure): number {
  return centsOf(line.amount) ?? 0
}

/** @returns true when the rows right above or below, at least so many, have this sum */
export function addsUp(
  figure: RowSegment | Figure,
  at: number,
  segments: readonly Segment[],
  fewest: number,
  cents = centsIn(figure),
): boolean {
  const inDirection = (step: 1 | -1) => {
    let [sum, rows] = [0, 0]
    for (let index = at + step; sum <= cents; index += step) {
      const each = segments[index]
      if (!each) return false
      if (each.kind !== 'row') continue
      sum += centsIn(each)
      rows++
      if (sum === cents && rows >= fewest) return true
    }
    return false
  }
  return inDirection(1) || inDirection(-1)
}
