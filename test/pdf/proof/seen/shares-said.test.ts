import { expect, test } from 'vitest'
import { amountIn, counts, type Line, pagesOf, parsed, places, rowOf } from '../../support/blocks.js'
import { grouped } from '../../support/tiny-table.js'

const all = places.reduce((sum, place) => sum + amountIn(place), 0)
const persons = [...counts.values()].reduce((sum, count) => sum + count, 0)
const rate = Math.trunc((100 * all) / persons)
const mean = Math.trunc(all / places.length)

async function verdictOf(text: string) {
  const said: Line[] = [[[30, text]]]
  return (await parsed([...pagesOf(places.map(rowOf)), [said]])).verdict
}

const euro = (cents: number) => `${grouped(Math.trunc(cents / 100))},${String(cents % 100).padStart(2, '0')}`

test.each([
  (more: number) => `Das sind ${euro(rate + more)} Euro je Person.`,
  (more: number) => `Je Person werden ${euro(rate + more)} € gewährt.`,
  (more: number) => `Pro Kopf: ${euro(rate + more)} Euro`,
  (more: number) => `Für jeden Geflüchteten erhält die Gemeinde ${euro(rate + more)} Euro.`,
  (more: number) => `Im Mittel sind es ${grouped(mean + more)} Euro je Gemeinde.`,
  (more: number) => `Auf jede Kommune entfallen ${grouped(mean + more)} Euro.`,
])('what each person or place is said to get is what the rows give: form %#', async (form) => {
  expect(await verdictOf(form(0))).toBe('proven')
  expect(await verdictOf(form(1000))).toBe('read')
})

test.each([
  'Bis zu 800 Euro je Person.',
  'Das sind rund 796 Euro je Person.',
  `Rund ${grouped(mean + 900)} Euro je Gemeinde.`,
  'Eine Fachkraft kostet 900 Euro je Person.',
  'Die Pauschale beträgt 900,00 Euro pro Kopf.',
  'Eine Gemeinde erhält 13.260 Euro je Person.',
])('what is no exact share is left alone: %s', async (text) => {
  expect(await verdictOf(text)).toBe('proven')
})
