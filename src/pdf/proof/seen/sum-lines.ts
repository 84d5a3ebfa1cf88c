import { groupBy } from '../../../domain/group-by.js'
import type { Reading } from '../../reading.js'
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
  const right = sums.filter(({ after, amount }) => runsBeside(after, rows, amount).length > 0)
  const told = groupBy(right, ({ page }) => [page])
  return ({ page, text }) => {
    const own = oneLine([text])
    if (!GREAT.test(own) || isSentence(own) || COUNTED.test(own)) return false
    // The heading below it may count as a part of its label.
    return told.get(page)?.some((sum) => oneLine([sum.text]).includes(own)) ?? false
  }
}
