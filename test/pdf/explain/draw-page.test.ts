import { describe, expect, it } from 'vitest'
import type { PageDrawing } from '../../../src/pdf/explain/explanation.js'
import { fixtureBytes } from '../support/fixtures.js'
import { parse } from '../support/world.js'

async function drawn(file: string, draw: number | 'decisive'): Promise<PageDrawing> {
  const { drawing } = await parse(fixtureBytes(file), 'cases', { draw })
  if (!drawing) throw new Error('nothing drawn')
  return drawing
}

const places = ({ columns }: PageDrawing) =>
  columns.map(({ role, left, right }) => [role, Math.round(left), Math.round(right)])

describe('a page as data to draw', () => {
  it('has every row of the page, numbered from the top', async () => {
    const table = await parse(fixtureBytes('cases/plain.pdf'), 'cases', { draw: 2 })
    const rows = table.drawing?.lines.flatMap(({ row }) => row ?? []) ?? []
    const onPage = table.rows.filter(({ page }) => page === 2).length
    expect(rows).toEqual(Array.from({ length: onPage }, (_, index) => index + 1))
    const heights = table.drawing?.lines.map(({ y }) => y) ?? []
    expect(heights).toEqual([...heights].sort((a, b) => a - b))
  })

  it('is turned upright: a page upside down has its columns where the others have them', async () => {
    const upright = await drawn('cases/one-page-upside-down.pdf', 1)
    const turned = await drawn('cases/one-page-upside-down.pdf', 2)
    expect(places(turned)).toEqual(places(upright))
    const lying = await drawn('cases/turned.pdf', 1)
    expect(lying.items.every(({ x1, y }) => x1 <= lying.width && y <= lying.height)).toBe(true)
  })

  it('counts the rows of tables side by side on, and knows the cut between them', async () => {
    const { lines, cuts, columns } = await drawn('cases/side-by-side.pdf', 1)
    const [cut = 0] = cuts
    const sides = lines.flatMap(({ row, band, x0, x1 }) => (row === null ? [] : [{ row, band, x0, x1 }]))
    expect(sides.every(({ band, x0, x1 }) => (band === 1 ? x1 < cut : x0 > cut))).toBe(true)
    expect(sides.map(({ row }) => row)).toEqual(sides.map((_, index) => index + 1))
    expect(columns.map(({ role }) => role)).toEqual(['name', 'amount', 'name', 'amount'])
  })

  it('marks the line that a finding is about, on the page that tells most', async () => {
    const { page, lines } = await drawn('refused/unknown-name.pdf', 'decisive')
    expect(page).toBe(8)
    expect(lines.filter(({ isFaulty }) => isFaulty)).toMatchObject([{ kind: 'row', row: 37 }])
  })

  it('marks what is seen otherwise than it is read', async () => {
    const { lines } = await drawn('cases/file-annotations.pdf', 'decisive')
    expect(lines.filter(({ isFaulty }) => isFaulty).length).toBeGreaterThan(0)
  })

  it('tells what runs across', async () => {
    expect((await drawn('cases/watermark.pdf', 1)).rotated).toContain('ENTWURF')
  })

  it('has no columns where there is no table, and there is none of a page that is not there', async () => {
    const page = await drawn('refused/no-table.pdf', 'decisive')
    expect([page.page, page.columns, page.lines.length]).toEqual([1, [], 5])
    expect((await parse(fixtureBytes('cases/plain.pdf'), 'cases', { draw: 4 })).drawing).toBeUndefined()
  })
})
