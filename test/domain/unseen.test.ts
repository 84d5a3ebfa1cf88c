import { describe, expect, it } from 'vitest'
import { isTurned, unseenIn, withoutUnseen, withUnseenShown } from '../../src/domain/unseen.js'

/** One of each kind; what draws nothing is not only what Unicode calls a format character. */
const UNSEEN: readonly (readonly [character: string, name: string])[] = [
  ['\u00AD', 'U+00AD'],
  ['\u034F', 'U+034F'],
  ['\u061C', 'U+061C'],
  ['\u180E', 'U+180E'],
  ['\u200B', 'U+200B'],
  ['\u200D', 'U+200D'],
  ['\u2028', 'U+2028'],
  ['\u2029', 'U+2029'],
  ['\u202E', 'U+202E'],
  ['\u2060', 'U+2060'],
  ['\u2066', 'U+2066'],
  ['\u3164', 'U+3164'],
  ['\uFE0F', 'U+FE0F'],
  ['\uFEFF', 'U+FEFF'],
  ['\u{E0041}', 'U+E0041'],
]

describe('what nobody sees', () => {
  it.each(UNSEEN)('%j is shown, left out or named', (character, name) => {
    const text = `Bad${character} Säckingen`
    expect(withUnseenShown(text)).toBe('Bad\uFFFD Säckingen')
    expect(withoutUnseen(text)).toBe('Bad Säckingen')
    expect(unseenIn(text)).toBe(name)
  })

  it('is nothing that a text needs: letters, accents, blanks, lines, colours of a terminal', () => {
    const text = 'Ühlingen-Birkendorf\tSa\u0308ckingen\u00A0–\u2009„x“ 51.000 €\r\n\u001B[31mrot\u001B[0m'
    expect([withUnseenShown(text), withoutUnseen(text), unseenIn(text)]).toEqual([text, text, null])
  })
})

it.each([
  ['\u202E000.15', true],
  ['51\u200F000', true],
  ['\u061C51', true],
  ['\u202B51', true],
  ['\u206751\u2069', true],
  ['\u202A51.000\u202C', false],
  ['51\u200E.000', false],
  ['51.000', false],
])('%j is seen otherwise than it is stored: %j', (text, isOther) => {
  expect(isTurned(text)).toBe(isOther)
})
