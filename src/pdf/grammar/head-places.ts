import { isNothingButHeads } from '../layout/head-lines.js'
import type { TokenLine } from '../layout/token.js'
import { isNextTo } from './chunks.js'
import type { Interval } from './intervals.js'

/** Where the words of a head stand, each told by its letters and by how many of the same stand left of it, on whatever line. */
export type HeadPlaces = ReadonlyMap<string, HeadPlace>

interface HeadPlace extends Interval {
  /** height of the font */
  readonly size: number
}

/** Points by which a word of the same head may stand elsewhere. */
const SLACK = 3
/** So many words tell that two heads are the same. */
const FEWEST = 2

export function headPlaces(lines: readonly Pick<TokenLine, 'tokens'>[]): HeadPlaces {
  const places = new Map<string, HeadPlace>()
  const tokens = lines.flatMap((line) => line.tokens).sort((a, b) => a.x0 - b.x0)
  for (const { kind, text, x0, x1, size } of tokens) {
    let count = 0
    while (places.has(`${text} ${count}`)) count++
    if (kind === 'word' || kind === 'currency') places.set(`${text} ${count}`, { x0, x1, size })
  }
  return places
}

/** @returns true where most of the head is said again: above each of the tables side by side */
export function isOfBands(head: HeadPlaces): boolean {
  const again = [...head.keys()].filter((word) => !word.endsWith(' 0')).length
  const broken = brokenWords(head)
  const size = head.size - broken
  return size >= 2 * FEWEST && again + broken >= size / 2
}

/** Letters of a word of a head. */
const LONGEST = 50

/** @returns how many words are said whole above one table, and in two parts in a narrow cell above another: "Gemeindeschlüsse", "l" */
function brokenWords(head: HeadPlaces): number {
  const words = new Set([...head.keys()].map((word) => word.replace(/ \d+$/, '')))
  const isInParts = (word: string) =>
    [...word].some(
      (_, at) =>
        at > 0 && words.has(word.slice(at)) && ['', '-'].some((end) => words.has(word.slice(0, at) + end)),
    )
  return [...words].filter((word) => word.length <= LONGEST && isInParts(word)).length
}

/** @returns true for the head of one table: it says nothing twice and has columns on both sides of a cut, in one line */
export function isOfOneAcross(lines: readonly TokenLine[], cuts: readonly number[]): boolean {
  const head = headPlaces(lines)
  const isOfOne = head.size >= FEWEST && [...head.keys()].every((word) => word.endsWith(' 0'))
  // Beside "Landkreis Biberach" the head of the next table may stand.
  const isAcross = (line: TokenLine) =>
    isNothingButHeads(line) && cuts.some((cut) => areParted(line.tokens, cut))
  return isOfOne && lines.some(isAcross)
}

/** A title runs on there. */
function areParted(tokens: TokenLine['tokens'], cut: number): boolean {
  const next = tokens.findIndex(({ x0 }) => x0 > cut)
  const [before, behind] = [tokens[next - 1], tokens[next]]
  return before !== undefined && behind !== undefined && behind.x0 - before.x1 > behind.size
}

/** @returns true where one word of a head stands above a column and above another one: "Betrag" above the next table */
export function isHeadedLike(column: Interval, others: readonly Interval[], head: HeadPlaces): boolean {
  const wordsOver = (columns: readonly Interval[]) =>
    [...head].flatMap(([word, place]) =>
      columns.some((each) => away(place, each) === 0) ? word.replace(/ \d+$/, '') : [],
    )
  const own = new Set(wordsOver([column]))
  return isOfBands(head) && wordsOver(others).some((word) => own.has(word))
}

/** How far columns lie from where those of another table lie, whose head says the same. */
export interface Move {
  /** @returns the column at its new place, up to where the next one begins */
  moved(column: Interval): Interval
}

/** @returns null where the head says something else, or stands at the same place or beside it: two tables abreast */
export function moveBetween(from: HeadPlaces, to: HeadPlaces): Move | null {
  const same = wordsOfBoth(from, to)
  if (same.length === 0 || areAbreast(same) || !same.some(isMoved)) return null
  const moved = (column: Interval): Interval => {
    const near = same.toSorted(
      (a, b) =>
        away(a.before, column) - away(b.before, column) ||
        Math.abs(a.before.x0 - column.x0) - Math.abs(b.before.x0 - column.x0),
    )
    const [head] = near
    if (!head) return column
    const x0 = column.x0 + head.by
    return { x0, x1: Math.min(column.x1 + head.by, nextBehind(head, x0, from, to) - 1) }
  }
  return { moved }
}

/**
 * @param column where it begins: the nearest word that both heads say may stand left of it, where a narrow cell breaks its own
 * @returns where the words above the next column begin: "für das" are two words above one, in both heads
 */
function nextBehind({ before, after }: Both, column: number, from: HeadPlaces, to: HeadPlaces): number {
  const end = Math.max(after.x1, column + SLACK)
  const behind = [...to].filter(([, { x0 }]) => x0 > end).sort(([, a], [, b]) => a.x0 - b.x0)
  let last: readonly (Pick<Interval, 'x1'> | undefined)[] = [before, after]
  for (const [word, place] of behind) {
    const both = [from.get(word), place]
    if (!both.every((each, at) => each && isNextTo(each, last[at]))) return place.x0
    last = both
  }
  return Number.POSITIVE_INFINITY
}

/** @returns true where the second head says what the first does, at the same place: above the same columns */
export function isAgain(from: HeadPlaces, to: HeadPlaces): boolean {
  const same = wordsOfBoth(from, to)
  return same.length > 0 && same.length >= to.size / 2 && !same.some(isMoved)
}

/** So many words of a head tell that another with none of them begins another table. */
const SURE = 3

/** @returns true where two heads have hardly a word in common: another table begins */
export function saysOther(from: HeadPlaces, to: HeadPlaces): boolean {
  return from.size >= SURE && to.size >= SURE && wordsOfBoth(from, to).length === 0
}

interface Both {
  readonly before: Interval
  readonly after: Interval
  readonly by: number
}

/** @returns the words of two heads that say the same; none where most are others */
function wordsOfBoth(from: HeadPlaces, to: HeadPlaces): Both[] {
  const same = [...from].flatMap(([word, before]) => {
    const after = to.get(word)
    return after ? { before, after, by: after.x0 - before.x0 } : []
  })
  return same.length < FEWEST || same.length < from.size / 2 ? [] : same
}

function isMoved({ by, before, after }: Both): boolean {
  return Math.min(Math.abs(by), Math.abs(after.x1 - before.x1)) > SLACK
}

function areAbreast(same: readonly Both[]): boolean {
  return away(extentOf(same.map(({ before }) => before)), extentOf(same.map(({ after }) => after))) > 0
}

function extentOf(words: readonly Interval[]): Interval {
  return { x0: Math.min(...words.map(({ x0 }) => x0)), x1: Math.max(...words.map(({ x1 }) => x1)) }
}

/** Points between two stretches; 0 where they overlap. */
function away(one: Interval, other: Interval): number {
  return Math.max(0, one.x0 - other.x1, other.x0 - one.x1)
}
