import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { isTemporary } from '../../../src/source/atomic-write.js'
import { decodeTable, versionOf } from '../../../src/source/store/table-format.js'
import { readStored, saveTable } from '../../../src/source/store/table-store.js'
import { sampleTable } from '../../source/store/sample-table.js'
import { tempFolder } from '../../support/temp-folder.js'
import { record, times } from '../support/ledger.js'
import { dice } from './support/truth.js'

const WRITERS = 24
/** in four processes: two hundred of them would only wait for a processor */
const READERS = 200
const READING = 4
/** of each writer */
const LIVES = times(4, 1)
/** milliseconds after its first table: a few more are stored by then */
const LONGEST_LIFE = 900

const script = (name: string) => fileURLToPath(new URL(name, import.meta.url))

it(`${WRITERS} writers, killed at random, and ${READERS} readers on a slow disk: the table is always whole`, async () => {
  const [first, other] = [sampleTable(), sampleTable({ complete: false, reader: 'igm 9' })]
  const folder = tempFolder()
  const files = await Promise.all(
    [first, other].map(async (table) => (await saveTable(tempFolder(), table)).path),
  )
  const versions = await Promise.all([first, other].map(versionOf))
  await saveTable(folder, first)

  const start = (args: readonly string[]): ChildProcess => {
    const env = { ...process.env, IGM_SLOW_DISK: folder }
    return spawn(process.execPath, ['--import', script('./slow-disk.mjs'), ...args], {
      env,
      stdio: ['pipe', 'pipe', 'inherit'],
    })
  }
  const readers = Array.from({ length: READING }, () =>
    start([script('./read-on.mjs'), folder, String(READERS / READING), ...versions]),
  )
  const read = readers.map(({ stdout }) => text(stdout!))

  const next = dice(29)
  let killed = 0
  const writeAndDie = async (at: number) => {
    for (let life = 0; life < LIVES; life++) {
      const child = start([
        script('./store-in-turn.mjs'),
        folder,
        ...(at % 3 === 0 ? files : files.toReversed()),
      ])
      // Half of them get a processor only where the others leave one.
      if (at % 2 === 0) setPriority(child.pid!, constants.priority.PRIORITY_BELOW_NORMAL)
      const ended = once(child, 'exit')
      await Promise.race([once(child.stdout!, 'data'), ended])
      await new Promise((done) => setTimeout(done, next() * LONGEST_LIFE))
      child.kill('SIGKILL')
      const [, signal] = await ended
      if (signal === 'SIGKILL') killed += 1
    }
  }
  await Promise.all(Array.from({ length: WRITERS }, (_, at) => writeAndDie(at)))
  for (const { stdin } of readers) stdin?.end()

  const seen = (await Promise.all(read)).map(
    (one) => JSON.parse(one) as { counts: Record<string, number>; wrong: readonly string[] },
  )
  const counts = versions.map((version) => seen.reduce((sum, one) => sum + (one.counts[version] ?? 0), 0))
  const torn = seen.flatMap(({ wrong }) => wrong)
  const last = await readStored(folder, '2018')
  const kept = join(folder, 'versions', '2018')
  const whole = readdirSync(kept).filter((name) => !isTemporary(name))
  const decoded = await Promise.all(whole.map((name) => decodeTable(readFileSync(join(kept, name)))))
  const lost = decoded.filter((table) => table === null).length + (last === null ? 1 : 0)
  record({
    area: 'load',
    tried: `writer of ${WRITERS} at once killed, on a slow disk`,
    times: killed,
    lost,
    wrong: 0,
  })
  record({
    area: 'load',
    tried: `read by ${READERS} at once meanwhile`,
    times: counts.reduce((sum, count) => sum + count, 0),
    lost: 0,
    wrong: torn.length,
  })
  expect(torn).toEqual([])
  expect(lost).toBe(0)
  expect(whole.sort()).toEqual(versions.map((version) => `${version}.json`).sort())
  expect(readdirSync(join(folder, 'tables')).filter((name) => !isTemporary(name))).toEqual(['2018.json'])
  // Both tables were seen, and writers died: or nothing was tried.
  expect(Math.min(...counts)).toBeGreaterThan(0)
  expect(killed).toBe(WRITERS * LIVES)
  // What the dead left is in nobody's way.
  await saveTable(folder, other)
  expect((await readStored(folder, '2018'))?.reader).toBe('igm 9')
})
