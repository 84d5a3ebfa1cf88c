import { expect, test } from 'vitest'
import { personsReader } from '../../../src/pdf/proof/persons-reader.js'
import { rate } from '../support/evidence.js'

test('gives the persons of an amount, and computes each amount only once', () => {
  let reads = 0
  const personsOf = personsReader({
    ...rate,
    get pot() {
      reads++
      return rate.totalBudget
    },
  })
  expect([personsOf(250), personsOf(251)]).toEqual([2, null])
  const once = reads
  expect([personsOf(250), personsOf(251), personsOf(250)]).toEqual([2, null, 2])
  expect(reads).toBe(once)
})
