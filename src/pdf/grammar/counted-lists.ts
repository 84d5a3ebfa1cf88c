import type { PrintedNames } from '../../domain/places/printed-names.js'
import { centsOf, wholeValue } from '../layout/token.js'
import type { IsAmount } from './amount-columns.js'
import { type Placed, placedOn } from './placed.js'
import { isPlace, type Shared } from './shared-list.js'
import type { ColumnLine } from './text-columns.js'

/** No name has more words. */
const MOST_WORDS = 12
/** Lines over which a name goes on. */
const MOST_LINES = 3
/** Numbers that begin lines and lead a list: so many, and this share of all. */
const FEWEST = 3
const MOSTLY = 0.8

/**
 * A table turned inside out: "796   6   Ballendorf; Börslingen; Fröhnd; …", each amount once, how many places have it, and these.
 * @returns the list whose amount begins a line there; null where not as many places follow as the line says
 */
export function countedAt(
  all: readonly Placed[],
  at: number,
  isAmount: IsAmount,
  names: PrintedNames,
): Shared | null {
  const [amount, count] = [all[at], all[at + 1]]
  if (amount?.token.kind !== 'number' || amount.line === all[at - 1]?.line) return null
  const cents = centsOf(amount.token)
  if (cents === null || (cents !== 0 && !isAmount(cents))) return null
  const places = count?.line === amount.line && count.token.kind === 'number' ? wholeValue(count.token) : null
  if (!places) return null
  const items: (readonly Placed[])[] = []
  let to = at + 2
  while (items.length < places) {
    const item = items.length < places - 1 ? itemAt(all, to) : lastAt(all, to, names)
    if (!item?.every(({ token }) => token.kind === 'word') || !isPlace(item, names)) return null
    items.push(item)
    to += item.length
  }
  return { lead: all.slice(at, at + 2), amount: amount.token, items, from: at, to }
}

/** @returns the words up to the next comma or semicolon; null where there is none near */
function itemAt(all: readonly Placed[], from: number): readonly Placed[] | null {
  const words = all.slice(from, from + MOST_WORDS)
  const last = words.findIndex(({ token }) => /[;,]$/.test(token.text))
  return last < 0 ? null : words.slice(0, last + 1)
}

/**
 * A number begins the next list, whose place may be called like a district: "Kornwestheim" above "221 310   1   Rastatt".
 * @returns the words up to the end of a line that are a place: of as many lines as may be; null where none are
 */
function lastAt(all: readonly Placed[], from: number, names: PrintedNames): readonly Placed[] | null {
  const near = all.slice(from, from + MOST_WORDS)
  const number = near.findIndex(({ token }) => token.kind !== 'word')
  const words = number < 0 ? near : near.slice(0, number)
  const ends = words.flatMap(({ line }, at) => (line === all[from + at + 1]?.line ? [] : at + 1))
  const items = ends.slice(0, MOST_LINES).map((end) => words.slice(0, end))
  return items.findLast((item) => isPlace(item, names)) ?? null
}

/** @returns true where lines that begin with a number lead such lists: what stands below each other is no column of text */
export function areCounted(lines: readonly ColumnLine[], isAmount: IsAmount, names: PrintedNames): boolean {
  const all = placedOn(lines)
  const starts = [...all.keys()].filter(
    (at) => all[at]?.token.kind === 'number' && all[at]?.line !== all[at - 1]?.line,
  )
  const found = starts.filter((at) => countedAt(all, at, isAmount, names) !== null)
  return found.length >= FEWEST && found.length >= MOSTLY * starts.length
}
