import { describe, expect, it } from 'vitest'
import { gazetteer } from '../../../src/domain/places/gazetteer.js'
import { register } from '../../support/data.js'

const places = gazetteer(register)

function suggestedFor(query: string): readonly string[] {
  const match = places.municipality(query)
  return match.kind === 'unknown' ? match.suggestions().map(({ name }) => name) : []
}

describe('the places suggested for a slip', () => {
  it.each([
    ['Bad Wildbd', 'Bad Wildbad'],
    ['Bad Säckingn, Landkreis Waldshut', 'Bad Säckingen'],
    ['Bad Säckingn (WT)', 'Bad Säckingen'],
    ['Lörach (Landkreis Lörrach)', 'Lörrach'],
  ])('for "%s" begin with %s', (query, name) => {
    expect(suggestedFor(query)[0]).toBe(name)
  })
})
