import { describe, expect, test } from 'vitest'
import { isSentence, saysOnlyOrder, sentencesIn, withoutOffices } from '../../../src/pdf/words/sentences.js'

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

describe('how names are sorted', () => {
  test.each(['Bad Boll steht als „Boll, Bad“ unter B.', 'St. Blasien findet sich als "Blasien, St." bei B'])(
    'is all that is said, where the same name stands in it twice: %s',
    (text) => {
      expect(saysOnlyOrder(text)).toBe(true)
    },
  )

  test.each([
    'Bad Boll steht als „Boll, Bad“ unter B, erhält aber nichts.',
    'Bad Boll steht als „Buchau, Bad“ unter B.',
    'Bad Boll steht als „Boll, Bad“ unter Aalen.',
    'Bad Boll steht als „Boll, Bad“ unter C.',
    'Den Betrag teilt der Nachbar: Bad Boll steht als „Boll, Bad“ unter B.',
    'Badeorte sind unter 15922 eingeordnet: Bad Boll steht als „Boll, Bad“ unter B.',
  ])('is not all that is said: %s', (text) => {
    expect(saysOnlyOrder(text)).toBe(false)
  })
})

test('a legend of letters names districts, two where a city shares them', () => {
  const legend =
    'EM Landkreis Emmendingen; FR Stadtkreis Freiburg im Breisgau oder Landkreis Breisgau-Hochschwarzwald; AA Ostalbkreis.'
  expect(withoutOffices(legend).replace(/[\s;.]/g, '')).toBe('')
  expect(withoutOffices('Freiburg oder Ulm erhält nichts.')).toContain('oder Ulm')
})
