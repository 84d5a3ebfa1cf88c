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
    sheets: [{ name: "Gemeinden & 'mehr'", table: { columns, rows }, filter: true }],
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
  expect(sheet).toContain('ySplit="1"')
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
