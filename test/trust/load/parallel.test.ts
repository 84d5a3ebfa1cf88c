import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import { type Ran, ROOT, run } from '../../support/igm.js'
import { record, times } from '../support/ledger.js'
import { dice, otherTable, rowsOf, TABLE } from './support/truth.js'

/** Two whole tables of 2018 that differ in almost every amount: each is the old one to the other. */
let TABLES: readonly string[] = []
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'igm-parallel-'))
  TABLES = [TABLE, otherTable(folder)]
  return () => rmSync(folder, { recursive: true, force: true })
})

const DEMO = join(ROOT, 'data', 'demo', 'muster.pdf')
const DEMO_AMOUNTS = join(ROOT, 'test', 'fixtures', 'pdf', 'muster.csv')

const STORE_IN_TURN = fileURLToPath(new URL('./store-in-turn.mjs', import.meta.url))

/** Processes at once; the burst has all of its own at once. */
const AT_ONCE = 16
const BURST = times(40, 12)
const MIXED = times(158, 26)

/** How often of every ten; the PDF takes some seconds each and comes on top. */
const ASKED = [
  ...[
    'lookup',
    'lookup',
    'lookup',
    'eligible',
    'eligible',
    'eligible',
    'export',
    'export',
    'editions',
    'import',
  ],
]
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  lookup: ['lookup', 'Lörrach', 'Stuttgart', 'Ulm', 'Aidlingen', 'Sauldorf', '--format', 'csv'],
  eligible: ['eligible', '--format', 'csv'],
  export: ['export', '--district', 'Lörrach', '--format', 'csv-excel', '--quiet'],
  // The file's date may be that of the next day.
  editions: ['editions', '--format', 'json'],
}

function folderOf(): string {
  const path = mkdtempSync(join(tmpdir(), 'igm-parallel-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

const importOf = (table: string) => ['import', table, '--edition', '2018', '--quiet']

interface Listed {
  readonly id: string
  readonly amount: number
  readonly coverage: object
  readonly file: { readonly name: string } | null
}

/** @returns the answer without what depends on the moment */
function answerOf(name: string, { stdout }: Ran): string {
  if (name !== 'editions') return stdout
  const { editions } = JSON.parse(stdout) as { editions: Listed[] }
  const [found] = editions.filter(({ id }) => id === '2018')
  // Both tables have the same sum.
  return JSON.stringify([editions.length, found?.amount, found?.coverage, found?.file?.name])
}

interface Alone {
  /** what each question is answered when only one of the tables was ever there */
  readonly answers: ReadonlyMap<string, readonly string[]>
  /** the stored files of these tables */
  readonly files: readonly string[]
}

async function eachAlone(): Promise<Alone> {
  const files: string[] = []
  const answers = new Map(Object.keys(QUESTIONS).map((name) => [name, [] as string[]]))
  for (const table of TABLES) {
    const store = folderOf()
    const env = { IGM_DATA_DIR: store }
    const { code, stderr } = await run(importOf(table), { env })
    expect([code, stderr]).toEqual([0, ''])
    files.push(join(store, 'tables', '2018.json'))
    for (const [name, args] of Object.entries(QUESTIONS)) {
      answers.get(name)?.push(answerOf(name, await run(args, { env })))
    }
  }
  return { answers, files }
}

/** Stores the tables in turn while the work goes on. @returns how often it stored, and what came of the work */
async function whileStoring<T>(folder: string, files: readonly string[], work: () => Promise<T>) {
  const child = spawn(process.execPath, [STORE_IN_TURN, folder, ...files], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const stored = text(child.stdout)
  try {
    const done = await work()
    return { done, stored: stored.then(({ length }) => length) }
  } finally {
    child.stdin.end()
    await once(child, 'close')
  }
}

/** Does the tasks with at most so many at once, in the order given. */
async function pooled<T, R>(tasks: readonly T[], most: number, work: (task: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  let next = 0
  const worker = async () => {
    while (next < tasks.length) {
      const at = next++
      results[at] = await work(tasks[at]!)
    }
  }
  await Promise.all(Array.from({ length: Math.min(most, tasks.length) }, worker))
  return results
}

it(`${BURST + 2 + MIXED} runs on one data folder, many at once: each sees the old or the new table, whole`, async () => {
  const folder = folderOf()
  const env = { IGM_DATA_DIR: folder }
  const { answers: alone, files } = await eachAlone()
  for (const [name, answers] of alone) expect(new Set(answers).size, name).toBe(2)
  await run(importOf(TABLES[0]!), { env })

  const next = dice(11)
  const named = (name: string) => ({ name, args: QUESTIONS[name] ?? importOf(TABLES[next() < 0.5 ? 0 : 1]!) })
  const mixed = Array.from({ length: MIXED }, (_, i) =>
    i % 40 === 5
      ? { name: 'import', args: ['import', DEMO, '--quiet'] }
      : named(ASKED[Math.floor(next() * 10)]!),
  )
  const burst = [
    ...Array.from({ length: BURST }, () => named('lookup')),
    ...TABLES.map((table) => ({ name: 'import', args: importOf(table) })),
  ]
  const ask = async ({ name, args }: (typeof mixed)[number]) => ({ name, ran: await run(args, { env }) })
  const { done, stored } = await whileStoring(folder, files, async () => [
    ...(await pooled(burst, burst.length, ask)),
    ...(await pooled(mixed, AT_ONCE, ask)),
  ])

  const failed = done.filter(({ ran }) => ran.code !== 0)
  const answers = done.filter(({ name, ran }) => name !== 'import' && ran.code === 0)
  const torn = answers.filter(({ name, ran }) => !alone.get(name)?.includes(answerOf(name, ran)))
  const isWhole = wholeFile(join(folder, 'tables', '2018.json'), TABLES)
  record({
    area: 'load',
    tried: `run on one data folder, up to ${BURST + TABLES.length} at once`,
    times: done.length,
    lost: failed.length + (isWhole ? 0 : 1),
    wrong: torn.length,
  })
  expect(failed.map(({ name, ran }) => `${name}: ${ran.code} ${ran.stderr}`)).toEqual([])
  expect(torn.map(({ name, ran }) => `${name}: ${ran.stdout.slice(0, 300)}`)).toEqual([])
  expect(isWhole).toBe(true)
  expect(wholeFile(join(folder, 'tables', 'demo.json'), [DEMO_AMOUNTS])).toBe(true)
  const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const versions = left.filter((name) => /^versions\/2018\/[0-9a-f]{8}\.json$/.test(name))
  expect(versions.map((name) => wholeFile(join(folder, name), TABLES))).toEqual([true, true])
  expect(left.filter((name) => !name.startsWith('versions'))).toEqual([
    'tables',
    'tables/2018.json',
    'tables/demo.json',
  ])
  expect(await stored).toBeGreaterThan(BURST)
  // Both tables were seen, or nothing was tried.
  const seen = new Set(answers.filter(({ name }) => name === 'lookup').map(({ ran }) => ran.stdout))
  expect(seen.size).toBe(2)
})

/** @returns true when the file has its digest and holds the amounts of one of the tables, all of them */
function wholeFile(path: string, tables: readonly string[]): boolean {
  const [, rest, digest] = /^(\{.*),"digest":"([0-9a-f]{64})"\}\n$/.exec(readFileSync(path, 'utf8')) ?? []
  if (createHash('sha256').update(`${rest}}`).digest('hex') !== digest) return false
  const { entries } = JSON.parse(`${rest}}`) as { entries: (readonly [string, number])[] }
  const found = entries
    .map(([ags, amount]) => `${ags} ${amount}`)
    .sort()
    .join()
  return tables.some(
    (table) =>
      rowsOf(table)
        .map(({ ags, amount }) => `${ags} ${amount}`)
        .sort()
        .join() === found,
  )
}
