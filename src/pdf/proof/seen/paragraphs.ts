import { groupBy } from '../../../domain/group-by.js'
import type { Box } from '../../document/paint/box.js'
import { oneLine } from '../../words/one-line.js'
import { sentencesIn } from '../../words/sentences.js'
import type { NotedLine } from './noted-lines.js'

/** Times the height of a line that the next one of its paragraph may lie below it. */
const APART = 1.2
/** Share by which the heights of its lines may differ. */
const SAME = 0.1

interface Piece {
  readonly text: string
  readonly box: Box
  readonly height: number
}

/** What the lines of no row say. */
export interface SaidApart {
  readonly sentences: readonly string[]
  /** lines in columns, each alone */
  readonly inColumns: readonly string[]
}

export function saidApart(lines: readonly NotedLine[]): SaidApart {
  return { sentences: joined(lines).flatMap(sentencesIn), inColumns: inColumns(lines) }
}

/** @returns the text of the lines of no row that stand close below each other, and of those that stand in columns, each alone */
export function paragraphs(lines: readonly NotedLine[]): string[] {
  return [...joined(lines), ...inColumns(lines)]
}

/** @returns the text of the lines of no row that stand close below each other */
export function joined(lines: readonly NotedLine[]): string[] {
  const chains = [...groupBy(outside(lines), ({ page }) => [page]).values()].flatMap(chained)
  return chains.map((chain) => oneLine(chain.map(({ text }) => text)))
}

/** @returns the text of each line of no row that stands in columns */
export function inColumns(lines: readonly NotedLine[]): string[] {
  return outside(lines).flatMap(({ pieces, text }) => (pieces.length > 1 ? oneLine([text]) : []))
}

function outside(lines: readonly NotedLine[]): NotedLine[] {
  return lines.filter(({ kind }) => kind !== 'row')
}

function chained(lines: readonly NotedLine[]): Piece[][] {
  const chains: Piece[][] = []
  for (const { height, pieces } of lines)
    for (const { text, box } of pieces) {
      const piece = { height, text, box }
      const chain = chains.findLast((each) => goesOn(piece, each.at(-1)))
      if (chain) chain.push(piece)
      else chains.push([piece])
    }
  return chains
}

function goesOn({ height, box }: Piece, last: Piece | undefined): boolean {
  return (
    last !== undefined &&
    Math.abs(height - last.height) < SAME * height &&
    box.y0 > last.box.y0 &&
    box.y0 - last.box.y1 < APART * height &&
    box.x0 < last.box.x1 &&
    box.x1 > last.box.x0
  )
}
