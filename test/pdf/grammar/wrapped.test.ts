import { expect, test } from 'vitest'
import { printedNames } from '../../../src/domain/places/printed-names.js'
import { asWrapped } from '../../../src/pdf/grammar/wrapped.js'
import type { Token } from '../../../src/pdf/layout/token.js'
import { gridLine } from '../support/grid-lines.js'
import { register } from '../support/world.js'

const names = printedNames(register)
const sum: Token = {
  kind: 'number',
  text: '1.359.702',
  amount: { cents: 1_359_702_00, decimals: 0 },
  sign: '',
  x0: 240,
  x1: 280,
  size: 8,
}
const lineOf = (name: string, amount: Token | null = null) => gridLine(name, 20, amount)

test('a sum may stand between the two lines of the name of its district', () => {
  const [, figure] =
    asWrapped([lineOf('LK Breisgau-'), lineOf('', sum), lineOf('Hochschwarzwald')], names) ?? []
  expect(figure).toMatchObject({ kind: 'figure', districts: [{ name: 'Breisgau-Hochschwarzwald' }] })
})

test('the hyphen of a name may stand alone in its cell, beside the currency of the sum above it', () => {
  const at = { x0: 20, x1: 24, size: 8 }
  const hyphen: Token = { kind: 'dash', text: '-', ...at }
  const currency: Token = { kind: 'currency', text: 'Euro', x0: 260, x1: 280, size: 8 }
  const line = { ...lineOf(''), tokens: [hyphen, currency] }
  const rest = [lineOf('Murr-'), lineOf('Kreis')]
  const [, figure] = asWrapped([lineOf('Rems', sum), line, ...rest], names) ?? []
  expect(figure).toMatchObject({ kind: 'figure', districts: [{ name: 'Rems-Murr-Kreis' }] })
})

test('a sum without a name below a heading is none of its lines', () => {
  expect(asWrapped([lineOf('LK Breisgau-Hochschwarzwald'), lineOf('', sum)], names)).toBeNull()
})

test('the sum of a group may stand between the two lines of its name, too', () => {
  const lines = [lineOf('Verwaltungsgemeinschaft'), lineOf('', sum), lineOf('Munderkingen')]
  expect(asWrapped(lines, names)?.[1]).toMatchObject({ kind: 'figure', districts: [] })
  const withRow = [
    lineOf('Verwaltungsgemeinschaft'),
    lineOf('', sum),
    lineOf('Stadt'),
    lineOf('Munderkingen'),
  ]
  expect(asWrapped(withRow, names)).toBeNull()
})

test('the sum of a district whose label says all has no further line', () => {
  const head = lineOf('Kommune')
  expect(asWrapped([lineOf('Summe Lkr. Heilbronn', sum), head], names)).toBeNull()
  expect(asWrapped([lineOf('Summe Raum', sum), lineOf('Weinsberg')], names)).not.toBeNull()
})

test('the heading of the next group below a whole label is no line of it', () => {
  const isOne = (first: string, ...others: string[]) =>
    asWrapped([lineOf(first, sum), ...others.map((name) => lineOf(name))], names) !== null
  expect(isOne('Summe Verwaltungsgemeinschaft', 'Horb am Neckar')).toBe(true)
  expect(isOne('Summe Verwaltungsgemeinschaft', 'Horb am Neckar', 'Verwaltungsgemeinschaft Neuffen')).toBe(
    false,
  )
  expect(isOne('Summe FDS', 'ohne Verwaltungsgemeinschaft')).toBe(false)
  expect(isOne('Landkreis Calw gesamt', 'ohne Verwaltungsgemeinschaft')).toBe(false)
  expect(isOne('Summe ohne', 'Verwaltungsgemeinschaft')).toBe(true)
})

test('a label that begins with nothing but the word for a sum goes on with what it is the sum of', () => {
  const isOne = (...labels: string[]) =>
    asWrapped(
      labels.map((name, at) => lineOf(name, at === 0 ? sum : null)),
      names,
    ) !== null
  expect(isOne('zusammen', 'Verwaltungsgemeinschaft', 'Aidlingen/Grafenau')).toBe(true)
  expect(isOne('zusammen', 'Verwaltungsgemeinschaft', 'Göppingen')).toBe(true)
  expect(isOne('zusammen ohne', 'Verwaltungsgemeinschaft', 'Göppingen')).toBe(false)
  expect(isOne('zusammen', 'Breisgau-Hochschwarzwald')).toBe(true)
})

test('the sum of the places of no group may be called so on three lines, and ends there', () => {
  const isOne = (...others: string[]) =>
    asWrapped([lineOf('ohne', sum), ...others.map((name) => lineOf(name))], names) !== null
  expect(isOne('Verwaltungsgemeinschaft', 'insgesamt')).toBe(true)
  expect(isOne('Verwaltungsgemeinschaft', 'Heilbronn')).toBe(false)
  expect(isOne('Verwaltungsgemeinschaft', 'insgesamt', 'Verwaltungsgemeinschaft Neuffen')).toBe(false)
})

test('a sum of two lines may stand above the one line of its label', () => {
  const lines = [lineOf('', sum), lineOf('Summe Breisgau-Hochschwarzwald')]
  expect(asWrapped(lines, names)?.[1]).toMatchObject({
    kind: 'figure',
    districts: [{ name: 'Breisgau-Hochschwarzwald' }],
  })
  expect(asWrapped([lineOf('', sum), lineOf('LK Breisgau-Hochschwarzwald')], names)).toBeNull()
})
