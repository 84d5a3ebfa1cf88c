import { expect, test } from 'vitest'
import { printedNames } from '../../../src/domain/places/printed-names.js'
import { ownLetters } from '../../../src/pdf/grammar/own-letters.js'
import { register } from '../support/world.js'

const names = printedNames(register)
const around = [
  'Breisach am Rhein [Breisgau],',
  'Auggen [Breisgau],',
  'Stegen [Breisgau].',
  'Karlsruhe [Fächer],',
]

test('a code behind the places of one district means it, also where the name has namesakes', () => {
  const told = ownLetters(around, names)
  expect(told('Au [Breisgau],')).toBe('Au (Landkreis Breisgau-Hochschwarzwald),')
  expect(told('Karlsruhe [Fächer].')).toBe('Karlsruhe (Stadtkreis Karlsruhe).')
})

test('letters of plates are left to those who know them', () => {
  expect(ownLetters(around, names)('Altdorf [BB],')).toBe('Altdorf (BB),')
  expect(ownLetters(around, names)('Karlsruhe [KA-Stadt].')).toBe('Karlsruhe (KA-Stadt).')
})

test.each([
  ['behind a place of another district', [...around, 'Binzen [Breisgau],']],
  ['behind too few places', around.slice(1)],
])('a code %s means nothing', (_, texts) => {
  expect(ownLetters(texts, names)('Au [Breisgau],')).toBe('Au (Breisgau),')
})
