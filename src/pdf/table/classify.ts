import type { District } from '../../domain/register.js'
import type { Line } from '../ink/line.js'
import { districtsNamed } from '../words/district-name.js'
import { amountIn, type PrintedAmount } from '../words/number.js'
import {
  CURRENCY,
  HEADING_WORDS,
  RURAL_PREFIX,
  SUM_LABEL,
  SUM_SUFFIX,
  URBAN_PREFIX,
} from '../words/vocabulary.js'
import type { Role, RoleContext } from './column-roles.js'
import { cellsOf } from './columns.js'
import type { Layout } from './layout.js'

/** A line with what it is. */
export type Classified = {
  readonly line: Line
  readonly layout: Layout
  readonly cells: readonly string[]
} & (
  | { readonly kind: 'row'; readonly amount: PrintedAmount }
  | {
      readonly kind: 'sum'
      readonly amount: PrintedAmount
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

/** @returns the text of the line in the column with this role; empty where there is no such column */
export function cellOf({ cells, layout }: Pick<Classified, 'cells' | 'layout'>, role: Role): string {
  return cells[layout.roles[role] ?? -1] ?? ''
}

export function classify(line: Line, layout: Layout, { names }: RoleContext): Classified {
  const base = { line, layout, cells: cellsOf(line, layout.boundaries) }
  const amount = amountOf(base)
  const label = labelOf(line)
  const districts = districtsNamed(names.register, label.replace(/^\d{3,5}\s+/, ''))
  const named = { ...base, label, districts }
  if (amount === null) {
    if (isHeading(named)) return { ...base, kind: 'heading', districts }
    return { ...base, kind: isHead(base) ? 'head' : 'rest' }
  }
  const isSum = SUM_LABEL.test(label) || SUM_SUFFIX.test(label) || isDistrictSum(named)
  return isSum ? { ...named, kind: 'sum', amount } : { ...base, kind: 'row', amount }
}

type Base = Pick<Classified, 'line' | 'layout' | 'cells'>
type Named = Base & { readonly label: string; readonly districts: readonly District[] }

function amountOf(item: Base): PrintedAmount | null {
  const cell = cellOf(item, 'amount')
  if (NOTHING.test(cell) && /\p{L}/u.test(cellOf(item, 'name'))) return { cents: 0, decimals: 0 }
  return amountIn(cell)
}

/** The words of a line without its numbers and signs. */
function labelOf({ words }: Line): string {
  const isLabel = ({ text }: { text: string }) => !/^[\d.,'’\s–-]+$/.test(text) && !CURRENCY.test(text)
  const first = words.findIndex(isLabel)
  return words
    .filter((word, index) => isLabel(word) || (index < first && /^\d{3,5}$/.test(word.text)))
    .map(({ text }) => text)
    .join(' ')
}

/** "Landkreis Calw 1.234.567": no place is called so, and where districts have a column it is not in it. */
function isDistrictSum(item: Named): boolean {
  if (item.districts.length === 0 || cellOf(item, 'district') !== '') return false
  // "Stadtkreis Ulm" may be the place itself, but where places have keys, then with its key.
  const isKeyless = item.layout.roles.ags !== null && cellOf(item, 'ags') === ''
  return RURAL_PREFIX.test(item.label) || (isKeyless && URBAN_PREFIX.test(item.label))
}

/** Where districts have a column of their own, a bare name of a district is the beginning of a long name. */
function isHeading(item: Named): boolean {
  if (item.districts.length === 0) return false
  if (item.layout.roles.district === null) return true
  const isPrefixed = RURAL_PREFIX.test(item.label) || URBAN_PREFIX.test(item.label)
  return cellOf(item, 'district') === '' && isPrefixed
}

function isHead({ line, cells }: Base): boolean {
  const filled = cells.filter((cell) => cell !== '').length
  return (
    filled > 1 &&
    line.words.every(({ text }) => {
      const parts = text.toLowerCase().split(/[^\p{L}€]+/u)
      return parts.every((part) => part === '' || HEADING_WORDS.has(part))
    })
  )
}
