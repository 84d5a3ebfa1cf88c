import { expect, test } from 'vitest'
import type { Line } from '../../../src/pdf/layout/line.js'
import { pageArtifacts } from '../../../src/pdf/layout/page-artifacts.js'

const line = (page: number, y: number, text: string): Line => ({
  page,
  y,
  size: 10,
  words: [],
  text,
})

const places = [
  'Aach',
  'Aalen',
  'Achern',
  'Aglasterhausen',
  'Aldingen',
  'Altbach',
  'Au',
  'Auggen',
  'Bopfingen',
]
const pages = [1, 2, 3, 4].map((page) => [
  line(page, 40, 'Gemeinde Betrag'),
  ...(page === 2 ? [line(page, 60, 'Übertrag 1.592')] : [line(page, 60, `${places[page]} 796`)]),
  line(page, 300, 'immer dasselbe'),
  line(page, 500, `${places[page + 4]} 796`),
  line(page, 800, `Seite ${page} von 4`),
])

test('recurring lines at the edges of the pages are artifacts, digits aside', () => {
  const found = [...pageArtifacts(pages)].map(({ text }) => text)
  expect(found.filter((text) => text === 'Gemeinde Betrag')).toHaveLength(4)
  expect(found.filter((text) => text.startsWith('Seite'))).toHaveLength(4)
  expect(found).toHaveLength(8)
})

test('one page has none', () => {
  expect(pageArtifacts(pages.slice(0, 1)).size).toBe(0)
})

test('a year and a line of numbers in a head are two texts', () => {
  const headed = [1, 2, 3].map((page) => [
    line(page, 40, 'Gemeinde Betrag'),
    line(page, 52, '2018'),
    line(page, 64, '1 2'),
    line(page, 76, `${places[page]} 796`),
    line(page, 800, `Seite ${page} von 3`),
    // Another that is counted, on one page more.
    ...(page === 3 ? [line(page, 812, '7')] : []),
  ])
  const found = [...pageArtifacts(headed)].map(({ text }) => text)
  expect(found.filter((text) => text === '2018' || text === '1 2')).toHaveLength(6)
})
