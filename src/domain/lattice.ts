import type { Edition } from './edition.js'
import { type Euro, isEuro } from './money.js'

/** The amounts of an edition are whole persons times one rate: pot / persons in total. */
export interface Lattice {
  /** euro per year */
  readonly pot: Euro
  readonly personsTotal: number
}

/** @returns null where pot or persons of the edition are unknown, or none */
export function latticeOf(edition: Edition | null): Lattice | null {
  const [pot, personsTotal] = [edition?.pot?.value, edition?.personsTotal?.value]
  return pot && personsTotal ? { pot, personsTotal } : null
}

/**
 * Amount = round(persons × pot / persons in total), half up: the rule that all 43 published exact amounts
 * of 2018 obey.
 * @returns whole euro per year
 */
export function amountOf(persons: number, { pot, personsTotal }: Lattice): Euro {
  return shareOf(persons, pot, personsTotal)
}

/** @returns the persons that an amount stands for, or null when no whole number of persons gives it */
export function personsOf(amount: Euro, lattice: Lattice): number | null {
  const persons = shareOf(amount, lattice.personsTotal, lattice.pot)
  return isEuro(persons) && amountOf(persons, lattice) === amount ? persons : null
}

/** @returns count × of / total, half up; whole numbers of any size, so that nothing is lost on the way */
function shareOf(count: number, of: number, total: number): number {
  const [dividend, divisor] = [2n * BigInt(count) * BigInt(of), 2n * BigInt(total)]
  return Number((dividend + BigInt(total)) / divisor)
}
