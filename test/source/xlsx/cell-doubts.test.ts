import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import writeXlsx from 'write-excel-file/node'
import { readAmounts } from '../../../src/source/csv/read-amounts.js'
import { problemOf } from '../problem-of.js'

const text = (value: string) => ({ value, type: String })
type Cell = ReturnType<typeof text> | { value: number; type: NumberConstructor; format?: string } | null
const number = (value: number, format?: string) => ({ value, type: Number, ...(format ? { format } : {}) })

const HEAD = [text('Gemeinde'), text('Betrag')]
/** @returns a workbook of one sheet below a head, and its XML changed */
async function workbook(rows: readonly Cell[][], change: (xml: string) => string = (xml) => xml) {
  const parts = unzipSync(new Uint8Array(await writeXlsx([HEAD, ...rows] as never).toBuffer()))
  const changed = Object.entries(parts).map(([path, bytes]) => [path, strToU8(change(strFromU8(bytes)))])
  return zipSync(Object.fromEntries(changed))
}
async function faultsOf(rows: readonly Cell[][], change?: (xml: string) => string) {
  const { faults } = await readAmounts(await workbook(rows, change), 'liste.xlsx')
  return faults.map(({ line, code }) => `${line} ${code}`)
}
/** @returns a change by which the cell is what is given */
const cell = (address: string, xml: string) => (sheet: string) =>
  sheet.replace(new RegExp(`<c r="${address}".*?</c>`), xml)
const FONTS = /<fonts.*?<\/fonts>/
const STRUCK = '<fonts count="1"><font><strike/><sz val="11"/></font></fonts>'
const ROWS = [
  [text('Wehr'), number(60_000)],
  [text('Klettgau'), number(48_500)],
]

describe('a cell that shows another number than it holds', () => {
  it.each(['0" T€"', '#,##0,', '#,##0.0,"k"', '0%', '"ca. "0'])(
    'is refused in the format %s',
    async (format) => {
      expect(await faultsOf([[text('Wehr'), number(60, format)]])).toEqual(['2 number-format'])
    },
  )

  it.each(['#,##0 "€"', '#,##0.0," T€"', 'General'])('is an amount in the format %s', async (format) => {
    const { rows, faults } = await readAmounts(
      await workbook([[text('Wehr'), number(48_500, format)]]),
      'liste.xlsx',
    )
    expect([rows.map(({ amount }) => amount), faults]).toEqual([[48_500], []])
  })

  it('a number with decimals is never read as one of thousands', async () => {
    expect(await faultsOf([[text('Wehr'), number(60.123)]])).toEqual(['2 amount-ambiguous'])
    expect(await faultsOf([[text('Wehr'), number(50_999.5)]])).toEqual(['2 amount-unreadable'])
  })
})

describe('what is struck out', () => {
  const runs = (struck: string, rest: string) =>
    `<c r="B2" t="inlineStr"><is><r><rPr><strike/></rPr><t>${struck}</t></r><r><t>${rest}</t></r></is></c>`

  it('is refused by the font of the cell, of name and amount alike', async () => {
    expect(await faultsOf(ROWS, (xml) => xml.replace(FONTS, STRUCK))).toEqual([
      '1 cell-struck',
      '2 cell-struck',
      '3 cell-struck',
    ])
  })

  it('is refused in part of a text, which is no number then', async () => {
    expect(await faultsOf(ROWS, cell('B2', runs('48', '52000')))).toEqual(['2 cell-struck'])
    expect(await faultsOf(ROWS, cell('B2', runs('48', ' ')))).toEqual(['2 cell-struck'])
  })

  it('is refused in a text that several cells share', async () => {
    const shared = (xml: string) =>
      xml.replace(/<si><t[^>]*>Wehr<\/t><\/si>/, '<si><r><rPr><strike/></rPr><t>Wehr</t></r></si>')
    expect(await faultsOf(ROWS, shared)).toEqual(['2 cell-struck'])
  })

  it('is nothing where the font says that it is not', async () => {
    const font = STRUCK.replace('<strike/>', '<strike val="0"/>')
    expect(await faultsOf(ROWS, (xml) => xml.replace(FONTS, font))).toEqual([])
  })
})

describe('one cell over several rows', () => {
  const merged = (range: string) => (xml: string) =>
    xml.replace('</sheetData>', `</sheetData><mergeCells count="1"><mergeCell ref="${range}"/></mergeCells>`)
  const open = [ROWS[0] ?? [], [text('Klettgau'), null]]

  it('is nobody’s amount, and no place of several amounts', async () => {
    expect(await faultsOf(open, merged('B2:B3'))).toEqual(['2 cell-merged', '3 cell-merged'])
    expect(await faultsOf(ROWS, merged('A2:A3'))).toEqual(['2 cell-merged', '3 cell-merged'])
  })

  it('may be a head or a footnote', async () => {
    expect(await faultsOf([[null, text('EUR')], ...ROWS], merged('A1:A2'))).toEqual([])
    expect(await faultsOf([...ROWS, [text('Stand Januar 2018'), null]], merged('A4:B6'))).toEqual([])
  })
})

it('a formula without its result is no missing amount', async () => {
  expect(await faultsOf(ROWS, cell('B2', '<c r="B2"><f>B3*2</f></c>'))).toEqual(['2 formula-open'])
  expect(await faultsOf(ROWS, cell('B2', '<c r="B2"><f>B3*2</f><v>97000</v></c>'))).toEqual([])
})

it('rows and amounts that nobody sees are not read in silence', async () => {
  expect(await faultsOf(ROWS, (xml) => xml.replace('<row r="2"', '<row r="2" hidden="1"'))).toEqual([
    '2 row-hidden',
  ])
  const column = '<cols><col min="2" max="2" hidden="1" width="9"/></cols><sheetData>'
  expect(await faultsOf(ROWS, (xml) => xml.replace('<sheetData>', column))).toEqual(['1 column-hidden'])
})

it('of several sheets with a list one must be chosen, and its name may tell its year', async () => {
  const sheet = (name: string, first = 0) => ({ sheet: name, data: [HEAD, ...ROWS.slice(first)] })
  const bytes = new Uint8Array(
    await writeXlsx([
      sheet('2017', 1),
      { sheet: 'Notiz', data: [HEAD.slice(0, 1)] },
      sheet('2018'),
    ]).toBuffer(),
  )
  expect(await problemOf(readAmounts(bytes, 'liste.xlsx'))).toEqual({
    code: 'sheets-several',
    args: { path: 'liste.xlsx', sheets: ['2017', '2018'] },
  })
  const { years } = await readAmounts(bytes, 'liste.xlsx', { sheet: '2017' })
  expect(years).toEqual([{ line: 1, text: '2017', years: [2017] }])
})

it('a second sheet that says nothing else leaves no doubt', async () => {
  const sheets = [
    { sheet: 'Gemeinden', data: [HEAD, ...ROWS] },
    { sheet: 'Auszug', data: [HEAD, ...ROWS.slice(1)] },
  ]
  const { rows } = await readAmounts(new Uint8Array(await writeXlsx(sheets).toBuffer()), 'liste.xlsx')
  expect(rows).toHaveLength(2)
})

it('a raised figure is no digit of the amount', async () => {
  const raised =
    '<c r="B2" t="inlineStr"><is><r><t>60000</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is></c>'
  expect(await faultsOf(ROWS, cell('B2', raised))).toEqual(['2 cell-raised'])
})

it('a note beside a cell is heard where it takes the amount back', async () => {
  const noted = async (note: string) => {
    const parts = unzipSync(await workbook(ROWS))
    const relation = '<Relationships><Relationship Id="r1" Target="../comments1.xml"/></Relationships>'
    const comments = `<comments><comment ref="B2"><text><r><t>${note}</t></r></text></comment></comments>`
    const file = zipSync({
      ...parts,
      'xl/worksheets/_rels/sheet1.xml.rels': strToU8(relation),
      'xl/comments1.xml': strToU8(comments),
    })
    return (await readAmounts(file, 'liste.xlsx')).faults
  }
  expect(await noted('gilt nicht')).toEqual([{ code: 'cell-noted', line: 2, args: { note: 'gilt nicht' } }])
  expect(await noted('siehe Bescheid')).toEqual([])
})
