import { expect, test } from 'vitest'
import { printedNames } from '../../../src/domain/places/printed-names.js'
import { withWholeFigures } from '../../../src/pdf/grammar/broken-figures.js'
import type { GridLine } from '../../../src/pdf/grammar/grid.js'
import type { Segment } from '../../../src/pdf/grammar/row-grammar.js'
import type { Token } from '../../../src/pdf/layout/token.js'
import { amountIn } from '../../../src/pdf/words/number.js'
import { gridLine } from '../support/grid-lines.js'
import { register } from '../support/world.js'

const names = printedNames(register)
const place = { x0: 200, x1: 230, size: 9 }
const first: Token = {
  ...place,
  kind: 'number',
  text: '1 202',
  sign: '',
  amount: { cents: 1202_00, decimals: 0 },
}
const rest: Token = { ...place, kind: 'word', text: '079' }

/** "079" is no number, and was taken for the rest of the name. */
function sumOf(name: string): Segment {
  const line = gridLine(name, 20, first)
  const lines = [line, { ...gridLine('079', 29), tokens: [rest] }]
  return { kind: 'row', lines, line, name, cell: null, key: null }
}

test('the last group of the sum of a district begins with a nought', () => {
  const [found] = withWholeFigures([sumOf('Göppingen')], names)
  expect(found).toMatchObject({ line: { amount: { text: '1 202 079', amount: { cents: 1_202_079_00 } } } })
})

test('the amount of a place that is no district is whole', () => {
  const segments = [sumOf('Donzdorf')]
  expect(withWholeFigures(segments, names)).toEqual(segments)
})

const paid = (text: string): Token => {
  const amount = amountIn(text) ?? expect.fail()
  return { ...place, kind: 'number', text, sign: '', amount }
}
const row = (name: string, y: number, text: string): Segment => {
  const line = { ...gridLine(name, y), amount: paid(text), tokens: [paid(text)] }
  return { kind: 'row', lines: [line], line, name, cell: null, key: null }
}

test.each([
  ['7 961,00', true],
  ['7 962,00', false],
])('a cell breaks a sum above and below its label, if it adds up: 18 310,00 and %s', (last, isSum) => {
  const label: Token = { kind: 'word', text: 'Summe', x0: 20, x1: 60, size: 9 }
  const [upper, middle, lower] = [
    gridLine('', 20, paid('26')),
    { ...gridLine('Summe', 25), tokens: [label] },
    gridLine('', 30, paid('271,00')),
  ]
  const segments: Segment[] = [
    { kind: 'figure', lines: [upper], line: upper, districts: [] },
    { kind: 'text', lines: [middle] },
    { kind: 'figure', lines: [lower], line: lower, districts: [] },
    row('Rainau', 45, '18 310,00'),
    row('Wört', 60, last),
  ]
  const [found] = withWholeFigures(segments, names)
  expect(found?.lines).toHaveLength(isSum ? 3 : 1)
  if (isSum) expect(found).toMatchObject({ kind: 'figure', line: { amount: { text: '26 271,00' } } })
})

test('the nought of a row is no group of the sum below the heading below it', () => {
  const [heading, sum] = [
    gridLine('Wahlkreis 49', 32),
    gridLine('Wahlkreis 49 insgesamt', 44, paid('796 000')),
  ]
  const segments: Segment[] = [
    row('Remseck', 20, '0'),
    { kind: 'text', lines: [heading] },
    { kind: 'figure', lines: [sum], line: sum, districts: [] },
    row('Asperg', 56, '796 000'),
  ]
  expect(withWholeFigures(segments, names)).toEqual(segments)
})

test.each([
  ['124109', '0', ['900000', '341090'], '1241090'],
  ['124109', '7', ['900000', '341097'], '1241097'],
  ['124109', '7', ['900000', '341090'], '124109'],
])('a sum without groups goes on below it where it adds up: %s, %s', (front, digit, rows, whole) => {
  const [sum, below] = [gridLine('Summe', 44, paid(front)), gridLine('', 53, paid(digit))]
  const segments: Segment[] = [
    ...rows.map((text, at) => row('Wört', 20 + 12 * at, text)),
    { kind: 'figure', lines: [sum], line: sum, districts: [] },
    { kind: 'figure', lines: [below], line: below, districts: [] },
    // A nought below is the sum of this one.
    row('Aitern', 66, '0'),
  ]
  expect(withWholeFigures(segments, names)[2]).toMatchObject({ line: { amount: { text: whole } } })
})

const word = (text: string): Token => ({ ...place, kind: 'word', text, x0: 20, x1: 90 })
const figureOf = (lines: readonly GridLine[]): Segment[] => {
  const line = lines.at(-1)
  return line ? [{ kind: 'figure', lines, line, districts: [] }] : []
}
const labelled = (text: string, y: number, printed: string): GridLine => {
  const amount = paid(printed)
  return { ...gridLine(text, y), amount, tokens: [...text.split(' ').map(word), amount] }
}

test.each([
  ['1207961', 'the sum of the row below'],
  ['1207962', null],
])('the district below the last name above is no part of the label of a broken sum: %s', (amount, sum) => {
  const above = { ...gridLine('Hohenlohekreis', 20), tokens: [word('Hohenlohekreis')] }
  const upper = labelled('Summe', 30, '12079')
  const lower = labelled('Rhein-Neckar-Kreis', 40, '61')
  const segments = [...figureOf([above, upper]), ...figureOf([lower]), row('Brühl', 60, amount)]
  const found = withWholeFigures(segments, names)
  if (sum === null) expect(found).toEqual(segments)
  else expect(found[1]).toMatchObject({ kind: 'figure', line: { amount: { text: '1207961' } } })
})

test.each([
  ['1207961', true],
  ['1207962', false],
])('the heading below the rest of a sum is no part of its label: %s', (amount, isSum) => {
  const upper = labelled('Summe Ostalbkreis', 40, '120796')
  const lower = gridLine('', 50, paid('1'))
  const heading = { ...gridLine('SK Heilbronn', 65), tokens: [word('SK'), word('Heilbronn')] }
  const below: Segment = { ...row('Heilbronn', 50, '1'), lines: [lower, heading] }
  const sum = [...figureOf([upper]), below]
  const found = withWholeFigures([row('Wört', 20, amount), ...sum], names).slice(1)
  if (isSum) expect(found).toMatchObject([{ line: { amount: { text: '1207961' } } }, { kind: 'heading' }])
  else expect(found).toEqual(sum)
  expect(withWholeFigures([...sum, row('Wört', 80, amount)], names).slice(0, 2)).toEqual(found)
})

test.each([
  ['1207961', true],
  ['1207962', false],
])('a sum breaks at the end of its page, if it adds up: %s', (amount, isSum) => {
  const upper = labelled('Summe Ostalbkreis', 780, '12079')
  const rest = gridLine('', 20, paid('61'))
  const over = { ...rest, line: { ...rest.line, page: 2 } }
  const segments = [...figureOf([upper]), ...figureOf([over]), row('Wört', 60, amount)]
  const found = withWholeFigures(segments, names)
  if (isSum) expect(found[0]).toMatchObject({ kind: 'figure', line: { amount: { text: '1207961' } } })
  else expect(found).toEqual(segments)
})

test('the rest of a sum that was taken for a row stands below the currency before it', () => {
  const currency: Token = { kind: 'currency', text: 'EUR', x0: 176, x1: 196, size: 9 }
  const line = { ...gridLine('Göppingen', 20, first), tokens: [currency, first] }
  const lines = [line, { ...gridLine('', 29), tokens: [{ ...rest, x0: 176, x1: 191 }] }]
  const [found] = withWholeFigures(
    [{ kind: 'row', lines, line, name: 'Göppingen', cell: null, key: null }],
    names,
  )
  expect(found).toMatchObject({ line: { amount: { text: '1 202 079' } } })
})
