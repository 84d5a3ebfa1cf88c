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

  it('are those whose whole name stands in the text, if it has three letters', () => {
    expect(suggestedFor('Rathaus zu Wehr,(Murg)/Aitern')).toEqual(
      expect.arrayContaining(['Wehr', 'Murg', 'Aitern']),
    )
    expect(suggestedFor('Verein zu Au qxqx')).not.toContain('Au')
  })

  it('are five at most, and places all of them', () => {
    const match = places.municipality({ name: 'Wehr', district: 'Atlantis' })
    const suggestions = match.kind === 'unknown' ? match.suggestions() : []
    expect(suggestions.every((place) => register.municipalities.includes(place))).toBe(true)
    expect(suggestedFor('Schwarzwald')).toHaveLength(5)
  })
})
