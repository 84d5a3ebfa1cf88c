import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { versionOf } from '../../../src/source/store/table-format.js'
import { readStored, saveTable } from '../../../src/source/store/table-store.js'
import { listVersions, versionedIds, versionPath } from '../../../src/source/store/table-versions.js'
import { tempFolder } from '../../support/temp-folder.js'
import { problemOf } from '../problem-of.js'
import { sampleTable } from './sample-table.js'

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
