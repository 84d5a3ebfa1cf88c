import { describe, expect, test } from 'vitest'
import { amountOf, perCapitaRateOf } from '../../../src/domain/per-capita-rate.js'
import { editionAsked, recogniseEdition } from '../../../src/pdf/proof/recognise-edition.js'
import { edition } from '../support/evidence.js'
import { editions, rate } from '../support/world.js'

const persons = [1, 7, 12, 64, 65, 301]
const amounts2018 = persons.map((count) => amountOf(count, rate))
const amounts2017 = persons.map((count) => amountOf(count, { totalBudget: 34_800_000, personsTotal: 46_828 }))
const plain = { sampleBy: null, wanted: undefined }

describe('the edition of which the amounts are multiples', () => {
  test('2018 and 2017 are told apart', () => {
    expect(recogniseEdition(amounts2018, editions, plain).edition?.id).toBe('2018')
    expect(recogniseEdition(amounts2017, editions, plain).edition?.id).toBe('2017')
  })

  test('the mark makes it the sample, and nothing else does', () => {
    const marked = recogniseEdition(amounts2018, editions, { sampleBy: 'words', wanted: undefined })
    expect(marked.edition?.id).toBe('demo')
    expect(marked.findings.map(({ code }) => code)).toEqual(['sample-document'])
    expect(
      recogniseEdition(amounts2018, editions, { sampleBy: null, wanted: 'demo' }).findings,
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

describe('the rate of an edition', () => {
  test('is known where both its pot and its persons are', () => {
    expect(perCapitaRateOf(edition)).toEqual({ totalBudget: 1000, personsTotal: 8 })
    expect(perCapitaRateOf({ ...edition, pot: null })).toBeNull()
    expect(perCapitaRateOf({ ...edition, personsTotal: null })).toBeNull()
    expect(perCapitaRateOf(null)).toBeNull()
  })
})

describe('among editions of one rate each', () => {
  const other = { ...edition, id: 'other', pot: { value: 1016, source: { de: 'test', en: 'test' } } }
  const twin = { ...edition, id: 'twin' }
  const rateless = { ...edition, id: 'own', pot: null }
  const sample = { ...edition, id: 'sample', sample: true }
  const sampleBy = null

  test('half of the amounts are enough, less are not', () => {
    expect(recogniseEdition([125, 126, 250, 251], [edition], plain).edition).toBe(edition)
    expect(recogniseEdition([125, 126, 251], [edition], plain).edition).toBeNull()
  })

  test('no amounts belong to none', () => {
    expect(recogniseEdition([], [edition], plain).edition).toBeNull()
  })

  test('the one that most amounts obey is the one', () => {
    // Nothing is no persons in either, 127 € are one of the other alone.
    expect(recogniseEdition([0, 127], [edition, other], plain)).toEqual({ edition: other, findings: [] })
  })

  test('between two that all amounts obey, the caller decides, or nobody', () => {
    expect(recogniseEdition([125], [edition, twin], plain)).toEqual({
      edition: null,
      findings: [
        {
          code: 'edition-unknown',
          severity: 'error',
          page: null,
          text: null,
          args: { candidates: ['small', 'twin'] },
        },
      ],
    })
    expect(recogniseEdition([125], [edition, twin], { sampleBy, wanted: 'twin' }).edition).toBe(twin)
    expect(recogniseEdition([125], [edition, twin], { sampleBy, wanted: 'third' }).edition).toBeNull()
  })

  test('one that is not the caller’s is told', () => {
    expect(recogniseEdition([125], [edition, other], { sampleBy, wanted: 'small' }).findings).toEqual([])
    expect(recogniseEdition([125], [edition, other], { sampleBy, wanted: 'other' })).toEqual({
      edition,
      findings: [
        {
          code: 'edition-differs',
          severity: 'error',
          page: null,
          text: null,
          args: { expected: 'other', found: 'small' },
        },
      ],
    })
  })

  test('one whose rate nobody knows is only ever the one that the caller names', () => {
    expect(recogniseEdition([125], [rateless, edition], plain).edition).toBe(edition)
    expect(recogniseEdition([125], [rateless], plain).edition).toBeNull()
    expect(recogniseEdition([125], [edition, rateless], { sampleBy, wanted: 'own' })).toEqual({
      edition: rateless,
      findings: [],
    })
  })

  test('a document marked as a sample is only ever the sample', () => {
    const marked = (wanted?: string) =>
      recogniseEdition([125], [edition, rateless, sample], { sampleBy: 'words', wanted })
    expect(marked().edition).toBe(sample)
    expect(marked().findings).toEqual([
      { code: 'sample-document', severity: 'info', page: null, text: null, args: { by: 'words' } },
    ])
    expect(marked('own')).toMatchObject({
      edition: sample,
      findings: [{ code: 'sample-document' }, { code: 'edition-differs' }],
    })
  })
})

describe('the edition of a table by districts', () => {
  const sample = { ...edition, id: 'sample', sample: true }
  const asked = (isSample: boolean, wanted?: string) =>
    editionAsked([edition, sample], { sampleBy: isSample ? 'words' : null, wanted })
  const districtsOnly = { code: 'districts-only', severity: 'warning', page: null, text: null, args: {} }
  const marked = {
    code: 'sample-document',
    severity: 'info',
    page: null,
    text: null,
    args: { by: 'words' },
  }
  const unknown = {
    code: 'edition-unknown',
    severity: 'error',
    page: null,
    text: null,
    args: { candidates: [] },
  }

  test('is the one that the caller names', () => {
    expect(asked(false, 'small')).toEqual({ edition, findings: [districtsOnly] })
    expect(asked(true, 'sample')).toEqual({ edition: sample, findings: [marked, districtsOnly] })
  })

  test('is unknown where he names none, or the mark tells otherwise', () => {
    const none = { edition: null, findings: [districtsOnly, unknown] }
    expect(asked(false)).toEqual(none)
    expect(asked(false, 'other')).toEqual(none)
    expect(asked(true, 'small')).toEqual({ edition: null, findings: [marked, districtsOnly, unknown] })
    expect(asked(false, 'sample')).toEqual(none)
  })
})
