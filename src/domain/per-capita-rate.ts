import { Decimal } from 'decimal.js'
import type { Edition } from './edition.js'
import { type Euro, isEuro } from './money.js'

/** The amounts of an edition are whole persons times one rate: the total budget / persons in total. */
export interface PerCapitaRate {
  /** euro per year */
  readonly totalBudget: Euro
  readonly personsTotal: number
}

/** @returns null where the total budget or the persons of the edition are unknown */
export function perCapitaRateOf(edition: Edition | null): PerCapitaRate | null {
  if (!edition?.pot || !edition.personsTotal) return null
  return { totalBudget: edition.pot.value, personsTotal: edition.personsTotal.value }
}

const Exact = Decimal.clone({ precision: 40 })

/**
 * Amount = round(persons × total budget / persons in total), half up: the rule that all 43 published exact amounts
 * of 2018 obey.
 * @returns whole euro per year
 */
export function amountOf(persons: number, { totalBudget, personsTotal }: PerCapitaRate): Euro {
  return new Exact(persons)
    .times(totalBudget)
    .div(personsTotal)
    .toDecimalPlaces(0, Decimal.ROUND_HALF_UP)
    .toNumber()
}

/** @returns the persons that an amount stands for, or null when no whole number of persons gives it */
export function personsOf(amount: Euro, rate: PerCapitaRate): number | null {
  const persons = new Exact(amount)
    .times(rate.personsTotal)
    .div(rate.totalBudget)
    .toDecimalPlaces(0)
    .toNumber()
  return isEuro(persons) && amountOf(persons, rate) === amount ? persons : null
}
