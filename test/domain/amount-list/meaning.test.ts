import { describe, expect, it } from 'vitest'
import { meaningOf, remarkDoubt, takenBack } from '../../../src/domain/amount-list/meaning.js'

it('a percentage is shown with its number', () => {
  expect(meaningOf('davon 60,5 % im ersten Jahr').unclear).toBe('60,5 %')
})

it('a cell of very many digits is looked through once, not once from each digit', () => {
  // Quadratic, it would take a quarter of an hour.
  expect(meaningOf('1'.repeat(1_000_000)).unclear).toBeNull()
})

describe('a remark', () => {
  it.each([
    ...[
      'halbiert',
      'nachrichtlich',
      'aufgehoben',
      'gekürzt',
      'abzüglich Rückzahlung',
      'Ablehnung vom 3. Mai',
    ],
    ...['gilt  nicht', 'Widerruf', 'hinfällig', 'zurückgenommen', 'annulliert', 'weggefallen', 'cancelled'],
  ])('takes the amount back wherever it stands, so it does beside it: %s', (words) => {
    expect(takenBack(words)).not.toBeNull()
    expect(remarkDoubt(words)).not.toBeNull()
  })

  it.each(['reduziert', 'Minderung um ein Drittel', 'hälftig', 'zu hoch', 'Kürzung', 'Wegfall'])(
    'leaves open which amount counts: %s',
    (words) => {
      expect(remarkDoubt(words)).not.toBeNull()
    },
  )

  it.each(['siehe Anlage', 'geprüft', 'Frau Wegmann', 'liegt vor', 'Max Klein'])(
    'says nothing of it: %s',
    (words) => {
      expect(remarkDoubt(words)).toBeNull()
    },
  )
})
