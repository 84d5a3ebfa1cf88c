import { describe, expect, it } from 'vitest'
import { suggest } from '../../../src/domain/places/suggest.js'
import { register } from '../../support/data.js'

const suggested = (query: string) => suggest(register.municipalities, query).map(({ name }) => name)

describe('suggest', () => {
  it.each([
    ['Lörach', 'Lörrach'],
    ['Lorrrach', 'Lörrach'],
    ['Rheinfeldn', 'Rheinfelden (Baden)'],
    ['Sigmaringn', 'Sigmaringen'],
    ['Stutgart', 'Stuttgart'],
    ['Tübigen', 'Tübingen'],
  ])('%s: first of all %s', (query, name) => {
    expect(suggested(query)[0]).toBe(name)
  })

  it('knows a slip in the first word of a long name', () => {
    expect(suggested('Freibrug')).toEqual(['Freiberg am Neckar', 'Freiburg im Breisgau'])
  })

  it('puts Lörrach before Lorch, whose letters without umlauts are as close', () => {
    expect(suggested('Lörach').slice(0, 2)).toEqual(['Lörrach', 'Lorch'])
  })

  it('gives at most five, and none for what is close to nothing', () => {
    expect(suggested('Altheim').length).toBeLessThanOrEqual(5)
    expect(suggested('Xylophonstadt')).toEqual([])
    expect(suggested('')).toEqual([])
    expect(suggested(`Lörach${' '.repeat(94)}`)[0]).toBe('Lörrach')
    expect(suggested(`Lörach${' '.repeat(95)}`)).toEqual([])
  })

  it('gives the same list every time, whatever the order of the places', () => {
    const backwards = suggest(register.municipalities.toReversed(), 'Bergen').map(({ name }) => name)
    expect(backwards).toEqual(suggested('Bergen'))
  })

  it('goes by the alphabet where all are as close, and leaves namesakes in their order', () => {
    const named = (...names: string[]) => names.map((name, number) => ({ name, number }))
    const order = (...names: string[]) =>
      suggest(named(...names), 'Fach').map(({ name, number }) => name + number)
    expect(order('Bach', 'Dach')).toEqual(['Bach0', 'Dach1'])
    expect(order('Dach', 'Bach')).toEqual(['Bach1', 'Dach0'])
    expect(order('Bach', 'Bach')).toEqual(['Bach0', 'Bach1'])
  })

  it('takes a first word for the name only where it tells something', () => {
    expect(suggest([{ name: 'Horb am Neckar' }], 'Hurb')).toHaveLength(1)
    expect(suggest([{ name: 'Bad Säckingen' }], 'Bat')).toEqual([])
  })

  it('serves districts as well', () => {
    expect(suggest(register.districts, 'Sigmaringn').map(({ name }) => name)).toEqual(['Sigmaringen'])
  })
})
