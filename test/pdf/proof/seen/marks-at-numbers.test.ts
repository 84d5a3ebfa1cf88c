import { describe, expect, test } from 'vitest'
import { marksAtNumbers } from '../../../../src/pdf/proof/seen/marks-at-numbers.js'
import type { PrintedRow } from '../../../../src/pdf/reading.js'
import { AMOUNT, amountIn, type Line, pagesOf, parsed, places } from '../../support/blocks.js'
import { grouped } from '../../support/tiny-table.js'

const FEW = new Set([3, 17, 41, 60])

interface Printed {
  readonly running?: (number: string) => string
  readonly key?: (key: string) => string
  readonly note?: string
  readonly isAll?: boolean
}

/** @returns the verdict, and the marks and the notes that are quoted */
async function told({ running, key, note = '', isAll = false }: Printed): Promise<readonly string[]> {
  const plain = (text: string) => text
  const rows = places.map((place, at): Line => {
    const print = (as: (text: string) => string, text: string) => (isAll || FEW.has(at) ? as : plain)(text)
    return [
      ...(running ? ([[10, print(running, String(at + 1))]] as const) : []),
      ...(key ? ([[30, print(key, place.ags)]] as const) : []),
      [80, place.name],
      [AMOUNT, grouped(amountIn(place))],
    ]
  })
  const { verdict, findings } = await parsed(pagesOf([...rows, [[30, '']], [[30, note]]]))
  const quoted = findings.flatMap((one) =>
    one.code === 'footnote-missing' ? one.args.mark : one.code === 'sentences-not-read' ? one.args.lines : [],
  )
  return [verdict, ...quoted]
}

const forms: readonly (readonly [form: string, as: (text: string) => string, mark: string])[] = [
  ['*17', (text) => `*${text}`, '*'],
  ['17*', (text) => `${text}*`, '*'],
  ['* 17', (text) => `* ${text}`, '*'],
  ['17 a)', (text) => `${text} a)`, 'a'],
  ['(17)', (text) => `(${text})`, '()'],
]

describe.each(forms)('%s at a few rows', (_, as, mark) => {
  test.each<Printed>([{ key: as }, { running: as }, { running: as, key: (text) => text }])(
    'is doubted where its note is nowhere: %o',
    async (printed) => expect(await told(printed)).toEqual(['read', mark]),
  )

  test('is how the numbers of the table are written where all have it', async () => {
    expect(await told({ key: as, isAll: true })).toEqual(['proven'])
  })
})

test.each<(text: string) => string>([(text) => `*${text}`, (text) => `${text}*`])(
  'its note is read as that of a mark at a name',
  async (as) => {
    const note = '* Der Betrag wird um 500 Euro gekürzt.'
    expect(await told({ key: as, note })).toEqual(['read', note])
    expect(await told({ running: as, note: '* Auszahlung an den Landkreis' })).toContain('read')
    expect(await told({ key: as, note: '* Große Kreisstadt' })).toEqual(['proven'])
    expect(await told({ running: as, note: '* Große Kreisstadt' })).toEqual(['proven'])
  },
)

test('what parts numbers, or counts them, is no mark', () => {
  const row = (text: string) => ({ text, name: 'Aalen', ags: '08136088' }) as PrintedRow
  const plain = [
    '1 Aalen 5',
    '1. Aalen 5',
    '08/136/088 Aalen 5',
    '="08136088" Aalen 5',
    '• Aalen 5',
    '+12 % Aalen 5',
    'Aalen (AGS 08136088) 5',
  ]
  expect([...marksAtNumbers([...plain, '17a Aalen 5', 'Aalen* 5'].map(row)).keys()]).toEqual([])
  expect([...marksAtNumbers([...plain, '2 08136088¹ Aalen 5', 'Aalen 08136088* 5'].map(row)).keys()]).toEqual(
    ['1', '*'],
  )
})
