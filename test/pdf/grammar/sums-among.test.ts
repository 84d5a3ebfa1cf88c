import { expect, test } from 'vitest'
import { placeCell } from '../../../src/domain/places/place-cell.js'
import { addressesAround } from '../../../src/pdf/grammar/addresses-around.js'
import { asOther, type RowSegment, type Segment } from '../../../src/pdf/grammar/row-grammar.js'
import { rowsByPlace, sumsAmong } from '../../../src/pdf/grammar/sums-among.js'
import { amountIn } from '../../../src/pdf/words/number.js'
import { names } from '../support/world.js'

function rowOf(name: string, amount: string, isStray: boolean): RowSegment {
  const at = { x0: 0, x1: 0, size: 9 }
  const printed = amountIn(amount)
  if (!printed) throw new Error(`${amount} is no amount`)
  const line = {
    line: { page: 1, y: 0, size: 9, words: [], text: `${name} ${amount}` },
    tokens: [],
    amount: { ...at, text: amount, kind: 'number' as const, amount: printed, sign: '' as const },
    isStray,
    unreadable: null,
    name,
    nameAt: null,
    key: null,
    isHead: false,
    band: 0,
  }
  return { kind: 'row', lines: [line], line, name, cell: placeCell(names, name), key: null }
}

test('of two rows of one place, the one whose amount stands beside its column is none', () => {
  const rows = [rowOf('Biberach', '35.824', false), rowOf('Biberach', '1.598.529', true)]
  expect([...sumsAmong(rows, rowsByPlace(rows, names), names)]).toEqual([rows[1]])
})

test('the sum of a district whose kind stands in another column than the name of its city is none of the city', () => {
  const besideKind = (kind: string, amount: string): RowSegment => {
    const row = rowOf('Heilbronn', amount, false)
    const tokens = [kind, 'Heilbronn'].map((text, at) => {
      return { text, x0: 30 * at, x1: 30 * at + 25, size: 9, kind: 'word' as const }
    })
    const line = { ...row.line, tokens, nameAt: { x0: 30, x1: 55 } }
    return { ...row, lines: [line], line }
  }
  const rows = [
    besideKind('St', '1.778.443'),
    besideKind('Stadt', '1.778.443'),
    besideKind('Kreis', '1.156.704'),
  ]
  expect(sumsAmong(rows, rowsByPlace(rows, names), names)).toContain(rows[2])
})

test('the row beside the parts of the key of its city is that of the city, however much the sum has', () => {
  const [city, sum] = ['1.874.768', '1.861.232'].map((amount) => rowOf('Karlsruhe', amount, false))
  if (!city || !sum) throw new Error('no rows')
  const part = (text: string) => ({ x0: 0, x1: 0, size: 9, kind: 'word' as const, text })
  const line = { ...city.line, tokens: ['2.355', '212', '000'].map(part) }
  const rows = [{ ...city, lines: [line], line }, sum]
  expect([...sumsAmong(rows, rowsByPlace(rows, names), names)]).toEqual([sum])
})

/** @param words beside the name, by line: the last of them is the amount */
function broken(name: string, ...words: readonly (readonly string[])[]): RowSegment {
  const row = rowOf(name, words.at(-1)?.at(-1) ?? '', false)
  const named = name.split(' ').map((text) => ({ text, x0: 0, x1: 0, size: 9, kind: 'word' as const }))
  const lines = words.map((own, at) => {
    const tokens = own.map((text) => ({ text, x0: 0, x1: 0, size: 9, kind: 'word' as const }))
    return { ...row.line, tokens: at === 0 ? [...named, ...tokens] : tokens, name: at === 0 ? name : '' }
  })
  return { ...row, lines }
}

const figureOf = (name: string, amount: string): Segment => asOther(rowOf(name, amount, false).line, names)[1]
const heading = (name: string): Segment =>
  asOther({ ...rowOf(name, '0', false).line, amount: null }, names)[1]

/** @returns where they stand */
function sumsIn(segments: readonly Segment[]): number[] {
  const sums = sumsAmong(segments, rowsByPlace(segments, names), names)
  return segments.flatMap((each, at) => (sums.has(each) ? at : []))
}

test('the row of a city is that below a heading, and its sum stands among others, though these are not told yet', () => {
  const segments = [
    rowOf('Stuttgart', '2.633.433', false),
    rowOf('Böblingen', '6.273.110', false),
    figureOf('Hohenlohekreis', '4.127.672'),
    heading('Stuttgart'),
    rowOf('Stuttgart', '2.633.433', false),
    figureOf('Stuttgart', '2.633.433'),
    heading('Böblingen'),
    rowOf('Böblingen', '849.417', false),
  ]
  expect(sumsIn(segments)).toEqual([0, 1])
})

test('an amount that stands below its row says no less of a city than its sum', () => {
  const segments = [
    heading('Mannheim'),
    broken('Mannheim', ['3.731', 'EUR'], ['2.970.174']),
    heading('Hohenlohekreis'),
    figureOf('Hohenlohekreis', '1.168.645'),
    broken('Mannheim', ['1', 'EUR', '2.970.174']),
    figureOf('Enzkreis', '3.060.131'),
  ]
  expect(sumsIn(segments)).toEqual([4])
})

test('the row of a city is that which a sum without a name sums up, whatever a table of sums says beside it', () => {
  const segments = [
    figureOf('Alb-Donau-Kreis', '2.693.934'),
    figureOf('ohne Verwaltungsgemeinschaft', '468.891'),
    rowOf('Ulm', '468.891', false),
    figureOf('Summe ohne Verwaltungsgemeinschaft', '468.891'),
    rowOf('Ulm', '468.891', false),
    heading('Alb-Donau-Kreis'),
    figureOf('Zollernalbkreis', '1.168.645'),
    broken('Ulm', ['1', '468.891']),
    figureOf('Alb-Donau-Kreis', '2.693.934'),
  ]
  expect(sumsIn(segments)).toEqual([4, 7])
})

test('a row that repeats the sum below the rows of its district is none of the place called so, though a name is that of two', () => {
  const segments = (sum: string) => [
    rowOf('Biberach', sum, false),
    rowOf('Wört', '796', false),
    rowOf('Biberach', '1.592', false),
    rowOf('Achstetten', '15.922', false),
    rowOf('Altheim', '796', false),
    figureOf('Biberach', '16.718'),
  ]
  expect(sumsIn(segments('16.718'))).toEqual([0])
  expect(sumsIn(segments('17.514'))).toEqual([])
})

test('rows with postcodes above the first amount on the rate, or behind the last, are addresses, if their places have such an amount', () => {
  const addresses = [
    rowOf('Karlsruhe', '76131', false),
    rowOf('Tübingen', '72072', false),
    rowOf('Kehl', '77694', false),
  ]
  const table = ['Kehl', 'Karlsruhe', 'Tübingen'].map((name) => rowOf(name, '15.922', false))
  const among = (segments: readonly Segment[]) => [
    ...addressesAround(segments, rowsByPlace(segments, names), (cents) => cents % 79_610 === 0),
  ]
  expect(among([...addresses, ...table])).toEqual(addresses)
  expect(among([...addresses.slice(1), ...table])).toEqual([])
  expect(among([...addresses, ...table.slice(1)])).toEqual([])
  expect(among([...table, ...addresses])).toEqual(addresses)
  const others = [figureOf('Freiburg Rathausplatz', '79098'), figureOf('Stuttgart Markt', '70565')]
  expect(among([...table, ...others, ...addresses.slice(0, 1)])).toEqual([...others, addresses[0]])
  const sum = asOther(broken('Summe', ['70565']).lines[0] ?? rowOf('Summe', '70565', false).line, names)[1]
  expect(among([...table, ...others, sum, ...addresses.slice(0, 1)])).toEqual([])
  expect(among([...table, ...others, rowOf('Kehl', '15.923', false)])).toEqual([])
})

test('a hyphen of a street that a narrow cell breaks is no nought of the place whose postcode stands beside its name', () => {
  const table = ['Kehl', 'Tübingen'].map((name) => rowOf(name, '15.922', false))
  const beside = (postcode: string, sign: string): RowSegment => {
    const [first] = broken('Tübingen', ['Konrad', postcode]).lines
    if (!first) expect.fail()
    const token = { text: sign, x0: 0, x1: 0, size: 9, kind: 'dash' as const }
    const below = { ...first, tokens: [token], amount: token, name: '' }
    const named = { ...first, amount: null, name: 'Tübingen' }
    const cell = placeCell(names, 'Tübingen')
    return { kind: 'row', lines: [named, below], line: below, name: 'Tübingen', cell, key: null }
  }
  const among = (row: RowSegment, rows = table) => {
    const segments = [...rows.slice(0, 1), row, ...rows.slice(1)]
    return addressesAround(segments, rowsByPlace(segments, names), (cents) => cents % 79_610 === 0).has(row)
  }
  expect(among(beside('72072', '-'))).toBe(true)
  expect(among(beside('195', '-'))).toBe(false)
  expect(among(beside('72072', '–'))).toBe(false)
  expect(among(beside('72072', '-'), table.slice(0, 1))).toBe(false)
})
