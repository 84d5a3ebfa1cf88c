import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../support/igm.js'
import { record, times } from '../support/ledger.js'
import { runMeasured } from './support/peak.js'
import { dice, type Row, rowsOf, TABLE } from './support/truth.js'

interface Result {
  readonly results: readonly Row[]
  readonly problems: readonly { query: string; code: string; candidates: readonly { name: string }[] }[]
}

const NAMES = times(10_000, 1_000)
/** Measured: 52 MB with one name, 82 (ndjson) to 99 (csv) with 10,000. */
const TIMES_ONE_NAME = 3

const rows = rowsOf(TABLE)
const count = new Map<string, number>()
for (const { name } of rows) count.set(name, (count.get(name) ?? 0) + 1)

const folder = mkdtempSync(join(tmpdir(), 'igm-load-'))
const env = { IGM_DATA_DIR: folder }
let oneName = 0

beforeAll(async () => {
  const { code, stderr } = await run(['import', TABLE, '--edition', '2018'], { env })
  if (code !== 0) throw new Error(stderr)
  oneName = (await runMeasured(['lookup', 'Lörrach', '--format', 'ndjson'], { env })).megabytes
  return () => rmSync(folder, { recursive: true, force: true })
})

/** Names of the register in any order. */
function drawn(seed: number): Row[] {
  const next = dice(seed)
  return Array.from({ length: NAMES }, () => rows[Math.floor(next() * rows.length)]!)
}

/** One letter too many that no name has there; not within an abbreviation ("St."), which would be another word. */
function misspelt(name: string): string {
  const at = name.length > 5 ? 5 : 2
  return `${name.slice(0, at)}q${name.slice(at)}`
}

const line = ({ ags, name, amount, persons }: Row) => `${ags} ${name} ${amount} ${persons}`
/** How many of the wanted lines are not where they should be. */
const differing = (wanted: readonly string[], found: readonly string[]) =>
  wanted.filter((text, i) => text !== found[i]).length + Math.max(0, found.length - wanted.length)

describe(`${NAMES} names on standard input`, () => {
  it.each(['ndjson', 'csv'])(
    '%s: are answered rightly and in their order, in little memory',
    async (format) => {
      // Two places of one name are told apart by their AGS.
      const asked = drawn(1)
      const stdin = asked.map(({ ags, name }) => (count.get(name) === 1 ? name : ags)).join('\n')
      const { code, stdout, megabytes } = await runMeasured(['lookup', '-', '--format', format], {
        env,
        stdin,
      })
      const found =
        format === 'csv'
          ? (parse(stdout, { columns: true }) as Row[]).map(line)
          : stdout
              .trimEnd()
              .split('\n')
              .map((text) => line(JSON.parse(text)))
      const wanted = asked.map(line)
      const wrong = differing(wanted, found)
      record({
        area: 'load',
        tried: `name on standard input, ${format}`,
        times: found.length,
        lost: Math.max(0, wanted.length - found.length),
        wrong,
      })
      expect([code, found.length, wrong]).toEqual([0, NAMES, 0])
      expect(megabytes).toBeLessThan(TIMES_ONE_NAME * oneName)
    },
  )

  it('with two in a hundred misspelt and some of two places: each is named, no other answer changes', async () => {
    const asked = drawn(2).map((row, i) => ({
      row,
      query: i % 50 === 7 ? misspelt(row.name) : row.name,
    }))
    const stdin = asked.map(({ query }) => query).join('\r\n')
    const ran = await runMeasured(['lookup', '-', '--format', 'json'], { env, stdin })
    const { results, problems } = JSON.parse(ran.stdout) as Result
    const isGood = ({ row, query }: (typeof asked)[number]) => row.name === query && count.get(row.name) === 1
    const good = asked.filter(isGood)
    const bad = asked.filter((one) => !isGood(one))
    const codes = bad.map(({ row, query }) => (row.name === query ? 'name-ambiguous' : 'name-unknown'))
    const unhelped = bad.filter(
      ({ row }, i) => !problems[i]?.candidates.some(({ name }) => name === row.name),
    )
    const wrong =
      differing(
        good.map(({ row }) => line(row)),
        results.map(line),
      ) +
      differing(
        bad.map(({ query }, i) => `${query} ${codes[i]}`),
        problems.map(({ query, code }) => `${query} ${code}`),
      )
    const unknown = codes.filter((code) => code === 'name-unknown').length
    record({
      area: 'load',
      tried: 'name on standard input, 2 % misspelt',
      times: results.length + problems.length,
      lost: Math.max(0, asked.length - results.length - problems.length),
      wrong,
    })
    expect([ran.code, wrong, unknown]).toEqual([1, 0, NAMES / 50])
    expect(unhelped.map(({ query }) => query)).toEqual([])
    expect(ran.megabytes).toBeLessThan(TIMES_ONE_NAME * oneName)
  })
})
