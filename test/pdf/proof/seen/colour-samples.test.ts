import { expect, test } from 'vitest'
import { line, parseSmall, placeOf, type SmallPdf } from '../../support/small-pdf.js'

const SOME = [3, 9, 20]
const RED = 'q 1 0.87 0.87 rg'
const grounds = SOME.map((row) => `${RED} 45 ${placeOf('name', row).y - 4} 450 16 re f Q`).join(' ')
const sampled = (text: string): SmallPdf => ({
  before: grounds,
  after: `${RED} 50 39 10 10 re f Q ${line(text, 66, 40)}`,
})

async function verdictOf(of: SmallPdf) {
  const { verdict, findings } = await parseSmall(of)
  return [verdict, findings.flatMap(({ code }) => (code === 'sentences-not-read' ? [code] : []))]
}

test('words behind a field of the colour of some rows are not understood', async () => {
  expect(await verdictOf(sampled('nicht bewilligt'))).toEqual(['read', ['sentences-not-read']])
})

test('those of who may apply are, and so are words behind no such field', async () => {
  expect(await verdictOf(sampled('Gemeinde kann allein beantragen (ab 51.000 Euro)'))).toEqual(['proven', []])
  expect(await verdictOf({ before: grounds, after: line('nur nach Beratung', 66, 40) })).toEqual([
    'proven',
    [],
  ])
})
