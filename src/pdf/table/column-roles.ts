import type { Edition } from '../../domain/edition.js'
import type { Lattice } from '../../domain/lattice.js'
import { type NameIndex, withKey } from '../../domain/names.js'
import { districtsNamed } from '../words/district-name.js'
import { amountIn, wholeNumber } from '../words/number.js'
import { municipalitiesNamed } from '../words/row-name.js'

/** Which column holds what; null where the table has no such column. */
export interface ColumnRoles {
  readonly amount: number
  /** null only where the AGS says which place a row is about */
  readonly name: number | null
  readonly ags: number | null
  readonly district: number | null
  readonly persons: number | null
  readonly running: number | null
}

export type Role = keyof ColumnRoles

export interface RoleContext {
  readonly names: NameIndex
  readonly lattices: readonly Lattice[]
}

/** Smallest amount that tells a lattice from chance: one person is about 796 euro. */
const TELLING = 400

export function latticesOf(editions: readonly Edition[]): Lattice[] {
  return editions.flatMap(({ pot, personsTotal }) =>
    pot && personsTotal ? [{ pot: pot.value, personsTotal: personsTotal.value }] : [],
  )
}

/**
 * Names the columns by what stands in them, not by their headings.
 * @param table cells of the probable rows, from top to bottom
 * @returns null when no column looks like amounts, or none like names
 */
export function findRoles(table: readonly (readonly string[])[], context: RoleContext): ColumnRoles | null {
  const width = Math.max(0, ...table.map((cells) => cells.length))
  const columns = Array.from({ length: width }, (_, index) => table.map((cells) => cells[index] ?? ''))
  const free = new Set(columns.keys())
  const take = (score: (column: readonly string[], index: number) => number, share: number) => {
    const best = bestColumn(columns, free, score)
    if (best === null || best.score < share * table.length || best.score === 0) return null
    free.delete(best.index)
    return best.index
  }
  const ags = take(
    (column) => countWhere(column, (cell) => withKey(context.names.register, cell) !== null),
    0.3,
  )
  const counts = columns.map(isRunning)
  const amount =
    take((column, index) => (counts[index] ? 0 : latticeHits(column, context.lattices)), 0.02) ??
    take((column, index) => (counts[index] ? 0 : numbers(column)), 0.3)
  const name = take((column) => distinctNames(column, context.names), 0.02)
  if (amount === null || (name === null && ags === null)) return null
  const district = take((column) => districtHits(column, context.names), 0.02)
  const amounts = (columns[amount] ?? []).map((cell) => (amountIn(cell)?.cents ?? 0) / 100)
  const personsBeside = take((column) => personHits(column, amounts, context.lattices), 0.3)
  const running = take((column) => successors(column), 0.3)
  // Persons of all rows, but not beside their amounts: the check of the persons must get to see them.
  const persons = personsBeside ?? take((column) => misplacedHits(column, amounts, context.lattices), 0.8)
  return { ags, amount, name, district, persons, running }
}

function bestColumn(
  columns: readonly (readonly string[])[],
  free: ReadonlySet<number>,
  score: (column: readonly string[], index: number) => number,
): { index: number; score: number } | null {
  let best: { index: number; score: number } | null = null
  for (const index of free) {
    const value = score(columns[index] ?? [], index)
    if (!best || value > best.score) best = { index, score: value }
  }
  return best
}

export function countWhere(column: readonly string[], test: (cell: string) => boolean): number {
  return column.filter((cell) => cell !== '' && test(cell)).length
}

/** In floating point: quick, and good enough to tell columns apart. The proof computes exactly. */
function nearlyAmountOf(persons: number, { pot, personsTotal }: Lattice): number {
  return Math.round((persons * pot) / personsTotal)
}

function nearlyOnLattice(amount: number, lattice: Lattice): boolean {
  return nearlyAmountOf(Math.round((amount * lattice.personsTotal) / lattice.pot), lattice) === amount
}

export function latticeHits(column: readonly string[], lattices: readonly Lattice[]): number {
  const amounts = column
    .flatMap((cell) => amountIn(cell)?.cents ?? [])
    .filter((cents) => cents >= 100 * TELLING)
  const hits = lattices.map((lattice) => amounts.filter((cents) => isOn(cents, lattice)))
  return Math.max(0, ...hits.map(({ length }) => length))
}

function isOn(cents: number, { pot, personsTotal }: Lattice): boolean {
  if (cents % 100 === 0) return nearlyOnLattice(cents / 100, { pot, personsTotal })
  return nearlyOnLattice(cents, { pot: 100 * pot, personsTotal })
}

export function numbers(column: readonly string[]): number {
  return countWhere(column, (cell) => {
    const { cents, decimals } = amountIn(cell) ?? { cents: 0, decimals: 0 }
    // Thousands of euro are small numbers.
    return cents >= 100 * TELLING || decimals === 1
  })
}

export function distinctNames(column: readonly string[], names: NameIndex): number {
  const hits = column.flatMap((cell) => municipalitiesNamed(names, cell).exact)
  return new Set(hits).size
}

export function districtHits(column: readonly string[], names: NameIndex): number {
  return countWhere(column, (cell) => districtsNamed(names.register, cell).length > 0)
}

export function personHits(
  column: readonly string[],
  amounts: readonly number[],
  lattices: readonly Lattice[],
): number {
  const counts = column.map(wholeNumber)
  const rates = lattices.map(({ pot, personsTotal }) => pot / personsTotal)
  const hits = [...rates, usualRate(counts, amounts)].map(
    (rate) =>
      counts.filter((count, row) => {
        const amount = amounts[row] ?? 0
        return count !== null && rate > 0 && amount > 0 && Math.abs(count * rate - amount) <= 1
      }).length,
  )
  return Math.max(0, ...hits)
}

/** How many of the amounts can be given a count of the column each, in whatever row it stands. */
function misplacedHits(
  column: readonly string[],
  amounts: readonly number[],
  lattices: readonly Lattice[],
): number {
  const counts = column.flatMap((cell) => wholeNumber(cell) ?? [])
  const hits = lattices.map((lattice) => {
    const left = new Map<number, number>()
    for (const count of counts) {
      const amount = nearlyAmountOf(count, lattice)
      left.set(amount, (left.get(amount) ?? 0) + 1)
    }
    return amounts.filter((amount) => {
      const here = left.get(amount) ?? 0
      left.set(amount, here - 1)
      return here > 0
    }).length
  })
  return Math.max(0, ...hits)
}

/** The rate of a table of no known edition: the middle one of its rows, in euro per person. */
function usualRate(counts: readonly (number | null)[], amounts: readonly number[]): number {
  // The largest amounts tell the rate best; half of them is enough.
  const largest = [...amounts.keys()].sort((a, b) => (amounts[b] ?? 0) - (amounts[a] ?? 0))
  const rates = largest
    .slice(0, Math.ceil(largest.length / 2))
    .flatMap((row) => (counts[row] ? (amounts[row] ?? 0) / counts[row] : []))
    .sort((a, b) => a - b)
  return rates[Math.floor(rates.length / 2)] ?? 0
}

/** A column that counts its rows is never one of amounts, however far it counts. */
function isRunning(column: readonly string[]): boolean {
  return (
    successors(column) > 0.5 * countWhere(column, (cell) => wholeNumber(cell.replace(/\.$/, '')) !== null)
  )
}

/** Rows of which only every so many may be at hand. */
const MOST_STEP = 12

/** How often a number follows the one above it by the usual step: one, or as many rows as the sample leaves out. */
export function successors(column: readonly string[]): number {
  const values = column.flatMap((cell) => wholeNumber(cell.replace(/\.$/, '')) ?? [])
  const steps = new Map<number, number>()
  values.forEach((value, index) => {
    const step = value - (index === 0 ? 0 : (values[index - 1] ?? 0))
    if (step > 0 && step <= MOST_STEP) steps.set(step, (steps.get(step) ?? 0) + 1)
  })
  return Math.max(0, ...steps.values())
}
