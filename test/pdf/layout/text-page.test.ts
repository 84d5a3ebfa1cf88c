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
