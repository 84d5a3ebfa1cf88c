import { expect, test } from 'vitest'
import { strangeInHead } from '../../../src/pdf/words/vocabulary.js'

test.each([
  ['Minderung (€)', 'minderung'],
  ['Rückstand (€)', 'rückstand'],
  ['Betrag (€) halbj.', 'halbj'],
  ['Betrag (€) alt', 'alt'],
  ['Zuweisung 2018 in Euro', null],
  ['Jahresmittel je Jahr', null],
  ['Integrations- mittel (EUR)', null],
])('the first word of a head that those of grants do not have: %s', (head, strange) => {
  expect(strangeInHead(head, (word) => word === 'in')).toBe(strange)
})
