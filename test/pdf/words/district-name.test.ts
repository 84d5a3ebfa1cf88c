import { expect, test } from 'vitest'
import { districtsNamed } from '../../../src/pdf/words/district-name.js'
import { register } from '../support/world.js'

const ags = (text: string) => districtsNamed(register, text).map((district) => district.ags)

test.each([
  ['Landkreis Karlsruhe', ['08215']],
  ['Stadtkreis Karlsruhe', ['08212']],
  ['Karlsruhe (Landkreis)', ['08215']],
  ['Karlsruhe, Stadt', ['08212']],
  ['Karlsruhe', ['08212', '08215']],
  ['LK Böblingen', ['08115']],
  ['Landkreis Breisgau- Hochschwarzwald', ['08315']],
  ['Ostalbkreis (Fortsetzung)', ['08136']],
  ['Landkreis Calw:', ['08235']],
])('"%s"', (text, expected) => {
  expect(ags(text)).toEqual(expected)
})

test.each(['Stadtkreis Calw', 'Landkreis', 'Kehl', '', 'Stadtkreis Heilbronn Landkreis'])(
  '"%s" names no district',
  (text) => {
    expect(ags(text)).toEqual([])
  },
)
