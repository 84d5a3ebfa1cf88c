import { describe, expect, it } from 'vitest'
import { EDITION_IDS, readEdition } from '../../src/source/data-files.js'
import { readEditionFile } from '../../src/source/edition-file.js'
import { problemOf } from '../support/problem-of.js'

const least = { id: '2019', published: '2019-01-05', threshold: { value: 50_000, source: 'a letter' } }
const read = (value: unknown) => readEditionFile(JSON.stringify(value), 'edition.json')
const problem = (value: unknown) => problemOf((async () => read(value))())

describe('a description of an edition', () => {
  it('needs an id, a date and a threshold with its source', () => {
    expect(read(least)).toEqual({
      ...least,
      threshold: { value: 50_000, source: { de: 'a letter', en: 'a letter' } },
      validFrom: '2019-01-05',
      validUntil: null,
      provisional: false,
      perYear: true,
      standing: null,
      sample: false,
      status: 'own',
      lastChecked: '2019-01-05',
      pot: null,
      personsTotal: null,
      posts: [],
      sums: [],
      pdf: [],
    })
  })

  it.each(EDITION_IDS)('has the fields of data/editions/%s.json', (id) => {
    const known = readEdition(id)
    expect(read({ ...known, id: 'copy' })).toEqual({ ...known, id: 'copy', sample: false, status: 'own' })
  })

  it.each([
    ['threshold.source', { ...least, threshold: { value: 50_000 } }],
    ['threshold.value', { ...least, threshold: { value: 50_000.5, source: 'x' } }],
    ['threshold', { ...least, threshold: 50_000 }],
    ['pot.value', { ...least, pot: { value: '58.000.000', source: 'x' } }],
    ['threshold.value', { ...least, threshold: { value: 0, source: 'x' } }],
    ['pot.value', { ...least, pot: { value: 0, source: 'x' } }],
    ['pot.value', { ...least, pot: { value: Number.MAX_SAFE_INTEGER, source: 'x' } }],
    ['posts.0.value', { ...least, posts: [{ value: 0, source: 'x', qualification: 'intermediate' }] }],
    ['id', { ...least, id: '../../etc/passwd' }],
    ['id', { ...least, id: 'con' }],
    ['id', { ...least, id: 'lpt1' }],
    ['id', { ...least, id: '-2019' }],
    ['id', { ...least, id: '2019-' }],
    ['id', { ...least, id: '-' }],
    ['published', { ...least, published: '5.1.2019' }],
    [
      'sums.0.members.0',
      { ...least, sums: [{ label: 'x', districts: [], members: ['8'], value: 1, source: 'x' }] },
    ],
    ['published', { ...least, published: '2019-13-01' }],
    ['threshold.value', { ...least, threshold: { value: 0, source: 'x' } }],
    ['posts.0.value', { ...least, posts: [{ value: 0, source: 'x', qualification: 'intermediate' }] }],
    ['pot.value', { ...least, pot: { value: 9e15, source: 'x' } }],
    ['pdf.0.url', { ...least, pdf: [{ kind: 'official', url: 'javascript:alert(1)' }] }],
    ['JSON', []],
  ])('names the field %s that is wrong', async (place, value) => {
    expect(await problem(value)).toEqual({
      code: 'edition-file-invalid',
      args: { path: 'edition.json', place },
    })
  })

  it.each(['50999.99999999999999999', '51000.0', '5.1e4', '51000.00000000000001', '9007199254740993'])(
    'takes no %s for a whole amount',
    async (written) => {
      const text = JSON.stringify(least).replace('50000', written)
      expect(await problemOf((async () => readEditionFile(text, 'x'))())).toMatchObject({
        args: { place: 'threshold.value' },
      })
    },
  )

  it('leaves numbers in texts as they are', () => {
    const source = 'page 1.5, "2.5e3" \\ 7.1'
    const read50 = read({ ...least, threshold: { value: 50_000, source } })
    expect(read50.threshold.source).toEqual({ de: source, en: source })
  })

  it('is JSON, with or without a byte order mark', async () => {
    expect(readEditionFile(`\uFEFF${JSON.stringify(least)}`, 'x').id).toBe('2019')
    expect(await problemOf((async () => readEditionFile('id: 2019', 'x'))())).toMatchObject({
      args: { place: 'JSON' },
    })
  })

  it('cannot take the place of a published edition', async () => {
    expect(await problem({ ...least, id: '2018' })).toMatchObject({ code: 'edition-id-taken' })
  })
})
