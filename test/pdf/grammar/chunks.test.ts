import { expect, test } from 'vitest'
import { chunksOf, isInSentence, leftEdges } from '../../../src/pdf/grammar/chunks.js'
import type { Token, TokenLine } from '../../../src/pdf/layout/token.js'

const word = (text: string, x0: number, x1: number): Token => ({ kind: 'word', text, x0, x1, size: 9 })
const lineOf = (tokens: readonly Token[]): TokenLine => ({
  line: { page: 1, y: 0, size: 9, words: [], text: '' },
  tokens,
})

test('words that all follow the same word begin no cell', () => {
  const lines = ['Boll', 'Buchau', 'Ditzenbach', 'Friedrichshall', 'Mergentheim', 'Wurzach'].map((name) =>
    lineOf([word('Bad', 100, 115), word(name, 118, 150), word('Stadt', 200, 220)]),
  )
  expect([...leftEdges(lines)].sort((a, b) => a - b)).toEqual([100, 101, 200, 201])
})

test('a key before a name is a cell of its own, however near and wherever the name begins', () => {
  const line = lineOf([word('116/018', 220, 256), word('Bad', 259, 274), word('Boll', 277, 300)])
  expect(chunksOf(line, new Set()).map(({ text }) => text)).toEqual(['116/018', 'Bad Boll'])
})

test('a cell begins at its edge also where the place of its word is estimated', () => {
  const line = lineOf([
    word('b)', 53, 60),
    word('Schwarzwald', 260, 326.1),
    word('Schwarzwald-Baar-Kreis', 329.6, 452),
  ])
  expect(chunksOf(line, new Set([332, 333])).map(({ text }) => text)).toEqual([
    'b)',
    'Schwarzwald',
    'Schwarzwald-Baar-Kreis',
  ])
})

test('a heading is one cell, whatever begins below its words', () => {
  const line = lineOf([word('Böblingen', 43, 87), word('(Landkreis)', 90, 142), word('(08115)', 145, 177)])
  expect(chunksOf(line, new Set([145, 146])).map(({ text }) => text)).toEqual([
    'Böblingen (Landkreis) (08115)',
  ])
})

test('a number between words is part of a sentence, a space of a typewriter apart as well', () => {
  const number = (x0: number): Token => {
    return { ...word('47', x0, x0 + 12), kind: 'number', sign: '', amount: { cents: 47_00, decimals: 0 } }
  }
  const [close, far] = [number(103), number(115)]
  const line = (token: Token) =>
    lineOf([word('Wahlkreis', 43, 97.4), token, word('Esslingen', token.x1 + 5.4, 180)])
  expect(isInSentence(close, line(close))).toBe(true)
  expect(isInSentence(far, line(far))).toBe(false)
})

test('a heading of a group is one cell, with its sum as well', () => {
  const dash: Token = { ...word('–', 162, 166), kind: 'dash' }
  const heading = (label: string) => lineOf([word(label, 45, 128), word('Sulzbach', 130, 160), dash])
  const textsOf = (line: TokenLine) => chunksOf(line, new Set([130, 131])).map(({ text }) => text)
  expect(textsOf(heading('Verwaltungsgemeinschaft'))).toEqual(['Verwaltungsgemeinschaft Sulzbach'])
  // A column of kinds may end right before the names.
  expect(textsOf(heading('Gemeinde'))).toEqual(['Gemeinde', 'Sulzbach'])
})

test('a caption is one cell on either side of its numbers, whatever begins below its words', () => {
  const number = (text: string, x0: number): Token => {
    const cents = 100 * Number.parseInt(text, 10)
    return { ...word(text, x0, x0 + 10), kind: 'number', sign: '', amount: { cents, decimals: 0 } }
  }
  const tokens = [
    word('Tabelle', 42, 73),
    number('15:', 76),
    word('Wahlkreis', 89, 132),
    number('50', 135),
    word('Rems-Murr-Kreis', 148, 220),
    word('I', 223, 226),
  ]
  const text = 'Tabelle 15: Wahlkreis 50 Rems-Murr-Kreis I'
  const caption = { ...lineOf(tokens), line: { ...lineOf(tokens).line, text } }
  const textsOf = (line: TokenLine) => chunksOf(line, new Set([222, 223])).map((chunk) => chunk.text)
  expect(textsOf(caption)).toEqual(['Tabelle', 'Wahlkreis', 'Rems-Murr-Kreis I'])
})

test('letters of a damaged file, however high, end', { timeout: 2000 }, () => {
  const tokens = [word('Aach', 10, 30), word('Singen', 90, 120)].map((each) => ({ ...each, size: 1e12 }))
  const sign: Token = { kind: 'currency', text: '€', x0: 200, x1: 210, size: 9 }
  expect(chunksOf(lineOf([...tokens, sign]), new Set([90]))).toHaveLength(2)
})
