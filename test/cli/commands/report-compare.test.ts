import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PlanComparison } from '../../../src/api/compare-plans.js'
import type { GroupResult } from '../../../src/api/propose-groups.js'
import { sealed } from '../../../src/grouping/fingerprint.js'
import { runInProcess as run, runJsonInProcess as runJson } from '../../support/in-process.js'

const SCOPE = ['--edition', 'demo', 'Heidenheim']
const folder = mkdtempSync(join(tmpdir(), 'igm-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const saved = join(folder, 'saved.json')
const COMPARED = [...SCOPE, '--prefer', 'groups', '--compare-with', saved]

beforeAll(async () => {
  expect((await run(['group', ...SCOPE, '--plan', saved])).code).toBe(0)
}, 60_000)

it('a report says in what the proposal differs from a saved one, as igm compare does', async () => {
  const other = join(folder, 'other.json')
  await run(['group', ...SCOPE, '--prefer', 'groups', '--plan', other])
  const expected = await runJson<PlanComparison>(['compare', saved, other])
  const { comparison } = await runJson<{ comparison: PlanComparison }>(['report', ...COMPARED])
  expect(comparison).toEqual(expected)
  expect(comparison.moved.length).toBeGreaterThan(0)
  expect(await runJson(['report', ...SCOPE])).not.toHaveProperty('comparison')
})

it('page, paper and workbook say the same, member by member', async () => {
  const { stdout: page } = await run(['report', ...COMPARED])
  const screen = await run(['compare', saved, join(folder, 'other.json')])
  const [first = '', second = ''] = screen.stdout.split('\n')
  for (const line of [first, second]) expect(page).toContain(line)
  expect(page).toContain('Vergleich mit einem gespeicherten Vorschlag')
  expect(page.replace(/<script>[\s\S]*<\/script>/, '')).not.toMatch(/undefined|NaN|\[object/)
  const files = ['a.docx', 'a.xlsx'].map((name) => join(folder, name))
  for (const file of files) expect((await run(['report', ...COMPARED, '-o', file])).code).toBe(0)
  const [docx = '', xlsx = ''] = files.map((file) =>
    Object.values(unzipSync(readFileSync(file)))
      .map((bytes) => strFromU8(bytes))
      .join(),
  )
  for (const text of [docx, xlsx]) expect(text).toContain(first)
  expect(xlsx).toContain('name="Vergleich"')
}, 60_000)

it('what does not stand the check of igm verify, is of another edition or no plan is not compared with', async () => {
  const plan = JSON.parse(readFileSync(saved, 'utf8')) as GroupResult
  const [first, ...rest] = plan.groups
  const files: [string, object, number, string][] = [
    ['raised.json', sealed({ ...plan, groups: [{ ...first!, amount: first!.amount + 1 }, ...rest] }), 1, ''],
    ['other-edition.json', plan, 2, 'demo'],
    ['none.json', {}, 3, ''],
  ]
  for (const [name, content, code, said] of files) {
    const path = join(folder, name)
    writeFileSync(path, JSON.stringify(content))
    const edition = name === 'other-edition.json' ? ['--edition', '2017', 'Sigmaringen'] : SCOPE
    const ran = await run(['report', ...edition, '--compare-with', path])
    expect([name, ran.code, ran.stdout]).toEqual([name, code, ''])
    expect(ran.stderr).toContain(said)
  }
})

it('every district cannot be compared with one plan', async () => {
  const { code, stderr } = await run([
    'report',
    '--edition',
    'demo',
    '--each-district',
    '--compare-with',
    saved,
    '-o',
    folder,
  ])
  expect([code, stderr.includes('--compare-with')]).toEqual([2, true])
})
