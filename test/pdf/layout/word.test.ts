import { expect, test } from 'vitest'
import { joinTouching } from '../../../src/pdf/layout/touching.js'
import { type Word, wordsOf } from '../../../src/pdf/layout/word.js'

const item = (text: string, x0: number, x1: number) => ({
  text,
  x0,
  x1,
  y: 0,
  size: 10,
  isMonospaced: false,
  content: null,
})
const word = (text: string, x0: number, x1: number): Word => ({ text, x0, x1, size: 10 })

test('a run is cut at its spaces, and the words keep to the run', () => {
  const words = wordsOf(item('Bad Boll', 100, 140))
  expect(words.map(({ text }) => text)).toEqual(['Bad', 'Boll'])
  expect(words[0]?.x0).toBe(100)
  expect(words[1]?.x1).toBeCloseTo(140)
})

test('padded runs are taken for letters of one width', () => {
  const words = wordsOf(item('Kehl      1.592', 0, 150))
  expect(words[1]?.x0).toBeCloseTo(100)
})

test('letters spaced apart are closed up', () => {
  const closed = (text: string) => wordsOf(item(text, 0, 50)).map((word) => word.text)
  expect(closed('K e h l')).toEqual(['Kehl'])
  expect(closed('€ 1 7 . 5')).toEqual(['€17.5'])
  expect(closed('€ 0 x')).toEqual(['€', '0', 'x'])
  expect(closed('9 0 €')).toEqual(['9', '0', '€'])
})

test('letters drawn one by one join', () => {
  const words = joinTouching([word('K', 0, 6), word('e', 6, 11), word('hl', 11.2, 18), word('Ort', 22, 30)])
  expect(words.map(({ text }) => text)).toEqual(['Kehl', 'Ort'])
})

test('a minus drawn between letters is a hyphen', () => {
  const drawn = ['R', 'o', '\u2212', 'e', ' ', '5'].map((char, at) => word(char, 6 * at, 6 * at + 6))
  expect(joinTouching(drawn.filter(({ text }) => text !== ' ')).map(({ text }) => text)).toEqual([
    'Ro-e',
    '5',
  ])
})

test('a name and the number that touches it stay apart', () => {
  expect(joinTouching([word('Kehl', 0, 20), word('1.592', 20.5, 45)])).toHaveLength(2)
})

test('dots that lead to an amount part it from its name, those of a cut name do not', () => {
  const texts = (text: string) => wordsOf(item(text, 0, 100)).map((found) => found.text)
  expect(texts('Mannheim MA..2’967’786')).toEqual(['Mannheim', 'MA', '2’967’786'])
  expect(texts('Achstetten.......BC.....45’377')).toEqual(['Achstetten', 'BC', '45’377'])
  expect(texts('Kirchheim... 1.592')).toEqual(['Kirchheim...', '1.592'])
})

test('an amount and the key that touches it stay apart', () => {
  const touching = joinTouching([word('650', 0, 18), word('08111000', 18, 60)])
  expect(touching.map(({ text }) => text)).toEqual(['650', '08111000'])
})

test('an amount with its currency and the dash of the next column that touches it stay apart', () => {
  const touching = joinTouching([word('3.270.297,00€', 0, 50), word('–', 50.5, 55)])
  expect(touching.map(({ text }) => text)).toEqual(['3.270.297,00€', '–'])
  const dashes = joinTouching([word('2 995 649,--', 0, 50), word('–', 50.2, 55)])
  expect(dashes.map(({ text }) => text)).toEqual(['2 995 649,--', '–'])
})

test('an amount is complete behind its cents, and a number broken in its last group before groups of another', () => {
  const dated = joinTouching([word('3\u202f270\u202f297,00', 0, 50), word('09.03.2018', 50.2, 96)])
  expect(dated.map(({ text }) => text)).toEqual(['3\u202f270\u202f297,00', '09.03.2018'])
  const numbered = joinTouching([word('608\u202f082,00', 0, 40), word('2', 40.1, 45)])
  expect(numbered.map(({ text }) => text)).toEqual(['608\u202f082,00', '2'])
  const drawn = joinTouching([word('3.270,29', 0, 40), word('7', 40, 45)])
  expect(drawn.map(({ text }) => text)).toEqual(['3.270,297'])
  const broken = joinTouching([word('1\u202f635', 0, 25), word('14', 27, 37), word('2\u202f620', 37.2, 62)])
  expect(broken.map(({ text }) => text)).toEqual(['1\u202f635', '14', '2\u202f620'])
})

test('an amount is complete behind groups of three digits, and behind the dash for its cents', () => {
  const touching = joinTouching([
    word('3\u202f105', 0, 24),
    word('2\u202f471\u202f828,–', 24.2, 70),
    word('Kreis', 70.3, 90),
  ])
  expect(touching.map(({ text }) => text)).toEqual(['3\u202f105', '2\u202f471\u202f828,–', 'Kreis'])
  expect(joinTouching([word('17.51', 0, 24), word('4', 24, 30), word(',–', 30, 36)])).toHaveLength(1)
  expect(joinTouching([word('1.234', 0, 24), word('.567,-', 24, 50), word('-', 50, 54)])).toHaveLength(1)
})

test('a group of a number that its cell breaks does not go on in the number that touches it', () => {
  const touching = joinTouching([
    word('3\u00a0330', 0, 24),
    word('00', 31, 42),
    word('2672,1', 42.4, 73),
    word('Stuttgart', 78, 110),
  ])
  expect(touching.map(({ text }) => text)).toEqual(['3\u00a0330', '00', '2672,1', 'Stuttgart'])
  // Drawn digit by digit, it has three.
  const drawn = joinTouching([word('330', 0, 17), word('00', 24, 35), word('3', 35.2, 40)])
  expect(drawn.map(({ text }) => text)).toEqual(['330', '003'])
})

test('in a run of capitals and small letters each word begins about where it was drawn', () => {
  // In Helvetica at 10 points the whole run is 256.7 wide, the name with its spaces 163.4.
  const district = wordsOf(item('KÖNIGSFELD IM SCHWARZWALD Schwarzwald-Baar-K', 0, 256.7))[3]
  expect(Math.abs((district?.x0 ?? 0) - 163.4)).toBeLessThan(1)
})

test('a semicolon parts what touches it: the next place of a text', () => {
  expect(wordsOf(item('14 329;Laupheim:', 0, 100)).map(({ text }) => text)).toEqual([
    '14',
    '329;',
    'Laupheim:',
  ])
  const touching = joinTouching([word('329;', 0, 18), word('Laupheim:', 18, 60)])
  expect(touching.map(({ text }) => text)).toEqual(['329;', 'Laupheim:'])
})

test('behind a comma whose dash is broken off, another column begins', () => {
  const touching = joinTouching([word('169,', 0, 18), word('Kreis', 18, 40)])
  expect(touching.map(({ text }) => text)).toEqual(['169,', 'Kreis'])
})
