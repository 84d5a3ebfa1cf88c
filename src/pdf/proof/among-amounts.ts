import { type Interval, isIn } from '../grammar/intervals.js'
import type { PrintedRow } from '../reading.js'

/** Amounts that tell where their column is. */
const FEWEST = 3

/** @returns what tells of a place on a page whether it lies above or below the amounts of rows there */
export function amongAmounts(page: number, rows: readonly PrintedRow[]): (place: Interval) => boolean {
  const amounts = rows.flatMap(({ boxes }) => (boxes?.amount?.page === page ? boxes.amount : []))
  return (place) => amounts.filter((amount) => isIn(place, amount)).length >= FEWEST
}
