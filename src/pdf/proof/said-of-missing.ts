import { type Finding, finding } from '../finding.js'
import type { PrintedRow } from '../reading.js'
import {
  corrects,
  NO_WORD_ALONE,
  NONE_ALONE,
  POINTS,
  POINTS_NEXT,
  SAYS_ELSEWHERE,
  SAYS_NONE,
} from '../words/corrections.js'
import { amongAmounts } from './among-amounts.js'
import type { Evidence } from './verdict.js'

/** Digits, an amount that its cell cannot show, and what asks. */
const NO_WORD = /[\d#?]/u
/** Rows that must say the same: what one of them says may be of anything. */
const FEWEST = 2

/**
 * A table may have words of its own for nothing: "k. Z.", "n. v.". No list knows them all.
 * @returns true where what stands in place of the amounts is the same everywhere, in as many lines as places have no row,
 * and points to no other line; whether the totals show that these places get nothing is for the caller to know
 */
export function isSaidOfMissing({ reading, rows, register }: Evidence): boolean {
  const { notUnderstood } = reading
  const said = new Set(notUnderstood.map(({ amount }) => amount))
  const [only] = said
  const present = new Set(rows.flatMap(({ row, municipality }) => (row.isListed ? [] : municipality)))
  const lacking = register.municipalities.length - present.size
  if (said.size !== 1 || !only || NO_WORD.test(only)) return false
  if (notUnderstood.length < FEWEST || notUnderstood.length !== lacking) return false
  return !notUnderstood.some(({ text }) => POINTING.some((pattern) => pattern.test(text)) || corrects(text))
}

const POINTING = [POINTS, POINTS_NEXT, SAYS_ELSEWHERE]

/** A word that is no abbreviation, or one that says that nobody told. */
const SAYS_SOMETHING = /\p{L}{4}|^\s*(?:k\.?\s?A\.?|n\.?\s?n\.?|tb[acd])\s*$/iu
/** "ohne", "keine Zuweisung"; but "keine Angabe", and what is missing, may be any amount. */
const NONE = [NONE_ALONE, NO_WORD_ALONE, SAYS_NONE, /^\s*ohne\s*$/iu]
const UNKNOWN = /fehlt/iu

/** @returns a doubt where words in place of the amounts ("folgt") do not say that there is none */
export function noughtsNotUnderstood({ reading, rows }: Pick<Evidence, 'reading' | 'rows'>): Finding[] {
  const listed = rows.flatMap(({ row }) =>
    row.amount > 0 ? [] : { page: row.page, text: row.text, amount: row.instead ?? insteadOf(row, rows) },
  )
  const first = [...reading.notUnderstood, ...listed].find(({ amount }) => isUnknown(amount ?? ''))
  if (!first) return []
  return [finding('meaning-doubted', 'warning', { word: first.amount ?? '', place: 'amount' }, first)]
}

function isUnknown(words: string): boolean {
  const isNone = NONE.some((pattern) => pattern.test(words)) && !UNKNOWN.test(words)
  return !isNone && SAYS_SOMETHING.test(words)
}

/** @returns what stands in a row without an amount where those of its page stand */
function insteadOf({ page, boxes, others = [] }: PrintedRow, rows: Evidence['rows']): string {
  if (boxes?.amount !== null || others.length === 0) return ''
  const isAmongAmounts = amongAmounts(
    page,
    rows.map(({ row }) => row),
  )
  return others.flatMap(({ text, box }) => (isAmongAmounts(box) ? text : [])).join(' ')
}
