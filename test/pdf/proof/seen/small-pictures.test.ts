import { expect, test } from 'vitest'
import { parseSmall, placeOf, type SmallPdf, smallTruth } from '../../support/small-pdf.js'

const BESIDE = placeOf('amount', 0).x + 20
const picture = (x: number, y: number, width: number, height: number) =>
  `q ${width} 0 0 ${height} ${x} ${y} cm BI /W 1 /H 1 /CS/G /BPC 8 ID \x40 EI Q`
const beside = (rows: readonly number[]): SmallPdf => ({
  after: rows.map((row) => picture(BESIDE, placeOf('amount', row).y - 2, 30, 12)).join(' '),
})

async function told(of: SmallPdf) {
  const { verdict, findings } = await parseSmall(of)
  return [verdict, findings.flatMap(({ severity, code }) => (severity === 'info' ? [] : [code]))]
}

test.each([[[5]], [[3, 9, 20]]])('small pictures beside rows %s leave the table read', async (rows) => {
  expect(await told(beside(rows))).toEqual(['read', ['drawn-over-rows']])
})

const all = smallTruth.map((_, row) => row)

test('pictures beside all rows, or all of some height, belong to the table; few that lack them are counted', async () => {
  const least = Math.min(...smallTruth.map(({ amount }) => amount))
  expect(await told(beside(all))).toEqual(['proven', []])
  expect(await told(beside(all.filter((row) => smallTruth[row]?.amount !== least)))).toEqual(['proven', []])
  expect(await told(beside(all.slice(3)))).toEqual(['read', ['drawn-over-rows']])
})

test('an emblem above the rows, and a rule between them, are no signs', async () => {
  expect(await told({ after: picture(480, 790, 40, 40) })).toEqual(['proven', []])
  expect(await told({ after: picture(BESIDE, placeOf('amount', 4).y - 6, 30, 1) })).toEqual(['proven', []])
})
