import { describe, expect, test } from 'vitest'
import type { Check } from '../../../src/pdf/parsed-table.js'
import { missingProof } from '../../../src/pdf/proof/missing-proof.js'

const check = (id: Check['id'], ok: boolean | null = true, detail: Check['detail'] = {}): Check => ({
  id,
  ok,
  detail,
})
const present = check('all-municipalities-present')
const totals = [check('amounts-on-lattice'), check('persons-total'), check('amount-total')]
const sums = (confirmed: number) => check('printed-sums', true, { sums: 2, differ: 0, rows: 3, confirmed })

describe('a table is proven', () => {
  test('by the rate of the edition and both of its totals', () => {
    expect(missingProof([present, ...totals])).toBeNull()
    for (const left of totals) {
      const others = totals.filter((one) => one !== left)
      expect(missingProof([present, ...others])).toBe('totals')
      expect(missingProof([present, ...others, { ...left, ok: null }])).toBe('totals')
    }
  })

  test('by printed sums that hold all of its rows', () => {
    expect(missingProof([present, sums(3)])).toBeNull()
    expect(missingProof([present, sums(2)])).toBe('sums')
    expect(missingProof([present, check('printed-sums', null)])).toBe('totals')
  })

  test('only where no municipality is missing', () => {
    expect(missingProof([...totals, sums(3)])).toBe('municipalities')
    expect(missingProof([check('all-municipalities-present', null), ...totals, sums(3)])).toBe(
      'municipalities',
    )
  })
})
