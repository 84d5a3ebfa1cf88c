import { corrects, POINTS, POINTS_NEXT, SAYS_ELSEWHERE } from '../words/corrections.js'
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
