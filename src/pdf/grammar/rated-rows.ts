import { centsOf, wholeValue } from '../layout/token.js'
import type { RowSegment } from './row-grammar.js'

/** Share of the rows whose amount is the rate times a number beside it, for there to be such a rate. */
const SHARE = 0.5

/** @returns tells the rows that count persons: a number beside the amount makes that amount by the rate of most rows */
export function countsPersons(
  rows: ReadonlyMap<string, readonly RowSegment[]>,
): (row: RowSegment) => boolean {
  let told: Rate | undefined
  return (row) => {
    told ??= rateAmong(rows)
    return told.isCommon && ratesOf(row).includes(told.rate)
  }
}

/** The rate of most rows. */
interface Rate {
  readonly rate: number
  readonly isCommon: boolean
}

function rateAmong(rows: ReadonlyMap<string, readonly RowSegment[]>): Rate {
  const single = [...rows.values()].flatMap(([row, ...others]) => (row && others.length === 0 ? row : []))
  const counts = new Map<number, number>()
  for (const row of single)
    for (const rate of new Set(ratesOf(row))) counts.set(rate, (counts.get(rate) ?? 0) + 1)
  const paid = single.filter(({ line }) => centsOf(line.amount)).length
  const [rate = 0, count = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? []
  return { rate, isCommon: count >= SHARE * paid }
}

/** Whole euros for each of what the numbers beside an amount may count. */
function ratesOf(row: RowSegment): number[] {
  return row.lines.flatMap(({ tokens, amount }) =>
    tokens.flatMap((token) => {
      const value = token === amount ? null : wholeValue(token)
      return value ? Math.round((centsOf(row.line.amount) ?? 0) / 100 / value) : []
    }),
  )
}
