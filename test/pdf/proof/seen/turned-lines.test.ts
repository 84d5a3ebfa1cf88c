import { expect, test } from 'vitest'
import { argsOf } from '../../../support/args-of.js'
import { parseSmall, placeOf } from '../../support/small-pdf.js'

const { y } = placeOf('amount', 12)
const turned = (text: string, degrees: number, [x, at]: readonly [number, number], size = 8) => {
  const [cos, sin] = [Math.cos, Math.sin].map((of) => of((degrees * Math.PI) / 180).toFixed(4))
  return `BT ${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${at} Tm /F ${size} Tf (${text}) Tj ET`
}

async function verdictOf(...texts: readonly string[]) {
  const { verdict, findings } = await parseSmall({ after: texts.join(' ') })
  return [verdict, findings.flatMap((one) => argsOf(one).lines ?? [])]
}

test.each([
  ['Betrag noch offen', 90, 560],
  ['Binzen: 12.000 Euro', -90, 30],
  ['streichen!', 15, 500],
  ['halber Betrag', 30, 480],
] as const)(
  'words that run another way than the rows, in the margin beside one: %s',
  async (text, degrees, x) => {
    expect(await verdictOf(turned(text, degrees, [x, y]))).toEqual(['read', [text]])
  },
)

test.each([
  ['the district of the rows', turned('Landkreis L\xf6rrach', 90, [30, y])],
  ['where a page is', turned('Seite 1 von 1', 90, [30, y])],
  ['a date', turned('Stand: 5. Januar 2018', -90, [570, y])],
  ['a watermark', turned('Landkreis', 45, [150, 150], 60)],
  [
    'heads of columns that stand upright',
    ['Kennziffer', 'Gemeindename', 'Landkreisname', 'Geldbetrag']
      .map((text, at) => turned(text, 90, [60 + 110 * at, 780], 5))
      .join(' '),
  ],
])('says nothing of the amounts: %s', async (_, text) => {
  expect(await verdictOf(text)).toEqual(['proven', []])
})
