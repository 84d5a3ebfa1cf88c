import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess, statusOf } from '../../../src/domain/eligibility.js'
import { edition2018, municipality } from '../../support/data.js'
import { times } from '../support/ledger.js'
import { tryOften } from '../support/try-often.js'

const place = municipality('08336050')
const source = { kind: 'own-figures', title: 'x', url: null, date: null, file: null } as const
const ORDER = ['none', 'join', 'alone']

function judged(amount: number, threshold: number) {
  const edition = { ...edition2018, threshold: { value: threshold, source: { de: 'x', en: 'x' } } }
  const entries = new Map([[place.ags, { ags: place.ags, amount, persons: null, source }]])
  return {
    one: assess(place, { edition, entries, bounds: new Map(), verdict: null, complete: false }),
    edition,
  }
}

test('who has more is never worse off, and what is missing is exactly what is missing', async () => {
  const near = fc.integer({ min: -3, max: 3 })
  const figures = fc
    .tuple(
      fc.integer({ min: 1, max: 1e9 }),
      fc.oneof(near, fc.integer({ min: -1e9, max: 1e9 })),
      fc.oneof(near, fc.nat(1e9)),
    )
    .map(([threshold, from, more]) => {
      const less = Math.max(0, threshold + from)
      return { threshold, less, more: less + Math.abs(more) }
    })
  const property = fc.property(figures, ({ threshold, less, more }) => {
    const [low, high] = [judged(less, threshold).one, judged(more, threshold).one]
    expect(ORDER.indexOf(low.status)).toBeLessThanOrEqual(ORDER.indexOf(high.status))
    // Nobody lacks anything who draws nothing: from there on, what is missing only falls.
    if (less > 0) expect(low.missing ?? 0).toBeGreaterThanOrEqual(high.missing ?? 0)
    checkMissing(less, threshold)
    checkMissing(more, threshold)
  })
  await tryOften(
    {
      area: 'money',
      tried: 'more is never worse, for any threshold',
      harm: 'wrong',
      runs: times(20_000, 500),
    },
    property,
  )
})

/** With what is missing a municipality may apply alone, and with one euro less it may not. */
function checkMissing(amount: number, threshold: number): void {
  const { one, edition } = judged(amount, threshold)
  const { missing, status } = one
  expect(statusOf(amount, edition)).toBe(status)
  expect(missing).toBe(status === 'join' ? threshold - amount : null)
  if (missing === null) return
  expect(judged(amount + missing, threshold).one.status).toBe('alone')
  expect(judged(amount + missing - 1, threshold).one.status).toBe('join')
}
