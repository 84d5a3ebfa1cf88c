import type { Finding } from '../../finding.js'
import type { ReadRow } from '../../parsed-table.js'
import type { SaidApart } from './paragraphs.js'
import { quoted, sentencesNotRead } from './quotes.js'
import { figuresSaid, ROUGH } from './said-figures.js'

/** Share of all places by which a count may differ from theirs and still be meant to be it. */
const NEAR = 0.05
const IS_ROUGH = new RegExp(`(?<!\\p{L})(?:${ROUGH})\\s*$`, 'iu')

/**
 * How many places a document says there are, or reach the amount from which one may apply alone, must be so many.
 * @param read all rows, with whole euros
 * @param threshold whole euro; null where it is not known
 * @returns a doubt that quotes the lines and sentences that say another count
 */
export function countsSaid(
  { sentences, inColumns }: SaidApart,
  read: readonly ReadRow[],
  threshold: number | null,
): Finding[] {
  const paid = read.filter(({ amount }) => amount > 0).length
  const reached = read.filter(({ amount }) => threshold !== null && amount >= threshold).length
  const all = [read.length, paid, read.length - paid]
  const ofThreshold = [...all, reached, read.length - reached, paid - reached]
  const digits = [...String(threshold)].join('[.\\s]?')
  const saysThreshold = threshold === null ? null : new RegExp(`(?<!\\d)${digits}(?!\\d)`)
  const isWrong = (text: string): boolean =>
    figuresSaid(text).some(({ what, number, from }) => {
      if (what !== 'places' || IS_ROUGH.test(text.slice(0, from))) return false
      if (saysThreshold?.test(text) && number > 1) return !ofThreshold.includes(number)
      return Math.abs(number - read.length) <= NEAR * read.length && !all.includes(number)
    })
  const wrong = [...sentences, ...inColumns].filter(isWrong)
  return sentencesNotRead(wrong.map(quoted))
}
