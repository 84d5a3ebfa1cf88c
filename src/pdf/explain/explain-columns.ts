import { withKey } from '../../domain/names.js'
import type { Line } from '../ink/line.js'
import type { Alignment } from '../table/attach.js'
import {
  type ColumnRoles,
  countWhere,
  distinctNames,
  districtHits,
  latticeHits,
  numbers,
  personHits,
  type Role,
  type RoleContext,
  successors,
} from '../table/column-roles.js'
import { type Boundaries, cellsOf, columnAt } from '../table/columns.js'
import { districtsNamed } from '../words/district-name.js'
import { amountIn, wholeNumber } from '../words/number.js'
import { municipalitiesNamed } from '../words/row-name.js'
import type { ColumnEvidence, ColumnExplanation } from './explanation.js'

export interface Table {
  readonly boundaries: Boundaries
  /** null where nobody could say what the columns hold */
  readonly roles: ColumnRoles | null
  readonly sample: readonly Line[]
  readonly alignments: Partial<Readonly<Record<Role, Alignment | null>>>
  /** false for the raster on which the tags are put */
  readonly hasPlaces: boolean
}

/** @returns the columns from left to right, with what speaks for the role of each */
export function explainColumns(table: Table, context: RoleContext): ColumnExplanation[] {
  const { boundaries, roles, sample, alignments, hasPlaces } = table
  const rows = sample.map((line) => cellsOf(line, boundaries))
  const amounts = rows.map((cells) => (amountIn(cells[roles?.amount ?? -1] ?? '')?.cents ?? 0) / 100)
  return Array.from({ length: boundaries.length + 1 }, (_, index) => {
    const cells = rows.map((row) => row[index] ?? '')
    const role = roles ? roleOf(roles, index) : null
    const extent = hasPlaces ? extentOf(sample, boundaries, index) : null
    return {
      role,
      left: extent?.left ?? null,
      right: extent?.right ?? null,
      evidence: evidenceOf(cells, amounts, context),
      alignment: (role && alignments[role]) ?? null,
      example: exampleOf(cells, role, context),
    }
  })
}

export function roleOf(roles: ColumnRoles, index: number): Role | null {
  return (Object.keys(roles) as Role[]).find((role) => roles[role] === index) ?? null
}

function evidenceOf(
  cells: readonly string[],
  amounts: readonly number[],
  context: RoleContext,
): ColumnEvidence {
  const { names, lattices } = context
  return {
    cells: countWhere(cells, () => true),
    ags: countWhere(cells, (cell) => withKey(names.register, cell) !== null),
    numbers: numbers(cells),
    amounts: latticeHits(cells, lattices),
    names: countWhere(cells, (cell) => municipalitiesNamed(names, cell).exact.length > 0),
    differentNames: distinctNames(cells, names),
    districts: districtHits(cells, names),
    persons: personHits(cells, amounts, lattices),
    successors: successors(cells),
  }
}

function extentOf(
  lines: readonly Line[],
  boundaries: Boundaries,
  index: number,
): { left: number; right: number } | null {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { words } of lines)
    for (const { x0, x1 } of words) {
      if (columnAt((x0 + x1) / 2, boundaries) !== index) continue
      left = Math.min(left, x0)
      right = Math.max(right, x1)
    }
  return left < right ? { left: tenths(left), right: tenths(right) } : null
}

/** Points to one decimal: more is noise. */
export function tenths(points: number): number {
  return Math.round(points * 10) / 10
}

function exampleOf(cells: readonly string[], role: Role | null, { names }: RoleContext): string {
  const holds: Readonly<Record<Role, (cell: string) => boolean>> = {
    amount: (cell) => amountIn(cell) !== null,
    name: (cell) => municipalitiesNamed(names, cell).exact.length > 0,
    ags: (cell) => withKey(names.register, cell) !== null,
    district: (cell) => districtsNamed(names.register, cell).length > 0,
    persons: (cell) => wholeNumber(cell) !== null,
    running: (cell) => wholeNumber(cell.replace(/\.$/, '')) !== null,
  }
  const filled = cells.filter((cell) => cell !== '')
  return (role && filled.find(holds[role])) ?? filled[0] ?? ''
}
