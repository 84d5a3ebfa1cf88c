import { districtsOf } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { District } from '../../domain/register.js'
import { isSumLabel } from '../../domain/sum-label.js'
import type { PageLines } from '../layout/page-lines.js'
import { centsOf, type Token, type TokenLine } from '../layout/token.js'
import { LEAST_CENTS } from '../words/number.js'
import type { IsAmount } from './amount-columns.js'
import { isOneRun } from './chunks.js'

/** "Summe Landkreis Calw", "Zwischensumme Calw", "Calw insgesamt", "zusammen Calw" */
export const SAYS_SUM = /(?:\p{L}*(?:gesamt|summe)|(?<!\p{L})zusammen(?!\p{L}))\s*:?/giu

/** @returns the districts that the label of a sum names */
export function districtsSummed(label: string, names: PrintedNames): readonly District[] {
  return districtsIn(label.replace(SAYS_SUM, ' ').trim(), names)
}

/** @returns the districts that a heading names, without its key and its details */
export function districtsIn(label: string, names: PrintedNames): readonly District[] {
  const bare = label.replace(/^[*•·\s]*(?:\d{3,5}\s+)?/, '').replace(/\s*\(.*$/, '')
  return bare === '' ? [] : districtsOf(names, bare)
}

/** "(zusammen": what is said of the district stands in brackets. */
const BRACKET = /^(?<district>[^()]+)\((?<sum>[^()]*)$/u
const BEHIND = /^(?:euro|eur|€)?[).,;:\s]*(?:davon|hiervon)?[\s:]*$/iu

/**
 * "Landkreis Calw (zusammen 1 095 406), davon": a heading above the rows of a district says their sum, wherever the number falls.
 * @param tokens those of a line
 * @returns its number; null for any other line
 */
export function sumInHeading(tokens: readonly Token[], names: PrintedNames): Token | null {
  const [figure, ...others] = tokens.filter(({ kind }) => kind !== 'word' && kind !== 'currency')
  if (figure?.kind !== 'number' || others.length > 0 || !isOneRun(tokens)) return null
  if ((centsOf(figure) ?? 0) < LEAST_CENTS) return null
  const before = tokens.slice(0, tokens.indexOf(figure))
  const { district = '', sum = '' } = BRACKET.exec(before.map(({ text }) => text).join(' '))?.groups ?? {}
  const isSum = isSumLabel(sum.trim()) && BEHIND.test(textFrom(tokens, figure))
  return isSum && districtsOf(names, district.trim()).length > 0 ? figure : null
}

function textFrom(tokens: readonly Token[], figure: Token): string {
  return tokens
    .slice(tokens.indexOf(figure) + 1)
    .map(({ text }) => text)
    .join(' ')
}

/** A line that says a sum: what stands before the words that do so, and these with the number. */
interface SaidSum {
  readonly heading: readonly Token[]
  readonly said: readonly Token[]
  readonly sum: Token
}

export type Sums = ReadonlyMap<TokenLine, SaidSum>

/** @returns the lines that say the sum of a district, or of all: "Gesamt 796 €" may as well be on a card */
export function sumsSaid(pages: readonly PageLines[], isAmount: IsAmount, names: PrintedNames): Sums {
  const found = new Map<TokenLine, SaidSum>()
  for (const line of pages.flatMap(({ lines }) => lines)) {
    const said = sumSaidIn(line, names)
    if (said && (said.heading.length > 0 || !isAmount(centsOf(said.sum) ?? 0))) found.set(line, said)
  }
  return found
}

/**
 * @returns "Landkreis Calw (Reg.-Bez. Karlsruhe)   Kreissumme 1.095.406 Euro", or "Landessumme 57.999.981 Euro."; null where other
 * words stand there, or another number
 */
function sumSaidIn({ tokens }: TokenLine, names: PrintedNames): SaidSum | null {
  const numbered = tokens.findIndex(({ kind }) => kind === 'number')
  const sum = tokens[numbered]
  const isWord = ({ kind, text }: Token) => kind === 'word' || /^[-–—]$/.test(text)
  if (!sum || !tokens.slice(0, numbered).every(isWord)) return null
  if (!tokens.slice(numbered + 1).every(({ kind, text }) => kind === 'currency' || text === '.')) return null
  const label = tokens.slice(0, numbered).findLastIndex(({ text }) => isSumLabel(text.replace('(', '')))
  if (label < 0) return null
  const heading = tokens.slice(0, label)
  const words = heading.flatMap(({ kind, text }) => (kind === 'word' ? text : [])).join(' ')
  if (label > 0 && districtsIn(words, names).length === 0) return null
  return { heading, said: tokens.slice(label), sum }
}
