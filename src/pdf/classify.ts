import type { District } from '../domain/register.js'
import type { RoleContext } from './column-roles.js'
import { cellsOf } from './columns.js'
import { districtsNamed } from './district-name.js'
import type { Layout } from './layout.js'
import type { Line } from './line.js'
import { wholeNumber } from './number.js'
import { CURRENCY, HEADING_WORDS, RURAL_PREFIX, SUM_LABEL, SUM_SUFFIX, URBAN_PREFIX } from './vocabulary.js'

/** A line with what it is. */
export type Classified = { readonly line: Line; readonly cells: readonly string[] } & (
  | { readonly kind: 'row'; readonly amount: number }
  | {
      readonly kind: 'sum'
      readonly amount: number
      readonly label: string
      readonly districts: readonly District[]
    }
  | { readonly kind: 'heading'; readonly districts: readonly District[] }
  /** headings of the columns, in the middle of a page */
  | { readonly kind: 'head' }
  /** part of a cell of several lines, or nothing that is known */
  | { readonly kind: 'rest' }
)

const NOTHING = /^[-–—]$/

export function classify(line: Line, layout: Layout, { names }: RoleContext): Classified {
  const cells = cellsOf(line, layout.boundaries)
  const amount = amountIn(cells, layout)
  const label = labelOf(line)
  const districts = districtsNamed(names.register, label.replace(/^\d{3,5}\s+/, ''))
  if (amount === null) {
    if (isHeading(label, cells, layout, districts)) return { kind: 'heading', line, cells, districts }
    return { kind: isHead(line, cells) ? 'head' : 'rest', line, cells }
  }
  const isSum =
    SUM_LABEL.test(label) || SUM_SUFFIX.test(label) || isDistrictSum(label, cells, layout, districts)
  return isSum ? { kind: 'sum', line, cells, amount, label, districts } : { kind: 'row', line, cells, amount }
}

function amountIn(cells: readonly string[], { roles }: Layout): number | null {
  const cell = cells[roles.amount] ?? ''
  const hasName = /\p{L}/u.test(cells[roles.name] ?? '')
  return NOTHING.test(cell) && hasName ? 0 : wholeNumber(cell)
}

/** The words of a line without its numbers and signs. */
function labelOf({ words }: Line): string {
  const isLabel = ({ text }: { text: string }) => !/^[\d.,'’–-]+$/.test(text) && !CURRENCY.test(text)
  const first = words.findIndex(isLabel)
  return words
    .filter((word, index) => isLabel(word) || (index < first && /^\d{3,5}$/.test(word.text)))
    .map(({ text }) => text)
    .join(' ')
}

/** "Landkreis Calw 1.234.567": no place is called so, and where districts have a column it is not in it. */
function isDistrictSum(
  label: string,
  cells: readonly string[],
  { roles }: Layout,
  districts: readonly District[],
): boolean {
  return districts.length > 0 && RURAL_PREFIX.test(label) && (cells[roles.district ?? -1] ?? '') === ''
}

/** Where districts have a column of their own, a bare name of a district is the beginning of a long name. */
function isHeading(
  label: string,
  cells: readonly string[],
  { roles }: Layout,
  districts: readonly District[],
): boolean {
  if (districts.length === 0) return false
  if (roles.district === null) return true
  return (cells[roles.district] ?? '') === '' && (RURAL_PREFIX.test(label) || URBAN_PREFIX.test(label))
}

function isHead({ words }: Line, cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '').length
  return (
    filled > 1 &&
    words.every(({ text }) => {
      const parts = text.toLowerCase().split(/[^\p{L}€]+/u)
      return parts.every((part) => part === '' || HEADING_WORDS.has(part))
    })
  )
}
