import { describe, expect, test } from 'vitest'
import { line, parseSmall, placeOf, smallTruth } from '../../support/small-pdf.js'

const BEHIND = 470
const HEAD_Y = 775
const [ROW, OTHER] = [4, 5]
const isOdd = (row: number) => row % 2 === 1
const isLarge = (row: number) => (smallTruth[row]?.amount ?? 0) >= 51_000

/** @returns the verdict, and the words that are quoted, of a table with a further column */
async function told(head: string, textOf: (row: number) => string): Promise<[string, ReadonlySet<unknown>]> {
  const cells = smallTruth.map((_, row) => line(textOf(row), BEHIND, placeOf('amount', row).y))
  const { verdict, findings } = await parseSmall({ after: [line(head, BEHIND, HEAD_Y), ...cells].join('\n') })
  const words = findings.flatMap(({ code, args }) =>
    code === 'differs-beside' && 'word' in args ? args.word : [],
  )
  return [verdict, new Set(words)]
}

describe('leaves a table read', () => {
  test.each([
    ['Bescheid', 'storniert', 'gültig'],
    ['Vermerk', 'Bl. 5; lehnt ab', 'Bl. 5'],
    ['Bescheid', 'nein', 'ja'],
    ['Programm', 'Sport', 'Integration'],
    ['Jahr', '2017', '2018'],
    ['Zahltag', 'nie', 'Montag'],
    ['Geld bekommt', 'Landratsamt', 'Stadt'],
  ])('%s: %s beside half of the rows', async (head, word, usual) => {
    const [verdict, words] = await told(head, (row) => (isOdd(row) ? word : usual))
    expect([verdict, words.has(word)]).toEqual(['read', true])
  })

  test('a grant that is taken back in each row', async () => {
    expect(await told('Bescheid', () => 'abgelehnt')).toEqual(['read', new Set(['abgelehnt'])])
  })

  test('who gets it instead, in a column that says so', async () => {
    const numbers = (row: number) => (row === ROW ? OTHER : row === OTHER ? ROW : row) + 1
    const keyOf = (row: number) => smallTruth[numbers(row) - 1]?.municipality.ags ?? ''
    const [verdict, words] = await told('zahlt an', keyOf)
    expect([verdict, words.size]).toEqual(['read', 2])
  })

  test('the names of other places in each row', async () => {
    const names = smallTruth.map(({ municipality }) => municipality.name)
    const [verdict] = await told('und', (row) => names[(row + 1) % names.length] ?? '')
    expect(verdict).toBe('read')
  })
})

describe('leaves it proven', () => {
  test('the head of the next column, which begins beside this one', async () => {
    const cells = smallTruth.flatMap((_, row) => {
      const { y } = placeOf('amount', row)
      return [line('00', 454, y, 8), line('Gemeinde', 500, y)]
    })
    const heads = [line('Ct', 454, HEAD_Y, 8), line('Empfängerin', 499, HEAD_Y)]
    const { verdict } = await parseSmall({ after: [...heads, ...cells].join('\n') })
    expect(verdict).toBe('proven')
  })

  test.each([
    ['Antrag', 'allein', 'gemeinsam'],
    ['berechtigt', 'ja', 'nein'],
  ])('%s: what exactly the amounts of some height have', async (head, word, usual) => {
    expect(await told(head, (row) => (isLarge(row) ? word : usual))).toEqual(['proven', new Set()])
  })

  test('two large instalments below a title that names the year', async () => {
    const instalments = new Map([
      [ROW, '1.635.148,50'],
      [OTHER, '1.483.893,00'],
    ])
    expect(await told('Haushaltsjahr 2018', (row) => instalments.get(row) ?? '')).toEqual([
      'proven',
      new Set(),
    ])
  })

  test.each([
    ['Jahr', '2018'],
    ['Bescheid', 'bewilligt'],
    ['Empfänger', 'Gemeinde'],
    ['Stelle', 'nicht gesperrt'],
  ])('%s: %s in each row', async (head, word) => {
    expect(await told(head, () => word)).toEqual(['proven', new Set()])
  })
})
