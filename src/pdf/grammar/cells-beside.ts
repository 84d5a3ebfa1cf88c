import { ROW_PITCH } from '../layout/line.js'
import type { Token, TokenLine } from '../layout/token.js'
import { type Chunk, chunksOf } from './chunks.js'
import { EXACT } from './column-edges.js'
import type { GridLine } from './grid.js'
import { isIn } from './intervals.js'
import type { RowSegment, Segment } from './row-grammar.js'

const NO_EDGES: ReadonlySet<number> = new Set()

/**
 * @param edges where cells begin, however near
 * @returns what stands beside the name of a row, cells of several lines as one: "Main-Tauber-Krei" above "s"
 */
export function cellsBeside({ lines }: RowSegment, edges = NO_EDGES): Chunk[] {
  const cells: Chunk[] = []
  for (const line of lines)
    for (const chunk of chunksOf(withoutName(line), edges)) {
      const at = cells.findIndex((cell) => isIn(chunk, cell))
      const above = cells[at]
      if (above) cells[at] = { ...above, text: `${above.text} ${chunk.text}` }
      else cells.push(chunk)
    }
  return cells
}

/** A long name of a district may reach up to the name of the place. */
function withoutName({ nameAt, ...line }: GridLine): TokenLine {
  return nameAt ? { ...line, tokens: line.tokens.filter((token) => !isIn(token, nameAt)) } : line
}

/**
 * A row may stand in the middle of its cell of two lines: "NECKAR-ODENWALD-" above it and "KREIS" below; or its cell goes on
 * below it: "LANDKREIS" above "KARLSRUHE".
 * @returns by rows, such cells whose lines adjoin theirs
 */
export function cellsAround(segments: readonly Segment[]): ReadonlyMap<RowSegment, readonly Chunk[]> {
  const found = new Map<RowSegment, readonly Chunk[]>()
  segments.forEach((row, at) => {
    const [above, below] = [segments[at - 1]?.lines.at(-1), segments[at + 1]?.lines[0]]
    if (row.kind !== 'row' || !below) return
    const isPart = (line: GridLine) => isPartOfCell(line) && isNear(line, row.line)
    if (!isPart(below)) return
    const own = cellsBeside(row)
    const upper = above && isPart(above) ? chunksOf(above, NO_EDGES) : []
    const free = upper.filter((each) => !own.some((cell) => isIn(cell, each)))
    const lower = chunksOf(below, NO_EDGES)
    const cells = [...own, ...free].flatMap((cell) => {
      const rest = lower.find((each) => isIn(each, cell))
      return rest ? [{ ...cell, text: `${cell.text} ${rest.text}` }] : []
    })
    if (cells.length > 0) found.set(row, cells)
  })
  return found
}

/**
 * @param at of a row among the segments
 * @returns the lines of words that adjoin a row and each other; those between two rows are all below the first
 */
export function linesOfCell(segments: readonly Segment[], at: number): Record<'above' | 'below', GridLine[]> {
  const lines = segments[at]?.lines ?? []
  const below = adjoining(segments.slice(at + 1, at + 1 + MOST_LINES), lines.at(-1))
  const above = adjoining(segments.slice(Math.max(0, at - MOST_LINES), at).reverse(), lines[0])
  const before = segments[at - 1 - above.length]
  return { above: before?.kind === 'row' ? [] : above.reverse(), below }
}

/**
 * @returns the lines that go on with a cell of the row above, right of its name, and begin where it does: "Rottweil" below
 * "gemeinsam mit Zimmern ob"; none where most districts that head rows, or have sums, stand so
 */
export function restsOfCells(segments: readonly Segment[]): ReadonlySet<GridLine> {
  const rests = new Set(
    segments.flatMap((row, at) => {
      const right = row.kind === 'row' ? row.line.nameAt?.x1 : undefined
      if (row.kind !== 'row' || right === undefined) return []
      const starts = cellsBeside(row).flatMap(({ x0 }) => (x0 >= right ? x0 : []))
      const isBelow = (token: Token | undefined) =>
        token !== undefined && starts.some((x0) => Math.abs(token.x0 - x0) <= EXACT)
      return linesOfCell(segments, at).below.filter(({ tokens }) => isBelow(tokens[0]))
    }),
  )
  const told = segments.filter((each) => 'districts' in each && each.districts.length > 0)
  const found = told.filter(({ lines }) => lines.some((line) => rests.has(line)))
  return 2 * found.length < told.length ? rests : new Set()
}

/** Lines that a narrow cell has more than its row at most. */
const MOST_LINES = 4

function adjoining(segments: readonly Segment[], from: GridLine | undefined): GridLine[] {
  const found: GridLine[] = []
  let end = from
  for (const { kind, lines } of segments) {
    const [line] = lines
    if (!line || !end || kind === 'row' || lines.length > 1 || !isPartOfCell(line) || !isNear(line, end))
      break
    found.push(line)
    end = line
  }
  return found
}

/** Words, and nothing in the columns of a row. */
function isPartOfCell({ name, amount, key, isHead, tokens }: GridLine): boolean {
  return name === '' && !amount && key === null && !isHead && tokens.every(({ kind }) => kind === 'word')
}

function isNear({ line: one, band }: GridLine, { line: other, ...row }: GridLine): boolean {
  return one.page === other.page && band === row.band && Math.abs(one.y - other.y) < ROW_PITCH * other.size
}
