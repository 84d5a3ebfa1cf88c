import { expect, test } from 'vitest'
import { beginsLike, isCut } from '../../../src/domain/places/cut-name.js'
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
