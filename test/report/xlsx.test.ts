import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { Workbook } from '../../src/report/workbook.js'
import { toXlsx } from '../../src/report/xlsx.js'

function workbook(rows: readonly (readonly (string | number | null)[])[]): Workbook {
  const columns = [
    { key: 'ags', label: 'AGS', kind: 'text' },
    { key: 'name', label: 'Gemeinde', kind: 'text' },
    { key: 'amount', label: 'Betrag', kind: 'euro' },
  ] as const
  return {
    sheets: [{ name: "Gemeinden & 'mehr'", above: [], table: { columns, rows }, filter: true }],
    footer: 'igm export & mehr',
    pageWords: { page: 'Seite', of: 'von' },
  }
}

async function partsOf(book: Workbook): Promise<Record<string, string>> {
  const parts = unzipSync(await toXlsx(book))
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

it('gives the same bytes for the same workbook, whatever the clock says', async () => {
  const book = workbook([['08336050', 'Lörrach', 218_922]])
  const first = await toXlsx(book)
  await new Promise((done) => setTimeout(done, 2100))
  expect(Buffer.compare(first, await toXlsx(book))).toBe(0)
})

it('sets up print: landscape, one page wide, heads repeated, page numbers, a filter, frozen heads', async () => {
  const parts = await partsOf(workbook([['08336050', 'Lörrach', 218_922]]))
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''
  expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>')
  expect(sheet).toContain('<autoFilter ref="A1:C2"/>')
  expect(sheet).toContain('Seite &amp;P von &amp;N')
  // Excel repairs a file that names a pane which there is not.
  expect(sheet).toContain(
    '<pane ySplit="1" xSplit="0" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
  )
  // Excel repairs a file whose parts are in another order than the standard's.
  const order = [
    'sheetPr',
    'sheetViews',
    'cols',
    'sheetData',
    'autoFilter',
    'pageMargins',
    'pageSetup',
    'headerFooter',
  ]
  const at = order.map((tag) => sheet.search(new RegExp(`<${tag}[ >]`)))
  expect(at).toEqual(at.toSorted((a, b) => a - b))
  expect(at[0]).toBeGreaterThan(0)
  expect(parts['xl/workbook.xml']).toContain("'Gemeinden &amp; ''mehr'''!$1:$1</definedName>")
})

it('keeps titles above the heads, sums out of the filter, results beside formulas, and what may be typed', async () => {
  const plain = workbook([['08336050', 'Lörrach', 218_922]])
  const [one] = plain.sheets
  if (!one) throw new Error('no sheet')
  const sum = { formula: 'SUBTOTAL(9,$C$4:$C$4)', value: 218_922 }
  const label = { formula: 'IF(C4>0,"<a>","")', value: '<a>' }
  const parts = await partsOf({
    ...plain,
    sheets: [
      {
        ...one,
        above: [['Titel'], ['Schwelle', null, 51_000]],
        table: { ...one.table, rows: [...one.table.rows, [null, label, sum]], sums: new Set([1]) },
        marks: [{ columns: [0, 2], formula: '$C4<51000', fill: '#FADBD8' }],
        entry: { column: 2, atLeast: 0, atMost: 9, refusal: 'nur "ganze" <Euro>' },
        isForm: true,
      },
    ],
  })
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''
  expect(sheet).toContain('<f>SUBTOTAL(9,$C$4:$C$4)</f><v>218922</v>')
  expect(sheet).toMatch(/<c r="B5"[^>]* t="str"><f>IF\(C4&gt;0,"&lt;a&gt;",""\)<\/f><v>&lt;a&gt;<\/v>/)
  expect(sheet).toContain('<autoFilter ref="A3:C4"/>')
  expect(sheet).toMatch(/sqref="A4:C5"><cfRule type="expression"[^>]*><formula>\$C4&lt;51000</)
  expect(sheet).toMatch(/<dataValidation [^>]*sqref="C4:C5"><formula1>0<\/formula1><formula2>9</)
  expect(sheet).toContain('topLeftCell="A4" activePane="bottomLeft"')
  const order = [
    'sheetData',
    'autoFilter',
    'conditionalFormatting',
    'dataValidations',
    'pageMargins',
    'pageSetup',
  ]
  const at = order.map((tag) => sheet.search(new RegExp(`<${tag}[ >]`)))
  expect(at).toEqual(at.toSorted((a, b) => a - b))
  const names = parts['xl/workbook.xml'] ?? ''
  expect(names).toContain('!$3:$3</definedName>')
  expect(names).toMatch(/name="igm_title"[^>]*>[^<]*!\$A\$1:\$A\$2</)
  expect(names).toMatch(/name="igm_title_words"[^>]*>"[0-9a-f]{8} [0-9a-f]{8}"</)
  expect(names).toMatch(/name="igm_form"[^>]*>[^<]*!\$C\$3:\$C\$5</)
})

it('keeps any name as text: no formula, no markup, no lost zero', async () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'ö', '=', '+', '-', '@', '<', '&', '"', "'", '0', '1'),
  })
  await fc.assert(
    fc.asyncProperty(
      text.filter((each) => each.trim() !== ''),
      async (name) => {
        const parts = await partsOf(workbook([[name, name, 1]]))
        const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''
        expect(sheet).not.toContain('<f>')
        expect(sheet).toMatch(/<c r="A2"[^>]* t="s">/)
        expect(sheet).toMatch(/<c r="C2"(?![^>]* t=)[^>]*><v>1<\/v>/)
      },
    ),
    { numRuns: 40 },
  )
})
