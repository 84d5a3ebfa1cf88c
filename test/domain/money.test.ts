import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEuro, sumEuro } from '../../src/domain/money.js'

describe('isEuro', () => {
  it.each([0, 1, 51_000, Number.MAX_SAFE_INTEGER])('accepts %d', (value) => {
    expect(isEuro(value)).toBe(true)
  })

  it.each([-1, 0.5, Number.NaN, Infinity, Number.MAX_SAFE_INTEGER + 1, '51000', null, undefined])(
    'refuses %s',
    (value) => {
      expect(isEuro(value)).toBe(false)
    },
  )
})

describe('sumEuro', () => {
  it('is 0 for nothing', () => {
    expect(sumEuro([])).toBe(0)
  })

  it('is exact, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3_000_000)), (amounts) => {
        const exact = Number(amounts.reduce((sum, amount) => sum + BigInt(amount), 0n))
        expect(sumEuro(amounts)).toBe(exact)
        expect(sumEuro(amounts.toReversed())).toBe(exact)
      }),
    )
  })

  it.each([[[0.1, 0.2]], [[-1]], [[1, Number.NaN]], [[Number.MAX_SAFE_INTEGER, 1]]])(
    'refuses %j rather than to add up what is no money',
    (amounts) => {
      expect(() => sumEuro(amounts)).toThrow(RangeError)
      expect(() => sumEuro(amounts)).toThrow('not a whole amount in euro')
    },
  )
})
