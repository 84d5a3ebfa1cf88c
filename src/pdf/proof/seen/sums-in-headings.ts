import { sumEuro } from '../../../domain/money.js'
import { printedNames } from '../../../domain/places/printed-names.js'
import type { District, Register } from '../../../domain/register.js'
import type { Finding } from '../../finding.js'
import { inRuns } from '../../in-runs.js'
import type { ReadRow } from '../../parsed-table.js'
import type { PrintedRow } from '../../reading.js'
import { wholeNumber } from '../../words/number.js'
import { oneLine } from '../../words/one-line.js'
import { isSentence } from '../../words/sentences.js'
import type { NotedLine } from './noted-lines.js'
import { quoted, sentencesNotRead } from './quotes.js'

const SUM = '(?:kreis|gesamt|zwischen)?summe|gesamtbetrag|betrag|zusammen|(?:ins)?gesamt|total'
const CURRENCY = '€|eur(?:o)?(?!\\p{L})'
const PLACES = '(?:städte(?:n)?\\s+und\\s+)?(?:gemeinden?|kommunen?)(?!\\p{L})'
const PERSONS = '(?:personen?|geflüchteten?|flüchtlingen?|menschen|schutzsuchenden?)(?!\\p{L})'
const NUMBER = "(?<![\\d.,])(?<number>\\d{1,3}(?:[.\\s'’]\\d{3})+|\\d+)(?:,(?:00|[-–—]+))?(?![\\d%]|[.,]\\d)"
/** A number, with what stands around it and says of what it is. */
const FIGURE = new RegExp(
  `(?:(?<before>${SUM}|${CURRENCY})\\s*:?\\s*(?:${CURRENCY})?\\s*)?${NUMBER}` +
    `(?:\\s*(?:(?<currency>${CURRENCY})|(?<places>${PLACES})|(?<persons>${PERSONS})))?`,
  'giu',
)
/** All that may stand behind the name of a district beside its figures: other words make them figures of another kind. */
const REST = new RegExp(
  `(?<!\\p{L})(?:${[SUM, CURRENCY, PLACES, PERSONS, 'davon', 'und', 'mit', 'für', 'in'].join('|')})(?!\\p{L})`,
  'giu',
)
/** "Tabelle 16: Rems-Murr-Kreis", "5. Landkreis Calw" */
const NUMBERED = /^\s*(?:(?:tabelle|tab\.|anlage|übersicht)\s*\d{0,3}\s*[:.]|\d{1,3}\.?(?=\s))\s*/iu
const BEGINS = new RegExp(`^(?:${SUM})`, 'iu')
const SUM_BEHIND = new RegExp(`(?<!\\p{L})(?:${SUM})\\s*:?\\s*$|(?:${CURRENCY})\\s*$`, 'iu')
/** "Landkreis Calw (Reg.-Bez. Karlsruhe)" */
const BRACKETED = /\([^()\d]*\)/gu
const EDGES = /^[\s:,;·•–—-]+|[\s(:,;·•–—-]+$/gu

/** What a caption over a table says of all of it. */
const CAPTION = /^\s*(?:tabelle|tab\.|übersicht|anlage|aufstellung|liste|verzeichnis|beträge)(?!\p{L})/iu
const OF_ALL = /(?<!\p{L})(?:alle[rn]?|der|die|den)\s+$/iu
/** Said of other money than that of the rows. */
const OF_OTHERS = /vorjahr|bisher|rest|haushalt|kosten|einwohner|verfügbar|rund|(?<!\p{L})ca\./iu

type What = 'amount' | 'places' | 'persons' | 'bare'
interface Said {
  readonly what: What
  readonly number: number
}
interface Heading {
  readonly text: string
  readonly page: number
  readonly districts: readonly District[]
  /** without its kind, which government regions share: "Stuttgart" */
  readonly isBare: boolean
  readonly said: readonly Said[]
}
type Rows = readonly ReadRow[]

/**
 * Headings of districts and captions may say what their rows add up to, how many they are and for how many persons.
 * @param printed the rows in the order of the print
 * @param read the same, each with its place
 * @returns a doubt that quotes those whose numbers are others; numbers of which nothing says what they are count where most of them are sums
 */
export function sumsInHeadings(
  lines: readonly NotedLine[],
  printed: readonly PrintedRow[],
  read: Rows,
  register: Register,
): Finding[] {
  if (!isWhole(read, register)) return []
  const ordered = inOrder(printed, read)
  const others = lines.filter(({ kind }) => kind !== 'row' && kind !== 'watermark')
  const texts = others.flatMap(({ page, text, pieces }) => {
    const all = new Set([{ text }, ...pieces].map((each) => oneLine([each.text])))
    return [...all].map((each) => ({ text: each, page }))
  })
  const runs = inRuns(ordered, (row, last) => districtOf(row) === districtOf(last))
  const headings = texts.flatMap((line) => {
    const heading = headingIn(line, register)
    const groups = heading ? groupsOf(heading, read, runs) : []
    const isWrong = (said: Said) => !groups.some((rows) => isSaidOf(said, rows))
    return heading ? { ...heading, wrong: heading.said.filter(isWrong) } : []
  })
  const bareIn = (of: 'said' | 'wrong') =>
    headings.flatMap((heading) => heading[of].filter(({ what }) => what === 'bare')).length
  const areSums = bareIn('wrong') < bareIn('said') / 2
  const wrong = headings.filter((heading) => heading.wrong.some(({ what }) => what !== 'bare' || areSums))
  const captions = texts.filter(({ text }) => isWrongCaption(text, ordered, runs))
  const found = [...wrong, ...captions].map(({ text }) => quoted(text))
  return sentencesNotRead([...new Set(found)])
}

/** Of places, each once, with whole euros: nothing adds up otherwise. */
export function isWhole(read: Rows, { byAgs, municipalities }: Register): boolean {
  const isSound = ({ ags, amount }: ReadRow) => byAgs.has(ags) && Number.isInteger(amount) && amount >= 0
  return read.length > 0 && read.length <= municipalities.length && read.every(isSound)
}

function headingIn({ text, page }: Pick<Heading, 'text' | 'page'>, register: Register): Heading | null {
  const plain = text.normalize('NFC').replace(BRACKETED, ' ').replace(NUMBERED, '')
  const at = plain.search(/\d/)
  if (at < 1) return null
  const [label, rest] = [plain.slice(0, at), plain.slice(at)]
  const name = label.replace(EDGES, '').replace(SUM_BEHIND, '').replace(EDGES, '')
  const districts = printedNames(register).districts(name)
  if (districts.length === 0 || /\p{L}/u.test(rest.replace(REST, ' '))) return null
  const said = saidIn(plain.slice(Math.max(0, label.replace(EDGES, '').length - SUM_LENGTH)))
  return said.length > 0 ? { text, page, districts, isBare: !OF_KIND.test(name), said } : null
}

const OF_KIND = /kreis|(?<!\p{L})(?:lkr|lk|skr|sk)(?!\p{L})/iu
/** Letters of the longest word for a sum. */
const SUM_LENGTH = 14

function saidIn(text: string): Said[] {
  const said = [...text.matchAll(FIGURE)].flatMap(({ groups }): Said[] => {
    const number = wholeNumber(groups?.number ?? '')
    if (number === null) return []
    if (groups?.places !== undefined) return [{ what: 'places', number }]
    if (groups?.persons !== undefined) return [{ what: 'persons', number }]
    if (number < LEAST) return []
    const isAmount = groups?.currency !== undefined || groups?.before !== undefined
    return [{ what: isAmount ? 'amount' : 'bare', number }]
  })
  // "13 Städte und 31 Gemeinden"
  return /\d\s+städten?\s*(?:,|und\s+\d)/iu.test(text) ? said.filter(({ what }) => what !== 'places') : said
}

/** Numbers below are counts, or of districts. */
const LEAST = 1000

const districtOf = ({ ags }: ReadRow): string => ags.slice(0, 5)

export function inOrder(printed: readonly PrintedRow[], read: Rows): Rows {
  const keyOf = ({ page, text }: { readonly page: number; readonly text: string }) => `${page} ${text}`
  const at = new Map(printed.map((row, index) => [keyOf(row), index]))
  const indexOf = (row: ReadRow) => at.get(keyOf(row)) ?? printed.length
  return [...read].sort((a, b) => indexOf(a) - indexOf(b))
}

/** @returns the rows that a heading may sum up: of its district, those of it on its page or to there, or one below the other; of its region */
function groupsOf({ districts, page, isBare }: Heading, read: Rows, runs: readonly Rows[]): Rows[] {
  const regions = isBare ? districts.map(({ ags }) => ags) : []
  const all = districts.map(({ ags }) => read.filter((row) => districtOf(row) === ags))
  return [
    ...all.flatMap((rows) => [
      rows,
      rows.filter((row) => row.page === page),
      rows.filter((row) => row.page <= page),
      rows.filter((row) => row.page >= page),
    ]),
    all.flat(),
    ...runs.filter(([row]) => row && districts.some(({ ags }) => ags === districtOf(row))),
    ...regions.map((ags) => read.filter((row) => row.ags.startsWith(ags.slice(0, 3)))),
  ]
}

function isSaidOf({ what, number }: Said, rows: Rows): boolean {
  if (what === 'places') {
    const paid = rows.filter(({ amount }) => amount > 0).length
    return number === rows.length || number === paid
  }
  if (what === 'persons') {
    const known = rows.flatMap(({ persons }) => persons ?? [])
    return known.length < rows.length || sumEuro(known) === number
  }
  return isRoundedTo(sumEuro(rows.map(({ amount }) => amount)), number)
}

/** "58 000 000 Euro" may be said of 57 999 981. */
function isRoundedTo(sum: number, said: number): boolean {
  const noughts = /0{3,}$/.exec(String(said))?.[0].length ?? 0
  return Math.abs(sum - said) < 10 ** noughts
}

function isWrongCaption(text: string, ordered: Rows, runs: readonly Rows[]): boolean {
  if (!CAPTION.test(text) || OF_OTHERS.test(text) || isSentence(text)) return false
  return [...text.matchAll(FIGURE)].some(({ groups, index }) => {
    const number = wholeNumber(groups?.number ?? '')
    if (number === null) return false
    if (groups?.currency !== undefined && BEGINS.test(groups.before ?? ''))
      return !isSumOfRun(number, ordered)
    const isOfAll = groups?.places !== undefined && OF_ALL.test(text.slice(0, index))
    return isOfAll && ![ordered, ...runs].some((rows) => isSaidOf({ what: 'places', number }, rows))
  })
}

/** @returns true for the sum of all rows, or of some run of them */
export function isSumOfRun(said: number, rows: Rows): boolean {
  if (isRoundedTo(sumEuro(rows.map(({ amount }) => amount)), said)) return true
  let [from, sum] = [0, 0]
  for (const { amount } of rows) {
    sum += amount
    for (; sum > said; from++) sum -= rows[from]?.amount ?? 0
    if (sum === said) return true
  }
  return false
}
