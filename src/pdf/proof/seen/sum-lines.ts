import { groupBy } from '../../../domain/group-by.js'
import type { Place, Reading } from '../../reading.js'
import { oneLine } from '../../words/one-line.js'
import { isSentence } from '../../words/sentences.js'
import { runsBeside } from '../check-sums.js'
import type { NotedLine } from './noted-lines.js'
import { PERSONS, PLACES } from './said-figures.js'

/** Counts that no column tells are held against the rows by their words. */
const COUNTED = new RegExp(`\\d\\s*(?:\\p{L}+\\s+){0,2}(?:${PLACES}|${PERSONS})`, 'iu')

/** A number of four digits. */
const GREAT = /\d\D?\d{3}/u

/**
 * The numbers of a row of sums are held against the rows by their columns: which of them is what, its line alone cannot tell
 * ("Böblingen 3.050 EUR 2.428.044").
 * @returns what tells the lines that are rows of a sum that rows beside it have
 */
export function isSumLineIn({
  rows,
  sums = [],
}: Pick<Reading, 'rows'> & Partial<Pick<Reading, 'sums'>>): (
  line: Pick<NotedLine, 'page' | 'text'>,
) => boolean {
  const isRight = isLineOf(sums.filter(({ after, amount }) => runsBeside(after, rows, amount).length > 0))
  return (line) =>
    GREAT.test(line.text) && !isSentence(line.text) && !COUNTED.test(line.text) && isRight(line)
}

/** @returns what tells the lines of sums; the heading below one may count as a part of its label */
export function isLineOf(sums: readonly Place[]): (line: Pick<NotedLine, 'page' | 'text'>) => boolean {
  const plain = sums.map(({ page, text }) => ({ page, text: oneLine([text]) }))
  const told = groupBy(plain, ({ page }) => [page])
  return ({ page, text }) => told.get(page)?.some((sum) => sum.text.includes(oneLine([text]))) ?? false
}
