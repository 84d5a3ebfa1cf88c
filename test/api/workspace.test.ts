import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { importTable } from '../../src/api/import-table.js'
import { DEFAULT_EDITION, openWorkspace } from '../../src/api/workspace.js'
import { readEditionFile } from '../../src/source/edition-file.js'
import { saveTable } from '../../src/source/store/table-store.js'
import { sampleTable } from '../source/store/sample-table.js'
import { problemOf } from '../support/problem-of.js'
import { tempFolder } from '../support/temp-folder.js'
import { importRequest } from '../support/workspace.js'

it('a workspace has the default edition first', async () => {
  expect((await openWorkspace({ IGM_DATA_DIR: tempFolder() }).editionIds())[0]).toBe(DEFAULT_EDITION)
})

it('a workspace reads register, names and geography once', () => {
  const workspace = openWorkspace({})
  expect(workspace.register()).toBe(workspace.register())
  expect(workspace.gazetteer()).toBe(workspace.gazetteer())
  expect(workspace.geography()).toBe(workspace.geography())
})

it('a workspace takes the folder of imported tables from the environment', async () => {
  const folder = tempFolder()
  expect(await openWorkspace({ IGM_DATA_DIR: folder }).folder()).toBe(folder)
  expect(await openWorkspace({}).folder()).toMatch(/igm/)
})

it('a workspace gives the published amounts while nothing is imported, and the sample that comes with igm', async () => {
  const workspace = openWorkspace({ IGM_DATA_DIR: tempFolder() })
  expect((await workspace.table('2018')).entries.size).toBe(46)
  expect((await workspace.table('demo')).entries.size).toBe(1101)
  expect(await problemOf(workspace.table('../2018'))).toMatchObject({ code: 'edition-unknown' })
})

it('a workspace keeps the table that it has read, so that one answer rests on one table, until it stores another', async () => {
  const folder = tempFolder()
  await saveTable(folder, sampleTable({}, 3))
  const workspace = openWorkspace({ IGM_DATA_DIR: folder })
  const first = await workspace.table('2018')
  await saveTable(folder, sampleTable({}, 5))
  expect(await workspace.table('2018')).toBe(first)
  expect(first.entries.size).toBe(3)
  await workspace.store(sampleTable({}, 7))
  expect((await workspace.table('2018')).entries.size).toBe(7)
})

it('a workspace takes the published amounts for a damaged table only where somebody is told', async () => {
  const folder = tempFolder()
  const { path } = await saveTable(folder, sampleTable({}, 3))
  writeFileSync(path, '{}')
  expect(await problemOf(openWorkspace({ IGM_DATA_DIR: folder }).table('2018'))).toMatchObject({
    code: 'store-damaged',
  })
  const told: unknown[] = []
  const workspace = openWorkspace({ IGM_DATA_DIR: folder }, { onDamaged: (damaged) => told.push(damaged) })
  expect((await workspace.table('2018')).entries.size).toBe(46)
  await workspace.table('2018')
  expect(told).toEqual([{ edition: '2018', path }])
})

it('judges a table by the description that was stored with it, also when both were replaced meanwhile', async () => {
  const folder = tempFolder()
  const workspace = openWorkspace({ IGM_DATA_DIR: folder })
  const thresholds: number[] = []
  for (const value of [51_000, 60_000]) {
    const path = join(folder, 'own.csv')
    writeFileSync(path, 'ags;amount\n08336050;55000\n')
    const text = JSON.stringify({ id: 'own', published: '2020', threshold: { value, source: 'a letter' } })
    const own = readEditionFile(text, 'own.json')
    await importTable(workspace, readFileSync(path), importRequest(path, { own }))
    thresholds.push((await workspace.table('own')).edition.threshold.value)
  }
  expect(thresholds).toEqual([51_000, 60_000])
})
