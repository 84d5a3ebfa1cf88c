import { expect, test } from 'vitest'
import { cleanText, transcribed, withoutLigatures } from '../../src/domain/clean-text.js'

test.each([
  ['Lörrach', 'Lörrach'],
  ['Lo\u0308rrach', 'Lörrach'],
  ['  Bad   Krozingen ', 'Bad Krozingen'],
  ['Bad\u00A0\u2009Krozingen', 'Bad Krozingen'],
  ['Bad\tKrozingen\r\n', 'Bad Krozingen'],
  ['Lör\u00ADrach', 'Lörrach'],
  ['Bad \u200B Krozingen', 'Bad Krozingen'],
  ['\u202ELörrach', 'Lörrach'],
  ['O\uFB03ce', 'Office'],
  ['a b', 'a b'],
  ['a  b', 'a b'],
  ['a ', 'a'],
  [' a', 'a'],
  ['', ''],
])('%j is cleaned to "%s"', (text, clean) => {
  expect(cleanText(text)).toBe(clean)
})

test('only ligatures are taken apart', () => {
  expect(withoutLigatures('\uFB00\uFB06½²')).toBe('ffst½²')
})

test('umlauts are written out', () => {
  expect(transcribed('äöüß aou é')).toBe('aeoeuess aou é')
})
