import { expect, test } from 'vitest'
import { amountOf } from '../../src/domain/per-capita-rate.js'
import { AMOUNT, counts, edition, type Line, pagesOf, parsed, places } from './support/blocks.js'
import { grouped } from './support/tiny-table.js'

const personsTotal = edition.personsTotal?.value ?? 0
const pot = 797 * personsTotal - 17

/** The share of each place in the pot, to the cent. */
const inCents: Line[] = places.map(({ ags, name }) => {
  const cents = amountOf(counts.get(ags) ?? 0, { totalBudget: 100 * pot, personsTotal })
  const digits = String(cents).padStart(3, '0')
  return [
    [30, name],
    [AMOUNT, `${grouped(Number(digits.slice(0, -2)))},${digits.slice(-2)}`],
  ]
})

test.each([
  ['nothing', []],
  ['a sum that they do not have', [[[30, 'Die Summe aller Beträge ist 99.999.999,00 Euro.']]]],
] as [string, Line[]][])(
  'amounts in cents are never proven, whatever is said beside them: %s',
  async (_, more) => {
    const of = { ...edition, pot: { value: pot, source: { de: 'erfunden', en: 'invented' } } }
    const { verdict, rows, checks, findings } = await parsed(pagesOf([...inCents, ...more]), 'Helvetica', of)
    const onTotals = ['amounts-on-lattice', 'amount-total'].map(
      (id) => checks.find((one) => one.id === id)?.ok,
    )
    expect([verdict, rows.length, onTotals]).toEqual(['read', places.length, [true, true]])
    expect(findings.map(({ code }) => code)).toContain('cents-printed')
  },
)
