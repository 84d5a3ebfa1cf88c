import { expect, test } from 'vitest'
import type { Edition } from '../../src/domain/edition.js'
import { DEFAULT_READ_LIMITS } from '../../src/domain/read-limits.js'
import { parseBudgetTable } from '../../src/pdf/parse-budget-table.js'
import { type Ink, tinyPdf } from './support/tiny-pdf.js'
import { grouped, rightAligned } from './support/tiny-table.js'
import { editions, invented, register } from './support/world.js'

/** Nothing is known of it but that it exists. */
const own: Edition = {
  id: 'own',
  sample: false,
  published: '2019',
  validFrom: '2018-01-05',
  validUntil: null,
  status: 'own',
  provisional: false,
  perYear: true,
  standing: null,
  lastChecked: '2019',
  pot: null,
  personsTotal: null,
  threshold: { value: 51_000, source: { de: 'a letter', en: 'a letter' } },
  posts: [],
  sums: [],
  pdf: [],
}

function pages(draw: (index: number, y: number) => Ink[]): { ink: Ink[] }[] {
  const all: { ink: Ink[] }[] = []
  invented().forEach((_, index) => {
    const page = Math.floor(index / 50)
    all[page] = { ink: [...(all[page]?.ink ?? []), ...draw(index, 790 - 15 * (index % 50))] }
  })
  return all
}

// Nothing but the order tells which amount is whose; once the running numbers were taken for the amounts.
test('names on the first pages and amounts on the last are no table, whatever the numbers beside the names', async () => {
  const rows = invented()
  const names = pages((index, y) => [
    rightAligned(String(index + 1), 60, y),
    { text: rows[index]?.municipality.name ?? '', x: 70, y },
    { text: rows[index]?.municipality.district.name ?? '', x: 260, y },
  ])
  const amounts = pages((index, y) => [rightAligned(grouped(rows[index]?.amount ?? 0), 200, y)])
  const table = await parseBudgetTable(tinyPdf([...names, ...amounts]), {
    register,
    editions: [...editions, own],
    edition: 'own',
    sha256: '',
    limits: DEFAULT_READ_LIMITS,
  })
  expect(table.accepted).toBe(false)
  expect(table.rows.length).toBeLessThan(2)
  expect(table.findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0)
})
