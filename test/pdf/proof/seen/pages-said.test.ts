import { expect, test } from 'vitest'
import { pagesSaid } from '../../../../src/pdf/proof/seen/pages-said.js'

/** What is quoted of a file whose pages say these lines, the first on its first page. */
const doubted = (...texts: readonly string[]) => {
  const lines = texts.map((text, at) => ({ page: at + 1, text }))
  return pagesSaid(lines).flatMap(({ code, args }) => (code === 'sentences-not-read' ? args.lines : []))
}

test('pages that are numbered in order, also of a part, say nothing against a table', () => {
  expect(doubted('Seite 1 von 3', 'Seite 2 von 3', 'Seite 3 von 3')).toEqual([])
  expect(doubted('Seite 4 von 9', 'Seite 5 von 9')).toEqual([])
  expect(doubted('Seite 1 von 2', 'Seite 2 von 2', 'Anlage, Blatt 1/2', 'Anlage, Blatt 2/2')).toEqual([])
  expect(doubted('Seite 1 von 3', '', 'Seite 3 von 3')).toEqual([])
  expect(doubted('Beträge 1 von 3', '')).toEqual([])
})

test('a page beyond the last and one that is left out are doubts', () => {
  expect(doubted('Seite 1 von 1', 'Seite 2 von 1')).toEqual(['Seite 2 von 1'])
  expect(doubted('Seite 1 von 3', 'Page 3 of 3')).toEqual(['Page 3 of 3'])
})
