import type { InkPage } from '../ink/ink-item.js'
import { type Line, linesOf } from '../ink/line.js'
import type { Finding } from '../parsed-table.js'
import type { HowRead } from '../table/read-lines.js'
import type { Section } from '../table/sections.js'
import { roleOf, tenths } from './explain-columns.js'
import type { DrawnColumn, DrawnLine, LineKind, PageDrawing } from './explanation.js'
import { type ToldLine, toldLines } from './told-lines.js'

/**
 * @param how null where no table was found: the lines are then drawn as outside of one
 * @param findings about the file; those about a line of the page mark it
 */
export function drawPage(
  page: InkPage,
  pages: number,
  how: HowRead | null,
  findings: readonly Finding[],
): PageDrawing {
  const sections = (how?.sections ?? []).filter(({ lines }) => lines[0]?.page === page.number)
  const told = how
    ? toldLines(how).filter(({ line }) => line.page === page.number)
    : linesOf(page).map((line) => ({ line, kind: 'note' as const }))
  const faulty = new Set(
    findings.flatMap((finding) =>
      finding.page === page.number && finding.severity !== 'info' ? (finding.text ?? []) : [],
    ),
  )
  const isFaulty = (line: Line) => faulty.has(how?.cells.rows.get(line)?.text ?? line.text)
  return {
    page: page.number,
    pages,
    width: tenths(page.width),
    height: tenths(page.height),
    items: page.items.map(({ text, x0, x1, y, size }) => ({ text, ...rounded({ x0, x1, y, size }) })),
    lines: drawnLines(told, sections, isFaulty),
    columns: sections.flatMap((section) => columnsOf(section, told)),
    cuts: (sections[0]?.cuts ?? []).map(tenths),
    aside: page.aside,
  }
}

/** Table by table, from top to bottom. */
function drawnLines(
  told: readonly ToldLine[],
  sections: readonly Section[],
  isFaulty: (line: Line) => boolean,
): DrawnLine[] {
  const bands = new Map(sections.flatMap(({ lines, band }) => lines.map((line) => [line, band + 1] as const)))
  const bandOf = (line: Line) => bands.get(line) ?? 1
  // A line of nothing but a footnote mark has no words, and no place.
  const placed = told.filter(({ line }) => line.words.length > 0)
  const sorted = placed.sort((a, b) => bandOf(a.line) - bandOf(b.line) || a.line.y - b.line.y)
  let rows = 0
  return sorted.map(({ line, kind }) => ({
    kind,
    isFaulty: isFaulty(line),
    row: kind === 'row' ? ++rows : null,
    band: bandOf(line),
    ...rounded({ ...extentOf([line]), y: line.y, size: line.size }),
  }))
}

const INSIDE: ReadonlySet<LineKind> = new Set(['row', 'continuation', 'sum', 'heading', 'not-understood'])

/** Columns reach from gutter to gutter, and as far up and down as the lines of their table. */
function columnsOf(
  { lines: all, layout: { boundaries, roles }, band, cuts }: Section,
  told: readonly ToldLine[],
): DrawnColumn[] {
  const inside = new Set(told.flatMap(({ line, kind }) => (INSIDE.has(kind) ? [line] : [])))
  const lines = all.filter((line) => inside.has(line))
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) return []
  const { x0, x1 } = extentOf(lines)
  const left = Math.max(x0, cuts[band - 1] ?? x0)
  const right = Math.min(x1, cuts[band] ?? x1)
  const within = boundaries.filter((boundary) => boundary > left && boundary < right)
  const skipped = boundaries.filter((boundary) => boundary <= left).length
  const edges = [left, ...within, right]
  return edges.slice(1).map((end, index) => ({
    role: roleOf(roles, index + skipped),
    ...rounded({
      left: edges[index] ?? left,
      right: end,
      top: first.y - first.size,
      bottom: last.y + last.size / 3,
    }),
  }))
}

function extentOf(lines: readonly Line[]): { x0: number; x1: number } {
  const words = lines.flatMap((line) => line.words)
  return {
    x0: words.reduce((least, { x0 }) => Math.min(least, x0), Number.POSITIVE_INFINITY),
    x1: words.reduce((most, { x1 }) => Math.max(most, x1), Number.NEGATIVE_INFINITY),
  }
}

function rounded<T extends Readonly<Record<string, number>>>(lengths: T): T {
  return Object.fromEntries(Object.entries(lengths).map(([key, value]) => [key, tenths(value)])) as T
}
