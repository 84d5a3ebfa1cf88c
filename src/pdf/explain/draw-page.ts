import type { Finding } from '../finding.js'
import type { Region } from '../grammar/regions.js'
import { linesOf } from '../layout/line.js'
import type { TextPage } from '../layout/text-page.js'
import type { Trial } from '../proof/adjudicate.js'
import type { DrawnColumn, DrawnLine, PageDrawing } from './explanation.js'
import { artifactLines, type LabelledLine, labelledLines } from './labelled-lines.js'

/**
 * @param trial null where no table was found: the lines are then drawn as outside of one
 * @param findings about the file; those about a line of the page mark it
 */
export function drawPage(
  page: TextPage,
  pages: number,
  trial: Trial | null,
  findings: readonly Finding[],
): PageDrawing {
  const regions = (trial?.regions ?? []).filter((region) => region.page === page.number)
  const told = (trial ? [...labelledLines(trial), ...artifactLines(trial)] : []).filter(
    ({ line }) => line.page === page.number,
  )
  const lines = told.length > 0 ? told : linesOf(page).map(outside)
  const faulty = new Set(
    findings.flatMap((finding) =>
      finding.page === page.number && finding.severity !== 'info' ? (finding.text ?? []) : [],
    ),
  )
  return {
    page: page.number,
    pages,
    width: tenths(page.width),
    height: tenths(page.height),
    items: page.items.map(({ text, x0, x1, y, size }) => ({ text, ...rounded({ x0, x1, y, size }) })),
    lines: drawnLines(lines, faulty),
    columns: regions.flatMap((region) => columnsOf(region, told)),
    cuts: regions.slice(1).flatMap((region) => cutBefore(region, regions)),
    rotated: page.rotated,
  }
}

function outside(line: LabelledLine['line']): LabelledLine {
  return { line, kind: 'text', band: 1, quoted: line.text }
}

/** Table by table, from top to bottom. */
function drawnLines(told: readonly LabelledLine[], faulty: ReadonlySet<string>): DrawnLine[] {
  // A line of nothing but a footnote mark has no words, and no place.
  const placed = told.filter(({ line }) => line.words.length > 0)
  const sorted = placed.sort((a, b) => a.band - b.band || a.line.y - b.line.y)
  let rows = 0
  return sorted.map(({ line, kind, band, quoted }) => ({
    kind,
    isFaulty: faulty.has(quoted),
    row: kind === 'row' ? ++rows : null,
    band,
    ...rounded({ ...extentOf([line]), y: line.y, size: line.size }),
  }))
}

/** The columns of names and amounts, as far up and down as the rows. */
function columnsOf({ amounts, names, band }: Region, told: readonly LabelledLine[]): DrawnColumn[] {
  const rows = told.filter((line) => line.kind === 'row' && line.band === band + 1).map(({ line }) => line)
  const [first] = rows
  const last = rows.at(-1)
  if (!first || !last) return []
  const place = { top: tenths(first.y - first.size), bottom: tenths(last.y + last.size / 3) }
  const column = (role: DrawnColumn['role'], { x0, x1 }: { x0: number; x1: number }): DrawnColumn => ({
    role,
    ...rounded({ left: x0, right: x1 }),
    ...place,
  })
  const found = [...(names ? [column('name', names)] : []), column('amount', amounts)]
  return found.sort((a, b) => a.left - b.left)
}

/** Between what is printed left and right of it. */
function cutBefore({ band, lines }: Region, regions: readonly Region[]): number[] {
  const before = regions.find((region) => region.band === band - 1)
  if (!before) return []
  const left = extentOf(before.lines.map(({ line }) => line)).x1
  return [tenths((left + extentOf(lines.map(({ line }) => line)).x0) / 2)]
}

function extentOf(lines: readonly LabelledLine['line'][]): { x0: number; x1: number } {
  const words = lines.flatMap((line) => line.words)
  return {
    x0: words.reduce((least, { x0 }) => Math.min(least, x0), Number.POSITIVE_INFINITY),
    x1: words.reduce((most, { x1 }) => Math.max(most, x1), Number.NEGATIVE_INFINITY),
  }
}

/** Points to one decimal: more is noise. */
function tenths(points: number): number {
  return Math.round(points * 10) / 10
}

function rounded<T extends Readonly<Record<string, number>>>(lengths: T): T {
  return Object.fromEntries(Object.entries(lengths).map(([key, value]) => [key, tenths(value)])) as T
}
