import { expect, test } from 'vitest'
import { linesOfItems } from '../../../src/pdf/layout/line.js'

const item = (text: string, x0: number, y: number, size = 8) => ({
  text,
  x0,
  x1: x0 + text.length * 0.5 * size,
  y,
  size,
  isMonospaced: false,
  content: null,
})
const texts = (...items: Parameters<typeof linesOfItems>[0][number][]) =>
  linesOfItems(items, 1).map(({ text }) => text)

test('a number beside the larger heading of another column is no footnote mark', () => {
  const heading = item('Regierungsbezirk Stuttgart', 34, 46, 12)
  expect(texts(heading, item('Denkendorf', 304, 43.2), item('49', 457, 42.6))).toEqual([
    'Denkendorf 49',
    'Regierungsbezirk Stuttgart',
  ])
})

test('a great letter between the lines of the column beside it makes none of two', () => {
  const [above, below] = [item('Sternenfels PF 11.941', 34, 46), item('Stetten FN 3.980', 34, 55)]
  expect(texts(above, item('W', 204, 50, 14), below)).toEqual([
    'Sternenfels PF 11.941',
    'W',
    'Stetten FN 3.980',
  ])
})

test('a small raised number behind an amount is a footnote mark, and no part of it', () => {
  expect(texts(item('Fellbach', 34, 46, 12), item('9.553', 204, 46, 12), item('1', 234.5, 42, 6))).toEqual([
    'Fellbach 9.553',
  ])
})

test('a full stop drawn by itself ends its word, and dots that lead on are none', () => {
  const stop = item('.', 66, 46)
  expect(texts(item('nichts', 42, 46), stop, item('Aalen', 304, 46))).toEqual(['nichts. Aalen'])
  const dots = [66, 74, 82].map((x) => item('.', x, 46))
  expect(texts(item('nichts', 42, 46), ...dots, item('796', 90, 46))).toEqual(['nichts 796'])
})

test('the last of the dots that lead to an amount may touch it', () => {
  expect(texts(item('Wört', 34, 46), item('. . .', 60, 46), item('.35 824', 100, 46))).toEqual([
    'Wört 35 824',
  ])
  expect(texts(item('Wört', 34, 46), item('.35', 100, 46))).toEqual(['Wört .35'])
})

test('words of one column that stand closely below each other are of two lines', () => {
  const [last, first] = [item('Kaiserstuhl', 34, 46), item('Eisenbach', 34, 48.2)]
  expect(texts(last, item('Hochschwarzwald', 120, 46), first, item('Breisgau-', 120, 48.2))).toEqual([
    'Kaiserstuhl Hochschwarzwald',
    'Eisenbach Breisgau-',
  ])
  // Of another column they are one.
  expect(texts(last, item('Hochschwarzwald', 120, 48.2))).toEqual(['Kaiserstuhl Hochschwarzwald'])
})

test('a dash that begins where words of the next column do is its cell, though the dash for the cents touches it', () => {
  const long = [item('3 270', 80, 36), item('297,–', 102.5, 36), item('–', 123, 36)]
  const rows = (beside: string) => [46, 56, 66].flatMap((y) => [item('711,–', 98, y), item(beside, 123, y)])
  expect(texts(...long, ...rows('Aidlingen'))[0]).toBe('3 270 297,– –')
  expect(texts(...long, ...rows('Euro'))[0]).toBe('3 270 297,––')
})

test('a dash that begins where those of other lines stand behind numbers is a cell, though the number touches it', () => {
  const rows = [46, 56, 66].flatMap((y) => [item('711', 100, y), item('–', 114.5, y)])
  const long = [item('3 270', 80, 36), item('297', 102.5, 36), item('–', 114.5, 36)]
  expect(texts(...long, ...rows)[0]).toBe('3 270 297 –')
  // Behind its currency, too, an amount has no cell as near as the next.
  const inEuro = [46, 56, 66].flatMap((y) => [item('711 €', 87.7, y), item('–', 114.5, y)])
  expect(texts(...long, ...inEuro)[0]).toBe('3 270 297 –')
  // A sign behind the amount stands elsewhere.
  const signed = [item('711', 100, 36), item('–', 112, 36)]
  expect(texts(...signed, ...rows)[0]).toBe('711–')
  // Nor do noughts far behind the persons make cells of such signs.
  const noughts = [46, 56, 66].flatMap((y) => [item('0', 60, y), item('–', 112, y)])
  expect(texts(...signed, ...noughts)[0]).toBe('711–')
})
