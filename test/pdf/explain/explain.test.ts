import { describe, expect, it } from 'vitest'
import type {
  Explanation,
  LayoutExplanation,
  ReaderExplanation,
} from '../../../src/pdf/explain/explanation.js'
import { fixtureBytes } from '../support/fixtures.js'
import { tinyPdf } from '../support/tiny-pdf.js'
import { tinyTable } from '../support/tiny-table.js'
import { invented, parse } from '../support/world.js'

async function explained(bytes: Uint8Array): Promise<Explanation> {
  const { explanation } = await parse(bytes, 'cases', { explain: true })
  if (!explanation) throw new Error('nothing explained')
  return explanation
}

async function byInk(bytes: Uint8Array): Promise<ReaderExplanation> {
  const [ink] = (await explained(bytes)).readers
  if (!ink) throw new Error('nothing read')
  return ink
}

const rolesOf = ({ columns }: LayoutExplanation) => columns.map(({ role }) => role)
const columnOf = ({ layouts }: ReaderExplanation, role: string) =>
  layouts[0]?.columns.find((column) => column.role === role)

describe('how a file was read', () => {
  it('is told only where it is asked for', async () => {
    const table = await parse(fixtureBytes('cases/plain.pdf'), 'cases')
    expect(Object.keys(table).sort()).toEqual(
      ['accepted', 'checks', 'edition', 'file', 'findings', 'rows'].sort(),
    )
  })

  it('gives each column its place, its evidence and an example', async () => {
    const ink = await byInk(fixtureBytes('cases/plain.pdf'))
    expect(ink.layouts.map(rolesOf)).toEqual([['ags', 'name', 'district', 'amount']])
    const places = ink.layouts[0]?.columns.flatMap(({ left, right }) => [left ?? 0, right ?? 0]) ?? []
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(columnOf(ink, 'ags')).toMatchObject({ example: '08212000', evidence: { cells: 122, ags: 122 } })
    expect(columnOf(ink, 'name')?.evidence).toMatchObject({ cells: 122, names: 122, amounts: 0 })
    expect(columnOf(ink, 'amount')?.evidence.amounts).toBeGreaterThan(100)
  })

  it('counts every line of the document once', async () => {
    const table = await parse(fixtureBytes('cases/bottom-aligned.pdf'), 'cases', { explain: true })
    const lines = table.explanation?.readers[0]?.lines
    const check = table.checks.find(({ id }) => id === 'every-line-understood')
    expect(Object.values(lines ?? {}).reduce((sum, count) => sum + count, 0)).toBe(check?.detail.lines)
    expect(lines).toMatchObject({ row: 122, 'not-understood': 0 })
  })

  it('tells how cells of several lines stand beside the amount', async () => {
    const ink = await byInk(fixtureBytes('cases/bottom-aligned.pdf'))
    expect(columnOf(ink, 'name')?.alignment).toBe('bottom')
    expect(columnOf(ink, 'amount')?.alignment).toBeNull()
    expect(ink.lines.continuation).toBeGreaterThan(0)
  })

  it('tells tables side by side apart', async () => {
    const { layouts } = await byInk(fixtureBytes('cases/side-by-side.pdf'))
    expect(layouts.map(({ band, bands, pages }) => [band, bands, pages])).toEqual([
      [1, 2, [1, 2]],
      [2, 2, [1, 2]],
    ])
    expect(layouts.map(rolesOf)).toEqual([
      ['ags', 'name', 'amount'],
      ['ags', 'name', 'amount'],
    ])
    const [cut = 0] = layouts[0]?.cuts ?? []
    expect(layouts[0]?.columns.at(-1)?.right).toBeLessThan(cut)
    expect(layouts[1]?.columns[0]?.left).toBeGreaterThan(cut)
  })

  it('tells both readers; tags have no places', async () => {
    const { readers } = await explained(fixtureBytes('cases/tagged.pdf'))
    expect(readers.map(({ reader, rows }) => [reader, rows])).toEqual([
      ['ink', 122],
      ['tags', 122],
    ])
    const [layout] = readers[1]?.layouts ?? []
    expect(layout?.boundaries).toEqual([])
    expect(layout?.columns.every(({ left, right }) => left === null && right === null)).toBe(true)
  })

  it('names the lines that are not rows, by kind', async () => {
    const pages = tinyTable(invented().slice(0, 100))
    const [first, ...rest] = pages
    const stray = { text: 'Diese Angabe ist vorläufig', x: 110, y: 790 - 15 * 7 - 7, size: 6 }
    const ink = await byInk(tinyPdf([{ ...first, ink: [...(first?.ink ?? []), stray] }, ...rest]))
    expect(ink.lines).toMatchObject({ row: 100, furniture: 4, 'not-understood': 1 })
    expect(ink.examples.find(({ kind }) => kind === 'not-understood')).toEqual({
      kind: 'not-understood',
      page: 1,
      text: stray.text,
    })
  })

  it('is plain data: it crosses a thread and JSON unchanged', async () => {
    const table = await parse(fixtureBytes('cases/side-by-side.pdf'), 'cases', { explain: true, draw: 1 })
    expect(structuredClone(table)).toEqual(table)
    expect(JSON.parse(JSON.stringify(table))).toEqual(table)
  })
})

describe('a file without a table', () => {
  const prose = (text: string) => ({ text, x: 50, y: 700 })

  it.each([
    ['no-lines', [prose('Diese Seite bleibt leer.')]],
    ['no-names', [prose('Am 5. Januar 2018 beschlossen')]],
    ['no-amounts', [prose('Kehl'), { text: '7', x: 300, y: 700 }]],
  ])('%s', async (obstacle, ink) => {
    const reader = await byInk(tinyPdf([{ ink }]))
    expect([reader.obstacle, reader.rows]).toEqual([obstacle, 0])
    expect(reader.lines.note).toBe(1)
    expect(reader.examples).toHaveLength(1)
  })

  it('that cannot be opened has no readers', async () => {
    expect(await explained(fixtureBytes('refused/password.pdf'))).toEqual({ readers: [] })
  })
})
