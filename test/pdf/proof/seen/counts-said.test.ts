import { expect, test } from 'vitest'
import { amountIn, edition, type Line, pagesOf, parsed, places, rowOf } from '../../support/blocks.js'

const THRESHOLD = edition.threshold.value
const reached = places.filter((place) => amountIn(place) >= THRESHOLD).length
const all = places.length

async function verdictOf(text: string) {
  const said: Line[] = [[[30, text]]]
  return (await parsed([...pagesOf(places.map(rowOf)), [said]])).verdict
}

test.each([
  (more: number) => `Die Liste umfasst ${all + more} Gemeinden.`,
  (more: number) => `Gemeinden: ${all + more}`,
  (more: number) => `Zahl der Städte und Gemeinden: ${all + more}`,
  (more: number) => `Verteilt wird auf ${all + more} Städte und Gemeinden.`,
  (more: number) => `Die Schwelle von 51.000 Euro erreichen ${reached + more} Gemeinden.`,
  (more: number) => `${reached + more} Gemeinden erhalten mindestens 51 000 Euro.`,
  (more: number) =>
    `Davon Gemeinden unter 51.000 Euro: ${all - reached}, ${reached + more} Gemeinden darüber`,
])('how many places there are said to be is so many: form %#', async (form) => {
  expect(await verdictOf(form(0))).toBe('proven')
  expect(await verdictOf(form(2))).toBe('read')
})

test.each([
  `Rund ${all - 2} Gemeinden.`,
  'Die Verwaltungsgemeinschaft hat 3 Gemeinden.',
  `Von den ${all} Gemeinden sind 9 Städte.`,
  'Eine Gemeinde mit mindestens 51.000 Euro kann allein beantragen.',
])('what is no exact count of them is left alone: %s', async (text) => {
  expect(await verdictOf(text)).toBe('proven')
})
