import { expect, test } from 'vitest'
import type { Finding } from '../../../src/pdf/finding.js'
import type { Check } from '../../../src/pdf/parsed-table.js'
import { checkInEuro, editionIn, findingInEuro } from '../../../src/pdf/proof/in-cents.js'
import { edition } from '../support/evidence.js'

const sum = { label: 'GVV', value: 375, source: { de: 'press', en: 'press' }, districts: [], members: [] }

test('an edition counted in cents has its money in cents, and its persons as they are', () => {
  expect(editionIn(100, { ...edition, sums: [sum] })).toEqual({
    ...edition,
    pot: { ...edition.pot, value: 100_000 },
    sums: [{ ...sum, value: 37_500 }],
  })
  expect(editionIn(100, { ...edition, pot: null }).pot).toBeNull()
})

test('a table in whole euro leaves all as it is', () => {
  const check: Check = { id: 'amount-total', ok: true, detail: { expected: 1000, tolerance: 1, found: 999 } }
  expect(editionIn(1, { ...edition, sums: [sum] })).toEqual({ ...edition, sums: [sum] })
  expect(checkInEuro(1, check)).toEqual(check)
})

type Figures = Readonly<Record<string, unknown>>

test.each<[Finding['code'], Figures, Figures]>([
  ['amount-off-lattice', { amount: 12_345, nearest: 12_300 }, { amount: 123.45, nearest: 123 }],
  [
    'persons-disagree',
    { printed: '300', amount: 12_500, implied: 100 },
    { printed: '300', amount: 125, implied: 100 },
  ],
  [
    'amount-total-differs',
    { expected: 100_000, found: 90_000, tolerance: 550 },
    { expected: 1000, found: 900, tolerance: 5.5 },
  ],
  [
    'printed-sum-differs',
    { label: '8', printed: 37_500, found: 37_400 },
    { label: '8', printed: 375, found: 374 },
  ],
  [
    'known-sum-differs',
    { label: 'GVV', expected: 37_500, found: 37_400, source: 'press' },
    { label: 'GVV', expected: 375, found: 374, source: 'press' },
  ],
  ['unit-inferred', { unit: 79_608, odds: '10^75' }, { unit: 796.08, odds: '10^75' }],
  ['persons-total-differs', { expected: 800, found: 700 }, { expected: 800, found: 700 }],
  ['running-number-gap', { expected: 200, printed: '300' }, { expected: 200, printed: '300' }],
  ['printed-sum-differs', { found: null }, { found: null }],
])('of the figures of %s, those that are money are told in euro', (code, cents, euro) => {
  const finding = { code, severity: 'error', page: 2, text: 'as printed', args: cents } as unknown as Finding
  expect(findingInEuro(100, finding)).toEqual({ ...finding, args: euro })
})

test.each<[Check['id'], Check['detail'], Check['detail']]>([
  [
    'amount-total',
    { expected: 100_000, found: 90_000, tolerance: 550 },
    { expected: 1000, found: 900, tolerance: 5.5 },
  ],
  ['amounts-on-lattice', { rows: 300, off: 100, unit: 79_608 }, { rows: 300, off: 100, unit: 796.08 }],
  ['persons-total', { expected: 800, found: 700 }, { expected: 800, found: 700 }],
])('and so are those of the check %s', (id, cents, euro) => {
  expect(checkInEuro(100, { id, ok: false, detail: cents })).toEqual({ id, ok: false, detail: euro })
})
