import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { versionOf } from '../../../src/source/store/table-format.js'
import { readStored, saveTable } from '../../../src/source/store/table-store.js'
import { listVersions, versionedIds, versionPath } from '../../../src/source/store/table-versions.js'
import { tempFolder } from '../../support/temp-folder.js'
import { problemOf } from '../problem-of.js'
import { sampleTable } from './sample-table.js'
import { socketAt } from './socket-at.js'

const first = sampleTable({ retrieved: '2026-01-01T00:00:00.000Z' }, 3)
const second = sampleTable({ retrieved: '2026-02-01T00:00:00.000Z' }, 4)

describe('a table that is stored', () => {
  it('takes the place of the former one, which is kept as a version', async () => {
    const folder = tempFolder()
    expect((await saveTable(folder, first)).replaced).toBeNull()
    const { replaced } = await saveTable(folder, second)
    expect(replaced).toEqual({ version: await versionOf(first), table: first })
    expect((await listVersions(folder, '2018')).map(({ table }) => table)).toEqual([second, first])
    expect(await versionedIds(folder)).toEqual(['2018'])
  })

  it('is the same version whenever it is stored, and replaces nothing then', async () => {
    const folder = tempFolder()
    await saveTable(folder, first)
    const again = { ...first, retrieved: '2026-03-01T00:00:00.000Z', reader: 'igm 9' }
    expect((await saveTable(folder, again)).replaced).toBeNull()
    expect((await listVersions(folder, '2018')).map(({ table }) => table?.retrieved)).toEqual([
      again.retrieved,
    ])
    expect((await readStored(folder, '2018'))?.retrieved).toBe(again.retrieved)
  })

  it('keeps a table that was stored before there were versions', async () => {
    const folder = tempFolder()
    const { path } = await saveTable(tempFolder(), first)
    mkdirSync(join(folder, 'tables'))
    writeFileSync(join(folder, 'tables', '2018.json'), readFileSync(path))
    await saveTable(folder, second)
    expect((await listVersions(folder, '2018')).map(({ table }) => table)).toEqual([second, first])
  })

  it('takes the place of a damaged one without a word of that: nobody knows what it was', async () => {
    const folder = tempFolder()
    const { path } = await saveTable(folder, first)
    writeFileSync(path, '{}')
    expect((await saveTable(folder, second)).replaced).toBeNull()
    expect((await listVersions(folder, '2018')).map(({ table }) => table)).toEqual([second, first])
  })

  it('is not lost when two are stored at once: both are versions, one is in use', async () => {
    const folder = tempFolder()
    await saveTable(folder, first)
    const others = [5, 6, 7, 8].map((length) => sampleTable({}, length))
    await Promise.all(others.map((table) => saveTable(folder, table)))
    const kept = (await listVersions(folder, '2018')).map(({ table }) => table?.entries.length)
    expect(kept.sort()).toEqual([3, 5, 6, 7, 8])
    expect([5, 6, 7, 8]).toContain((await readStored(folder, '2018'))?.entries.length)
  })
})

describe('the versions of a table', () => {
  it('are none where nothing was stored', async () => {
    const folder = tempFolder()
    expect(await listVersions(folder, '2018')).toEqual([])
    expect(await versionedIds(folder)).toEqual([])
  })

  it('are listed with the damaged ones, which have no table', async () => {
    const folder = tempFolder()
    await saveTable(folder, first)
    await saveTable(folder, second)
    const path = versionPath(folder, '2018', await versionOf(second))
    writeFileSync(path, readFileSync(path, 'utf8').replace('796', '797'))
    const found = await listVersions(folder, '2018')
    expect(found.map(({ table }) => table)).toEqual([first, null])
    expect(found[1]).toMatchObject({ edition: '2018', version: await versionOf(second), path })
  })

  it('are listed by their time, of one time by their number, those without a table last', async () => {
    const folder = tempFolder()
    const days = [2, 1, 3, 2, 2, 2, 2]
    for (const [at, day] of days.entries())
      await saveTable(folder, sampleTable({ retrieved: `2026-01-0${day}T00:00:00.000Z` }, 1 + at))
    const damaged = versionPath(folder, '2018', '00000000')
    const ours = ['x01234567.json', 'abcdef01x.json', '01234567.json.bak', 'notes'].map((name) =>
      join(dirname(damaged), name),
    )
    for (const path of [damaged, ...ours]) writeFileSync(path, '{}')
    const found = await listVersions(folder, '2018')
    expect(found.map(({ table }) => table?.retrieved.slice(9, 10) ?? null)).toEqual([
      ...['3', '2', '2', '2', '2', '2', '1'],
      null,
    ])
    const numbers = found.slice(1, 6).map(({ version }) => version)
    expect(numbers).toEqual([...numbers].sort())
    expect(found.at(-1)).toEqual({
      edition: '2018',
      version: '00000000',
      path: damaged,
      table: null,
      fault: 'damaged',
    })
  })

  it('are those of editions that can have any, in order', async () => {
    const folder = tempFolder()
    for (const name of ['e', 'b', 'd', 'Old', '2018.bak', 'x'.repeat(41), 'a', 'c'])
      mkdirSync(join(folder, 'versions', name), { recursive: true })
    expect(await versionedIds(folder)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it.skipIf(process.platform === 'win32')(
    'are not read through a link, nor passed over where one cannot be opened',
    async () => {
      const folder = tempFolder()
      const { path } = await saveTable(tempFolder(), first)
      const version = versionPath(folder, '2018', '01234567')
      mkdirSync(dirname(version), { recursive: true })
      symlinkSync(path, version)
      expect(await listVersions(folder, '2018')).toEqual([
        { edition: '2018', version: '01234567', path: version, table: null, fault: 'damaged' },
      ])
      rmSync(version)
      await socketAt(version)
      await expect(listVersions(folder, '2018')).rejects.toMatchObject({
        code: 'store-unreadable',
        args: { path: version, reason: 'ENXIO' },
        cause: { code: 'ENXIO' },
      })
    },
  )

  it.skipIf(process.platform === 'win32')('are not written through a link', async () => {
    const folder = tempFolder()
    const outside = tempFolder()
    const path = versionPath(folder, '2018', await versionOf(first))
    mkdirSync(dirname(dirname(path)))
    symlinkSync(outside, dirname(path))
    expect(await problemOf(saveTable(folder, first))).toMatchObject({
      code: 'store-failed',
      args: { reason: 'ELOOP' },
    })
  })
})
