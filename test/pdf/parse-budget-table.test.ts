import { describe, expect, test } from 'vitest'
import { argsOf } from '../support/args-of.js'
import { tinyPdf } from './support/tiny-pdf.js'
import { grouped, plainRow, rightAligned, tinyTable, tinyTablePdf } from './support/tiny-table.js'
import { codes, failed, invented, parse } from './support/world.js'

const truth = invented()

function expectExact(table: Awaited<ReturnType<typeof parse>>) {
  expect(table.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(table.rows.map(({ ags, amount, persons }) => [ags, amount, persons])).toEqual(
    truth.map(({ municipality, amount, persons }) => [municipality.ags, amount, persons]),
  )
  expect(table.accepted).toBe(true)
}

describe('what it reads', () => {
  test('a plain table, and leaves the bytes as they are', async () => {
    const bytes = tinyTablePdf(truth)
    const copy = bytes.slice()
    const table = await parse(bytes)
    expectExact(table)
    expect(bytes).toEqual(copy)
    expect(table.file).toMatchObject({ pages: 23, bytes: bytes.length })
    expect(table.rows[0]).toMatchObject({ name: 'Stuttgart', district: 'Stuttgart', page: 1 })
  })

  test('a whole table with a line between its rows that is none, and names it', async () => {
    const bytes = tinyTablePdf(truth, {
      rowsPerPage: 49,
      page: (page, index) =>
        index === 2
          ? { ink: [...page.ink, { text: 'Nachtrag folgt gesondert', x: 110, y: 408, size: 6 }] }
          : page,
    })
    const table = await parse(bytes)
    expect(table.accepted).toBe(true)
    expect(table.findings.find(({ code }) => code === 'lines-not-read')).toMatchObject({
      severity: 'info',
      args: { count: 1, lines: ['Nachtrag folgt gesondert'] },
    })
  })

  test('prints nothing', async () => {
    const original = console.log
    const printed: unknown[] = []
    console.log = (...args) => printed.push(...args)
    await parse(tinyTablePdf(truth.slice(0, 60)))
    console.log = original
    expect(printed).toEqual([])
  })
})

describe('the sample', () => {
  test('is never an official edition', async () => {
    const table = await parse(tinyTablePdf(truth))
    expect(table.edition).toBe('demo')
    expect(codes(table)).toEqual(['sample-document'])
  })

  test('is never chosen without its mark', async () => {
    const table = await parse(tinyTablePdf(truth, { mark: false }))
    expect(table.edition).toBe('2018')
    expect(codes(table)).toEqual(['known-sum-differs'])
    expect(table.accepted).toBe(true)
  })

  test('does not pass for the edition that the caller wants', async () => {
    const table = await parse(tinyTablePdf(truth), '2018')
    expect(table.accepted).toBe(false)
    expect(codes(table)).toContain('edition-differs')
  })
})

describe('what it refuses', () => {
  const pages = tinyTable(truth)

  test('a page missing', async () => {
    const table = await parse(tinyPdf(pages.filter((_, index) => index !== 4)))
    expect(table.accepted).toBe(false)
    expect(failed(table)).toEqual(['all-municipalities-present', 'persons-total', 'amount-total'])
    const missing = table.findings.find(({ code }) => code === 'municipalities-missing')
    expect(missing && argsOf(missing).count).toBe(50)
  })

  test('a page that is a picture, and it is named', async () => {
    const table = await parse(tinyPdf(pages.map((page, index) => (index === 4 ? { ink: [] } : page))))
    expect(table.accepted).toBe(false)
    expect(table.findings.filter(({ code }) => code === 'no-text-layer')).toMatchObject([{ page: 5 }])
  })

  test('a page doubled', async () => {
    const table = await parse(tinyPdf([...pages.slice(0, 3), ...pages.slice(2)]))
    expect(table.accepted).toBe(false)
    const twice = table.findings.filter(({ code }) => code === 'municipality-twice')
    expect(twice).toHaveLength(50)
    expect(twice[0]).toMatchObject({ page: 4, args: { firstPage: 3 } })
  })

  test('an amount one euro off', async () => {
    const wrong = truth.map((row, index) => (index === 700 ? { ...row, amount: row.amount + 1 } : row))
    const table = await parse(tinyTablePdf(wrong))
    expect(table.accepted).toBe(false)
    const [off] = table.findings.filter(({ code }) => code === 'amount-off-lattice')
    expect(off).toMatchObject({
      page: 15,
      args: { amount: (truth[700]?.amount ?? 0) + 1, nearest: truth[700]?.amount },
    })
    expect(off?.text).toContain(truth[700]?.municipality.name)
  })

  test('a name that nobody knows', async () => {
    const misspelt = (name: string) => (name === 'Aalen' ? 'Aahlen' : name)
    const bytes = tinyTablePdf(truth, {
      row: ({ municipality, amount }, y) => [
        { text: misspelt(municipality.name), x: 50, y },
        { text: municipality.district.name, x: 300, y },
        rightAligned(grouped(amount), 520, y),
      ],
    })
    const table = await parse(bytes)
    expect(table.accepted).toBe(false)
    const [unknown] = table.findings.filter(({ code }) => code === 'name-unknown')
    expect(unknown).toMatchObject({ args: { name: 'Aahlen' } })
    expect(unknown && argsOf(unknown).suggestions).toContain('Aalen')
    expect(table.rows.some(({ name }) => name === 'Aalen')).toBe(false)
  })

  test('an AGS and a name that do not belong together', async () => {
    const bytes = tinyTablePdf(truth, {
      row: (row, y, index) =>
        plainRow(row, y).map((ink, column) => (index === 9 && column === 1 ? { ...ink, text: 'Kehl' } : ink)),
    })
    const table = await parse(bytes)
    expect(table.accepted).toBe(false)
    expect(table.findings.find(({ code }) => code === 'name-unknown')).toMatchObject({
      page: 1,
      args: { name: 'Kehl', ags: truth[9]?.municipality.ags },
    })
  })

  test('a printed total that is not the sum', async () => {
    const total = truth.reduce((sum, { amount }) => sum + amount, 0)
    const withTotal = (printed: number) =>
      tinyTablePdf(truth, {
        page: (page, index) =>
          index === 22
            ? {
                ink: [
                  ...page.ink,
                  { text: 'Summe', x: 110, y: 60 },
                  rightAligned(`${grouped(printed)} €`, 520, 60),
                ],
              }
            : page,
      })
    expectExact(await parse(withTotal(total)))
    const table = await parse(withTotal(total + 100))
    expect(table.accepted).toBe(false)
    expect(failed(table)).toEqual(['printed-sums'])
  })

  test.each([
    ['empty-file', new Uint8Array()],
    ['html-page', new TextEncoder().encode('<!DOCTYPE html><html><body>404</body></html>')],
    ['not-a-pdf', new TextEncoder().encode('Gemeinde;Betrag\nKehl;1000\n')],
    ['damaged', new TextEncoder().encode('%PDF-1.4\nnothing of a document')],
    ['no-text-layer', tinyPdf([{ ink: [] }, { ink: [] }])],
    ['no-table', tinyPdf([{ ink: [{ text: 'Sehr geehrte Damen und Herren', x: 50, y: 700 }] }])],
  ])('%s', async (code, bytes) => {
    const table = await parse(bytes)
    expect(table.accepted).toBe(false)
    expect(codes(table)).toEqual([code])
    expect(table.rows).toEqual([])
  })
})
