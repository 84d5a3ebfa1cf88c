import type { Token, TokenLine } from '../layout/token.js'
import { HEADING_WORDS, KIND_WORDS } from '../words/vocabulary.js'

/** Heads of columns beside words that nobody can foresee. */
const SURE = 3
const FEWEST = 2

/** @returns the lines that hold heads of columns, and those below them with the rest of such heads: "Nr. 2018" */
export function headLines<L extends Pick<TokenLine, 'tokens'>>(lines: readonly L[]): ReadonlySet<L> {
  const heads = new Set<L>()
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    if (isHeadLine(line) || (above && heads.has(above) && isRest(line))) heads.add(line)
  }
  return heads
}

/** A year, the number of a column, a unit ("in 1.000 €"), or the threshold: "≥ 51.000 €" over who reaches it. */
const NUMBER_OF_HEAD = /^(?:(?:19|20)\d\d|\(\d{1,3}\)?|5?1[.,\s\u00a0\u202f]?000(?:[.,](?:00|-+|–))?)$/

/** "2018 Stellen" goes on with a head, whatever it is of. */
function isRest({ tokens }: Pick<TokenLine, 'tokens'>): boolean {
  if (tokens.every(isOfHead)) return true
  const numbers = tokens.filter(({ kind }) => kind !== 'word')
  return numbers.length > 0 && numbers.every((token) => token.kind === 'number' && isOfHead(token))
}

function isOfHead(token: Token): boolean {
  if (token.kind === 'number') return NUMBER_OF_HEAD.test(token.text)
  if (token.kind === 'currency') return true
  return token.kind === 'word' && wordsIn(token).every((word) => HEADING_WORDS.has(word))
}

/** @returns true for a line of heads of columns, or of the numbers below them: "1 2 3 4" */
function isHeadLine({ tokens }: Pick<TokenLine, 'tokens'>): boolean {
  if (tokens.length >= SURE && tokens.every(({ text }, index) => text === String(index + 1))) return true
  if (tokens.some((token, index) => isOfRow(token, tokens[index - 1]))) return false
  const words = tokens.flatMap(wordsIn)
  const heads = words.filter((word) => HEADING_WORDS.has(word))
  if (heads.every((word) => KIND_WORDS.has(word))) return false
  return heads.length >= SURE || (heads.length >= FEWEST && heads.length === words.length)
}

/** A head may hold a year, or the number of an instalment, but no figure of money. */
function isOfRow({ kind, text }: Token, before: Token | undefined): boolean {
  if (kind === 'currency') return before?.kind === 'number'
  return kind === 'key' || (kind === 'number' && /\d\D?\d\D?\d/.test(text) && !/^(?:19|20)\d\d$/.test(text))
}

/** "Alb-Donau-Kreis" is a name. */
function wordsIn({ kind, text }: Token): string[] {
  if (kind !== 'word') return []
  return text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .map((part) => part.replace(/^-|-$/g, ''))
    .filter((part) => part !== '')
}
