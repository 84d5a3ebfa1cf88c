import { expect, test } from 'vitest'
import { unreadLegend } from '../../../src/pdf/words/style-legend.js'

test.each([
  'So lesen Sie die Tabelle: Unter dem Namen der Gemeinde steht in grauer Schrift der Landkreis bzw. Stadtkreis. Der',
  'Die kursiv gesetzten Kreissummen dienen nur der Kontrolle.',
])('a legend that tells where a name stands says no more than the rows: %s', (text) => {
  expect(unreadLegend(text)).toBeNull()
})

test.each([
  'So lesen Sie die Tabelle: In grauer Schrift steht die Gemeinde, deren Antrag ruht.',
  'Kursiv: geschätzt',
])('others may say anything: %s', (text) => {
  expect(unreadLegend(text)).not.toBeNull()
})
