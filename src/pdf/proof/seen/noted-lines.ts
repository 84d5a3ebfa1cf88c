import { overlaps } from '../../document/paint/box.js'
import type { SeenPage } from '../../document/seen-page.js'
import type { SeenLine } from '../../document/text-lines.js'
import { LEADING } from '../../layout/line.js'
import { RECURS } from '../../layout/page-artifacts.js'
import { median } from '../../median.js'
import type { Place } from '../../reading.js'
import type { RowParts } from './row-parts.js'

/** What a line is in its document. */
export type LineKind = 'watermark' | 'recurring' | 'heading' | 'prose' | 'row'

export interface NotedLine extends SeenLine {
  /** one-based */
  readonly page: number
  readonly kind: LineKind
  /** rows of the table stand on its page */
  readonly isBesideRows: boolean
  /** some page before it, or its own, has rows */
  readonly isBehindTable: boolean
}

/** Times the usual height of the letters from which a line is a title. */
const GREAT = 1.25
/** The same, for letters that run over the table. */
export const FAR_GREATER = 3
/** A heading has no more words. */
const MOST_WORDS = 14

/**
 * @param noughts rows of places with nothing to draw: a line that says no more than one of them is this row
 * @returns the lines of all pages, with what each is, rows of the table included
 */
export function notedLines(
  pages: readonly SeenPage[],
  rows: RowParts,
  noughts: readonly Place[] = [],
): NotedLine[] {
  const told = new Set(noughts.map(({ page, text }) => keyOf(page, text)))
  const isRecurring = recurringIn(pages)
  const usual = median(
    pages.flatMap(({ lines }) => lines.flatMap(({ height, runs }) => runs.map(() => height))),
  )
  const isRow = (page: number, { text, box }: SeenLine) =>
    told.has(keyOf(page, text)) || rows.touched(page, box).some(({ part }) => part !== 'other')
  let isBehindTable = false
  return pages.flatMap(({ number, lines }) => {
    const isBesideRows = rows.on(number).length > 0
    isBehindTable ||= isBesideRows
    const kindOf = (line: SeenLine, index: number): LineKind => {
      if (line.isTurned || line.height > FAR_GREATER * usual) return 'watermark'
      if (isRow(number, line)) return 'row'
      if (isRecurring(line)) return 'recurring'
      return isProse(line, [lines[index - 1], lines[index + 1]], usual) ? 'prose' : 'heading'
    }
    const place = { page: number, isBesideRows, isBehindTable }
    return lines.map((line, index) => ({ ...line, ...place, kind: kindOf(line, index) }))
  })
}

function keyOf(page: number, text: string): string {
  return `${page} ${text.replace(/\s+/gu, ' ').trim()}`
}

/** @returns whether a line stands, but for its figures, on many of the pages */
export function recurringIn(pages: readonly SeenPage[]): (line: SeenLine) => boolean {
  const on = new Map<string, Set<number>>()
  for (const { number, lines } of pages)
    for (const line of lines) on.set(masked(line), (on.get(masked(line)) ?? new Set()).add(number))
  const needed = Math.max(2, Math.ceil(RECURS * pages.length))
  return (line) => (on.get(masked(line))?.size ?? 0) >= needed
}

function isProse(line: SeenLine, beside: readonly (SeenLine | undefined)[], usual: number): boolean {
  const words = wordsIn(line)
  if (line.height > GREAT * usual) return words > 2 * MOST_WORDS
  if (words > MOST_WORDS) return true
  if (words > 4 && /[.;]\s*$/.test(line.text)) return true
  const neighbours = beside.flatMap((other) => (other && isNextTo(line, other) ? wordsIn(other) : []))
  const paragraph = neighbours.reduce((sum, count) => sum + count, words)
  return neighbours.some((count) => count > 5) && paragraph > MOST_WORDS
}

function wordsIn({ text }: SeenLine): number {
  return text.match(/[\p{L}\d]+/gu)?.length ?? 0
}

function isNextTo(a: SeenLine, b: SeenLine): boolean {
  const grown = { ...a.box, y0: a.box.y0 - LEADING * a.height, y1: a.box.y1 + LEADING * a.height }
  return overlaps(grown, b.box) && Math.abs(a.height - b.height) < 0.1 * a.height
}

function masked({ text, box }: SeenLine): string {
  return `${text.replace(/\d+/g, '#').replace(/\s+/g, ' ')}|${text.length < 12 ? Math.round(box.y0 / 8) : ''}`
}
