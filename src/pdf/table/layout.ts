import type { Line } from '../ink/line.js'
import { amountIn } from '../words/number.js'
import { municipalitiesNamed } from '../words/row-name.js'
import { SUM_LABEL, SUM_SUFFIX } from '../words/vocabulary.js'
import { type ColumnRoles, findRoles, type RoleContext } from './column-roles.js'
import { type Boundaries, cellsOf, coverageOf, findBoundaries } from './columns.js'

/** Where the columns of the table lie, and what they hold. */
export interface Layout {
  readonly boundaries: Boundaries
  readonly roles: ColumnRoles
  /** the rows that it was told by */
  readonly sample: readonly Line[]
}

/** Shares of the rows that may print into a gutter, from strict to lenient. */
export const NOISE = [0, 0.003, 0.01, 0.03, 0.08, 0.15, 0.25, 0.35]

/** Beyond this share, text overflows into the next column: believed only where it makes far more sense. */
const CLEAN = 0.03
/** Share of the rows of which a name or an amount more must be understood. */
const GAIN = 0.15

/** Names and amounts per row, two at most, with which no other gutters need be tried. */
const ENOUGH = 1.98

/** As many rows, spread over the document, tell what the columns hold. */
const SAMPLE = 240

export function sampleOf(rows: readonly Line[]): readonly Line[] {
  return rows.filter((_, index) => index % Math.ceil(rows.length / SAMPLE) === 0)
}

/** @returns the layout with a column of names; without one only where there is none, but each row has its AGS */
export function findLayout(lines: readonly Line[], context: RoleContext): Layout | null {
  const layouts = layoutsOf(lines, context)
  return bestOf(layouts.filter(({ layout }) => layout.roles.name !== null)) ?? bestOf(layouts)
}

interface Rated {
  readonly layout: Layout
  readonly score: number
}

function bestOf(layouts: readonly Rated[]): Layout | null {
  return (
    layouts.reduce<Rated | null>((best, rival) => (!best || rival.score > best.score ? rival : best), null)
      ?.layout ?? null
  )
}

/** @returns the layouts that gutters of any strictness give, each with how many names and amounts it reads */
function layoutsOf(lines: readonly Line[], context: RoleContext): Rated[] {
  const rows = lines.filter(isProbableRow)
  const sample = sampleOf(rows)
  const coverage = coverageOf(rows)
  const tried = new Set<string>()
  const layouts: Rated[] = []
  for (const noise of NOISE) {
    const boundaries = findBoundaries(coverage, rows.length * noise)
    if (tried.has(boundaries.join())) continue
    tried.add(boundaries.join())
    const table = sample.map((row) => cellsOf(row, boundaries))
    const roles = findRoles(table, context)
    if (!roles) continue
    const score = scoreOf(table, roles, context)
    const loss = noise > CLEAN ? GAIN * table.length : 0
    layouts.push({ layout: { boundaries, roles, sample }, score: score - loss })
    if (roles.name !== null && score >= ENOUGH * table.length) break
  }
  return layouts
}

export function isProbableRow({ words, text }: Line): boolean {
  return (
    words.length > 1 &&
    words.some((word) => /\d/.test(word.text)) &&
    !SUM_LABEL.test(text) &&
    !SUM_SUFFIX.test(text)
  )
}

function scoreOf(table: readonly (readonly string[])[], roles: ColumnRoles, { names }: RoleContext): number {
  const known = [roles.ags, roles.district, roles.persons, roles.running].filter(
    (role) => role !== null,
  ).length
  let score = known * table.length * 0.1
  for (const cells of table) {
    if (amountIn(cells[roles.amount] ?? '') !== null) score++
    if (municipalitiesNamed(names, cells[roles.name ?? -1] ?? '').exact.length > 0) score++
  }
  return score
}
