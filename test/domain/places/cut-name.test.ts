import { describe, expect, it, test } from 'vitest'
import { beginsLike, hasOtherConnector, isCut } from '../../../src/domain/places/cut-name.js'
import { register } from '../../support/data.js'

const called = (name: string) => register.municipalities.filter((one) => one.name === name)

test.each(['Rheinfeld…', 'Rheinfeld …', 'Rheinfeld...', 'Rheinfeld  ...'])(
  '"%s" says that it goes on',
  (name) => {
    expect(isCut(name)).toBe(true)
  },
)

test.each(['Rheinfelden', 'Rhein…felden', 'Rheinfeld..', 'Rhein... felden'])('"%s" does not', (name) => {
  expect(isCut(name)).toBe(false)
})

test('a name begins like what is left of it, with or without its kind, if three letters are left', () => {
  const [place] = called('Rheinfelden (Baden)')
  const begins = (text: string) => place && beginsLike(text, place)
  for (const text of [
    'Rheinfeld…',
    'Rhe...',
    'Rheinfelden (Ba',
    'Stadt Rheinf…',
    'RHEIN FELDEN',
    'Rheinfelden (Baden)',
  ])
    expect(begins(text), text).toBe(true)
  for (const text of ['Rh…', 'Stadt Rh…', 'Rheinfelde n x', 'felden', 'Rein…', '…', ''])
    expect(begins(text), text).toBe(false)
})

describe('hasOtherConnector', () => {
  it.each([
    ['Weil im Stadt', 'Weil der Stadt', true],
    ['Weil d. Schönbuch', 'Weil im Schönbuch', true],
    ['Reichenbach am Fils', 'Reichenbach an der Fils', true],
    ['Weil Stadt', 'Weil der Stadt', false],
    ['Freiburg i. Br.', 'Freiburg im Breisgau', false],
    ['Kirchheim u. T.', 'Kirchheim unter Teck', false],
    ['Kirchheim/Teck', 'Kirchheim unter Teck', false],
    ['Biberach a.d. Riß', 'Biberach an der Riß', false],
    ['Weil a. Rh.', 'Weil am Rhein', false],
    ['Wangen i. A.', 'Wangen im Allgäu', false],
    ['Wernau am Neckar', 'Wernau (Neckar)', false],
  ])('"%s" for %s: %s', (printed, official, has) => {
    expect(hasOtherConnector(printed, official)).toBe(has)
  })

  it('is true for no name of the register itself', () => {
    expect(register.municipalities.filter(({ name }) => hasOtherConnector(name, name))).toEqual([])
  })
})
