import { groupBy } from '../../domain/group-by.js'
import type { TokenLine } from '../layout/token.js'
import { saidIn } from './band-lines.js'
import { NARROWEST_GAP } from './clear-cuts.js'
import type { HeadPlaces } from './head-places.js'
import { coverOf, gaps, type Interval } from './intervals.js'

/** So many words stand above each table. */
const FEWEST = 2

/** Tables abreast of which only some have rows below their head. */
export interface HeadedBands {
  /** where one table ends and the next begins */
  readonly cuts: readonly number[]
  /** where the amounts of each would stand, from the left */
  readonly amounts: readonly Interval[]
}

/**
 * The last rows of tables abreast may stand in one of them alone, or a single one in another: there the head tells where
 * each begins, if each of its words stands once above every table.
 * @param amounts the first column of amounts
 * @returns null where the head does not tell, or a row runs across the end of a table
 */
export function headedBands(
  head: HeadPlaces,
  lines: readonly TokenLine[],
  amounts: Interval,
): HeadedBands | null {
  const tables = tablesOf(head)
  const column = tables?.[0]?.findIndex((_, at) => tables.some((words) => isOver(words[at], amounts))) ?? -1
  const over = tables?.map((words) => words[column])
  const own = over?.find((word) => isOver(word, amounts))
  if (!tables || !own || !over?.every((word) => word)) return null
  // A note below the last rows may run on where a table ends.
  const rows = lines.filter(({ tokens }) => tokens.some(({ kind }) => kind !== 'word'))
  const printed = rows.flatMap((line) => {
    const said = new Set(saidIn(line))
    return line.tokens.filter((token) => !said.has(token))
  })
  const pieces = [...head.values(), ...printed]
  const cuts = tables.slice(1).flatMap((words, at) => {
    const [left, right] = [
      Math.max(...(tables[at] ?? []).flatMap((word) => word?.x1 ?? [])),
      Math.min(...words.flatMap((word) => word?.x0 ?? [])),
    ]
    const from = Math.floor(left)
    const free = gaps(coverOf(pieces, from, Math.ceil(right)), 0).filter(
      ({ x0, x1 }) => x1 - x0 >= NARROWEST_GAP,
    )
    const [widest] = free.toSorted((a, b) => b.x1 - b.x0 - (a.x1 - a.x0))
    return right > left && widest ? from + (widest.x0 + widest.x1) / 2 : []
  })
  if (cuts.length < tables.length - 1) return null
  return {
    cuts,
    amounts: over.flatMap((word) => {
      const by = (word?.x1 ?? 0) - own.x1
      return { x0: amounts.x0 + by, x1: amounts.x1 + by }
    }),
  }
}

/** It may stand above the currency before them. */
function isOver(word: Interval | undefined, { x0, x1 }: Interval): boolean {
  return word !== undefined && word.x0 < x1 && word.x1 > x0
}

type Words = readonly (Interval | undefined)[]

/** @returns how often most words of several are said: "n" may end two broken words above each table; else how often any is, at most */
function tablesUnder(head: HeadPlaces, words: readonly string[]): number {
  const times = words.map((word) => {
    let count = 0
    while (head.has(`${word} ${count}`)) count++
    return count
  })
  const alike = groupBy(
    times.filter((count) => count > 1),
    (count) => [count],
  )
  const [most] = [...alike].sort(([a, some], [b, others]) => others.length - some.length || b - a)
  return most && most[1].length >= FEWEST ? most[0] : Math.max(...times)
}

/**
 * @returns the words above each table, in one order: those that all have; else null where one of them lacks more than one,
 * which a narrow cell may break
 */
function tablesOf(head: HeadPlaces): Words[] | null {
  const all = [...head.keys()].flatMap((word) => (word.endsWith(' 0') ? word.slice(0, -2) : []))
  const count = tablesUnder(head, all)
  if (count < 2) return null
  const common = all.filter((word) => head.has(`${word} ${count - 1}`) && !head.has(`${word} ${count}`))
  const words = common.length < FEWEST ? all : common
  const tables = Array.from({ length: count }, (_, table) =>
    words.map((word) => head.get(`${word} ${table}`)),
  )
  const isTold = (found: Words) => found.filter((word) => word).length >= Math.max(FEWEST, found.length - 1)
  return tables.every(isTold) ? tables : null
}
