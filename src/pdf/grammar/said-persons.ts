import type { Token } from '../layout/token.js'
import { amountIn } from '../words/number.js'
import { byLine, type Placed, placedOn } from './placed.js'
import { textOfItem } from './shared-list.js'
import type { ColumnLine } from './text-columns.js'

/** Running text without the persons that it says behind amounts. */
export interface WithoutPersons {
  readonly lines: readonly ColumnLine[]
  /** by the amount */
  readonly persons: ReadonlyMap<Token, Token>
}

const PERSONS =
  /^(?:personen|person|pers\.?|menschen|mensch|geflüchteten?|flüchtlingen?|schutzsuchenden?)\)?(?<end>[.,;:]*)$/iu
const FOR = /^(?:für|bei)$/iu

/** "17.514 Euro (22 Personen)", "1.592 Euro für 2 Menschen": the count is of the place whose amount it is. */
export function withoutPersons(lines: readonly ColumnLine[]): WithoutPersons {
  const all = placedOn(lines)
  const persons = new Map<Token, Token>()
  const rest: Placed[] = []
  for (let at = 0; at < all.length; at++) {
    const said = rest.length > 0 ? personsAt(all, at) : null
    const amount = said ? amountBefore(rest) : null
    const each = all[at] as Placed
    if (!said || !amount) {
      rest.push(each)
      continue
    }
    persons.set(amount, said.count)
    const { token, line } = all[said.to - 1] ?? each
    const end = PERSONS.exec(token.text)?.groups?.end ?? ''
    if (end !== '') rest.push({ line, token: { ...token, kind: 'word', text: end } })
    at = said.to - 1
  }
  return { lines: byLine(rest).map(([line, tokens]) => ({ ...line, tokens })), persons }
}

function personsAt(all: readonly Placed[], at: number): { count: Token; to: number } | null {
  const first = all[at]?.token
  const isSaid = first !== undefined && FOR.test(first.text)
  const from = isSaid ? at + 1 : at
  const [printed, word] = [all[from]?.token, all[from + 1]?.token]
  const count = printed ? countOf(printed) : null
  if (!printed || !count || word?.kind !== 'word' || !PERSONS.test(word.text)) return null
  const isBracketed = printed.text.startsWith('(') && word.text.includes(')')
  return isSaid !== isBracketed ? { count, to: from + 2 } : null
}

/** A bracket that is closed behind its words makes no number of what it begins with. */
function countOf(token: Token): Token | null {
  if (token.kind === 'number') return token
  const digits = token.kind === 'word' ? /^\((\d[\d.]*)$/.exec(token.text)?.[1] : undefined
  const amount = digits ? amountIn(digits) : null
  return digits && amount ? { ...token, kind: 'number', sign: '', text: digits, amount } : null
}

/** "14.329 Euro je Gemeinde (18 Personen)" */
const EACH = /^(?:je|pro) (?:gemeinde|kommune|ort|stadt)$/iu
const EACH_WORDS = 2

/** @returns the amount that stands right before, with its currency or without, of one place or of each of several */
function amountBefore(rest: readonly Placed[]): Token | null {
  const behind = EACH.test(textOfItem(rest.slice(-EACH_WORDS))) ? EACH_WORDS : 0
  const [last, before] = [rest.at(-1 - behind)?.token, rest.at(-2 - behind)?.token]
  const amount = last?.kind === 'currency' ? before : last
  return amount?.kind === 'number' && !/[.,;:]$/.test(last?.text ?? '') ? amount : null
}
