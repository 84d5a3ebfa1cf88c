import { expect, test } from 'vitest'
import { unescaped } from '../../src/domain/xml-text.js'

test.each([
  ['A &amp; B', 'A & B'],
  ['&lt;a b=&quot;c&quot;&gt;', '<a b="c">'],
  ['&apos;', "'"],
  ['&amp;lt;', '&lt;'],
  ['&#65;&#228;', 'Aä'],
  ['&#x41;&#xE4;&#Xe4;', 'Aää'],
  ['&#128512;', '😀'],
  ['&#38;lt;', '<'],
  ['&nbsp; & x;', '&nbsp; & x;'],
  ['plain', 'plain'],
])('%s says %s', (text, said) => {
  expect(unescaped(text)).toBe(said)
})

test.each(['&#x110000;', '&#99999999999;', '&#abc;'])('%s is the number of no character', (text) => {
  expect(unescaped(text)).toBe('\uFFFD')
})

test('the last character there is can be written', () => {
  expect(unescaped('&#x10FFFF;')).toBe('\u{10FFFF}')
})
