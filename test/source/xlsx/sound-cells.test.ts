import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import writeXlsx from 'write-excel-file/node'
import { readAmounts } from '../../../src/source/csv/read-amounts.js'
import { problemOf } from '../problem-of.js'

const text = (value: string) => ({ value, type: String })
const DATA = [
  [text('Gemeinde'), text('Betrag')],
  [text('Wehr'), { value: 60_000, type: Number }],
  [text('Klettgau'), { value: 48_500, type: Number }],
]
const SHEET = 'xl/worksheets/sheet1.xml'
const TEXTS = 'xl/sharedStrings.xml'

/** @returns the workbook with a part changed */
async function changed(part: string, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await writeXlsx(DATA as never).toBuffer()))
  const xml = strFromU8(parts[part] ?? new Uint8Array())
  const other = change(xml)
  expect(other).not.toBe(xml)
  return zipSync({ ...parts, [part]: strToU8(other) })
}
/** @returns the workbook with another cell in the place of the first amount */
const withCell = (cell: string) => changed(SHEET, (xml) => xml.replace(/<c r="B2".*?<\/c>/, cell))
const amountsOf = async (bytes: Uint8Array) =>
  (await readAmounts(bytes, 'liste.xlsx')).rows.map(({ name, amount }) => `${name} ${amount}`)
const refused = (cell: string | null) => ({
  code: 'workbook-invalid',
  args: { path: 'liste.xlsx', reason: 'unclear', cell },
})
const inline = (is: string) => `<c r="B2" t="inlineStr"><is>${is}</is></c>`

describe('a text that stands in pieces is read whole', () => {
  it.each([
    ['a number around a comment', '<c r="B2"><v>10<!-- -->51234</v></c>', 1_051_234],
    ['a number around an instruction', '<c r="B2"><v>5<?x?>1234</v></c>', 51_234],
    ['a number in another writing', '<c r="B2"><v>5<![CDATA[9]]>1234</v></c>', 591_234],
    ['a text in another writing', inline('<t>5<![CDATA[9]]>1234</t>'), 591_234],
    ['a text around a comment', inline('<t>10<!-- -->51234</t>'), 1_051_234],
    ['a text of several looks', inline('<r><t>51</t></r><r><rPr><b/></rPr><t>234</t></r>'), 51_234],
    ['signs by their numbers', '<c r="B2"><v>512&#51;4</v></c>', 51_234],
  ])('%s', async (_, cell, amount) => {
    expect(await amountsOf(await withCell(cell))).toEqual([`Wehr ${amount}`, 'Klettgau 48500'])
  })

  it('also one that cells share, and the name of a sheet', async () => {
    const shared = await changed(TEXTS, (xml) => xml.replace('Wehr', 'We<!-- -->h<![CDATA[r]]>'))
    expect(await amountsOf(shared)).toEqual(['Wehr 60000', 'Klettgau 48500'])
    const named = await changed('xl/workbook.xml', (xml) => xml.replace(/name="[^"]*"/, 'name=\'a > "b"\''))
    expect(await amountsOf(named)).toHaveLength(2)
  })
})

describe('a cell that two programs may read in two ways is refused by its address', () => {
  it.each([
    ['two values', '<c r="B2"><v>10</v><v>51234</v></c>'],
    ['a value within a value', '<c r="B2"><v>10<v>51234</v></v></c>'],
    ['an empty element within a value', '<c r="B2"><v>10<x/>51234</v></c>'],
    ['a value within something else', '<c r="B2"><x><v>51234</v></x></c>'],
    ['text beside the value', '<c r="B2">9<v>51234</v></c>'],
    ['a text within a text', inline('<t>10<t>51234</t></t>')],
    ['two texts', inline('<t>10</t><t>51234</t>')],
    ['a text beside its parts', inline('<t>10</t><r><t>51234</t></r>')],
    ['two texts in a cell', '<c r="B2" t="inlineStr"><is><t>1</t></is><is><t>51234</t></is></c>'],
    ['a value beside a text', '<c r="B2" t="inlineStr"><is><t>1</t></is><v>51234</v></c>'],
    ['a text in a cell of a number', '<c r="B2"><is><t>51234</t></is></c>'],
    ['a value among the looks', inline('<r><rPr><t>9</t></rPr><t>51234</t></r>')],
    ['another name space', '<c r="B2" xmlns:o="urn:o"><o:v>51234</o:v></c>'],
    ['two versions of a cell', '<mc:AlternateContent><c r="B2"><v>51234</v></c></mc:AlternateContent>'],
    ['a number in sixteens', '<c r="B2"><v>0xC822</v></c>'],
    ['a number with a comma', '<c r="B2"><v>51,234</v></c>'],
    ['a number with a blank', '<c r="B2"><v>51 234</v></c>'],
    ['no number', '<c r="B2"><v>Infinity</v></c>'],
    ['a shared text of no whole number', '<c r="B2" t="s"><v>1e0</v></c>'],
    ['a type that nobody knows', '<c r="B2" t="constructor"><v>51234</v></c>'],
  ])('%s', async (_, cell) => {
    const where = cell.startsWith('<mc') ? 'A2' : 'B2'
    expect(await problemOf(readAmounts(await withCell(cell), 'liste.xlsx'))).toEqual(refused(where))
  })

  it.each([
    ['an address of another row', '<c r="B3"><v>51234</v></c>', 'B3'],
    ['an address that was there before', '<c r="A2"><v>51234</v></c>', 'A2'],
    ['no address', '<c><v>51234</v></c>', null],
    ['an address in another name space too', '<c r="B2" o:r="B3"><v>51234</v></c>', null],
  ])('%s', async (_, cell, where) => {
    expect(await problemOf(readAmounts(await withCell(cell), 'liste.xlsx'))).toEqual(refused(where))
  })

  it('a row without number, out of order, or outside of the table', async () => {
    const rows = [
      (xml: string) => xml.replace('<row r="2"', '<row'),
      (xml: string) => xml.replace('<row r="3"', '<row r="2"'),
      (xml: string) => xml.replace('</sheetData>', '</sheetData><x><c r="B9"><v>1</v></c></x>'),
      (xml: string) => xml.replace('</sheetData>', '</sheetData><sheetData></sheetData>'),
    ]
    for (const change of rows)
      expect(await problemOf(readAmounts(await changed(SHEET, change), 'liste.xlsx'))).toMatchObject({
        code: 'workbook-invalid',
        args: { reason: 'unclear' },
      })
  })

  it('a shared text in two', async () => {
    const twice = await changed(TEXTS, (xml) => xml.replace('<t>Wehr', '<t>Wutach</t><t>Wehr'))
    expect(await problemOf(readAmounts(twice, 'liste.xlsx'))).toEqual(refused(null))
  })
})

it('what a file calls its parts does not matter: looks and texts are found by what they are', async () => {
  const parts = unzipSync(new Uint8Array(await writeXlsx(DATA as never).toBuffer()))
  const {
    'xl/styles.xml': styles = strToU8(''),
    'xl/_rels/workbook.xml.rels': relations = strToU8(''),
    ...rest
  } = parts
  const sheet = strFromU8(rest[SHEET] ?? strToU8(''))
  const struck =
    '<styleSheet><fonts><font/><font><strike/></font></fonts><fills><fill/></fills><borders><border/></borders>' +
    '<cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>'
  const bytes = zipSync({
    ...rest,
    'xl/styles.xml': styles,
    'xl/looks.xml': strToU8(struck),
    'xl/_rels/workbook.xml.rels': strToU8(strFromU8(relations).replace('"styles.xml"', '"looks.xml"')),
    [SHEET]: strToU8(sheet.replace(/<c r="B2"(?: s="\d+")?/, '<c r="B2" s="1"')),
  })
  const { faults } = await readAmounts(bytes, 'liste.xlsx')
  expect(faults.map(({ line, code }) => `${line} ${code}`)).toEqual(['2 cell-struck'])
})
