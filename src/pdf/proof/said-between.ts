import { sumEuro } from '../../domain/money.js'
import { GETS, GO } from '../../domain/said-verbs.js'
import { AMONG_WORDS } from '../words/vocabulary.js'
import type { Evidence } from './verdict.js'

/** Stands for a place without an amount; no text has it. */
const PLACE = '\uFFFC'
const LIST = `${PLACE}(?:\\s*(?:,|und|sowie)\\s*${PLACE})*`
/** "Leer gehen A, B und C aus."; a short "aus." on a line of its own recurs, and is left out before. */
const NONE = new RegExp(
  `(?<!\\p{L})(?:leer\\s+(?:${GO})|nichts\\s+(?:${GETS}))\\s+${LIST}(?:\\s+aus)?\\s*\\.?`,
  'giu',
)
/** With what a newspaper signs: "Quelle: Sozialministerium; eigene Zusammenstellung. (dnk)" */
const SOURCE =
  /(?<!\p{L})Quellen?:\s+\p{L}*(?:ministerium|landesamt|staatsanzeiger)(?:[;,]\s+eigene\s+Zusammenstellung)?\s*[.;]?(?:\s*\(\p{Ll}{2,4}\))?/gu
const NO_WARRANTY =
  /(?<!\p{L})alle\s+angaben\s+ohne\s+gewähr(?:\s+für\s+(?:schreibweisen|\p{L}*fehler))?\s*(?:\.|$)/giu
const TOTAL =
  /(?<!\p{L})(?:zusammen|insgesamt)\s+sind\s+(?:es|das)\s+(?<total>\d{1,3}(?:[.\s]\d{3})*)(?:\s+Euro)?\s*\.?/giu
/** "II. Regierungsbezirk Karlsruhe" */
const NUMBERED = /^(?:[IVX]{1,4}|\d{1,2})\.\s+/u
const REGION = /^(?:Region|Regierungsbezirk)(?:[\s-]\p{Lu}\p{L}*)+-?$/u
/** "Region Bodensee-" goes on below. */
const REST_OF_REGION = /^\p{Lu}\p{L}*$/u

/**
 * What stands between the sentences of running text may be said of their amounts.
 * @param texts its lines that are neither rows, headings nor sums
 * @returns those lines, but for headings of regions; none where they say no more than the rows do: which places get
 * nothing, the sum of all, a source
 */
export function unreadBetween(texts: readonly string[], { rows, register }: Evidence): readonly string[] {
  const known = new Set([...AMONG_WORDS, ...register.districts.flatMap(({ name }) => wordsIn(name))])
  const isKnown = (text: string) => wordsIn(text).every((word) => known.has(word))
  const isRegion = (text: string) => {
    const words = text.replace(NUMBERED, '')
    return REGION.test(words) && isKnown(words)
  }
  const left = texts.filter((text, at) => {
    const above = texts[at - 1] ?? ''
    const isRest = REST_OF_REGION.test(text) && isRegion(above) && above.endsWith('-') && isKnown(text)
    return !isRegion(text) && !isRest
  })
  const paid = new Set(rows.flatMap(({ row, municipality }) => (row.amount > 0 ? municipality.name : [])))
  const none = rows
    .flatMap(({ municipality: { name } }) => (paid.has(name) ? [] : name))
    .sort((a, b) => b.length - a.length)
  const total = String(sumEuro(rows.map(({ row }) => row.amount)))
  const rest = none
    .reduce((text, name) => withPlace(text, name), left.join(' ').normalize('NFC'))
    .replace(NONE, ' ')
    .replace(SOURCE, ' ')
    .replace(NO_WARRANTY, ' ')
    .replace(TOTAL, (said, number: string) => (number.replace(/\D/g, '') === total ? ' ' : said))
  return /[\p{L}\d]/u.test(rest) ? left : []
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

function withPlace(text: string, name: string): string {
  return text.split(name).reduce((before, after) => {
    const isWhole = !/[\p{L}-]$/u.test(before) && !/^[\p{L}-]/u.test(after)
    return before + (isWhole ? PLACE : name) + after
  })
}
