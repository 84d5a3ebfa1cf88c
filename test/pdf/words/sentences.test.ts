import { expect, test } from 'vitest'
import { isSentence, sentencesIn } from '../../../src/pdf/words/sentences.js'

test.each([
  'Böblingen 1803122,0 2265 zusammen ohne 0',
  'zusammen ohne Verwaltungsgemeinschaft',
  'Landkreis Calw insgesamt',
])('the label of a sum says nothing of a place: %s', (text) => {
  expect(isSentence(text)).toBe(false)
})

test.each(['Böblingen ohne Zuweisung', 'zusammen ohne Böblingen', 'Die Stadt Ulm verzichtet.'])(
  'may say something of a place: %s',
  (text) => {
    expect(isSentence(text)).toBe(true)
  },
)

test('short words in quotes end no sentence', () => {
  const legend = 'Beträge in Euro. „k. Z.“ bedeutet, dass keine Zahlung geleistet wurde.'
  expect(sentencesIn(legend)).toEqual([
    'Beträge in Euro.',
    '„k. Z.“ bedeutet, dass keine Zahlung geleistet wurde.',
  ])
})
