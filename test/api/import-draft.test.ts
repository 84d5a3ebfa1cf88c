import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { importTable } from '../../src/api/import-table.js'
import { lookup } from '../../src/api/lookup.js'
import { readSheet } from '../../src/source/xlsx/read-sheet.js'
import { unpackWorkbook } from '../../src/source/xlsx/unpack-workbook.js'
import { fullTable } from '../support/fixtures.js'
import { runInProcess } from '../support/in-process.js'
import { rawPdf } from '../support/raw-pdf.js'
import { sharedFolder } from '../support/temp-folder.js'
import { freshWorkspace, importRequest } from '../support/workspace.js'

/** The municipality whose line is printed wrongly: Malsch in the district of Karlsruhe exists, "Molsch" does not. */
const BROKEN = '08215046'
const ROWS_PER_PAGE = 60

type Row = readonly [ags: string, name: string, district: string, amount: string, persons: string]
let rows: Row[]
let pdf: string

beforeAll(() => {
  rows = readFileSync(fullTable().csv, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => /^([^,]*),("[^"]*"|[^,]*),([^,]*),(\d+),(\d+)/.exec(line)?.slice(1) as unknown as Row)
  pdf = join(sharedFolder(), 'tabelle.pdf')
  writeFileSync(
    pdf,
    printed(rows.map((row) => (row[0] === BROKEN ? ['', 'Molsch', row[2], row[3], row[4]] : row))),
  )
})

/** A plain table with AGS, name, district and amount. */
function printed(lines: readonly Row[]): Uint8Array {
  const pages = Array.from({ length: Math.ceil(lines.length / ROWS_PER_PAGE) }, (_, at) =>
    lines.slice(at * ROWS_PER_PAGE, (at + 1) * ROWS_PER_PAGE),
  )
  const contents = pages.map((page) =>
    page
      .flatMap(([ags, name, district, amount], at) =>
        [ags, name.replaceAll('"', ''), district, amount].map(
          (text, column) =>
            `BT /F 8 Tf 1 0 0 1 ${[40, 110, 330, 500][column]} ${780 - at * 12} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
        ),
      )
      .join('\n'),
  )
  const box = '/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>'
  return rawPdf({
    objects: [
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')}]>>`,
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
      ...contents.flatMap((content, at) => [
        `<</Type/Page/Parent 2 0 R${box}/Contents ${5 + 2 * at} 0 R>>`,
        { dict: '', stream: Buffer.from(content, 'latin1') },
      ]),
    ],
  })
}

const draftOf = (lines: readonly Row[]) => {
  const text = [
    'AGS;Gemeinde;Kreis;Betrag',
    ...lines.map(([ags, name, district, amount]) => [ags, name, district, amount].join(';')),
  ]
  return { path: 'entwurf.csv', bytes: new TextEncoder().encode(text.join('\r\n')), sheet: null }
}

const importDraft = (workspace: ReturnType<typeof freshWorkspace>, lines: readonly Row[]) =>
  importTable(workspace, new Uint8Array(readFileSync(pdf)), importRequest(pdf, { draft: draftOf(lines) }))

it('a draft completes the row that was not read: stored as read, and each answer says which figure is by hand', async () => {
  const workspace = freshWorkspace()
  const { table, stored } = await importDraft(workspace, rows)
  expect([table.verdict, table.findings.filter(({ severity }) => severity === 'error')]).toEqual(['read', []])
  expect(table.findings.find(({ code }) => code === 'rows-by-hand')?.args).toEqual({
    count: 1,
    municipalities: ['Malsch'],
  })
  expect(table.rows.filter((row) => row.byHand).map(({ ags }) => ags)).toEqual([BROKEN])
  expect(stored).not.toBeNull()
  const { results } = await lookup(workspace, { queries: [BROKEN, '08111000'], edition: '2018' })
  expect(results.map(({ source }) => [source?.title, source?.file?.byHand])).toEqual([
    ['entwurf.csv', true],
    ['tabelle.pdf', undefined],
  ])
})

it('a draft changes no row that was read, and must meet the totals of the edition', async () => {
  const workspace = freshWorkspace()
  const changed = rows.map(
    (row): Row => (row[0] === '08111000' ? [row[0], row[1], row[2], '51000', ''] : row),
  )
  const first = await importDraft(workspace, changed)
  expect(first.stored).toBeNull()
  expect(first.table.findings.map(({ code, args }) => [code, args])).toEqual([
    ['draft-changes-row', { name: 'Stuttgart', read: 3270297, written: 51000 }],
  ])
  const wrong = rows.map((row): Row => (row[0] === BROKEN ? [row[0], row[1], row[2], '1592', ''] : row))
  const second = await importDraft(workspace, wrong)
  expect([second.stored, second.table.verdict]).toEqual([null, 'refused'])
  expect(second.table.findings.map(({ code }) => code)).toContain('persons-total-differs')
})

it('from parse to answer: the draft as a workbook, completed in its one open row', {
  timeout: 120_000,
}, async () => {
  const folder = sharedFolder()
  const draft = join(folder, 'entwurf.csv')
  const book = join(folder, 'entwurf.xlsx')
  expect(
    (await runInProcess(['parse', pdf, '--draft', book, '--format', 'json', '-o', join(folder, 'x.json')]))
      .code,
  ).toBe(3)
  const { records } = await readSheet(await unpackWorkbook(readFileSync(book), book), book, null)
  const amount = rows.find(([ags]) => ags === BROKEN)?.[3] ?? ''
  const completed = records.map(({ cells }) =>
    cells.toSpliced(3, 1, cells[0] === BROKEN ? amount : (cells[3] ?? '')),
  )
  expect(records.filter(({ cells }) => cells[5] === 'fehlt').map(({ cells }) => cells[0])).toEqual([BROKEN])
  writeFileSync(
    draft,
    completed.map((cells) => cells.map((cell) => cell.replaceAll(';', ',')).join(';')).join('\r\n'),
  )
  const env = { IGM_DATA_DIR: join(folder, 'data') }
  const imported = await runInProcess(['import', draft, '--of', pdf], { env })
  expect([imported.code, imported.stdout]).toEqual([
    0,
    expect.stringContaining('Bewiesen bis auf 1 von Hand ergänzte'),
  ])
  const answer = await runInProcess(['lookup', 'Lörrach'], { env })
  expect(answer.stderr).toContain('1 von 1.101 Beträgen')
})
