import { groupBy } from '../../../domain/group-by.js'
import { GETS, GOES } from '../../../domain/said-verbs.js'
import type { Box } from '../../document/paint/box.js'
import { type Finding, finding } from '../../finding.js'
import type { PrintedRow } from '../../reading.js'
import { isHarmless } from '../../words/harmless-notes.js'
import { asPrinted } from '../../words/number.js'
import { CURRENCY } from '../../words/vocabulary.js'

/** Times the height of an amount from which what stands beside it is in another cell. */
const NEAR = 0.6
/** Share of the rows up to which a sign is an exception; what most have is a unit. */
const MOST = 0.5
/** Share of the rows from which what begins or ends at one place is a column. */
const COLUMN = 0.15
/** Points by which edges of one column may differ. */
const EDGE = 3
/** Rows from which shares tell anything. */
const ENOUGH = 8
/** Dots of a leader, strokes between cells. */
const NO_SIGN = /^[\s.,;:|_…·]*$/u
/** A mark that refers to a note, and the "r" of the statistical offices: a figure that is right by now. */
const REFERS = /^\(?(?:r$|\d{1,2}\)|[a-e]\)|[*†‡¹²³⁴⁵⁶⁷⁸⁹]{1,3}\)?)$/u
/** "Auf die Stadt Ulm (08421000) entfallen 15.922 EUR." */
const OF_SENTENCE = new RegExp(`^(?:${GETS}|${GOES}|beträgt)$`, 'iu')
const OPENING = '[(\\[{<]\\s?'
const CLOSING = '\\s?[)\\]}>]'

interface Piece {
  readonly text: string
  readonly box: Box
  readonly start: number
  readonly end: number
}

interface Sign {
  readonly row: PrintedRow
  readonly text: string
}

/**
 * A few amounts have a sign in their cell that the others do not have: "(?)", "ca.", a minus, another currency, brackets.
 * Whatever it means, it is not said of the others.
 */
export function signsAtAmounts(rows: readonly PrintedRow[]): Finding[] {
  if (rows.length < ENOUGH) return []
  const chains = rows.flatMap((row) => besideAmount(row).map((chain) => ({ row, chain })))
  const isColumn = columnsOf(rows, new Set(chains.flatMap(({ chain }) => chain.map(({ box }) => box))))
  const signs = [
    ...chains.flatMap(({ row, chain }): Sign[] => {
      const text = chain.map((piece) => piece.text).join(' ')
      return chain.some(isColumn) || NO_SIGN.test(text) || isHarmlessSign(text) ? [] : [{ row, text }]
    }),
    ...rows.filter(isBracketed).map((row): Sign => ({ row, text: '( )' })),
  ]
  const byText = groupBy(areCounts(signs) ? signs.filter((sign) => !isCount(sign)) : signs, ({ text }) => [
    text,
  ])
  return [...byText].flatMap(([word, [first, ...others]]) => {
    if (!first || 1 + others.length > MOST * rows.length) return []
    const more = others.length > 0 ? { more: others.length } : {}
    return [finding('meaning-doubted', 'warning', { word, place: 'amount', ...more }, first.row)]
  })
}

/** "(807)" */
const COUNT = /^\((\d{1,4})\)$/u

function isCount({ text }: Sign): boolean {
  return COUNT.test(text)
}

/** @returns true where the numbers in brackets are counts of which all amounts beside them are one multiple */
function areCounts(signs: readonly Sign[]): boolean {
  const counts = signs
    .filter(isCount)
    .map(({ row, text }) => ({ amount: row.amount, count: Number(COUNT.exec(text)?.[1]) }))
    .sort((a, b) => b.count - a.count)
  const [most] = counts
  if (!most || counts.length < ENOUGH) return false
  return counts.every(
    ({ amount, count }) => Math.abs(amount * most.count - count * most.amount) <= most.count,
  )
}

/** @returns what stands in the cell of an amount before it, and behind it */
function besideAmount(row: PrintedRow): Piece[][] {
  const amount = row.boxes?.amount
  if (!amount || row.amount === 0) return []
  const isLevel = amount.x1 - amount.x0 >= amount.y1 - amount.y0
  const height = isLevel ? amount.y1 - amount.y0 : amount.x1 - amount.x0
  const [from, to] = isLevel ? [amount.x0, amount.x1] : [amount.y0, amount.y1]
  const pieces = (row.others ?? []).flatMap(({ text, box }) =>
    box.page === amount.page && isAbreast(box, amount, isLevel) ? pieceOf(text, box, isLevel) : [],
  )
  const near = NEAR * height
  return [chained(pieces, from, -1, near), chained(pieces, to, 1, near)].filter(({ length }) => length > 0)
}

function isHarmlessSign(text: string): boolean {
  return (
    REFERS.test(text.replace(/[.,;:]+$/, '')) ||
    OF_SENTENCE.test(text) ||
    (/\p{L}{2}/u.test(text) && !/[?!]/.test(text) && isHarmless(text))
  )
}

/** @returns the words without a digit that go on from an edge of the amount, in their order */
function chained(pieces: readonly Piece[], edge: number, step: 1 | -1, near: number): Piece[] {
  const chain: Piece[] = []
  let end = edge
  for (;;) {
    const next = pieces.find((piece) => {
      const gap = step > 0 ? piece.start - end : end - piece.end
      return gap > -near / 2 && gap < near && !chain.includes(piece)
    })
    if (!next || /\d(?![)\d]*\))/u.test(next.text)) break
    if (!CURRENCY.test(next.text.replace(/[.,;:]/g, ''))) chain.push(next)
    else if (end === (step > 0 ? next.end : next.start)) break
    end = step > 0 ? next.end : next.start
  }
  return step > 0 ? chain : chain.reverse()
}

function pieceOf(text: string, box: Box, isLevel: boolean): Piece {
  return isLevel ? { text, box, start: box.x0, end: box.x1 } : { text, box, start: box.y0, end: box.y1 }
}

function isAbreast(a: Box, b: Box, isLevel: boolean): boolean {
  const middle = isLevel ? (a.y0 + a.y1) / 2 : (a.x0 + a.x1) / 2
  return isLevel ? middle > b.y0 && middle < b.y1 : middle > b.x0 && middle < b.x1
}

/**
 * @param chained boxes of what stands in the cells of amounts
 * @returns true for a piece at whose edge many rows have something else, or the same away from their amounts
 */
function columnsOf(rows: readonly PrintedRow[], chained: ReadonlySet<Box>): (piece: Piece) => boolean {
  const all = rows.flatMap(({ boxes, others = [] }) => {
    const { amount } = boxes ?? {}
    if (!amount) return []
    const isLevel = amount.x1 - amount.x0 >= amount.y1 - amount.y0
    return others.map(({ text, box }) => pieceOf(text, box, isLevel))
  })
  const needed = COLUMN * rows.length
  const alike = groupBy(
    all.filter(({ box }) => chained.has(box)),
    ({ text }) => [text],
  )
  const edges = (['start', 'end'] as const).map((edge) => ({
    edge,
    all: sortedBy(all, edge),
    alike: new Map([...alike].map(([text, pieces]) => [text, sortedBy(pieces, edge)])),
  }))
  return (piece) =>
    edges.some(({ edge, all, alike }) => {
      const near = countNear(all, piece[edge]) - countNear(alike.get(piece.text) ?? [], piece[edge])
      return near > needed
    })
}

function sortedBy(pieces: readonly Piece[], edge: 'start' | 'end'): number[] {
  return pieces.map((piece) => piece[edge]).sort((a, b) => a - b)
}

/** @param sorted places. @returns how many are those of an edge at a place: as many rows as a table has are asked of all */
function countNear(sorted: readonly number[], place: number): number {
  return (
    firstFrom(sorted, (other) => other - place >= EDGE) - firstFrom(sorted, (other) => place - other < EDGE)
  )
}

/** @param isReached false up to some place, true from there on. @returns where it is true first; the length where nowhere */
function firstFrom(sorted: readonly number[], isReached: (place: number) => boolean): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (isReached(sorted[middle] as number)) to = middle
    else from = middle + 1
  }
  return from
}

/** Asked first: a pattern of its own for each row takes longer than all else here. */
const OPENS_NUMBER = new RegExp(`${OPENING}\\d`, 'u')

/** "(31.843)" */
function isBracketed({ amount, text }: PrintedRow): boolean {
  if (amount === 0 || !OPENS_NUMBER.test(text)) return false
  return new RegExp(
    `${OPENING}${asPrinted(amount)}(?:,(?:\\d\\d|[-–—]{1,2}))?\\s?(?:€|EUR|Euro)?${CLOSING}`,
    'iu',
  ).test(text)
}
