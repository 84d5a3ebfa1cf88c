import { watch } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { run } from '../../support/igm.js'
import { tempFolder } from '../../support/temp-folder.js'
import { record, times } from '../support/ledger.js'
import { ended, start } from './start.js'
import { storedVersion, strangers, versionCsv } from './tables.js'

const LANES = 2

interface Kills {
  killed: number
  /** kills that came too late: the import had ended */
  late: number
  lost: number
}

/** Resolves when an import into this folder is to be killed; called when it starts. */
type Moment = (folder: string) => Promise<unknown>

/** Imports version after version into one folder, kills each import, and looks at what it left. */
async function killImports(kills: number, moment: Moment): Promise<Kills> {
  const [folder, csvs] = [tempFolder(), tempFolder()]
  const env = { IGM_DATA_DIR: folder }
  await run(['import', versionCsv(csvs, 0), '--quiet'], { env })
  expect(await storedVersion(folder, csvs), 'the first import').toBe(0)
  const found: Kills = { killed: 0, late: 0, lost: 0 }
  let before: number | null = 0
  for (let number = 1; found.killed < kills; number++) {
    const child = start(['import', versionCsv(csvs, number), '--quiet'], folder)
    const end = await ended(child, moment(folder))
    if (end.signal === 'SIGKILL') found.killed++
    else found.late++
    const after = await storedVersion(folder, csvs)
    const isWhole = after === number || (after === before && end.signal !== null)
    if (!isWhole || strangers(folder).length > 0) found.lost++
    before = after
  }
  expect((await run(['editions', '--verify', '--quiet'], { env })).code).toBe(0)
  return found
}

async function inLanes(total: number, moment: Moment): Promise<Kills> {
  const lanes = await Promise.all(Array.from({ length: LANES }, () => killImports(total / LANES, moment)))
  const sum = (key: keyof Kills) => lanes.reduce((all, lane) => all + lane[key], 0)
  return { killed: sum('killed'), late: sum('late'), lost: sum('lost') }
}

/** Resolves when the first file is touched in the folder of tables, or after seconds without one. */
async function firstTouch(folder: string): Promise<void> {
  const watcher = watch(join(folder, 'tables'))
  await Promise.race([new Promise((done) => watcher.once('change', done)), pause(5000)])
  watcher.close()
}

it('an import killed at a random moment leaves the old table or the new one', async () => {
  const { killed, lost } = await inLanes(times(70, 6), () => pause(30 + Math.random() * 600))
  record({ area: 'crash safety', tried: 'import, SIGKILL at a random moment', times: killed, lost, wrong: 0 })
  expect(lost).toBe(0)
})

it('an import killed while it writes leaves the old table or the new one', async () => {
  const { killed, lost } = await inLanes(times(70, 6), async (folder) => {
    await firstTouch(folder)
    await pause(Math.random() * 6)
  })
  record({ area: 'crash safety', tried: 'import, SIGKILL while it writes', times: killed, lost, wrong: 0 })
  expect(lost).toBe(0)
})
