import { expect, test } from 'vitest'
import { strangeInHead } from '../../../src/pdf/words/vocabulary.js'

test.each([
  ['Minderung (€)', 'minderung'],
  ['Rückstand (€)', 'rückstand'],
  ['Betrag (€) halbj.', 'halbj'],
  ['Betrag (€) alt', 'alt'],
  ['Betrag in Euro, Stand 2015', 'stand'],
  ['Zuweisung 2018 in Euro', null],
  ['Abb. 1: Stadtkreise Zuweisung 2018 in Euro (Personen)', null],
  ['Vorläufiger Planungsrahmen 2018 (Euro)', null],
  ['Voraussichtlicher Förderhöchstbetrag für Integrationsmanager', null],
  ['Jahresmittel je Jahr', null],
  ['Integrations- mittel (EUR)', null],
])('the first word of a head that those of grants do not have: %s', (head, strange) => {
  expect(strangeInHead(head, (word) => ['in', 'für'].includes(word))).toBe(strange)
})
