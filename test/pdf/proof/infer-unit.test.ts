import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountOf } from '../../../src/domain/lattice.js'
import { inferUnit, unitsIn } from '../../../src/pdf/proof/infer-unit.js'
import { lattice } from '../support/world.js'

const rate = lattice.pot / lattice.personsTotal
const persons = Array.from({ length: 80 }, (_, index) => 3 + ((index * 37) % 211))
const amounts = persons.map((count) => amountOf(count, lattice))

test('finds the amount per person of a table of no known edition', () => {
  const unit = inferUnit(amounts)
  expect(unit).toMatchObject({ hits: 80, of: 80 })
  expect(unit && unit.low <= rate && rate < unit.high && unit.high - unit.low < 0.01).toBe(true)
  expect(unit && amounts.map((amount) => unitsIn(amount, unit))).toEqual(persons)
})

test('a few misprints do not hide it, and stand out', () => {
  const misprinted = amounts.map((amount, index) => (index === 40 ? amount + 7 : amount))
  const unit = inferUnit(misprinted)
  expect(unit).toMatchObject({ hits: 79, of: 80 })
  expect(unit && misprinted.filter((amount) => unitsIn(amount, unit) === null)).toEqual([misprinted[40]])
})

test('amounts of no unit have none, nor have so few that chance explains them', () => {
  expect(inferUnit(amounts.map((amount, index) => amount + ((index * 7919) % 977)))).toBeNull()
  expect(inferUnit(amounts.slice(0, 3))).toBeNull()
  expect(inferUnit([])).toBeNull()
  expect(inferUnit([0, 0, 0])).toBeNull()
})

test('amounts that nobody has are no reason to search without end', () => {
  const huge = Array.from({ length: 5000 }, (_, index) => 9_000_000_000_000_000 - index * 104_729)
  expect(inferUnit(huge)).toBeNull()
  expect(inferUnit(huge.slice(0, 1))).toBeNull()
})

test('any rate from 100 euro on is found from forty different counts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 300_000 }), fc.integer({ min: 1, max: 9 }), (cents, step) => {
      const counts = Array.from({ length: 40 }, (_, index) => 2 + index * step)
      const unit = inferUnit(counts.map((count) => Math.round((count * cents) / 100)))
      expect(unit).not.toBeNull()
      // Counts that are all even show the rate of two persons.
      expect(unit && unit.high >= cents / 100).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('an amount of a thousand millions has not as many candidates', () => {
  expect(inferUnit([1_000_000_000, 999_999_999])).toBeNull()
  expect(inferUnit([20, 1_000_000_000, 999_999_999])).toBeNull()
})
