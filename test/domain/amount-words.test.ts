import { expect, it } from 'vitest'
import { remarkDoubt } from '../../src/domain/amount-list/meaning.js'
import { otherMeaning } from '../../src/pdf/words/other-meaning.js'
import { listOf } from './amount-list/list-of.js'

/** @returns whether a title stops a list, and what is found of it in a PDF where it stands over the amounts */
const stops = (words: string) => {
  const { faults } = listOf(`Beträge ${words}\nGemeinde;Betrag\nWehr;60.000`)
  return [faults.length > 0, otherMeaning(`Betrag ${words}`, 'over-amounts')]
}

it.each([
  ...[
    'gesperrt',
    'hinfällig',
    'zurückgenommen',
    'überholt',
    'veraltet',
    'Prognose',
    'geschätzt',
    'wöchentlich',
  ],
  ...[
    'Cent',
    'Rückforderung',
    'Kürzung',
    'Kürzungsbeträge',
    'halbiert',
    'gekürzt',
    'nicht gewährt',
    'aufgehoben',
  ],
  ...['abgelehnt', 'nachrichtlich', 'je Monat', 'vierteljährlich', 'reductions', 'outdated', 'estimated'],
  ...['£', 'USD', 'Pfund', 'Q1', '1. Halbjahr', 'Januar – Juni', 'in hundreds', 'entfällt'],
])('what is called "%s" is read as no amounts, in a list and in a PDF', (words) => {
  expect(stops(words)).toEqual([true, words])
})

it.each([
  '2018',
  'in Euro',
  'der Städte und Gemeinden',
  'Januar bis Dezember',
  'die auf Gemeinden entfallen',
])('what is called "%s" is, in both', (words) => {
  expect(stops(words)).toEqual([false, null])
})

it('among other words of a PDF, only what takes amounts back or repeats them counts, and only of amounts', () => {
  expect(otherMeaning('Die Beträge sind gesperrt', 'among-others')).toBe('gesperrt')
  expect(otherMeaning('Die Straße ist gesperrt', 'among-others')).toBeNull()
  expect(otherMeaning('Auszahlung der Mittel im 1. Quartal', 'among-others')).toBeNull()
  expect(otherMeaning('Beträge nur für Gemeinden, noch ohne Anteil', 'among-others')).toBeNull()
  expect(otherMeaning('Betrag (Euro, Cent)', 'over-amounts')).toBeNull()
})

it('a file that is void or a draft is told as that, and not twice', () => {
  expect(otherMeaning('ungültig', 'across')).toBeNull()
  expect(otherMeaning('gesperrt', 'across')).toBe('gesperrt')
})

it('beside an amount in a list, the same words are doubts', () => {
  for (const words of ['Rückforderung', 'outdated', 'ersetzt durch', 'wöchentlich'])
    expect(remarkDoubt(words)).not.toBeNull()
})
