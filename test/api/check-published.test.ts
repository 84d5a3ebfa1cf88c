import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkPublished, contradictsPublished } from '../../src/api/check-published.js'
import { openWorkspace } from '../../src/api/workspace.js'
import type { ParsedTable } from '../../src/pdf/parsed-table.js'
import { argsOf } from '../support/args-of.js'

const workspace = openWorkspace({ IGM_DATA_DIR: '/nowhere' })
const { entries } = JSON.parse(
  readFileSync(new URL('../../data/published/2017.json', import.meta.url), 'utf8'),
) as { entries: [string, number, number | null][] }

function tableOf(edition: string | null, change: (ags: string, amount: number) => number): ParsedTable {
  const rows = entries.map(([ags, amount]) => {
    const { name, district } = workspace.register().byAgs.get(ags) ?? { name: '', district: { name: '' } }
    return { ags, name, district: district.name, amount: change(ags, amount), persons: 1, page: 1, text: '' }
  })
  return {
    file: { sha256: '', pages: 1, bytes: 1 },
    edition,
    rows,
    checks: [],
    findings: [],
    verdict: 'proven',
    accepted: true,
  }
}

test('a table that agrees with every published amount has nothing more said of it', () => {
  const table = tableOf('2017', (_, amount) => amount)
  expect(checkPublished(table)).toBe(table)
})

test('a published amount that the table has otherwise is a warning with both figures', () => {
  const table = checkPublished(tableOf('2017', (ags, amount) => (ags === '08437104' ? amount + 743 : amount)))
  expect(table.findings).toEqual([
    {
      code: 'published-amounts-differ',
      severity: 'warning',
      page: 1,
      text: null,
      args: { name: 'Sigmaringen', published: 55736, found: 56479, count: 1, compared: 115 },
    },
  ])
  expect(table.accepted).toBe(true)
})

test('a published range that the table leaves is a warning with what was printed', () => {
  const { name = '', district } = workspace.register().byAgs.get('08226085') ?? {}
  const row = { ags: '08226085', name, district: district?.name ?? '', persons: 1, page: 1, text: '' }
  const within = { ...tableOf('2018', () => 0), rows: [{ ...row, amount: 145_000 }] }
  expect(checkPublished(within)).toBe(within)
  const outside = checkPublished({ ...within, rows: [{ ...row, amount: 160_000 }] })
  expect(outside.findings).toEqual([
    {
      code: 'published-bounds-differ',
      severity: 'warning',
      page: 1,
      text: null,
      args: { name, published: '150.000', found: 160_000, count: 1, compared: 1 },
    },
  ])
  expect(contradictsPublished(outside)).toBe(false)
})

test('the known misprints of the newspapers say nothing against a table', () => {
  const table = tableOf('2017', (ags, amount) => (ags === '08215017' ? 121876 : amount))
  expect(checkPublished(table)).toBe(table)
})

test('a table of no known edition is held against nothing', () => {
  const table = tableOf(null, () => 1)
  expect(checkPublished(table)).toBe(table)
})

test('every contradiction is named, each with its place, however many there are', () => {
  const table = tableOf('2017', (_, amount) => amount + 743)
  const rows = table.rows.map((row, at) => ({ ...row, page: at + 2 }))
  const { findings } = checkPublished({ ...table, rows })
  const named = findings.map((one) => `${one.page} ${argsOf(one).name}`)
  expect(named).toHaveLength(entries.filter(([, , persons]) => persons !== null).length)
  expect(named).toContain(`${2 + rows.findIndex(({ name }) => name === 'Sigmaringen')} Sigmaringen`)
})

describe('a table contradicts what was published one by one', () => {
  const off = (count: number) => {
    let left = count
    return tableOf('2017', (_, amount) => (left-- > 0 ? amount + 743 : amount))
  }

  test('when it has more than half of it otherwise', () => {
    const compared = entries.filter(([, , persons]) => persons !== null).length
    expect(contradictsPublished(off(entries.length))).toBe(true)
    expect(contradictsPublished(off(Math.floor(compared / 2) - 1))).toBe(false)
    expect(contradictsPublished(off(0))).toBe(false)
  })

  test('only where it has five of it: of fewer, misprints alone may be most', () => {
    const table = off(entries.length)
    const known = table.rows.filter(
      ({ ags }) => entries.find(([published]) => published === ags)?.[2] !== null,
    )
    expect(contradictsPublished({ ...table, rows: known.slice(0, 5) })).toBe(true)
    expect(contradictsPublished({ ...table, rows: known.slice(0, 4) })).toBe(false)
  })
})
