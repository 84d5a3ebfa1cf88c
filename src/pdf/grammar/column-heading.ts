import type { Token, TokenLine } from '../layout/token.js'
import { sentencesAmong } from './band-lines.js'
import { type Column, type Interval, isIn } from './intervals.js'
import type { Region } from './regions.js'
import type { RowSegment } from './row-grammar.js'

/** Points above the first number in which the heading of a column stands; its words may be wider than the numbers. */
const REACH = 90
const WIDER = 12

/** @returns the words above the column of amounts; empty where none stand there */
export function headingOf(region: Pick<Region, 'lines' | 'artifacts' | 'amounts'>): string {
  const first = region.lines.find(({ tokens }) =>
    tokens.some((token) => token.kind === 'number' && isIn(token, region.amounts)),
  )
  return first ? wordsAbove(region, region.amounts, first.line.y) : ''
}

/**
 * @returns the words above a column of pieces of rows, from its first row up, but for sentences that run on over the
 * amounts ("Grundlage ist die Zahl der Personen am 29. Februar 2016."); empty where none stand there
 */
export function headingAbove(
  column: Column<Interval & { readonly row: RowSegment }>,
  regions: readonly Region[],
): string {
  const [first] = column.pieces
  if (!first) return ''
  const { line, band } = first.row.line
  const region = regions.find(
    (each) => each.page === line.page && each.band === band && each.lines.some((own) => own.line === line),
  )
  if (!region) return ''
  const { lines, artifacts, amounts } = region
  const ownOf = (all: readonly TokenLine[]) => all.map((each) => withoutAcross(each, column, amounts))
  return wordsAbove({ lines: ownOf(lines), artifacts: ownOf(artifacts) }, column, line.y)
}

function withoutAcross(line: TokenLine, column: Interval, amounts: Interval): TokenLine {
  const isOver = (run: readonly Token[], part: Interval) => run.some((token) => isIn(token, part))
  const isColumn = amounts.x0 < column.x1 && column.x0 < amounts.x1
  const across = isColumn
    ? []
    : sentencesAmong(line).filter((run) => isOver(run, column) && isOver(run, amounts))
  return across.length > 0
    ? { ...line, tokens: line.tokens.filter((token) => !across.some((run) => run.includes(token))) }
    : line
}

/** @param y of the first row */
function wordsAbove(
  { lines, artifacts }: Pick<Region, 'lines' | 'artifacts'>,
  column: Interval,
  y: number,
): string {
  const wide = { x0: column.x0 - WIDER, x1: column.x1 + WIDER }
  const above = [...artifacts, ...lines].filter(({ line }) => line.y < y && line.y > y - REACH)
  return above
    .sort((a, b) => a.line.y - b.line.y)
    .flatMap(({ tokens }) => tokens.filter((token) => isIn(token, wide)).map(({ text }) => text))
    .join(' ')
}
