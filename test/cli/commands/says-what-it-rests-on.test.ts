import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../support/igm.js'
import { runInProcess } from '../../support/in-process.js'

const folder = mkdtempSync(join(tmpdir(), 'igm-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const STATE =
  '60 % der Mittel für 2017, auf vorläufiger Zahlengrundlage; überholt durch den Planungsrahmen vom 5. Januar 2018'
const LABEL = `Planungsrahmen 2017 – vorläufig (Juli 2017): ${STATE}`
const CODES = '"2017 (provisional, superseded, not per year, 2017-07 to 2018-01-05)"'
const DOUBT = /! Ettlingen, 122\.078 €: Dieser Betrag passt nicht/
/** Ettlingen and its neighbours: the amount of Ettlingen is perhaps a misprint. */
const SCOPE = ['--edition', '2017', '--district', '08215']

const plan = join(folder, 'plan.json')
const other = join(folder, 'other.json')
await runInProcess(['group', ...SCOPE, '--plan', plan, '--time-limit', '20'])
await runInProcess(['group', ...SCOPE, '--exclude', 'Malsch', '--plan', other, '--time-limit', '20'])

/** Every way to ask for figures that rest on the amount of Ettlingen. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  lookup: ['lookup', '--edition', '2017', 'Ettlingen'],
  eligible: ['eligible', ...SCOPE],
  group: ['group', ...SCOPE],
  'group --explain': ['group', ...SCOPE, '--explain', 'Malsch (Karlsruhe)'],
  'group --near-misses': ['group', ...SCOPE, '--near-misses', '--threshold', '125000'],
  partners: ['partners', '--edition', '2017', 'Malsch (Karlsruhe)'],
  compare: ['compare', plan, other],
  export: ['export', ...SCOPE],
  districts: ['districts', ...SCOPE],
}
const names = Object.keys(QUESTIONS)
const asked = (name: string, format: string) => runInProcess([...(QUESTIONS[name] ?? []), '--format', format])

describe('whatever is asked of a provisional edition', () => {
  it.each(names)('%s says its period and status on the screen', async (name) => {
    expect((await asked(name, 'table')).stdout.replace(/\s+/g, ' ')).toContain(STATE)
  })

  it.each(names)('%s says them in CSV, as codes and as words', async (name) => {
    const [csv, excel] = await Promise.all([asked(name, 'csv'), asked(name, 'csv-excel')])
    for (const line of csv.stdout.trimEnd().split('\r\n').slice(1)) expect(line).toContain(CODES)
    for (const line of excel.stdout.trimEnd().split('\r\n').slice(1)) expect(line).toContain(LABEL)
    expect(csv.stdout.trimEnd().split('\r\n').length).toBeGreaterThan(1)
  })

  it.each(names)('%s says them in JSON and in every line of ndjson', async (name) => {
    const period = { status: 'superseded', provisional: true, perYear: false }
    const answer = JSON.parse((await asked(name, 'json')).stdout)
    for (const one of name === 'compare' ? answer.plans : [answer]) expect(one).toMatchObject({ period })
    const lines = (await asked(name, 'ndjson')).stdout.trimEnd().split('\n')
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ edition: '2017', period })
  })

  it('verify says them of a plan', async () => {
    expect((await run(['verify', plan])).stdout).toContain(LABEL)
  })

  it('partners never calls an amount for the whole period one a year', async () => {
    const { stdout } = await asked('partners', 'table')
    expect(stdout).not.toContain('im Jahr')
  })
})

describe('an amount that is perhaps a misprint', () => {
  const about = names.filter((name) => name !== 'districts' && name !== 'lookup')

  it('is marked where a group rests on it, by the program itself', async () => {
    expect((await run(['group', ...SCOPE])).stdout).toMatch(DOUBT)
  })

  it.each(about)('is marked on the screen of %s', async (name) => {
    expect((await asked(name, 'table')).stdout).toMatch(DOUBT)
  })

  it.each(about.filter((name) => name !== 'compare' && name !== 'group --explain'))(
    'is marked in the CSV of %s',
    async (name) => {
      const rows = (await asked(name, 'csv')).stdout.split('\r\n')
      expect(rows.find((row) => row.startsWith('08215017'))).toContain('[doubtful]')
    },
  )

  it.each(['group', 'group --explain', 'partners', 'compare'])('is named in the JSON of %s', async (name) => {
    const { doubtful } = JSON.parse((await asked(name, 'json')).stdout)
    expect(doubtful).toEqual([{ ags: '08215017', amount: 122078 }])
  })

  it.each(['html', 'docx', 'xlsx'])(
    'is marked in %s',
    async (suffix) => {
      const path = join(folder, `x.${suffix}`)
      await runInProcess(['report', ...SCOPE, '--even-incomplete', '-o', path])
      const bytes = readFileSync(path)
      const parts =
        suffix === 'html'
          ? [bytes.toString()]
          : Object.values(unzipSync(bytes)).map((part) => strFromU8(part))
      expect(parts.join('\n')).toContain('vielleicht ein Druckfehler der Quelle')
      expect(parts.join('\n')).toContain(STATE)
    },
    120_000,
  )
})

describe('what is published in the place of an amount', () => {
  it('is named by group, and the place takes no part', async () => {
    const { stdout } = await run(['group', 'Ortenaukreis'])
    expect(stdout).toContain(
      'Schwanau: zwischen 37.001 € und 38.000 € (gerundet veröffentlicht: „gut 37 000“',
    )
    const answer = JSON.parse((await runInProcess(['group', 'Ortenaukreis', '--format', 'json'])).stdout)
    expect(answer.bounds).toContainEqual(expect.objectContaining({ ags: '08317150', atLeast: 37001 }))
    expect(answer.ungrouped).toContainEqual({ ags: '08317150', code: 'unknown', missing: null })
  })

  it('is named by partners and --explain, of the place and its neighbours', async () => {
    const partners = await runInProcess(['partners', 'Kippenheim'])
    const explained = await runInProcess(['group', 'Ortenaukreis', '--explain', 'Kippenheim'])
    for (const { stdout } of [partners, explained])
      expect(stdout).toContain('Lahr/Schwarzwald: zwischen 242.000 € und 242.999 €')
    const csv = await runInProcess(['partners', 'Kippenheim', '--format', 'csv'])
    expect(csv.stdout).toContain('242000,242999')
  })
})
