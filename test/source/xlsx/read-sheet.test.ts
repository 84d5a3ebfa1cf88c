import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import writeXlsx, { type Row } from 'write-excel-file/node'
import { readSheet } from '../../../src/source/xlsx/read-sheet.js'
import { unpackWorkbook } from '../../../src/source/xlsx/unpack-workbook.js'

const write = async (...sheets: { sheet: string; data: Row[] }[]) =>
  new Uint8Array(await writeXlsx(sheets).toBuffer())
const list = (...data: Row[]) => write({ sheet: 'Liste', data })
/** The same file with its XML changed. */
function altered(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) })
}
const SHEET = 'xl/worksheets/sheet1.xml'
const read = async (bytes: Uint8Array, wanted: string | null = null) =>
  readSheet(await unpackWorkbook(bytes, 'x.xlsx'), 'liste.xlsx', wanted)
const text = (value: string) => ({ value, type: String })
const number = (value: number, format?: string) => ({ value, type: Number, ...(format ? { format } : {}) })
const refused = (code: string, args: object) =>
  expect.objectContaining({ code, args: expect.objectContaining(args) })

it('a sheet gives its rows as texts, with the lines on which they stand', async () => {
  const bytes = await list(
    [text('Planungsrahmen 2018')],
    [],
    [text('AGS'), text('Gemeinde'), text('Betrag')],
    [text('08336004'), text(' Binzen '), number(60_000)],
    [number(8_336_006), text('Böllen'), number(219.5)],
    [null, text('Summe'), number(1e12)],
  )
  const sheet = await read(bytes)
  expect({ ...sheet, records: sheet.records.map(({ line, cells }) => ({ line, cells })) }).toEqual({
    sheet: 'Liste',
    sheets: ['Liste'],
    records: [
      { line: 1, cells: ['Planungsrahmen 2018', '', ''] },
      { line: 3, cells: ['AGS', 'Gemeinde', 'Betrag'] },
      { line: 4, cells: ['08336004', 'Binzen', '60000'] },
      { line: 5, cells: ['8336006', 'Böllen', '219,5'] },
      { line: 6, cells: ['', 'Summe', '1000000000000'] },
    ],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    beside: [],
    titles: new Set(),
    isForm: false,
    conditional: [],
  })
})

it.each([
  ['#,##0 "€"'],
  ['#,##0.00\\ "€"'],
  ['_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-'],
  ['#,##0 [$€-407]'],
  ['#,##0\\ [$EUR]'],
  ['[Red]-#,##0'],
  ['0" Euro und Cent"'],
  ['"Stand: "0'],
])('an amount stays one in the format %s', async (format) => {
  const { records } = await read(await list([number(51_000, format)]))
  expect(records[0]?.cells).toEqual(['51000'])
})

it('a date is written as a date, the error of a formula as Excel shows it', async () => {
  const bytes = await list([
    { value: new Date('2018-01-05T00:00:00Z'), type: Date, format: 'dd.mm.yyyy' },
    text('x'),
    number(1),
  ])
  const broken = altered(bytes, SHEET, (xml) =>
    xml.replace(/<c r="C1".*?<\/c>/, '<c r="C1" t="e"><v>#N/A</v></c>'),
  )
  expect((await read(broken)).records[0]?.cells).toEqual(['2018-01-05', 'x', '#N/A'])
})

it('the first sheet that is shown is read, or the one that is named', async () => {
  const bytes = await write(
    { sheet: 'Notizen', data: [[text('a')]] },
    { sheet: 'Liste & mehr', data: [[text('b')]] },
  )
  expect((await read(bytes)).sheet).toBe('Notizen')
  expect((await read(bytes, 'LISTE & mehr')).records[0]?.cells).toEqual(['b'])
  const hidden = altered(bytes, 'xl/workbook.xml', (xml) => xml.replace('<sheet ', '<sheet state="hidden" '))
  expect((await read(hidden)).sheet).toBe('Liste & mehr')
  await expect(read(bytes, 'Beträge')).rejects.toEqual(
    refused('sheet-unknown', { sheet: 'Beträge', known: ['Notizen', 'Liste & mehr'] }),
  )
})

it('hidden rows and columns with text, and protection, are told', async () => {
  const bytes = await list([text('a'), text('b')], [text('c'), text('d')])
  const hidden = altered(bytes, SHEET, (xml) =>
    xml
      .replace('<row r="2"', '<row r="2" hidden="1"')
      .replace('<sheetData>', '<cols><col min="2" max="3" hidden="1" width="9"/></cols><sheetData>')
      .replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1"/>'),
  )
  expect(await read(hidden)).toMatchObject({ hiddenRows: [2], hiddenColumns: ['B'], isProtected: true })
})

it('a cell at the end of the sheet does not fill the memory; an empty one there does not matter', async () => {
  const bytes = await list([text('a')])
  const far = (cell: string) =>
    altered(bytes, SHEET, (xml) => xml.replace('</sheetData>', `<row r="1048576">${cell}</row></sheetData>`))
  await expect(read(far('<c r="XFD1048576"><v>1</v></c>'))).rejects.toEqual(
    refused('workbook-invalid', { reason: 'too-large' }),
  )
  expect((await read(far('<c r="XFD1048576"/>'))).records).toHaveLength(1)
})

it('what unpacks to far more than a list is refused before it is unpacked', async () => {
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(31_000_000) }, { level: 9 })
  expect(bomb.length).toBeLessThan(100_000)
  await expect(read(bomb)).rejects.toEqual(refused('workbook-invalid', { reason: 'too-large' }))
  // A file that lies about its sizes is damaged: no more is unpacked than it says.
  const lying = new Uint8Array(bomb)
  const view = new DataView(lying.buffer)
  for (let at = 0; at < lying.length - 4; at++)
    if (view.getUint32(at, true) === 31_000_000) view.setUint32(at, 1_000, true)
  await expect(read(lying)).rejects.toEqual(refused('workbook-invalid', { reason: 'damaged' }))
})

it.each([
  ['xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
  ['protected', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')])],
  ['ods', zipSync({ mimetype: strToU8('application/vnd.oasis'), 'content.xml': strToU8('<a/>') })],
  ['xlsb', zipSync({ 'xl/workbook.bin': strToU8('x') })],
  ['not-a-workbook', zipSync({ 'word/document.xml': strToU8('<a/>') })],
  ['damaged', strToU8('PK\u0003\u0004 and no more')],
])('a file of another kind is named: %s', async (reason, bytes) => {
  await expect(read(bytes)).rejects.toEqual(refused('workbook-invalid', { reason }))
})

it.each(['none', '<styleSheet/>', '<styleSheet><cellXfs count="0"/></styleSheet>'])(
  'in a workbook whose styles are %s, cells may name the first style, and no other',
  async (styles) => {
    const bytes = await list([text('Gemeinde'), text('Betrag')], [text('Binzen'), number(60_000)])
    const { 'xl/styles.xml': _, ...rest } = unzipSync(bytes)
    const parts = styles === 'none' ? rest : { ...rest, 'xl/styles.xml': strToU8(styles) }
    const styled = (number: number) =>
      altered(zipSync(parts), SHEET, (xml) =>
        xml.replace(/<c r="B2"(?: s="\d+")?/, `<c r="B2" s="${number}"`),
      )
    expect((await read(styled(0))).records.at(-1)?.cells).toEqual(['Binzen', '60000'])
    await expect(read(styled(1))).rejects.toEqual(refused('workbook-invalid', { reason: 'damaged' }))
  },
)
