import { describe, expect, test } from 'vitest'
import { columnsBeside } from '../../../../src/pdf/proof/seen/columns-beside.js'
import { rowAt } from '../../support/row-at.js'
import { line, parseSmall, placeOf, smallTruth } from '../../support/small-pdf.js'
import { register } from '../../support/world.js'

const ROW = 4
const ROWS = smallTruth.length
/** Points from the left, behind the amounts and before the keys. */
const [BEHIND, FARTHER] = [460, 520]

/** @param columns what stands beside each row, at some place */
async function told(...columns: readonly (readonly [x: number, (row: number) => string])[]) {
  const after = columns.flatMap(([x, textOf]) =>
    Array.from({ length: ROWS }, (_, row) => line(textOf(row), x, placeOf('amount', row).y)),
  )
  const { verdict, findings } = await parseSmall({ after: after.join('\n') })
  const words = findings.flatMap(({ code, args }) =>
    code === 'differs-beside' && 'word' in args ? args.word : [],
  )
  return { verdict, words }
}

const ofRow =
  (text: string, others = '') =>
  (row: number) =>
    row === ROW ? text : others
const nameOf = (row: number) => smallTruth[row]?.municipality.name ?? ''
const isLarge = (row: number) => (smallTruth[row]?.amount ?? 0) >= 51_000

describe('leaves a table read, and not proven', () => {
  test.each([
    ['abgelehnt', 'bewilligt'],
    ['2016', '2018'],
    ['CHF', 'EUR'],
    ['nein', 'ja'],
  ])('a word beside one row where all others have another: %s among %s', async (word, usual) => {
    expect(await told([BEHIND, ofRow(word, usual)])).toEqual({ verdict: 'read', words: [word] })
  })

  test('the name of another place where all others have their own', async () => {
    const found = await told([BEHIND, (row) => nameOf(row === ROW ? ROW + 1 : row)])
    expect(found).toEqual({ verdict: 'read', words: [nameOf(ROW + 1)] })
  })

  test('marks in another order than those of the rows', async () => {
    const found = await told([BEHIND, (row) => `A${row}`], [FARTHER, (row) => `A${(row * 3) % ROWS}`])
    // More than a few on one page are one finding.
    expect(found).toEqual({ verdict: 'read', words: ['A1'] })
  })
})

test('what stands beside one row of hundreds, and no other, is a doubt; the mark of a note is none', () => {
  const rows = Array.from({ length: 400 }, (_, at) => rowAt(at, 200))
  const beside = (text: string, since: number | null = null) =>
    columnsBeside(
      rows.map((row, at) =>
        at === ROW
          ? { ...row, others: [{ text, box: { page: 1, x0: 300, x1: 320, y0: 12 * at, y1: 0 } }] }
          : row,
      ),
      since,
    ).length
  const doubted = [
    '?',
    'nein',
    'falsch!',
    '7.165 €',
    'Bescheid vom 20.12. aufgehoben',
    'Bescheid vom 20.12.2016',
  ]
  expect(doubted.map((text) => beside(text, 2018))).toEqual(doubted.map(() => 1))
  expect(
    ['Bescheid vom 20.12.', 'Bewilligungsbescheid vom 20.12.2018'].map((text) => beside(text, 2018)),
  ).toEqual([0, 0])
  const harmless = ['1)', 'r', 'Betrag', 'Regierungsbezirk Tübingen', 'KASSE STADT']
  expect(harmless.map((text) => beside(text))).toEqual([0, 0, 0, 0, 0])
})

test('so is what stands behind the short name of a district, where the column goes on beside longer ones', () => {
  const [calw, breisgau] = ['Calw', 'Breisgau-Hochschwarzwald'].map((name) =>
    register.districts.find((each) => each.name === name),
  )
  const box = (at: number, x0: number, x1: number) => ({ page: 1, x0, x1, y0: 12 * at, y1: 12 * at + 10 })
  const wordsIn = (row: number) => {
    const rows = Array.from({ length: 400 }, (_, at) => {
      const district = at % 2 ? breisgau : calw
      if (!district) throw new Error('no such district')
      const others = [{ text: district.name, box: box(at, 100, at % 2 ? 220 : 120) }]
      const more = at === row ? [{ text: 'gestr.', box: box(at, 150, 175) }] : []
      return rowAt(at, 300, { districts: [district], others: [...others, ...more] })
    })
    return columnsBeside(rows).map(({ args }) => ('word' in args ? args.word : ''))
  }
  expect(wordsIn(-1)).toEqual([])
  expect(wordsIn(ROW)).toEqual(['gestr.'])
})

const heights = smallTruth.map(({ amount }) => amount).toSorted((a, b) => b - a)

/** @returns a word that is the same for all amounts of some height, of three: the middle one goes down to that rank */
const classOf = (middle: number) => (row: number) => {
  const amount = smallTruth[row]?.amount ?? 0
  const isFrom = (rank: number) => amount >= (heights[rank] ?? 0)
  return isFrom(0) ? 'groß' : isFrom(middle) ? 'mittel' : 'klein'
}

describe('says nothing against a row', () => {
  test('where each word is that of all amounts between two others', async () => {
    expect(await told([BEHIND, classOf(9)])).toEqual({ verdict: 'proven', words: [] })
    expect((await told([BEHIND, classOf(1)])).verdict).toBe('read')
  })

  test('where all rows have the same', async () => {
    expect(await told([BEHIND, () => 'bewilligt'])).toEqual({ verdict: 'proven', words: [] })
  })

  test('where it is that of all amounts of some height', async () => {
    const found = await told([BEHIND, (row) => (isLarge(row) ? 'allein' : 'gemeinsam')])
    expect(found).toEqual({ verdict: 'proven', words: [] })
  })

  test('where it is the kind of the place', async () => {
    expect(await told([BEHIND, ofRow('Stadt', 'Gemeinde')])).toEqual({ verdict: 'proven', words: [] })
  })

  test('where marks recur in the same order, or names are the own ones', async () => {
    const found = await told([BEHIND, (row) => `A${row}`], [FARTHER, (row) => `A${row}`])
    expect(found).toEqual({ verdict: 'proven', words: [] })
    expect(await told([BEHIND, nameOf])).toEqual({ verdict: 'proven', words: [] })
  })

  test('where it is the key of the district of the place, but not where it is that of another', async () => {
    const keyOf = (district: string) => `Lörrach (${district}000)`
    expect(await told([BEHIND, () => keyOf('08336')])).toEqual({ verdict: 'proven', words: [] })
    const other = await told([BEHIND, (row) => keyOf(row === ROW ? '08337' : '08336')])
    expect(other).toEqual({ verdict: 'read', words: ['08337000'] })
  })
})
