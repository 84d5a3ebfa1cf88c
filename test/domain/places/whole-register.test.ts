import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gazetteer } from '../../../src/domain/places/gazetteer.js'
import { nameIndex, withName } from '../../../src/domain/places/name-index.js'
import { register } from '../../support/data.js'

const places = gazetteer(register)
const index = nameIndex(register)

function answerTo(query: string): string | readonly string[] {
  const match = places.municipality(query)
  if (match.kind === 'found') return match.place.ags
  return match.kind === 'ambiguous' ? match.candidates.map(({ ags }) => ags) : match.kind
}

describe('every spelling finds its place', () => {
  it('of the register: each name, in capitals, NFD and without umlauts', () => {
    for (const { name, ags } of register.municipalities) {
      const expected = withName(index, name).map((each) => each.ags)
      expect(expected).toContain(ags)
      const spellings = [
        name.toUpperCase(),
        name.normalize('NFD'),
        name.normalize('NFD').replace(/\p{M}/gu, ''),
      ]
      for (const spelling of spellings) {
        expect([spelling, [answerTo(spelling)].flat()]).toEqual([spelling, expect.arrayContaining([ags])])
      }
    }
  })
})

describe('nothing is guessed', () => {
  it('and nothing that is typed makes it throw', () => {
    fc.assert(
      // Halves of characters, too.
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 30 }), (units) => {
        places.municipality(String.fromCharCode(...units))
      }),
    )
  })
})

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
})
