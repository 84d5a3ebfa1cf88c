import { districtsOf } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { District } from '../../domain/register.js'
import { isSumLabel } from '../../domain/sum-label.js'
import { centsOf, type Token } from '../layout/token.js'
import { LEAST_CENTS } from '../words/number.js'
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
