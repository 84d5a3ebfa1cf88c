import { traced } from '../../document/matrix.js'
import { around, type Box, boxAround, grown } from '../../document/paint/box.js'
import type { TextRun } from '../../document/paint/painting.js'
import type { SeenPage } from '../../document/seen-page.js'
import type { LinePiece } from '../../document/text-lines.js'
import { SMALL } from '../../layout/footnote-marks.js'
import { BOX_HEIGHT } from '../../layout/text-page.js'
import type { PrintedRow } from '../../reading.js'
import type { NotedLine } from './noted-lines.js'
import type { RowParts } from './row-parts.js'

/** A mark that refers from a row to a note; none begins with a nought. */
const MARK = /^[\s(]*((?!0)[\d¹²³⁴⁵⁶⁷⁸⁹*†‡]{1,2}|[a-e])\)?\s*$/
/** Share of the height of the row's letters from how near a mark stands behind its word. */
const NEAR = 0.5
/** Letters of two words that stand beside a row by themselves. */
const WORDED = /\p{L}{2}/u

/** A small sign behind a name, an amount or a key. */
export interface RaisedMark {
  readonly mark: string
  readonly row: PrintedRow
  readonly run: TextRun
  /** it stands at the key, and at neither the name nor the amount */
  readonly isAtKey: boolean
}

/** @returns the marks at the names, the amounts and the keys of rows */
export function raisedMarks(parts: RowParts, pages: readonly SeenPage[]): RaisedMark[] {
  return pages.flatMap(({ number, painting }) => {
    const runs = painting.runs.filter(({ text }) => MARK.test(text))
    if (runs.length === 0) return []
    const reach = parts.on(number).reduce((most, { box }) => Math.max(most, box.y1 - box.y0), 0)
    return runs.flatMap((run) =>
      parts.near(number, grown(run.box, reach)).flatMap(({ part, row, box }): RaisedMark[] => {
        if (part === 'other' || !isBehind(run, box)) return []
        return [{ mark: markOf(MARK.exec(run.text)?.[1]), row, run, isAtKey: part === 'key' }]
      }),
    )
  })
}

/**
 * What may be a note: the lines that are no rows, without the raised marks of rows, which may stand level with the heading
 * of a table abreast; and what stands abreast of rows, in no column of them.
 * @param marks of rows
 */
export function linesOfNotes(
  lines: readonly NotedLine[],
  parts: RowParts,
  marks: readonly RaisedMark[],
): NotedLine[] {
  const runs = new Set(marks.map(({ run }) => run))
  return lines.flatMap((line) => {
    if (line.kind === 'row') return abreast(line, parts)
    return runs.size > 0 && line.runs.some((run) => runs.has(run)) ? withoutRuns(line, runs) : [line]
  })
}
/** Held against each other as the mark is written, whichever way the page is turned. */
function isBehind(run: TextRun, box: Box): boolean {
  const corners = [box.x0, box.x1].flatMap((x) => [box.y0, box.y1].map((y) => traced(run.place, x, y)))
  const row = boxAround(corners.filter((corner) => corner !== null))
  const height = (row.y1 - row.y0) / BOX_HEIGHT
  const gap = (run.glyphs[0]?.start ?? 0) - row.x1
  return (
    run.size < SMALL * height &&
    gap > -0.3 * height &&
    gap < NEAR * height &&
    row.y1 > -0.3 * height &&
    row.y0 < 0.1 * height
  )
}

/** @returns the mark without regard to whether its figure is a raised one */
export function markOf(mark = ''): string {
  return mark.normalize('NFKC')
}

function withoutRuns(line: NotedLine, runs: ReadonlySet<TextRun>): NotedLine[] {
  const boxes = new Set([...runs].map(({ box }) => box))
  return withPieces(
    line,
    line.pieces.filter(({ box }) => !boxes.has(box)),
  )
}

/** What no column of the rows of a line touches, and says something. */
function abreast(line: NotedLine, parts: RowParts): NotedLine[] {
  const { page, pieces = [] } = line
  if (pieces.length < 2) return []
  return withPieces(
    { ...line, kind: 'prose' },
    pieces.filter(({ text, box }) => WORDED.test(text) && parts.touched(page, box).length === 0),
  )
}

function withPieces(line: NotedLine, pieces: readonly LinePiece[]): NotedLine[] {
  const [first, ...others] = pieces
  if (!first) return []
  const text = pieces.map((piece) => piece.text).join('   ')
  const box = others.reduce((whole, piece) => around(whole, piece.box), first.box)
  return [{ ...line, text: text.normalize('NFC'), box, pieces }]
}
