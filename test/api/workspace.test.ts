import { expect, it } from 'vitest'
import { DEFAULT_EDITION, openWorkspace } from '../../src/api/workspace.js'
import { problemOf } from '../support/problem-of.js'
import { tempFolder } from '../support/temp-folder.js'

it('has the default edition first', async () => {
  expect((await openWorkspace({ IGM_DATA_DIR: tempFolder() }).editionIds())[0]).toBe(DEFAULT_EDITION)
})

it('reads register, names and geography once', () => {
  const workspace = openWorkspace({})
  expect(workspace.register()).toBe(workspace.register())
  expect(workspace.names()).toBe(workspace.names())
  expect(workspace.geography()).toBe(workspace.geography())
})

it('takes the folder of imported tables from the environment', async () => {
  const folder = tempFolder()
  expect(await openWorkspace({ IGM_DATA_DIR: folder }).folder()).toBe(folder)
  expect(await openWorkspace({}).folder()).toMatch(/igm/)
})

it('gives the published amounts while nothing is imported, and none for the sample', async () => {
  const workspace = openWorkspace({ IGM_DATA_DIR: tempFolder() })
  expect((await workspace.table('2018')).entries.size).toBe(43)
  expect((await workspace.table('demo')).entries.size).toBe(0)
  expect(await problemOf(workspace.table('../2018'))).toMatchObject({ code: 'edition-unknown' })
})
