import { describe, expect, test } from 'vitest'
import { amountOf } from '../../../src/domain/lattice.js'
import { recogniseEdition } from '../../../src/pdf/proof/recognise-edition.js'
import { editions, lattice } from '../support/world.js'

const persons = [1, 7, 12, 64, 65, 301]
const amounts2018 = persons.map((count) => amountOf(count, lattice))
const amounts2017 = persons.map((count) => amountOf(count, { pot: 34_800_000, personsTotal: 46_828 }))
const plain = { isSample: false, wanted: undefined }

describe('the edition of which the amounts are multiples', () => {
  test('2018 and 2017 are told apart', () => {
    expect(recogniseEdition(amounts2018, editions, plain).edition?.id).toBe('2018')
    expect(recogniseEdition(amounts2017, editions, plain).edition?.id).toBe('2017')
  })

  test('the mark makes it the sample, and nothing else does', () => {
    const marked = recogniseEdition(amounts2018, editions, { isSample: true, wanted: undefined })
    expect(marked.edition?.id).toBe('demo')
    expect(marked.findings.map(({ code }) => code)).toEqual(['sample-document'])
    expect(
      recogniseEdition(amounts2018, editions, { isSample: false, wanted: 'demo' }).findings,
    ).toMatchObject([{ code: 'edition-differs', severity: 'error' }])
  })

  test('one misprint does not hide it', () => {
    const misprinted = amounts2018.map((amount, index) => (index === 2 ? amount + 1 : amount))
    expect(recogniseEdition(misprinted, editions, plain).edition?.id).toBe('2018')
  })

  test('amounts of no rate belong to none', () => {
    const { edition, findings } = recogniseEdition([1000, 2000, 51_000], editions, plain)
    expect(edition).toBeNull()
    expect(findings).toMatchObject([{ code: 'edition-unknown', severity: 'error' }])
  })

  test('amounts that fit two editions equally belong to none', () => {
    expect(recogniseEdition([0, 0], editions, plain).edition).toBeNull()
  })
})
