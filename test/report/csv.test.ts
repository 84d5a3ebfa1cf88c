import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv, toExcelCsv } from '../../src/report/csv.js'
import type { Sheet } from '../../src/report/sheet.js'

function sheetOf(rows: Sheet['rows']): Sheet {
  return {
    columns: [
      { key: 'name', label: 'Gemeinde', kind: 'text' },
      { key: 'amount', label: 'Betrag (€/Jahr)', kind: 'number' },
    ],
    rows,
  }
}

/** Any text that a CSV can carry: half of a surrogate pair cannot be written as UTF-8 by anyone. */
const text = fc.string({
  unit: fc.constantFrom('a', 'ö', '"', ',', ';', '\r', '\n', "'", ' ', '=', '\t', '\u{1F600}'),
})
const number = fc.oneof(fc.integer({ min: -1_000_000, max: 4_000_000 }), fc.constantFrom(0.5, -2.25))
const rows = fc.array(fc.tuple(fc.oneof(text, fc.constant(null)), fc.oneof(number, fc.constant(null))))
const shown = (cell: string | number | null) => (cell === null ? '' : String(cell))

describe('toCsv (RFC 4180)', () => {
  it('has keys as heads, commas, CRLF after every line, quotes only where needed', () => {
    const csv = toCsv(
      sheetOf([
        ['Lörrach', 218_922],
        ['Malsch, Karlsruhe', null],
        ['say "ja"', 0],
        ['two\nlines', -1.5],
        [null, 51_000],
      ]),
    )
    expect(csv).toBe(
      'name,amount\r\nLörrach,218922\r\n"Malsch, Karlsruhe",\r\n"say ""ja""",0\r\n"two\nlines",-1.5\r\n,51000\r\n',
    )
  })

  it('has its heads alone for an empty table', () => {
    expect(toCsv(sheetOf([]))).toBe('name,amount\r\n')
  })

  it('comes back unchanged through a parser', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const back = parse(toCsv(sheetOf(cells))) as string[][]
        expect(back).toEqual([['name', 'amount'], ...cells.map((row) => row.map(shown))])
      }),
    )
  })

  it('keeps the text as it is: it is for programs', () => {
    expect(toCsv(sheetOf([['=1+1', 1]]))).toBe('name,amount\r\n=1+1,1\r\n')
  })
})

describe('toExcelCsv', () => {
  it('has a byte order mark, labels, semicolons, CRLF, decimal commas, no grouping', () => {
    expect(
      toExcelCsv(
        sheetOf([
          ['Lörrach', 218_922],
          ['Maß; Zahl', 4.29],
        ]),
      ),
    ).toBe('\uFEFFGemeinde;Betrag (€/Jahr)\r\nLörrach;218922\r\n"Maß; Zahl";4,29\r\n')
  })

  it.each(['=', '+', '-', '@', '\t', '\r'])('makes %j at the start of a text harmless', (sign) => {
    const [, row] = parse(toExcelCsv(sheetOf([[`${sign}cmd|' /C calc'!A0`, 1]])), {
      delimiter: ';',
      bom: true,
    }) as string[][]
    expect(row?.[0]).toBe(`'${sign}cmd|' /C calc'!A0`)
  })

  it('leaves numbers numbers, below zero too, and signs within a text alone', () => {
    expect(toExcelCsv(sheetOf([['Malsburg-Marzell', -51]]))).toContain('Malsburg-Marzell;-51\r\n')
  })

  it('comes back through a parser, but for the apostrophe that defuses a formula', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const back = parse(toExcelCsv(sheetOf(cells)), {
          delimiter: ';',
          bom: true,
        })
        const expected = cells.map(([name, amount]) => [
          /^[=+\-@\t\r]/.test(name ?? '') ? `'${name}` : shown(name),
          shown(amount).replace('.', ','),
        ])
        expect(back).toEqual([['Gemeinde', 'Betrag (€/Jahr)'], ...expected])
      }),
    )
  })
})
