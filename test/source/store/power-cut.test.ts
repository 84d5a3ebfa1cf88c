import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { sharedFolder } from '../../support/temp-folder.js'
import { type Call, losingDisk } from './losing-disk.js'

const at = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const folder = join(sharedFolder(), 'not', 'yet', 'made')
const path = join(folder, 'tables', '2018.json')

/** Stores a table in a process of its own. @returns what it did, call by call, and the digest of what then is stored */
function save(reader: string) {
  const child = spawnSync(
    process.execPath,
    ['--import', at('log-fs.mjs'), at('save-once.mjs'), folder, reader],
    {
      encoding: 'utf8',
    },
  )
  if (child.status !== 0) throw new Error(child.stderr)
  const calls = child.stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Call)
  return { calls, stored: createHash('sha256').update(readFileSync(path)).digest('hex') }
}

describe.skipIf(process.platform === 'win32')('a power cut while a table is stored', () => {
  let runs: readonly { calls: readonly Call[]; stored: string; before: string | null }[] = []
  beforeAll(() => {
    const [first, second] = [save('first'), save('the second')]
    runs = [
      { ...first, before: null },
      { ...second, before: first.stored },
    ]
  })

  it.each(['late', 'early'] as const)('leaves the former or the new table, names being %s', (names) => {
    for (const { calls, stored, before } of runs) {
      const disk = losingDisk(names, before === null ? {} : { [path]: before })
      for (const call of calls) {
        disk.apply(call)
        expect([before, stored]).toContain(disk.afterPowerCut(path))
      }
    }
  })

  it('loses nothing once the command is over, not even a folder made for it', () => {
    for (const { calls, stored, before } of runs) {
      const disk = losingDisk('late', before === null ? {} : { [path]: before })
      for (const call of calls) disk.apply(call)
      expect(disk.afterPowerCut(path)).toBe(stored)
    }
  })

  it.each(['file', 'folder', 'parents'] as const)('would be noticed if the %s were not synced', (left) => {
    const isLeft = ({ call, path: synced }: Call) => {
      if (call !== 'sync') return false
      if (left === 'file') return synced.endsWith('.tmp')
      return left === 'folder' ? synced.endsWith('tables') : synced.length < folder.length
    }
    const [{ calls, stored } = { calls: [], stored: '' }] = runs
    const disks = [losingDisk('late', {}), losingDisk('early', {})]
    const found = disks.map((disk) => {
      for (const call of calls) if (!isLeft(call)) disk.apply(call)
      return disk.afterPowerCut(path)
    })
    expect(found.every((each) => each === stored)).toBe(false)
  })
})
