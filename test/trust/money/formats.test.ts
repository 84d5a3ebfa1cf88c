import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadMessages } from '../../../src/cli/messages/messages.js'
import { numberFormat } from '../../../src/cli/messages/numbers.js'
import { sheetLines } from '../../../src/cli/screens/cells.js'
import { parseEuro } from '../../../src/domain/parse-euro.js'
import { toCsv, toExcelCsv } from '../../../src/report/csv.js'
import { toJson, toNdjson } from '../../../src/report/json.js'
import type { Sheet } from '../../../src/report/sheet.js'
import { toXlsx } from '../../../src/report/xlsx.js'
import { times } from '../support/ledger.js'
import { tryOften } from '../support/try-often.js'
import { csvRows, workbookSheets } from './readers.js'

const safe = fc.oneof(
  fc.maxSafeNat(),
  fc.integer({ min: 0, max: 3_000_000 }),
  fc.constantFrom(0, 1, 999, 1000, 50_999, 51_000),
)
const SPACES = [' ', '\u00A0', '\u202F', '\u2009']

test.each(['de', 'en'] as const)(
  'what is shown in %s is read back, whatever the spaces',
  async (language) => {
    const { whole, euro } = numberFormat(language)
    const property = fc.property(safe, fc.constantFrom(...SPACES), (amount, space) => {
      for (const text of [
        whole(amount),
        euro(amount),
        euro(amount).replace(/\s/g, space),
        `  ${whole(amount)}${space}€`,
      ]) {
        expect([text, parseEuro(text)]).toEqual([text, amount])
      }
    })
    const runs = times(20_000, 500)
    await tryOften({ area: 'money', tried: `shown and read back: ${language}`, harm: 'lost', runs }, property)
  },
)

const sheetOf = (amounts: readonly number[]): Sheet => ({
  columns: [
    { key: 'ags', label: 'AGS', kind: 'text' },
    { key: 'amount', label: 'Betrag', kind: 'euro' },
    { key: 'persons', label: 'Personen', kind: 'number' },
  ],
  rows: amounts.map((amount, at) => [String(8_000_000 + at).padStart(8, '0'), amount, amount]),
})

const german = await loadMessages('de')
const english = await loadMessages('en')
const lastCells = (lines: readonly string[]) =>
  lines.slice(2).map((line) => parseEuro(line.split(/ {2,}/).at(-1) ?? ''))
const plain = (lines: readonly string[]) =>
  lines.map((line) => parseEuro(/Betrag: (.*);/.exec(line)?.[1] ?? ''))
const digits = (text: string | undefined) => (/^\d+$/.test(text ?? '') ? Number(text) : null)

/** Each writes amounts and reads them back by other means. */
const FORMATS: Readonly<Record<string, (sheet: Sheet) => Promise<(number | null)[]>>> = {
  csv: async (sheet) =>
    csvRows(toCsv(sheet), ',')
      .slice(1)
      .map((row) => digits(row[1])),
  'csv-excel': async (sheet) =>
    csvRows(toExcelCsv(sheet), ';')
      .slice(1)
      .map((row) => digits(row[1])),
  json: async (sheet) => (JSON.parse(toJson(sheet.rows)) as number[][]).map((row) => row[1] ?? null),
  ndjson: async (sheet) =>
    toNdjson(sheet.rows)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)[1]),
  xlsx: async (sheet) => {
    const workbook = {
      sheets: [{ name: 'x', above: [], table: sheet, filter: false }],
      footer: '',
      pageWords: { page: '', of: '' },
    }
    return (workbookSheets(await toXlsx(workbook))[0] ?? []).slice(1).map((row) => digits(row[1]))
  },
  'table, German': async (sheet) => lastCells(sheetLines(sheet, 'table', german)),
  'table, English': async (sheet) => lastCells(sheetLines(sheet, 'table', english)),
  'plain, German': async (sheet) => plain(sheetLines(sheet, 'plain', german)),
  'plain, English': async (sheet) => plain(sheetLines(sheet, 'plain', english)),
}

test.each(Object.entries(FORMATS))('no amount is lost on the way through %s', async (name, through) => {
  let amounts = 0
  const property = fc.asyncProperty(fc.array(safe, { minLength: 1, maxLength: 20 }), async (list) => {
    amounts += list.length
    expect(await through(sheetOf(list))).toEqual(list)
  })
  const runs = name === 'xlsx' ? times(200, 10) : times(500, 40)
  await tryOften(
    { area: 'money', tried: `there and back: ${name}`, harm: 'lost', runs, cases: () => amounts },
    property,
  )
})
