import { describe, expect, it } from 'vitest'
import { line, parseSmall, placeOf, smallTruth } from './support/small-pdf.js'

const ROW = 4
const truth = smallTruth[ROW]
const moved = (points: number) => ({
  around: (column: string, row: number) =>
    column === 'amount' && row === ROW ? ([`1 0 0 1 ${points} 0 cm`, ''] as const) : null,
})

async function amountRead(of: Parameters<typeof parseSmall>[0]) {
  const table = await parseSmall(of)
  const row = table.rows.find(({ ags }) => ags === truth?.municipality.ags)
  return { verdict: table.verdict, amount: row?.amount, codes: table.findings.map(({ code }) => code) }
}

describe('an amount that is not aligned with the others', () => {
  it.each([-70, 70])('is read as itself, %i points beside its column', async (points) => {
    expect(await amountRead(moved(points))).toMatchObject({ verdict: 'proven', amount: truth?.amount })
  })

  it('is never nothing: two numbers beside the column are refused', async () => {
    const { y } = placeOf('amount', ROW)
    const found = await amountRead({
      cell: (text, column, row) => (column === 'amount' && row === ROW ? ' ' : text),
      after: line('7.163', 340, y) + line('796', 370, y),
    })
    expect(found.verdict).toBe('refused')
    expect(found.codes).toContain('amount-unreadable')
  })

  it('is never nothing: a dash beside the column does not stand for it', async () => {
    const { x, y } = placeOf('amount', ROW)
    const found = await amountRead({ ...moved(-70), after: line('-', x + 8, y) })
    expect(found.amount).toBe(truth?.amount)
  })
})
