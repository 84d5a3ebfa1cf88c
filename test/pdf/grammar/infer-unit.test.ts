import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountOf } from '../../../src/domain/per-capita-rate.js'
import { inferUnit, unitsIn } from '../../../src/pdf/grammar/infer-unit.js'
import { rate as perCapita } from '../support/world.js'

const rate = perCapita.totalBudget / perCapita.personsTotal
const persons = Array.from({ length: 80 }, (_, index) => 3 + ((index * 37) % 211))
const amounts = persons.map((count) => amountOf(count, perCapita))

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

const multiples = (unit: number, counts: readonly number[]) => counts.map((count) => Math.round(unit * count))
const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1)

test.each([1, 2, 3, 4])('a misprint of one euro in the amount of %i persons does not hide it', (count) => {
  for (const step of [-1, 1]) {
    const misprinted = multiples(rate, upTo(40)).map((amount, at) =>
      at === count - 1 ? amount + step : amount,
    )
    const shuffled = misprinted.map((_, index) => misprinted[(index * 7 + 11) % 40] ?? 0)
    const unit = inferUnit(shuffled)
    expect(unit && unit.low <= rate && rate < unit.high).toBe(true)
    expect(inferUnit(misprinted)).toEqual(unit)
  }
})

test.each([60, 61])('nor does one in the amount of %i persons, where the bounds are narrow', (count) => {
  const amounts = multiples(100, upTo(70))
  amounts[count - 1] = 100 * count + 1
  expect(inferUnit(amounts)).toMatchObject({ hits: 69, of: 70 })
})

test.each([
  ['460 for 458 of 30.5', [31, 122, 214, 397, 460, 488, 1220, 3691], 7],
  ['8125 for 8126 of 33.305', [67, 100, 133, 167, 200, 466, 799, 3331, 4396, 8125], 9],
])('a misprint does not hide a small unit: %s', (_, few, hits) => {
  expect(inferUnit(few)).toMatchObject({ hits, of: few.length })
})

/** Thousands of units may be meant where no amount is small: more than are held against the next amount. */
test.each([
  [
    'two misprints, the smallest amount one of them',
    47.7,
    53,
    [
      35062, 37684, 39591, 41308, 41881, 43169, 43646, 44886, 44933, 46174, 47223, 50180, 54855, 57765, 59625,
      60436, 69881, 71598, 71789, 72170, 75175, 75223, 75891, 77608, 78085, 81710, 83952, 87339, 91059, 91632,
      92633, 94208, 97690, 99407, 102364, 102507, 103223, 104749, 104845, 107230, 107564, 107564, 109233,
      109424, 116245, 116913, 118678, 121110, 121206, 124259, 126834, 127073, 130126, 133035, 134466, 134514,
    ],
  ],
  [
    'large amounts',
    64.3,
    40,
    [
      242218, 242411, 245112, 256428, 264852, 279126, 283434, 286328, 290572, 293787, 297323, 301631, 322465,
      323493, 334103, 336160, 340276, 355965, 361173, 365095, 366703, 382392, 385479, 389272, 394866, 401811,
      404190, 405733, 405862, 408176, 418336, 428367, 431582, 432096, 437433, 440648, 450422, 461610, 467011,
      477363,
    ],
  ],
])(
  'of many candidates those without a misprint stay, the large ones first: %s',
  (_, truth, hits, amounts) => {
    const unit = inferUnit(amounts)
    expect(unit?.hits).toBe(hits)
    expect(unit && unit.low <= truth && truth < unit.high).toBe(true)
  },
)

test('an amount may be fifty thousand units, and is then no misprint', () => {
  const counts = [...upTo(20), 101, 1009, 7001, 30_011, 50_000]
  expect(inferUnit([...multiples(100, counts), 1050])).toMatchObject({ hits: 25, of: 26 })
})

test('an amount whose half is rounded down is none of the unit', () => {
  const halfUp = upTo(20).map((count) => Math.floor((333 * count + 5) / 10))
  expect(inferUnit(halfUp)).toMatchObject({ low: 33.3, hits: 20, of: 20 })
  expect(inferUnit(halfUp.map((amount) => (amount === 500 ? 499 : amount)))).toMatchObject({
    hits: 19,
    of: 20,
  })
})

test('the largest amount may stand first', () => {
  expect(inferUnit(multiples(100, [40_000, 39_999, ...upTo(20)]))).toMatchObject({ hits: 22, of: 22 })
})

test('amounts below twenty euro tell nothing, and are not counted', () => {
  expect(inferUnit([0, 5, 19, ...amounts])).toEqual(inferUnit(amounts))
  expect(inferUnit(multiples(20, upTo(12)))).toMatchObject({ hits: 12, of: 12 })
})

test('the largest unit is the one, though a smaller one leaves nothing over', () => {
  const unit = inferUnit([20, ...multiples(100, upTo(11))])
  expect(unit).toMatchObject({ hits: 11, of: 12 })
  expect(unit && unit.low > 99).toBe(true)
})

describe('chance is ruled out by six powers of ten', () => {
  test('four amounts are enough where the unit is large', () => {
    expect(inferUnit(multiples(1100, [1, 2, 3, 4]))).toMatchObject({ odds: 6 })
    expect(inferUnit(multiples(1000, [1, 2, 3, 4]))).toBeNull()
  })

  test('each amount beyond two makes it surer, each misprint less so', () => {
    expect(inferUnit(multiples(100, upTo(10)))).toMatchObject({ odds: 15 })
    expect(inferUnit([...multiples(100, upTo(10)), 1050])).toMatchObject({ hits: 10, of: 11, odds: 14 })
  })
})

describe('an amount counted in units', () => {
  const near = { low: 99.5, high: 100.5, hits: 9, of: 9, odds: 9 }
  const sharp = { ...near, low: 100, high: 100.02 }

  test.each([
    [0, 0],
    [100, 1],
    [99, null],
    [101, null],
    [199, 2],
    [201, 2],
  ])('%i € of a unit that rounds to 100 € are %j', (amount, count) => {
    expect(unitsIn(amount, near)).toBe(count)
  })

  test.each([
    [1, null],
    [49, null],
    [100, 1],
    [151, null],
    [10_001, 100],
    [10_003, null],
  ])('%i € of a unit of 100.01 € are %j', (amount, count) => {
    expect(unitsIn(amount, sharp)).toBe(count)
  })
})
