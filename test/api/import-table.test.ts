import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { editions } from '../../src/api/editions.js'
import { eligible } from '../../src/api/eligible.js'
import { importTable } from '../../src/api/import-table.js'
import { lookup } from '../../src/api/lookup.js'
import { parseBudgetTable } from '../../src/api/parse-budget-table.js'
import { shippedPath } from '../../src/source/shipped-data.js'
import { type FullTable, fullTable } from '../support/fixtures.js'
import { problemOf } from '../support/problem-of.js'
import { freshWorkspace, importFile, importRequest } from '../support/workspace.js'

const SAMPLE_PDF = shippedPath('demo/muster.pdf')

let fixture: FullTable
let truth: string[][]
beforeAll(() => {
  fixture = fullTable()
  truth = readFileSync(fixture.csv, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','))
})

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('a proven PDF', () => {
  it('takes the place of the published amounts, and every figure says where it was read', async () => {
    const workspace = freshWorkspace()
    const { table, stored } = await importFile(workspace, fixture.pdf)
    expect([
      table.accepted,
      table.edition,
      table.findings.filter(({ severity }) => severity === 'error'),
    ]).toEqual([true, '2018', []])
    expect(stored).toContain(await workspace.folder())

    const { municipalities, coverage } = await eligible(workspace, {
      districts: [],
      statuses: [],
      edition: '2018',
    })
    expect(coverage).toEqual({ known: 1101, total: 1101 })
    expect(municipalities.map(({ ags, amount, persons }) => [ags, String(amount), String(persons)])).toEqual(
      truth.map((cells) => [cells[0], cells.at(-3), cells.at(-2)]),
    )
    const { results } = await lookup(workspace, { queries: ['Lörrach'], edition: '2018' })
    expect(results[0]?.source).toMatchObject({
      kind: 'document',
      file: { sha256: table.file.sha256, retrieved: '2026-01-02T03:04:05.000Z', reader: 'igm 0.0.0-test' },
    })
    expect(results[0]?.source?.file?.text).toContain('Lörrach')
    expect(results[0]?.source?.file?.page).toBeGreaterThan(1)
  })

  it('shows up among the editions, with its file', async () => {
    const workspace = freshWorkspace()
    const { table } = await importFile(workspace, fixture.pdf)
    const list = await editions(workspace)
    expect(list.map(({ id, origin, coverage }) => [id, origin, coverage.known])).toEqual([
      ['2018', 'imported', 1101],
      ['2017', 'published', 117],
      ['demo', 'shipped', 1101],
    ])
    expect(list[0]?.file?.sha256).toBe(table.file.sha256)
    expect(list[0]?.amount).toBe(table.rows.reduce((sum, { amount }) => sum + amount, 0))
  })

  it('is only read by parse: nothing is stored', async () => {
    const workspace = freshWorkspace()
    const parsed = await parseBudgetTable(workspace, readFileSync(fixture.pdf), { edition: null, own: null })
    expect(parsed.accepted).toBe(true)
    expect(readdirSync(await workspace.folder())).toEqual([])
  })

  it('of another edition than asked for is refused', async () => {
    const workspace = freshWorkspace()
    const request = importRequest(fixture.pdf, { edition: '2017' })
    const { table, stored } = await importTable(workspace, readFileSync(fixture.pdf), request)
    expect(stored).toBeNull()
    expect(table.findings.map(({ code }) => code)).toContain('edition-differs')
  })
})

describe('a CSV', () => {
  const importText = (text: string, workspace = freshWorkspace()) =>
    importTable(workspace, bytesOf(text), importRequest('betraege.csv'))

  it('of the whole table is proven and stored like a PDF', async () => {
    const workspace = freshWorkspace()
    const { table, stored } = await importFile(workspace, fixture.csv)
    expect([table.accepted, table.edition, table.rows.length]).toEqual([true, '2018', 1101])
    expect(stored).not.toBeNull()
    const { results } = await lookup(workspace, { queries: ['Lörrach'], edition: '2018' })
    expect(results[0]?.source).toMatchObject({ kind: 'own-figures', file: { sha256: table.file.sha256 } })
  })

  it('with a line missing, doubled or one euro off is not stored', async () => {
    const lines = readFileSync(fixture.csv, 'utf8').trimEnd().split(/\r?\n/)
    const off = lines.with(
      100,
      (lines[100] ?? '').replace(
        /,(\d+),(\d+),(\d+)$/,
        (_, amount, persons, page) => `,${Number(amount) + 1},${persons},${page}`,
      ),
    )
    const cases = { missing: lines.toSpliced(50, 1), off }
    for (const [name, changed] of Object.entries(cases)) {
      const { stored, table } = await importText(changed.join('\n'))
      expect([name, stored, table.accepted]).toEqual([name, null, false])
      expect(table.findings.some(({ severity }) => severity === 'error')).toBe(true)
    }
    const doubled = lines.toSpliced(50, 0, lines[50] ?? '')
    expect(await problemOf(importText(doubled.join('\n')))).toMatchObject({
      code: 'amounts-refused',
      args: { faults: [{ code: 'place-twice', line: 52 }] },
    })
  })

  it('without the columns it needs is refused', async () => {
    expect(await problemOf(importText('ort;summe\nLörrach;1\n'))).toMatchObject({
      code: 'csv-columns',
      args: { path: 'betraege.csv', found: ['ort', 'summe'] },
    })
  })
})

describe('the sample', () => {
  it('is proven and stored as what it is, and never touches an official edition', async () => {
    const workspace = freshWorkspace()
    const { table, stored } = await importFile(workspace, SAMPLE_PDF)
    expect([table.accepted, table.edition, table.rows.length]).toEqual([true, 'demo', 1101])
    expect(stored).toMatch(/demo\.json$/)
    expect((await editions(workspace)).map(({ id, origin }) => [id, origin])).toEqual([
      ['2018', 'published'],
      ['2017', 'published'],
      ['demo', 'imported'],
    ])
    const request = importRequest(SAMPLE_PDF, { edition: '2018' })
    expect((await importTable(workspace, readFileSync(SAMPLE_PDF), request)).stored).toBeNull()
  })
})

describe('a refused import', () => {
  it('leaves the stored table byte for byte', async () => {
    const workspace = freshWorkspace()
    const { stored } = await importFile(workspace, fixture.csv)
    if (stored === null) expect.fail('the good table was not stored')
    const before = readFileSync(stored)
    const bad = readFileSync(fixture.csv, 'utf8').split('\n').slice(0, 900).join('\n')
    for (const [path, text] of [
      ['bad.csv', bad],
      ['bad.pdf', '%PDF-1.7 broken'],
      ['page.pdf', '<!doctype html><title>404</title>'],
      ['empty.pdf', ''],
    ] as const) {
      const { stored: none, table } = await importTable(workspace, bytesOf(text), importRequest(path))
      expect([path, none, table.accepted]).toEqual([path, null, false])
    }
    expect(readFileSync(stored).equals(before)).toBe(true)
    expect(readdirSync(join(stored, '..'))).toHaveLength(1)
  })

  it('stores nothing where nothing was', async () => {
    const workspace = freshWorkspace()
    await importTable(workspace, bytesOf('%PDF-1.7 broken'), importRequest('bad.pdf'))
    expect(readdirSync(await workspace.folder())).toEqual([])
  })
})
