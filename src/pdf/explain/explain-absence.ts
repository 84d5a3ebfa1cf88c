import type { Line } from '../ink/line.js'
import type { RoleContext } from '../table/column-roles.js'
import { coverageOf, findBoundaries } from '../table/columns.js'
import { isProbableRow, NOISE, sampleOf } from '../table/layout.js'
import { explainColumns } from './explain-columns.js'
import { countKinds, examplesOf } from './explain-reading.js'
import type { ColumnExplanation, LayoutExplanation, Obstacle, ReaderExplanation } from './explanation.js'

/** @returns what a reader saw where it found no table: the lines, and the columns that came closest */
export function explainAbsence(
  lines: readonly Line[],
  reader: ReaderExplanation['reader'],
  context: RoleContext,
): ReaderExplanation {
  const told = lines.map((line) => ({ line, kind: 'note' as const }))
  const closest = closestLayout(lines, reader === 'ink', context)
  return {
    reader,
    rows: 0,
    obstacle: obstacleOf(closest?.columns ?? []),
    layouts: closest ? [closest] : [],
    lines: countKinds(told),
    examples: examplesOf(told),
  }
}

/** The columns, among those that were tried, in which the most names and amounts stand. */
function closestLayout(
  lines: readonly Line[],
  hasPlaces: boolean,
  context: RoleContext,
): LayoutExplanation | null {
  const rows = lines.filter(isProbableRow)
  if (rows.length === 0) return null
  const coverage = coverageOf(rows)
  const sample = sampleOf(rows)
  const tried = NOISE.map((noise) => {
    const boundaries = findBoundaries(coverage, rows.length * noise)
    const columns = explainColumns({ boundaries, roles: null, sample, alignments: {}, hasPlaces }, context)
    return { boundaries, columns, score: most(columns, 'names') + most(columns, 'numbers') }
  })
  const { boundaries, columns } = tried.reduce((best, rival) => (rival.score > best.score ? rival : best))
  return {
    pages: [...new Set(rows.map(({ page }) => page))],
    band: 1,
    bands: 1,
    cuts: [],
    boundaries: hasPlaces ? boundaries : [],
    sampled: sample.length,
    columns,
  }
}

function most(columns: readonly ColumnExplanation[], what: 'names' | 'numbers'): number {
  return Math.max(0, ...columns.map(({ evidence }) => evidence[what]))
}

function obstacleOf(columns: readonly ColumnExplanation[]): Obstacle {
  if (columns.length === 0) return 'no-lines'
  return most(columns, 'names') === 0 ? 'no-names' : 'no-amounts'
}
