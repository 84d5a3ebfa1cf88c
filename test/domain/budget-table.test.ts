import { expect, test } from 'vitest'
import { basisOf, isOwnAmount } from '../../src/domain/budget-table.js'
import { periodOf } from '../../src/domain/edition.js'
import { edition2018 } from '../support/data.js'

const source = { title: 'x', url: null, date: null } as const
const file = { sha256: '', page: null, text: '', retrieved: '', reader: '' } as const

test('an amount is the user’s own where it was given with the question, and stands in no file', () => {
  expect(isOwnAmount({ ...source, kind: 'own-figures', file: null })).toBe(true)
  expect(isOwnAmount({ ...source, kind: 'own-figures', file })).toBe(false)
  expect(isOwnAmount({ ...source, kind: 'article', file: null })).toBe(false)
  expect(isOwnAmount(null)).toBe(false)
})

test('what an answer rests on is said of its table', () => {
  const table = { edition: edition2018, entries: new Map(), bounds: new Map(), complete: true } as const
  expect(basisOf({ ...table, verdict: 'read' })).toEqual({ sample: false, verdict: 'read', own: null })
  const invented = { ...edition2018, sample: true }
  expect(basisOf({ ...table, edition: invented, verdict: null })).toEqual({
    sample: true,
    verdict: null,
    own: null,
  })
})

test('of an edition its dates and its standing are told, and nothing else', () => {
  const { published, validFrom, validUntil, status, provisional, perYear } = edition2018
  expect(periodOf(edition2018)).toEqual({ published, validFrom, validUntil, status, provisional, perYear })
})
