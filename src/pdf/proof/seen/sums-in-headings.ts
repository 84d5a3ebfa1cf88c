import { groupBy } from '../../../domain/group-by.js'
import { isEuro, sumEuro } from '../../../domain/money.js'
import { printedNames } from '../../../domain/places/printed-names.js'
import type { Register } from '../../../domain/register.js'
import type { Finding } from '../../finding.js'
import { inRuns } from '../../in-runs.js'
import type { ReadRow } from '../../parsed-table.js'
import { wholeNumber } from '../../words/number.js'
import { oneLine } from '../../words/one-line.js'
import { isSentence, sentencesIn } from '../../words/sentences.js'
import type { NotedLine } from './noted-lines.js'
import { joined } from './paragraphs.js'
import { quoted, sentencesNotRead } from './quotes.js'
import type { PlacedRow } from './rows-around.js'
import { districtOf, OF_KIND, rowsSummed, type Spoken } from './rows-summed.js'
import {
  CURRENCY,
  FIGURE,
  figuresSaid,
  isRoundedTo,
  isSaidOf,
  PERSONS,
  PLACES,
  type Said,
  SUM,
} from './said-figures.js'
import { wrongOfDistricts, wrongOfNamed } from './said-of-districts.js'

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

interface Heading extends Spoken {
  readonly text: string
  readonly said: readonly Said[]
}
type Rows = readonly ReadRow[]
interface Table {
  readonly placed: readonly PlacedRow[]
  readonly read: Rows
  isSum(line: Pick<NotedLine, 'page' | 'text'>): boolean
}

/**
 * Headings of districts, captions and lines between the rows may say what these add up to, how many they are and for how many persons.
 * @param placed the rows in the order of the print; `read` are the same in that of the register; `isSum` tells the rows of their sums
 * @param since first year that a note may name; null where any may
 * @returns a doubt that quotes those whose numbers are others; numbers of which nothing says what they are count where most of them are sums
 */
export function sumsInHeadings(
  lines: readonly NotedLine[],
  { placed, read, isSum }: Table,
  register: Register,
  since: number | null = null,
): Finding[] {
  if (!isWhole(read, register)) return []
  const ordered = placed.map(({ row }) => row)
  // Of tables abreast, the heading of one and the sum of another stand on one line: "Landkreis Calw   Summe 1.011.020".
  const isOfTwo = ({ page, pieces: [first, ...next] }: Pick<NotedLine, 'page' | 'pieces'>) => {
    const text = next.map((piece) => piece.text).join(' ')
    const isHeading = () => printedNames(register).districts(first?.text ?? '').length > 0
    return /^\p{L}/u.test(text) && isSum({ page, text }) && isHeading()
  }
  const others = lines.filter(({ kind }) => kind !== 'row' && kind !== 'watermark')
  const texts = others.flatMap(({ page, text, box, pieces, isBesideRows }) => {
    const whole = isOfTwo({ page, pieces }) ? [] : [{ text, box }]
    const all = [...whole, ...pieces].map((each) => ({ ...each, text: oneLine([each.text]) }))
    return all
      .filter((each, at) => at === 0 || each.text !== all[0]?.text)
      .map((each, at) => ({
        ...each,
        page,
        isBesideRows,
        isInColumns: at < whole.length && pieces.length > 1,
      }))
  })
  const runs = inRuns(ordered, (row, last) => districtOf(row) === districtOf(last))
  const headings = texts.flatMap((line) => {
    const heading = headingIn(line, register)
    const groups = heading ? rowsSummed(heading, read, runs) : []
    const isWrong = (said: Said) => !isSum(line) && !groups.some((rows) => isSaidOf(said, rows))
    return heading ? { ...heading, wrong: heading.said.filter(isWrong) } : []
  })
  const bareIn = (of: 'said' | 'wrong') =>
    headings.flatMap((heading) => heading[of].filter(({ what }) => what === 'bare')).length
  const areSums = bareIn('wrong') < bareIn('said') / 2
  const wrong = headings.filter((heading) => heading.wrong.some(({ what }) => what !== 'bare' || areSums))
  const captions = texts.filter(({ text }) => isWrongCaption(text, ordered, runs))
  const isHeading = new Set(headings.map(({ text }) => text))
  const beside = texts.filter((line) => line.isBesideRows && !isSum(line))
  const blocks = { placed, read, runs }
  const wrongLines = [
    ...wrongOfDistricts(beside, blocks, register, since),
    ...wrongOfNamed(sentencesApart(others), blocks, register, since),
  ]
  const ofDistricts = wrongLines.filter(({ text }) => !isHeading.has(text))
  const found = [...wrong, ...ofDistricts, ...captions].map(({ text }) => quoted(text))
  return sentencesNotRead([...new Set(found)])
}

/** On pages without rows there are no blocks of them: what is said there may go on over several lines. */
function sentencesApart(lines: readonly NotedLine[]): { readonly text: string; readonly page: number }[] {
  const apart = groupBy(
    lines.filter(({ isBesideRows }) => !isBesideRows),
    ({ page }) => [page],
  )
  return [...apart].flatMap(([page, own]) =>
    joined(own)
      .flatMap(sentencesIn)
      .map((text) => ({ text, page })),
  )
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
  const said = figuresSaid(plain.slice(Math.max(0, label.replace(EDGES, '').length - SUM_LENGTH)))
  const spoken = { page, districts: districts.map(({ ags }) => ags), isBare: !OF_KIND.test(name) }
  return said.length > 0 ? { ...spoken, text, said } : null
}

/** Letters of the longest word for a sum. */
const SUM_LENGTH = 14

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

/** @returns true for the sum of all rows, or of some run of them; parts of a euro add up to no whole number here */
export function isSumOfRun(said: number, rows: Rows): boolean {
  if (!rows.every(({ amount }) => isEuro(amount))) return false
  if (isRoundedTo(sumEuro(rows.map(({ amount }) => amount)), said)) return true
  let [from, sum] = [0, 0]
  for (const { amount } of rows) {
    sum += amount
    for (; sum > said; from++) sum -= rows[from]?.amount ?? 0
    if (sum === said) return true
  }
  return false
}
