import { sumEuro } from '../../../domain/money.js'
import type { Finding } from '../../finding.js'
import type { ReadRow } from '../../parsed-table.js'
import type { SaidApart } from './paragraphs.js'
import { quoted, sentencesNotRead } from './quotes.js'
import { CURRENCY, ROUGH } from './said-figures.js'

const EACH = '(?:je|pro|für\\s+jede[nrs]?|auf\\s+jede[nrs]?)\\s+(?:\\p{Ll}+e[nrs]?\\s+)?'
const PERSON = '(?<person>person|kopf|geflüchtete[nr]?|flüchtling|mensch(?:en)?)(?!\\p{L})'
const PLACE =
  '(?<place>gemeinde|kommune|empfänger(?:in)?|stadt\\s+(?:oder|und|bzw\\.?)\\s+gemeinde)(?!\\p{L})'
const NUMBER =
  '(?<![\\d.,])(?<whole>\\d{1,3}(?:[.\\s]\\d{3})+|\\d+)(?:,(?<parts>\\d{1,4}))?(?![\\d%]|[.,]\\d)'
const FORMS = [
  `${NUMBER}\\s*(?:${CURRENCY})\\s*${EACH}(?:${PERSON}|${PLACE})`,
  `${EACH}(?:${PERSON}|${PLACE})\\s*(?:\\p{L}+\\s+){0,4}(?:=|:)?\\s*${NUMBER}\\s*(?:${CURRENCY})`,
].map((form) => new RegExp(form, 'giu'))
const IS_ROUGH = new RegExp(`(?<!\\p{L})(?:${ROUGH}|ab|bis|zu|maximal)\\s*$`, 'iu')
/** Said of other money than that of the rows. */
const OF_OTHERS = /vorjahr|bisher|früher|haushalt|kosten|pauschale|eigen(?:mittel|anteil)|fachkraft|stelle/iu

/**
 * What a document says that each person or each place gets must be what the rows give: all amounts by all persons, or by the places.
 * @param read all rows, with whole euros
 * @returns a doubt that quotes the lines and sentences that say another amount near it, as far as its digits go
 */
export function sharesSaid({ sentences, inColumns }: SaidApart, read: readonly ReadRow[]): Finding[] {
  const sum = sumEuro(read.map(({ amount }) => amount))
  const known = read.flatMap(({ persons }) => persons ?? [])
  const persons = known.length === read.length ? sumEuro(known) : 0
  const counts = [read.length, read.filter(({ amount }) => amount > 0).length]
  const isWrong = (text: string): boolean =>
    !OF_OTHERS.test(text) &&
    FORMS.flatMap((form) => [...text.matchAll(form)]).some(({ 0: all, index, groups }) => {
      const { whole = '', parts = '', person } = groups ?? {}
      if (IS_ROUGH.test(text.slice(0, index + all.indexOf(whole)))) return false
      const scale = 10 ** parts.length
      const said = Number(whole.replace(/[.\s]/g, '') + parts)
      const by = person === undefined ? counts : [persons]
      return (
        by.some((count) => isNear(said, scale * sum, count)) &&
        !by.some((count) => isShare(said, scale * sum, count))
      )
    })
  const wrong = [...sentences, ...inColumns].filter(isWrong)
  return sentencesNotRead(wrong.map(quoted))
}

/** Rounded or cut off behind its last digit. */
function isShare(said: number, sum: number, count: number): boolean {
  return Math.abs(said * count - sum) <= count
}

/** Neither another kind of money nor that of several years. */
function isNear(said: number, sum: number, count: number): boolean {
  return 2 * said * count > sum && said * count < 2 * sum
}
