import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readStored, saveTable } from '../../../src/source/store/table-store.js'
import { tempFolder } from '../../support/temp-folder.js'
import { sampleTable } from './sample-table.js'

const CHILD = fileURLToPath(new URL('./save-forever.mjs', import.meta.url))
const KILLS = 8

/** Runs a process that stores without end and kills it. @param delay milliseconds after its first table */
async function storeAndKill(folder: string, run: number, delay: number): Promise<void> {
  const child = spawn(process.execPath, [CHILD, folder, String(run)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exit = once(child, 'exit')
  const stored = once(child.stdout, 'data')
  await Promise.race([stored, exit])
  expect(child.exitCode, 'the child ended by itself: is dist/ built?').toBeNull()
  await new Promise((done) => setTimeout(done, delay))
  child.kill('SIGKILL')
  await exit
}

describe('a process that is killed while it stores', () => {
  it(`leaves a whole table, ${KILLS} times`, async () => {
    const folder = tempFolder()
    const tables = join(folder, 'tables')
    for (let run = 0; run < KILLS; run++) {
      // Writes take a few milliseconds: these delays, in steps of a fraction of one, meet every part of them.
      await storeAndKill(folder, run, run * 0.7)
      const table = await readStored(folder, '2018')
      expect(table?.entries.length).toBe(1101)
      expect(table?.reader).toMatch(new RegExp(`^run ${run} table \\d+$`))
    }
    for (const name of readdirSync(tables)) utimesSync(join(tables, name), 1, 1)
    await saveTable(folder, sampleTable())
    expect(readdirSync(tables)).toEqual(['2018.json'])
  }, 30_000)

  it('does not disturb another that stores at the same time', async () => {
    const folder = tempFolder()
    await Promise.all([0, 1, 2, 3].map((run) => storeAndKill(folder, run, 100 + 20 * run)))
    expect((await readStored(folder, '2018'))?.entries.length).toBe(1101)
  })
})
