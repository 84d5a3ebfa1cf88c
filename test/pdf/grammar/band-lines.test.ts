import { expect, test } from 'vitest'
import { bandLines, runsAcross } from '../../../src/pdf/grammar/band-lines.js'
import type { TokenLine } from '../../../src/pdf/layout/token.js'
import { tokensOf } from '../../../src/pdf/layout/token.js'

const SIZE = 8
const SPACE = 2
const CUT = 200

/** @param cells where each begins, and its words, which stand a space apart */
function lineOf(...cells: readonly (readonly [x: number, text: string])[]): TokenLine {
  const words = cells.flatMap(([x, text]) => {
    let x0 = x
    return text.split(' ').map((part) => {
      const word = { text: part, x0, x1: x0 + 4 * part.length, size: SIZE }
      x0 = word.x1 + SPACE
      return word
    })
  })
  const line = { page: 1, y: 20, size: SIZE, words, text: words.map(({ text }) => text).join(' ') }
  return { line, tokens: tokensOf(line, () => false) }
}

const textsOf = (line: TokenLine, left: number, right: number) =>
  bandLines([line], left, right).map(({ tokens }) => tokens.map(({ text }) => text).join(' '))

test('a sentence over two tables belongs to neither, a row of both to each', () => {
  expect(runsAcross(lineOf([150, 'Ein Rechtsanspruch besteht daraus nicht']), [CUT])).toBe(true)
  expect(runsAcross(lineOf([10, 'Aach'], [150, '796'], [210, 'Bad Säckingen am Rhein']), [CUT])).toBe(false)
})

test('a currency ends its cell, however close the name of the next table is', () => {
  expect(runsAcross(lineOf([10, 'Beuren'], [181, '796 € Neuhausen auf den Fildern']), [CUT])).toBe(false)
})

test('a sum that begins below the first table and ends below the last is of the last', () => {
  const sum = lineOf([10, 'zusammen'], [350, '975.196 €'])
  expect(textsOf(sum, 0, CUT)).toEqual([])
  expect(textsOf(sum, CUT, 500)).toEqual(['zusammen 975.196 €'])
  const counted = lineOf([10, 'Landkreis Calw – 25 Gemeinden – zusammen'], [350, '1.095.406 €'])
  expect(textsOf(counted, 0, CUT)).toEqual([])
  expect(textsOf(counted, CUT, 500)).toEqual(['Landkreis Calw – 25 Gemeinden – zusammen 1.095.406 €'])
  const own = lineOf([10, 'zusammen'], [150, '796'], [210, 'Wehr'], [350, '975.196 €'])
  expect(textsOf(own, 0, CUT)).toEqual(['zusammen 796'])
})

test("what stands behind the sum of one table, or between those of two, is the other one's", () => {
  const heading = lineOf([10, 'zusammen Pforzheim'], [130, '796'], [150, '796 Euro'], [210, 'Calw (08235)'])
  expect(textsOf(heading, 0, CUT)).toEqual(['zusammen Pforzheim 796 796 Euro'])
  expect(textsOf(heading, CUT, 500)).toEqual(['Calw (08235)'])
  const three = lineOf([10, 'zusammen'], [150, '796'], [210, 'Nußloch'], [350, '796'], [410, 'Calw (08235)'])
  expect(textsOf(three, 400, 500)).toEqual(['Calw (08235)'])
  const first = lineOf([10, 'Kreis Calw'], [210, 'Wehr'], [350, '796'], [410, 'zusammen'], [550, '796'])
  expect(textsOf(first, 0, CUT)).toEqual(['Kreis Calw'])
})

test('the heading of one table, on the line of a sum that says itself what it is, is no part of its label', () => {
  for (const label of ['Land insgesamt', 'Summe']) {
    const line = lineOf([10, 'Landkreis Biberach'], [210, label], [350, '58.000.015'])
    expect(textsOf(line, 0, CUT)).toEqual(['Landkreis Biberach'])
    expect(textsOf(line, CUT, 500)).toEqual([`${label} 58.000.015`])
  }
  const own = lineOf([10, 'Summe'], [210, 'Landkreis Biberach gesamt'], [350, '58.000.015'])
  expect(textsOf(own, 0, CUT)).toEqual([])
})

test('a heading beside a list of places is no sum of them', () => {
  const line = lineOf([30, 'Regierungsbezirk Karlsruhe'], [210, '191 855 Euro, Weinheim 280 220 Euro und'])
  expect(textsOf(line, 0, CUT)).toEqual(['Regierungsbezirk Karlsruhe'])
  expect(textsOf(line, CUT, 500)).toEqual(['191 855 Euro, Weinheim 280 220 Euro und'])
})

test('nor is a line beside the end of a sentence with its sum', () => {
  const line = lineOf([30, '(15) Auf die Gemeinden ent-'], [210, 'Euro. Das sind zusammen 890 813 Euro.'])
  expect(textsOf(line, 0, CUT)).toEqual(['(15) Auf die Gemeinden ent-'])
})

test.each([
  'Tabelle 20: Neckar-Odenwald-Kreis (zusammen 890 813 Euro)',
  'Die Stadt Baden-Baden ist Stadtkreis; sie hat 374 158 Euro erhalten.',
])('what is said of one district over two tables is of the first: %s', (text) => {
  const line = lineOf([60, text])
  expect(runsAcross(line, [CUT])).toBe(false)
  expect(textsOf(line, 0, CUT)).toEqual([text])
  expect(textsOf(line, CUT, 500)).toEqual([])
})

test('a caption that says no sum, and the captions of two tables, are cut as before', () => {
  expect(runsAcross(lineOf([100, 'Tabelle 2: Beträge der Städte und Gemeinden 2018']), [CUT])).toBe(true)
  const two = lineOf([10, 'Tabelle 1: Calw (zusammen 796 €)'], [210, 'Tabelle 2: Biberach'])
  expect(textsOf(two, CUT, 500)).toEqual(['Tabelle 2: Biberach'])
})
