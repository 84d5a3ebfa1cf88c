import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { StoredTable } from '../../../src/source/store/stored-table.js'
import { decodeTable, encodeTable, isNewer, versionOf } from '../../../src/source/store/table-format.js'
import { sampleTable } from './sample-table.js'

const SHA = 'ab'.repeat(32)
const small = (changes: object = {}) => sampleTable(changes as Partial<StoredTable>, 2)
const { file } = small()
const draft = { name: 'draft.xlsx', sha256: SHA, byHand: ['08000001'] }
const entry = (...changed: readonly [at: number, value: unknown][]) => {
  const row: unknown[] = ['08000001', 796, 1, 1, 'Muster 796 €']
  for (const [at, value] of changed) row[at] = value
  return { entries: [row] }
}

/** The fields as the file holds them, with a digest that fits: whoever made it knows how. */
function bytesOf(fields: object): Uint8Array {
  const rest = JSON.stringify({ schemaVersion: 1, ...fields })
  const digest = createHash('sha256').update(rest).digest('hex')
  return Buffer.from(`${rest.slice(0, -1)},"digest":"${digest}"}\n`)
}

/** What makes a table none. */
const WRONG: readonly (readonly [what: string, changes: object])[] = [
  ['no edition', { edition: 2018 }],
  ['a definition that is a text', { definition: '2018' }],
  ['a definition that is a list', { definition: [] }],
  ['no file', { file: null }],
  ['a file without a name', { file: { ...file, name: null } }],
  ['an address that is a number', { file: { ...file, url: 7 } }],
  ['a digest that is a number', { file: { ...file, sha256: 7 } }],
  ['a digest in capitals', { file: { ...file, sha256: SHA.toUpperCase() } }],
  ['a digest that is too short', { file: { ...file, sha256: SHA.slice(1) } }],
  ['a digest that is too long', { file: { ...file, sha256: `${SHA}0` } }],
  ['a digest with something before it', { file: { ...file, sha256: `x${SHA}` } }],
  ['half a byte', { file: { ...file, bytes: 0.5 } }],
  ['fewer than no bytes', { file: { ...file, bytes: -1 } }],
  ['bytes that are a text', { file: { ...file, bytes: '1' } }],
  ['half a page', { file: { ...file, pages: 1.5 } }],
  ['no time', { retrieved: null }],
  ['a time that is none', { retrieved: 'yesterday' }],
  ['a time that is a number', { retrieved: 1_515_142_800_000 }],
  ['no reader', { reader: null }],
  ['no validators', { validators: null }],
  ['a tag that is a number', { validators: { etag: 1, lastModified: null } }],
  ['a date that is a number', { validators: { etag: null, lastModified: 1 } }],
  ['another verdict', { verdict: 'refused' }],
  ['a completeness that is a text', { complete: 'true' }],
  ['a draft that is none', { draft: null }],
  ['a draft without a name', { draft: { ...draft, name: 1 } }],
  ['a draft whose digest is no text', { draft: { ...draft, sha256: 1 } }],
  ['a draft with another digest', { draft: { ...draft, sha256: `${SHA}0` } }],
  ['a draft with something before its digest', { draft: { ...draft, sha256: `x${SHA}` } }],
  ['a draft with no list', { draft: { ...draft, byHand: '08000001' } }],
  ['a draft with a row that is a number', { draft: { ...draft, byHand: ['08000001', 8_000_002] } }],
  ['a draft with the key of a district', { draft: { ...draft, byHand: ['08000'] } }],
  ['a draft with a longer key', { draft: { ...draft, byHand: ['080000011'] } }],
  ['a draft with something before a key', { draft: { ...draft, byHand: ['x08000001'] } }],
  ['no entries', { entries: {} }],
  ['an entry that is none', { entries: [null] }],
  ['an entry that is a text', { entries: ['08000'] }],
  ['an entry with less', { entries: [['08000001', 796, 1, 1]] }],
  ['an entry with more', { entries: [['08000001', 796, 1, 1, '', '']] }],
  ['one entry among others', { entries: [...entry().entries, ['08000002', '796', 1, 1, '']] }],
  ['a key that is a number', entry([0, 8_000_001])],
  ['a key of another state', entry([0, '09000001'])],
  ['a key of six digits', entry([0, '080000'])],
  ['a longer key', entry([0, '080000011'])],
  ['something before a key', entry([0, 'x08000001'])],
  ['half a euro', entry([1, 0.5])],
  ['less than no euro', entry([1, -1])],
  ['euros that are a text', entry([1, '796'])],
  ['half a person', entry([2, 0.5])],
  ['less than no person', entry([2, -1])],
  ['half a page of an entry', entry([3, 0.5])],
  ['no text of an entry', entry([4, null])],
  ['one municipality twice', { entries: [...entry().entries, ...entry().entries] }],
]

describe('a table', () => {
  it.each([
    ['as it is', {}],
    ['of the user’s own edition', { definition: { id: 'own' } }],
    ['read, and not complete', { verdict: 'read', complete: false }],
    ['of a file without pages and address', { file: { ...file, url: null, pages: null } }],
    ['that a server described', { validators: { etag: null, lastModified: 'Fri, 05 Jan 2018' } }],
    ['completed by hand', { draft }],
    ['of districts, without persons and page', entry([0, '08336'], [2, null], [3, null])],
    ['of nothing', { entries: [] }],
    ['of nobody', entry([1, 0], [2, 0], [3, 0], [4, ''])],
  ])('%s comes back as it was', async (_, changes) => {
    const table = small(changes)
    expect(await decodeTable(await encodeTable(table))).toEqual(table)
  })

  it.each(WRONG)('with %s is neither written nor read', async (_, changes) => {
    await expect(encodeTable(small(changes))).rejects.toThrow(TypeError)
    const { definition: __, ...fields } = small()
    expect(await decodeTable(bytesOf({ ...fields, ...changes }))).toBeNull()
  })

  it('is one text: the fields in one order, its digest last, a line end', async () => {
    const table = small()
    const { edition, definition, file: f, retrieved, reader, validators, verdict, complete, entries } = table
    const fields = { edition, definition, file: f, retrieved, reader, validators, verdict, complete, entries }
    const { definition: __, ...known } = fields
    const written = Buffer.from(await encodeTable(table)).toString()
    const expected = written.includes('"definition"') ? fields : known
    expect(written).toBe(Buffer.from(bytesOf(expected)).toString())
    const turned = Object.fromEntries(Object.entries(table).reverse()) as unknown as StoredTable
    expect(Buffer.from(await encodeTable(turned)).toString()).toBe(written)
  })
})

describe('bytes', () => {
  const text = async () => Buffer.from(await encodeTable(small())).toString()

  it.each<[what: string, change: (text: string) => string]>([
    ['an earlier form', (whole) => whole.replace('"schemaVersion":1', '"schemaVersion":0')],
    ['a later form', (whole) => whole.replace('"schemaVersion":1', '"schemaVersion":2')],
    ['another digest', (whole) => whole.replace(/"digest":"\w/, '"digest":"x')],
    ['one figure changed', (whole) => whole.replace('796,1,', '797,1,')],
    ['a list', () => '[]'],
    ['nothing', () => ''],
    ['null', () => 'null'],
  ])('with %s are no table', async (_, change) => {
    const changed = change(await text())
    expect(changed).not.toBe(await text())
    expect(await decodeTable(Buffer.from(changed))).toBeNull()
  })

  it('that are no UTF-8 are no table', async () => {
    const bytes = Buffer.from(await text())
    bytes[bytes.indexOf('Muster') + 1] = 0xff
    expect(await decodeTable(bytes)).toBeNull()
  })

  it('of a later igm are told from damaged ones', () => {
    const newer = (value: string) => isNewer(Buffer.from(value))
    expect(newer('{"schemaVersion":2}')).toBe(true)
    expect(newer('{"schemaVersion":99,"more":[]}')).toBe(true)
    for (const other of [
      '{"schemaVersion":1}',
      '{"schemaVersion":0}',
      '{"schemaVersion":"2"}',
      '{"schemaVersion":2.5}',
      '{}',
      '[2]',
      'null',
      '{',
    ])
      expect(newer(other), other).toBe(false)
  })
})

describe('a version', () => {
  it('is the same whenever and by whatever the same was read', async () => {
    const version = await versionOf(small())
    // Users write it down: no later igm may call the same table otherwise.
    expect(version).toBe('f75e4868')
    const validators = { etag: null, lastModified: 'x' }
    for (const changes of [{ retrieved: '2020-01-01' }, { reader: 'igm 9' }, { validators }])
      expect(await versionOf(small(changes))).toBe(version)
  })

  it('is another for anything else', async () => {
    const changed = [
      {},
      { edition: '2017' },
      { definition: { id: '2018' } },
      { file: { ...file, sha256: SHA.replace('a', 'c') } },
      { verdict: 'read' },
      { complete: false },
      { draft },
      entry(),
    ]
    const versions = await Promise.all(changed.map((changes) => versionOf(small(changes))))
    expect(new Set(versions).size).toBe(changed.length)
  })
})
