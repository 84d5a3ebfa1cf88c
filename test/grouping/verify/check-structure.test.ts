import { expect, test } from 'vitest'
import { checkStructure } from '../../../src/grouping/verify/check-structure.js'
import { ags, planOf, row, tinyRequest } from '../tiny.js'

const data = tinyRequest({ amounts: [60, 40], borders: row(2) })
const codes = (changes: Parameters<typeof planOf>[0]) =>
  new Set(checkStructure(planOf(changes), data).map(({ code }) => code))

test('all that is wrong is told, unless the scope itself is', () => {
  const coverage = { known: 9, total: 9 }
  expect([...codes({ coverage })]).toEqual(expect.arrayContaining(['coverage', 'order']))
  expect([...codes({ coverage, scope: { leads: [ags(9)] } })]).toEqual(['scope'])
})
