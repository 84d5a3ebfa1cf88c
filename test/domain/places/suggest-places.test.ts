import { describe, expect, it } from 'vitest'
import { gazetteer } from '../../../src/domain/places/gazetteer.js'
import { register } from '../../support/data.js'

const places = gazetteer(register)

function suggestedFor(query: string): readonly string[] {
  const match = places.municipality(query)
  return match.kind === 'unknown' ? match.suggestions().map(({ name }) => name) : []
}

/** A letter too much where no name has it. */
const slipIn = (name: string, at: number) => `${name.slice(0, at)}q${name.slice(at)}`

describe('the places suggested for a slip', () => {
  const several = register.municipalities.filter(({ name }) => name.includes(' '))

  it('have the one that was meant among them, whichever word of a long name the slip is in', () => {
    const queries = several.flatMap(({ name }) => {
      const second = name.indexOf(' ') + 2
      return [second, name.length - 1].map((at) => ({ name, query: slipIn(name, at) }))
    })
    const asked = queries.filter(({ query }) => places.municipality(query).kind === 'unknown')
    expect(asked.length).toBeGreaterThan(100)
    expect(asked.filter(({ name, query }) => !suggestedFor(query).includes(name))).toEqual([])
  })

  it.each([
    ['Bad Wildbd', 'Bad Wildbad'],
    ['Bad Säckingn, Landkreis Waldshut', 'Bad Säckingen'],
    ['Bad Säckingn (WT)', 'Bad Säckingen'],
    ['Lörach (Landkreis Lörrach)', 'Lörrach'],
  ])('for "%s" begin with %s', (query, name) => {
    expect(suggestedFor(query)[0]).toBe(name)
  })
})
