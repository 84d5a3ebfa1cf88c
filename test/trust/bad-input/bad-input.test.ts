import { rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ran, run } from '../../support/igm.js'
import { runInProcess } from '../../support/in-process.js'
import { record, times } from '../support/ledger.js'
import { faultsOf, isAccepted, type Lang } from './judge.js'
import type { Row } from './row.js'
import { DOCUMENTS } from './rows/documents.js'
import { GROUPS } from './rows/group.js'
import { JSONS } from './rows/json.js'
import { LOOKUP } from './rows/lookup.js'
import { NETWORK } from './rows/network.js'
import { OUTPUTS } from './rows/outputs.js'
import { STORES } from './rows/stores.js'
import { TABLES } from './rows/tables.js'
import { USAGE } from './rows/usage.js'
import { makeWorld, treeHash, type World } from './world.js'

const ROWS = [USAGE, LOOKUP, OUTPUTS, GROUPS, TABLES, DOCUMENTS, JSONS, NETWORK, STORES].flat()
const AT_ONCE = 4
/** Seconds: no bad line takes long, but a machine may be busy. */
const PATIENCE = 180
/** Milliseconds for all of them, where others want the machine too. */
const BUSY = 1_500_000

interface Try {
  readonly row: Row
  readonly lang: Lang
  /** through the binary; else through its `main` alone, which is thirty times as fast */
  readonly isReal: boolean
}

/** In short, one line in so many goes through the binary. */
const REAL_IN = times(1, 8)

/** Every line in both languages; in short, each in one of them by turns. */
const TRIES: readonly Try[] = ROWS.flatMap((row, at) => {
  const isReal = at % REAL_IN === 0 || isForProcess(row)
  const both: Try[] = (['de', 'en'] as const).map((lang) => ({ row, lang, isReal }))
  return times(2, 1) === 2 ? both : both.slice(at % 2, (at % 2) + 1)
})

const home = process.cwd()
/** A stream of the process itself is that of the tests; and what takes long would stop all others. */
function isForProcess({ line, stdin = '' }: Row): boolean {
  return line[0] === 'complete' || line.some((word) => word.startsWith('/dev/std')) || stdin.length > 100_000
}

let world: World
beforeAll(async () => {
  world = await makeWorld()
  process.chdir(world.home)
})
afterAll(() => {
  process.chdir(home)
  rmSync(dirname(world.home), { recursive: true, force: true })
})

function lineOf({ row, lang }: Try): string[] {
  return row.line.map((word) => word.replace('{lang}', lang))
}

/** A pipe is opened by its reader only once somebody writes. */
async function feed(path: string): Promise<void> {
  const pipe = await open(path, 'w')
  await pipe.writeFile('no table')
  await pipe.close()
}

async function attempt(one: Try): Promise<Ran> {
  const { row, lang, isReal } = one
  const env = { IGM_DATA_DIR: world.store, ...row.env }
  const line = lineOf(one)
  const pipe = line.find((word) => word.startsWith('pipe-'))
  const stdin = row.stdin === undefined ? {} : { stdin: row.stdin }
  let clock: NodeJS.Timeout | undefined
  const late = new Promise<Ran>((done) => {
    clock = setTimeout(
      () => done({ code: null, stdout: '', stderr: `runs for ${PATIENCE} s` }),
      PATIENCE * 1000,
    )
  })
  const [ran] = await Promise.all([
    Promise.race([
      isReal
        ? run(line, { cwd: world.home, lang, env, ...stdin })
        : runInProcess(line, { lang, env, ...stdin }),
      late,
    ]),
    pipe === undefined ? null : feed(join(world.home, pipe)),
  ])
  clearTimeout(clock)
  return ran
}

/** Runs the lines a few at a time. @returns for each what is wrong with it */
async function runAll() {
  const tally = { reports: [] as string[], times: 0, lost: 0, wrong: 0 }
  const queue = [...TRIES]
  let before = treeHash(world.store)
  const work = async () => {
    for (let one = queue.shift(); one; one = queue.shift()) {
      const ran = await attempt(one)
      const faults = faultsOf(one.row, one.lang, ran)
      const now = treeHash(world.store)
      if (now !== before) {
        tally.lost++
        faults.push('the stored table is another one')
        before = now
      }
      if (one.row.kind !== 'good') {
        tally.times++
        if (isAccepted(one.row, ran)) tally.wrong++
      }
      if (faults.length > 0) tally.reports.push(reportOf(one, ran, faults))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return tally
}

function reportOf(one: Try, { stdout, stderr }: Ran, faults: readonly string[]): string {
  const short = (text: string) => JSON.stringify(text.length > 400 ? `${text.slice(0, 400)}…` : text)
  const line = lineOf(one).map((word) => short(word.slice(0, 80)))
  return [`igm ${line.join(' ')} (${one.lang}): ${faults.join(', ')}`, short(stdout), short(stderr)].join(
    '\n  ',
  )
}

describe('bad input', () => {
  it('is at least three hundred lines, no two of them alike', () => {
    const bad = ROWS.filter(({ kind }) => kind !== 'good')
    const lines = new Set(bad.map(({ line, stdin, env }) => JSON.stringify([line, String(stdin), env])))
    expect(lines.size).toBe(bad.length)
    expect(lines.size).toBeGreaterThanOrEqual(300)
  })

  it(
    'is refused with one clear line, and nothing that was there is touched',
    async () => {
      const home = treeHash(world.home)
      const { reports, ...counts } = await runAll()
      record({ area: 'bad input', tried: 'bad command lines, files and streams', ...counts })
      expect(reports.join('\n')).toBe('')
      expect([counts.lost, counts.wrong]).toEqual([0, 0])
      // Nor did any line leave a file behind, or change one that it was to read.
      expect(treeHash(world.home)).toBe(home)
    },
    BUSY,
  )
})
