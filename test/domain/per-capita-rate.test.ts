import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { amountOf, perCapitaRateOf, personsOf } from '../../src/domain/per-capita-rate.js'
import { edition2017, edition2018, rateOf } from '../support/data.js'

const rates = [rateOf(edition2018), rateOf(edition2017)]

/** Half up in whole numbers: nothing is shared with the code under test. */
function exactAmount(persons: number, { totalBudget, personsTotal }: (typeof rates)[number]): number {
  return Number(
    (2n * BigInt(persons) * BigInt(totalBudget) + BigInt(personsTotal)) / (2n * BigInt(personsTotal)),
  )
}

describe.each(rates)('the rate of $totalBudget € for $personsTotal persons', (rate) => {
  it('gives every number of persons its own amount, strictly growing, and finds it again', () => {
    let previous = -1
    for (let persons = 0; persons <= rate.personsTotal; persons++) {
      const amount = amountOf(persons, rate)
      if (amount <= previous || amount !== exactAmount(persons, rate)) {
        expect.fail(`${persons} persons give ${amount} €, ${persons - 1} gave ${previous} €`)
      }
      if (personsOf(amount, rate) !== persons) expect.fail(`${amount} € are not ${persons} persons`)
      previous = amount
    }
    expect(previous).toBe(rate.totalBudget)
  })

  it('knows no persons for an amount one euro off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: rate.personsTotal }), (persons) => {
        const amount = amountOf(persons, rate)
        expect(personsOf(amount + 1, rate)).toBeNull()
        expect(personsOf(amount - 1, rate)).toBeNull()
      }),
    )
  })
})

describe('amountOf', () => {
  it('rounds half up', () => {
    expect(amountOf(1, { totalBudget: 5, personsTotal: 2 })).toBe(3)
    expect(amountOf(3, { totalBudget: 5, personsTotal: 2 })).toBe(8)
  })

  it('is exact however large the figures are: a hair below the half is no half', () => {
    const huge = { totalBudget: 9_000_000_000_000_011, personsTotal: 20_000_001 }
    expect(amountOf(13_134_329, huge)).toBe(5_910_447_754_477_619)
  })
})

test('nobody counts more persons than a whole number can hold', () => {
  expect(personsOf(1_000_000_000, { totalBudget: 1, personsTotal: 10_000_000_000_000 })).toBeNull()
})

test('the rate of an edition is known where both its pot and its persons are', () => {
  const { pot, personsTotal } = edition2018
  expect(perCapitaRateOf(edition2018)).toEqual({ totalBudget: pot?.value, personsTotal: personsTotal?.value })
  expect(perCapitaRateOf({ ...edition2018, pot: null })).toBeNull()
  expect(perCapitaRateOf({ ...edition2018, personsTotal: null })).toBeNull()
  expect(perCapitaRateOf(null)).toBeNull()
})
