import { expect, test } from 'vitest'
import { type PageOfText, textPage } from '../../../src/pdf/layout/text-page.js'

const pageOf = (...texts: string[]): PageOfText => ({
  number: 1,
  width: 595,
  height: 842,
  tags: null,
  items: texts.map((text, row) => ({
    text,
    transform: [10, 0, 0, -10, 50, 100 + 20 * row],
    width: 60,
    isMonospaced: false,
    content: null,
  })),
})

test('a ligature is the letters that it joins, and spaces stay', () => {
  const { items } = textPage(pageOf('Gundel\uFB01ngen  1', 'Lo\u0308\uFB03ngen', 'Pfa\uFB00enweiler'))
  expect(items.map(({ text }) => text)).toEqual(['Gundelfingen  1', 'Löffingen', 'Pfaffenweiler'])
})

test('so is a ligature by the number that a font of its own gave it', () => {
  const { items } = textPage(pageOf('Do\uE03Cingen', 'O\uE039erdingen', 'Schop\uE036eim', '\uE0E0ür'))
  expect(items.map(({ text }) => text)).toEqual(['Dottingen', 'Ofterdingen', 'Schopfheim', 'für'])
})

test('a minus or an unbroken hyphen behind a letter is a hyphen, one before a figure stays', () => {
  const { items } = textPage(
    pageOf('Rems\u2212Murr\u2212Kreis', 'Baden\u2011Baden', '\u22125 %', 'Kehl \u2212'),
  )
  expect(items.map(({ text }) => text)).toEqual([
    'Rems-Murr-Kreis',
    'Baden-Baden',
    '\u22125 %',
    'Kehl \u2212',
  ])
})

const PIECES = [
  'Böblingen',
  'Illingen',
  'Wimsheim',
  'Bretten',
  'Weinsberg',
  'Stadt Kehl',
  '789',
  'EUR 711,00',
]

test('a word that may be broken is whole where it is not', () => {
  const { items } = textPage(pageOf('Leonberg, Sta\u00ADdt', 'Baden\u00ADBaden', 'Ober\u00AD'))
  expect(items.map(({ text }) => text)).toEqual(['Leonberg, Stadt', 'Baden\u00ADBaden', 'Ober\u00AD'])
})

/** @param widthOf of a piece of text, in points */
const evenIn = (widthOf: (text: string) => number, texts: readonly string[] = PIECES) => {
  const page = pageOf(...texts, ...texts, ...texts)
  const items = page.items.map((item) => ({ ...item, width: widthOf(item.text) }))
  return textPage({ ...page, items }).items.map(({ isMonospaced }) => isMonospaced)
}

test('letters are equally wide where those of most pieces are, whatever the file says of its font', () => {
  expect(evenIn((text) => 6 * text.length)).toEqual(Array(24).fill(true))
  const isDigits = (text: string) => /\d/.test(text)
  expect(evenIn((text) => (isDigits(text) ? 5 : 6) * text.length).slice(0, 8)).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
    false,
    false,
  ])
  expect(evenIn((text) => (text.includes('i') ? 5 : 6) * text.length)).toEqual(Array(24).fill(false))
})

test('pieces of two cells, a number and its name, tell nothing of the widths of letters', () => {
  const texts = [...PIECES, '1. Altbach', '2. Aidlingen', '3. Kehl am Rhein']
  const evenly = (text: string) => 6 * text.length - (/^\d\./.test(text) ? 1 : 0)
  const expected = texts.map((text) => !/^\d\./.test(text))
  expect(evenIn(evenly, texts)).toEqual([...expected, ...expected, ...expected])
})
