import { expect, test } from 'vitest'
import { placesNamedIn } from '../../../../src/pdf/proof/seen/places-named.js'

const rows = ['Weil am Rhein', 'Weil der Stadt', 'Wört'].map((name, at) => ({ name, amount: 796 * (at + 1) }))
const named = (text: string) => placesNamedIn(rows, [])(text).map(({ name }) => name)

test.each([
  ['Weil es mehr geworden sind, gibt es weniger als in Wört.', ['Wört']],
  ['Das Geld reicht. Weil sie mehr wurden, bleibt pro Kopf weniger.', []],
  ['Weil das Land je Person einen festen Satz zahlt, erhalten viele genau denselben Betrag.', []],
])('a word that begins a sentence is no place: %s', (text, names) => {
  expect(named(text)).toEqual(names)
})

test.each([
  ['Weil erhält 796 Euro.', ['Weil']],
  ['Wört bekommt die Hälfte, Weil das Doppelte.', ['Wört', 'Weil']],
  ['Weil das Doppelte.', ['Weil']],
  ['Weil die Hälfte, Wört das Doppelte.', ['Weil', 'Wört']],
  ['Weil das Doppelte, nicht die Hälfte, erhalten andere.', ['Weil']],
  ['Weil der Stadt gibt es an Wört.', ['Weil der Stadt', 'Wört']],
  ['An Weil es zu zahlen, wäre falsch.', ['Weil']],
  ['Weil, es liegt am Rhein, bekommt nichts.', ['Weil']],
])('a place is one: %s', (text, names) => {
  expect(named(text)).toEqual(names)
})
