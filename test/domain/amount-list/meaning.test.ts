import { expect, it } from 'vitest'
import { meaningOf } from '../../../src/domain/amount-list/meaning.js'

it('a percentage is shown with its number', () => {
  expect(meaningOf('davon 60,5 % im ersten Jahr').unclear).toBe('60,5 %')
})

it('a cell of very many digits is looked through once, not once from each digit', () => {
  // Quadratic, it would take a quarter of an hour.
  expect(meaningOf('1'.repeat(1_000_000)).unclear).toBeNull()
})
