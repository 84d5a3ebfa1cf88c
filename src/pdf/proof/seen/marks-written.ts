import type { PrintedRow } from '../../reading.js'
import { asPrinted } from '../../words/number.js'
import { ofFewRows } from './marks-at-numbers.js'
import { markOf } from './raised-marks.js'

const NUMBER = '(?<![\\d(])\\d{1,2}\\)|(?<!\\p{L}|\\()[a-e]\\)'
const SIGN = '\\(?[*†‡#°!§~^]{1,3}\\)?|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}\\)?'
/** Behind a name; a plus apart from it is the sign of a number. */
const AT_NAME = new RegExp(`^(\\+|\\s?(?:${SIGN}|(?<=\\s)(?:${NUMBER})))(?=\\s|$)`, 'u')
/** Behind an amount. */
const AT_AMOUNT = `(?:,(?:\\d\\d|[-–—]{1,2}))?\\s?(?:€|EUR|Euro)?\\s?(${SIGN}|(?<=\\s)(?:${NUMBER}))(?=\\s|$)`
/** Asked first: a pattern of its own for each row takes longer than all else here. */
const HAS_MARK = new RegExp(`\\d(?:,[\\d–—-]+)?\\s?(?:€|EUR|Euro)?\\s?(?:${SIGN}|${NUMBER})(?=\\s|$)`, 'u')
const SIGNS_BEHIND = /[^\p{L}\p{N}).]+$/u

/**
 * Marks as large as the letters before them are part of the cell of a name or of an amount, and of a few rows alone.
 * @returns by mark, the rows that have it there
 */
export function marksWritten(rows: readonly PrintedRow[]): ReadonlyMap<string, readonly PrintedRow[]> {
  return ofFewRows(rows, (row) => [...new Set([...atName(row), ...atAmount(row)])])
}

function atName({ name, text }: PrintedRow): string[] {
  const plain = name.replace(SIGNS_BEHIND, '')
  const from = plain === '' ? -1 : text.indexOf(plain)
  const [, mark] = from < 0 ? [] : (AT_NAME.exec(text.slice(from + plain.length)) ?? [])
  return mark === undefined ? [] : [bare(mark)]
}

function atAmount({ amount, text }: PrintedRow): string[] {
  if (amount === 0 || !HAS_MARK.test(text)) return []
  const [, mark] = new RegExp(`(?<!\\d)${asPrinted(amount)}${AT_AMOUNT}`, 'u').exec(text) ?? []
  return mark === undefined ? [] : [bare(mark)]
}

const bare = (mark: string): string => markOf(mark.replace(/[()\s]/g, ''))
