import { expect, test } from 'vitest'
import { isDistrictTable } from '../../../src/pdf/proof/district-table.js'

test('a table is one of districts with most of them and few municipalities', () => {
  expect(isDistrictTable(60, 35)).toBe(true)
  expect(isDistrictTable(61, 44)).toBe(false)
  expect(isDistrictTable(0, 34)).toBe(false)
})
