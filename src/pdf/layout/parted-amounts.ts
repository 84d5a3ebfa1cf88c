import { inRuns } from '../in-runs.js'
import { amountIn } from '../words/number.js'
import { CURRENCY } from '../words/vocabulary.js'
import { type Line, textOf } from './line.js'
import type { Word } from './word.js'

/** Share of the height of the font from which a gap parts two cells. */
const GAP = 0.4

/**
 * A cell may be too narrow for an amount and its currency: where rows are set in the middle of their height, "€" stands
 * half a line above the name and "3'083'218.00" half a line below it, or the other way round.
 * @param lines those of a page, from top to bottom
 * @returns the same with both parts on the line of their row, each at its own place
 */
export function withPartedAmounts(lines: readonly Line[]): readonly Line[] {
  const moved = new Map(lines.map((row, at) => [row, partsAround(row, lines[at - 1], lines[at + 1])]))
  const parts = new Set([...moved.values()].flatMap((some) => some.map(({ word }) => word)))
  if (parts.size === 0) return lines
  return lines.flatMap((line) => {
    const own = line.words.filter((word) => !parts.has(word)).map((word) => ({ word, at: word.x0 }))
    const words = [...own, ...(moved.get(line) ?? [])]
      .sort((a, b) => a.at - b.at)
      .map(({ word, y }: Part) => (y === undefined ? word : { ...word, y }))
    return words.length > 0 ? { ...line, words, text: textOf(words) } : []
  })
}

interface Part {
  readonly word: Word
  /** its baseline, where it stood on another line */
  readonly y?: number
  /** where its cell begins: the words of one stay together */
  readonly at: number
}

function partsAround(row: Line, above: Line | undefined, below: Line | undefined): Part[] {
  if (!above || !below || !isHalfBelow(row, above) || !isHalfBelow(below, row)) return []
  const [upper, lower] = [above, below].map(cellsIn)
  return (upper ?? []).flatMap((one) => {
    const other = lower?.find((cell) => isOver(cell, one))
    if (!other || !arePartsOfAmount(one, other)) return []
    if (row.words.some((word) => isOver([word], one) || isOver([word], other))) return []
    const at = Math.min(...[...one, ...other].map(({ x0 }) => x0))
    const partsOf = (cell: Cell, { y }: Line) => cell.map((word) => ({ word, y, at }))
    return [...partsOf(one, above), ...partsOf(other, below)]
  })
}

/** Two rows lie farther apart than their letters are high. */
function isHalfBelow({ y, size }: Line, above: Line): boolean {
  return y > above.y && y - above.y < Math.min(size, above.size)
}

type Cell = readonly Word[]

function cellsIn({ words }: Line): Cell[] {
  return inRuns(words, (word, last) => word.x0 - last.x1 < GAP * word.size)
}

function isOver(one: Cell, other: Cell): boolean {
  const [from, to] = [one, other].map((cell) => cell[0]?.x0 ?? 0)
  return (from ?? 0) < (other.at(-1)?.x1 ?? 0) && (to ?? 0) < (one.at(-1)?.x1 ?? 0)
}

function arePartsOfAmount(one: Cell, other: Cell): boolean {
  const [first, second] = [one, other].map((cell) => textOf(cell))
  const isParted = (currency = '', amount = '') => CURRENCY.test(currency) && amountIn(amount) !== null
  return isParted(first, second) || isParted(second, first)
}
