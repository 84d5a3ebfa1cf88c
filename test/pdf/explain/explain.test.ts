import { describe, expect, it } from 'vitest'
import type { CandidateExplanation, Explanation } from '../../../src/pdf/explain/explanation.js'
import { fixtureBytes } from '../support/fixtures.js'
import { tinyPdf } from '../support/tiny-pdf.js'
import { grouped, rightAligned, tinyTable, tinyTablePdf } from '../support/tiny-table.js'
import { invented, parse } from '../support/world.js'

async function explained(bytes: Uint8Array, edition = 'cases'): Promise<Explanation> {
  const { explanation } = await parse(bytes, edition, { explain: true })
  if (!explanation) throw new Error('nothing explained')
  return explanation
}

const chosenOf = ({ candidates }: Explanation): CandidateExplanation | undefined =>
  candidates.find(({ isChosen }) => isChosen)

describe('how a file was read', () => {
  it('is told only where it is asked for', async () => {
    const table = await parse(fixtureBytes('cases/plain.pdf'), 'cases')
    expect(table.explanation).toBeUndefined()
    expect(table.drawing).toBeUndefined()
  })

  it('names the column of amounts that was taken, its heading, its place and its pages', async () => {
    expect(chosenOf(await explained(fixtureBytes('cases/several-amounts.pdf')))).toMatchObject({
      source: 'text',
      layout: 'one',
      edition: 'cases',
      column: 0,
      isAccepted: true,
      rows: 122,
      amounts: { heading: expect.stringMatching(/2018/), pages: expect.arrayContaining([1, 2]) },
      errors: [],
    })
  })

  it('names the other columns that were tried, and why each failed or holds as well', async () => {
    const { candidates } = await explained(fixtureBytes('cases/several-amounts.pdf'))
    expect(candidates.length).toBeGreaterThan(1)
    const headings = candidates.map(({ amounts }) => amounts?.heading)
    expect(new Set(headings).size).toBe(headings.length)
    for (const { isAccepted, errors } of candidates) expect(errors.length > 0).toBe(!isAccepted)
  })

  it('tells tables side by side, and running text', async () => {
    expect(chosenOf(await explained(fixtureBytes('cases/side-by-side.pdf')))?.layout).toBe('bands')
    const prose = invented().map(({ municipality, amount }) => `${municipality.name}: ${grouped(amount)} €;`)
    const lines = Array.from({ length: Math.ceil(prose.length / 3) }, (_, at) =>
      prose.slice(3 * at, 3 * at + 3).join(' '),
    )
    const pages = Array.from({ length: Math.ceil(lines.length / 60) }, (_, page) => ({
      ink: lines
        .slice(60 * page, 60 * page + 60)
        .map((text, at) => ({ text, x: 40, y: 800 - 12 * at, size: 8 })),
    }))
    expect(chosenOf(await explained(tinyPdf(pages), '2018'))?.layout).toBe('stream')
  })

  it('counts the lines of the pages that were read, by kind', async () => {
    const { lines } = await explained(fixtureBytes('cases/bottom-aligned.pdf'))
    expect(lines).toMatchObject({ row: 122, sum: 0 })
    expect(lines?.continuation).toBeGreaterThan(0)
    expect(lines?.artifact).toBeGreaterThan(0)
  })

  it('shows lines that are no rows, by kind', async () => {
    const [first, ...rest] = tinyTable(invented().slice(0, 100))
    const stray = { text: 'Diese Angabe ist vorläufig', x: 110, y: 790 - 15 * 7 - 7, size: 6 }
    const { examples } = await explained(
      tinyPdf([{ ...first, ink: [...(first?.ink ?? []), stray] }, ...rest]),
    )
    expect(examples).toContainEqual({ kind: 'text', page: 1, text: stray.text })
  })

  it('is plain data: it crosses a thread and JSON unchanged', async () => {
    const table = await parse(fixtureBytes('cases/side-by-side.pdf'), 'cases', { explain: true, draw: 1 })
    expect(structuredClone(table)).toEqual(table)
    expect(JSON.parse(JSON.stringify(table))).toEqual(table)
  })

  it('of a file without a table has no readings, and of one that cannot be opened no lines either', async () => {
    expect(await explained(fixtureBytes('refused/no-table.pdf'))).toMatchObject({
      candidates: [],
      lines: { row: 0 },
    })
    const nothing = { candidates: [], lines: null, examples: [] }
    expect(await explained(fixtureBytes('refused/password.pdf'))).toEqual(nothing)
  })
})

describe('a choice of the column of amounts', () => {
  const truth = invented()
  /** Two columns that both hold, but for two amounts that changed places. */
  const twice = tinyTablePdf(truth, {
    page: (page) => ({
      ink: [...page.ink, { text: 'Betrag bisher', x: 380, y: 805 }, { text: 'Betrag neu', x: 470, y: 805 }],
    }),
    row: ({ municipality, amount }, y, index) => {
      const old = truth[index === 3 ? 4 : index === 4 ? 3 : index]?.amount ?? 0
      return [
        { text: municipality.ags, x: 50, y },
        { text: municipality.name, x: 110, y },
        rightAligned(grouped(old), 430, y),
        rightAligned(grouped(amount), 520, y),
      ]
    },
  })

  it('is asked for where two columns hold that are not the same', async () => {
    const table = await parse(twice)
    expect(table.accepted).toBe(false)
    expect(table.findings.filter(({ code }) => code === 'readings-differ')).toHaveLength(2)
  })

  it('is made by the heading', async () => {
    const table = await parse(twice, undefined, { amountColumn: 'betrag NEU' })
    expect(table.accepted).toBe(true)
    expect(table.rows.map(({ amount }) => amount)).toEqual(truth.map(({ amount }) => amount))
  })

  it('of no column that there is names those that there are', async () => {
    const { findings } = await parse(twice, undefined, { amountColumn: 'Budget' })
    expect(findings.find(({ code }) => code === 'amount-column-unknown')?.args).toEqual({
      asked: 'Budget',
      found: ['Betrag bisher', 'Betrag neu'],
    })
  })
})
