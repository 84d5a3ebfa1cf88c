import { describe, expect, test } from 'vitest'
import { fixtureBytes, fixtureCases, fixtureRows } from './support/fixtures.js'
import { codes, parse } from './support/world.js'

const cases = fixtureCases()

describe('PDFs of real programs', () => {
  const exact = cases.filter((item) => item.expect === 'exact')
  const refused = cases.filter((item) => item.expect !== 'exact')

  test.each(exact)('$file is read exactly ($layout)', async ({ file, edition }) => {
    const table = await parse(fixtureBytes(file), edition)
    expect(table.findings.filter(({ severity }) => severity === 'error').slice(0, 5)).toEqual([])
    const rows = table.rows.map(({ ags, name, district, amount, persons, page }) => ({
      ags,
      name,
      district,
      amount,
      persons,
      page,
    }))
    expect(rows).toEqual(fixtureRows(file))
    expect(table.accepted).toBe(true)
  })

  test.each(refused)('$file is refused ($layout)', async ({ file, edition, expect: expected }) => {
    const table = await parse(fixtureBytes(file), edition)
    expect(table.accepted).toBe(false)
    expect(codes(table)).toEqual(expect.arrayContaining([...expected]))
  })
})
