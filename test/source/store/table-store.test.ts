import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edition } from '../../../src/domain/edition.js'
import { readEdition } from '../../../src/source/data-files.js'
import { hasTable } from '../../../src/source/store/has-table.js'
import { budgetTableFrom, type StoredTable } from '../../../src/source/store/stored-table.js'
import { decodeTable, encodeTable } from '../../../src/source/store/table-format.js'
import { listTables, readStored, saveTable } from '../../../src/source/store/table-store.js'
import { tempFolder } from '../../support/temp-folder.js'
import { problemOf } from '../problem-of.js'
import { sampleTable } from './sample-table.js'
import { socketAt } from './socket-at.js'

const edition = readEdition('2018')
/** @returns the amounts stored for an edition; null when nothing is */
async function loadTable(folder: string, of: Edition) {
  const stored = await readStored(folder, of.id)
  return stored && budgetTableFrom(stored, of)
}

const windows = process.platform === 'win32'

describe('saveTable and loadTable', () => {
  it('give back what was stored, with the place of every figure', async () => {
    const folder = join(tempFolder(), 'new', 'igm')
    const table = sampleTable()
    const { path } = await saveTable(folder, table)
    expect(path).toBe(join(folder, 'tables', '2018.json'))
    expect(hasTable(folder, '2018')).toBe(true)
    expect(await readStored(folder, '2018')).toMatchObject({ ...table })
    const loaded = await loadTable(folder, edition)
    expect(loaded).toMatchObject({ edition, complete: true })
    expect(loaded?.entries.size).toBe(1101)
    expect(loaded?.entries.get('08000002')).toEqual({
      ags: '08000002',
      amount: 1592,
      persons: 2,
      source: {
        kind: 'document',
        title: 'muster.pdf',
        url: 'http://127.0.0.1/muster.pdf',
        date: edition.published,
        file: {
          sha256: 'ab'.repeat(32),
          page: 1,
          text: 'Mußterstadt am Neckar 2 796 €',
          retrieved: '2018-01-05T09:00:00.000Z',
          reader: 'igm 0.0.0-test',
        },
      },
    })
  })

  it('mark the figures of a file without pages as own', async () => {
    const folder = tempFolder()
    const { file } = sampleTable()
    await saveTable(folder, sampleTable({ file: { ...file, name: 'own.csv', url: null, pages: null } }))
    const source = (await loadTable(folder, edition))?.entries.get('08000001')?.source
    expect(source).toMatchObject({ kind: 'own-figures', title: 'own.csv', url: null, date: null })
  })

  it('know nothing where nothing is stored', async () => {
    const folder = join(tempFolder(), 'none')
    expect(await loadTable(folder, edition)).toBeNull()
    expect(await listTables(folder)).toEqual([])
    expect(hasTable(folder, '2018')).toBe(false)
    expect(existsSync(folder)).toBe(false)
  })

  it.skipIf(windows)('keep the files from other users', async () => {
    const folder = join(tempFolder(), 'igm')
    const { path } = await saveTable(folder, sampleTable())
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(statSync(join(folder, 'tables')).mode & 0o777).toBe(0o700)
  })

  it.each(['../2018', '', 'A', '2018.json', 'x'.repeat(41), 'ü', '2018/..'])(
    'refuse the id %j',
    async (id) => {
      const folder = tempFolder()
      await expect(saveTable(folder, sampleTable({ edition: id }))).rejects.toThrow(RangeError)
      await expect(readStored(folder, id)).rejects.toThrow(RangeError)
      expect(readdirSync(folder)).toEqual([])
    },
  )

  it('refuse to store what could not be read again', async () => {
    const folder = tempFolder()
    const entries: StoredTable['entries'] = [['08000001', 0.5, null, null, '']]
    await expect(saveTable(folder, sampleTable({ entries }))).rejects.toThrow(TypeError)
    const twice: StoredTable['entries'] = [1, 2].map((amount) => ['08000001', amount, null, null, ''])
    await expect(saveTable(folder, sampleTable({ entries: twice }))).rejects.toThrow(TypeError)
    expect(readdirSync(folder)).toEqual([])
  })

  it('take any text', async () => {
    const folder = tempFolder()
    const told = (text: string) => sampleTable({ entries: [['08000001', 0, null, null, text]] })
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        return (await decodeTable(await encodeTable(told(text))))?.entries[0]?.[4] === text
      }),
      { numRuns: 60 },
    )
    const text = '"\\\n\u2028 ß €'
    await saveTable(folder, told(text))
    expect((await readStored(folder, '2018'))?.entries[0]?.[4]).toBe(text)
  })
})

describe('a damaged table', () => {
  const damages: readonly (readonly [string, (bytes: Buffer) => Buffer | string])[] = [
    ['is empty', () => ''],
    ['is cut off', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['is not JSON', () => 'amounts'],
    ['is other JSON', () => '{"schemaVersion":1}'],
    ['is null', () => 'null'],
    ['is a list', () => '[]'],
    ['has another amount', (bytes) => bytes.toString().replace('"08000002",1592', '"08000002",1593')],
    ['has another digest', (bytes) => bytes.toString().replace(/"digest":"./, '"digest":"x')],
    ['has no digest', (bytes) => bytes.toString().replace(/,"digest":"\w+"/, '')],
    ['has an earlier schema', (bytes) => bytes.toString().replace('"schemaVersion":1', '"schemaVersion":0')],
    ['is of another edition', (bytes) => bytes.toString().replace('"edition":"2018"', '"edition":"2017"')],
    [
      'is not UTF-8',
      (bytes) => Buffer.from(bytes.toString('latin1').replace('€', ''), 'latin1').fill(0xff, 200, 210),
    ],
    ['has a byte changed', (bytes) => bytes.fill('7', 900, 901)],
  ]

  it.each(damages)('is refused when it %s', async (_, damage) => {
    const folder = tempFolder()
    const { path } = await saveTable(folder, sampleTable())
    writeFileSync(path, damage(readFileSync(path)))
    expect(await problemOf(loadTable(folder, edition))).toEqual({ code: 'store-damaged', args: { path } })
    expect(await listTables(folder)).toEqual([{ edition: '2018', path, table: null, fault: 'damaged' }])
    await saveTable(folder, sampleTable())
    expect((await loadTable(folder, edition))?.entries.size).toBe(1101)
  })

  it('is refused when a folder stands in its place', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'tables', '2018.json'), { recursive: true })
    expect(await problemOf(loadTable(folder, edition))).toMatchObject({ code: 'store-damaged' })
  })
})

describe('listTables', () => {
  it('lists editions in order and overlooks everything else', async () => {
    const folder = tempFolder()
    await saveTable(folder, sampleTable({ edition: '2018' }, 2))
    await saveTable(folder, sampleTable({ edition: '2017' }, 1))
    for (const id of ['b', 'e', 'a', 'd', 'c']) await saveTable(folder, sampleTable({ edition: id }, 3))
    const others = ['notes.txt', 'OLD.json', 'Old.json', '2016.json.bak', '.2018.json.0123456789abcdef.tmp']
    for (const name of others) writeFileSync(join(folder, 'tables', name), '{}')
    const found = await listTables(folder)
    expect(found.map(({ edition: id, table }) => [id, table?.entries.length])).toEqual([
      ['2017', 1],
      ['2018', 2],
      ...['a', 'b', 'c', 'd', 'e'].map((id) => [id, 3]),
    ])
  })
})

describe('the data folder', () => {
  it('keeps what igm did not leave there, however old it is', async () => {
    const folder = tempFolder()
    const { path } = await saveTable(folder, sampleTable({ edition: '2017' }, 1))
    const notes = join(folder, 'tables', 'notes.txt')
    writeFileSync(notes, '')
    for (const old of [path, notes]) utimesSync(old, 1, 1)
    await saveTable(folder, sampleTable())
    expect([path, notes].map((old) => existsSync(old))).toEqual([true, true])
  })

  it('says what in it cannot be read, and why', async () => {
    const folder = tempFolder()
    const path = join(folder, 'tables', '2018.json')
    writeFileSync(join(folder, 'tables'), '')
    await expect(readStored(folder, '2018')).rejects.toMatchObject({
      code: 'store-unreadable',
      args: { path, reason: 'ENOTDIR' },
      cause: { code: 'ENOTDIR' },
    })
  })

  it.skipIf(windows)('is not listed without what cannot be opened in it', async () => {
    const folder = tempFolder()
    const path = join(folder, 'tables', '2018.json')
    mkdirSync(join(folder, 'tables'))
    await socketAt(path)
    const problem = { code: 'store-unreadable', args: { path, reason: 'ENXIO' } }
    expect(await problemOf(listTables(folder))).toEqual(problem)
  })

  it('is rid of old temporary files, not of fresh ones', async () => {
    const folder = tempFolder()
    const tables = join(folder, 'tables')
    mkdirSync(tables)
    const [old, fresh] = ['.2018.json.0123456789abcdef.tmp', '.2018.json.fedcba9876543210.tmp']
    for (const name of [old, fresh]) writeFileSync(join(tables, name), 'half')
    utimesSync(join(tables, old), 1, 1)
    await saveTable(folder, sampleTable())
    expect(readdirSync(tables).sort()).toEqual([fresh, '2018.json'].sort())
  })

  it.skipIf(windows)('is not left by a link in the place of the table', async () => {
    const folder = tempFolder()
    const outside = join(tempFolder(), 'outside.json')
    const { path } = await saveTable(tempFolder(), sampleTable())
    writeFileSync(outside, readFileSync(path))
    mkdirSync(join(folder, 'tables'))
    symlinkSync(outside, join(folder, 'tables', '2018.json'))
    await expect(loadTable(folder, edition)).rejects.toMatchObject({
      code: 'store-damaged',
      args: { path: join(folder, 'tables', '2018.json') },
      cause: { code: 'ELOOP' },
    })
    const before = readFileSync(outside)
    const stored = await saveTable(folder, sampleTable({ reader: 'igm 9' }))
    expect(lstatSync(stored.path).isFile()).toBe(true)
    expect(readFileSync(outside)).toEqual(before)
  })

  it.skipIf(windows)('is not left by a link in the place of its folder of tables', async () => {
    const folder = tempFolder()
    const outside = tempFolder()
    symlinkSync(outside, join(folder, 'tables'))
    expect(await problemOf(saveTable(folder, sampleTable()))).toMatchObject({
      code: 'store-failed',
      args: { reason: 'ELOOP' },
    })
    expect(await problemOf(loadTable(folder, edition))).toMatchObject({ code: 'store-damaged' })
    expect(readdirSync(outside)).toEqual([])
  })

  it('may not be a file', async () => {
    const folder = join(tempFolder(), 'file')
    writeFileSync(folder, '')
    const path = join(folder, 'tables', '2018.json')
    await expect(saveTable(folder, sampleTable())).rejects.toMatchObject({
      code: 'store-failed',
      args: { path, reason: 'ENOTDIR' },
      cause: { code: 'ENOTDIR' },
    })
  })

  it.skipIf(windows || process.getuid?.() === 0)('may be read-only', async () => {
    const { chmodSync } = await import('node:fs')
    const folder = tempFolder()
    const { path } = await saveTable(folder, sampleTable())
    chmodSync(join(folder, 'tables'), 0o500)
    expect(await problemOf(saveTable(folder, sampleTable({ reader: 'igm 9' })))).toEqual({
      code: 'store-failed',
      args: { path, reason: 'EACCES' },
    })
    expect((await readStored(folder, '2018'))?.reader).toBe('igm 0.0.0-test')
    chmodSync(join(folder, 'tables'), 0o000)
    expect(await problemOf(loadTable(folder, edition))).toMatchObject({ code: 'store-unreadable' })
    expect(hasTable(folder, '2018')).toBe(true)
    chmodSync(join(folder, 'tables'), 0o700)
  })

  it('bears many writers and readers at once', async () => {
    const folder = tempFolder()
    await saveTable(folder, sampleTable())
    const writers = Array.from({ length: 30 }, (_, i) =>
      saveTable(folder, sampleTable({ reader: `igm ${i}` })),
    )
    const readers = Array.from({ length: 30 }, () => readStored(folder, '2018'))
    for (const read of await Promise.all(readers)) expect(read?.entries.length).toBe(1101)
    await Promise.all(writers)
    expect((await readStored(folder, '2018'))?.reader).toMatch(/^igm \d+$/)
    expect(readdirSync(join(folder, 'tables'))).toEqual(['2018.json'])
  })
})

it.skipIf(process.platform !== 'linux')(
  'ends where a folder is there and nothing can be made in it',
  async () => {
    const saved = saveTable('/proc/igm/store', sampleTable())
    expect(await problemOf(saved)).toMatchObject({ code: 'store-failed', args: { reason: 'ENOENT' } })
  },
)

describe('a table that a later igm stored', () => {
  it('is neither read nor replaced, and stays byte for byte', async () => {
    const folder = tempFolder()
    const { path } = await saveTable(folder, sampleTable())
    const newer = readFileSync(path, 'utf8').replace('"schemaVersion":1', '"schemaVersion":2')
    writeFileSync(path, newer)
    const args = { path }
    expect(await problemOf(readStored(folder, '2018'))).toEqual({ code: 'store-newer', args })
    expect(await problemOf(saveTable(folder, sampleTable()))).toEqual({ code: 'store-newer', args })
    expect(readFileSync(path, 'utf8')).toBe(newer)
  })
})
