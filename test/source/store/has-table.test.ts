import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hasTable, hasTables, keptFolders } from '../../../src/source/store/has-table.js'
import { saveTable } from '../../../src/source/store/table-store.js'
import { tempFolder } from '../../support/temp-folder.js'
import { sampleTable } from './sample-table.js'

it('a table is there once it is stored, and lies in one of the folders that are kept', async () => {
  const folder = tempFolder()
  expect([hasTables(folder), hasTable(folder, '2018')]).toEqual([false, false])
  await saveTable(folder, sampleTable({}, 1))
  expect([hasTables(folder), hasTable(folder, '2018'), hasTable(folder, '2017')]).toEqual([true, true, false])
  expect(keptFolders(folder)).toEqual([join(folder, 'tables'), join(folder, 'versions')])
})

it.skipIf(process.platform === 'win32')(
  'what cannot be looked at counts as there: whoever reads it is told why',
  () => {
    const folder = tempFolder()
    symlinkSync('tables', join(folder, 'tables'))
    expect(hasTable(folder, '2018')).toBe(true)
  },
)
