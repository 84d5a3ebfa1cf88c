import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PlanComparison } from '../../../src/api/compare-plans.js'
import type { GroupResult } from '../../../src/api/propose-groups.js'
import { sealed } from '../../../src/grouping/fingerprint.js'
import { run as runBinary } from '../../support/igm.js'
import { runInProcess, runJsonInProcess } from '../../support/in-process.js'

const folder = mkdtempSync(join(tmpdir(), 'igm-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string) => join(folder, name)
const saved = async (name: string, ...args: string[]) => {
  await runInProcess(['group', ...args, '--quiet', '--plan', at(name)])
}
const compare = (one: string, other: string, ...args: string[]) =>
  runInProcess(['compare', at(one), at(other), ...args], { lang: 'de' })

beforeAll(async () => {
  await saved('whole.json', '--edition', '2017', '-d', 'Sigmaringen')
  await saved('most.json', '--edition', '2017', '-d', 'Sigmaringen', '--prefer', 'groups')
  await saved('demo.json', '--edition', 'demo', '-d', 'Tübingen')
  await saved('both.json', '--edition', 'demo', '-d', 'Tübingen,Heidenheim')
})

const plan = () => JSON.parse(readFileSync(at('whole.json'), 'utf8')) as GroupResult
const write = (name: string, content: unknown) => writeFileSync(at(name), JSON.stringify(content))

describe('igm compare', () => {
  test('says whose partners differ between two saved plans, and what each comes to', async () => {
    const same = await compare('whole.json', 'whole.json')
    expect([same.code, same.stdout.includes('Die Gruppen sind dieselben.')]).toEqual([0, true])
    const { plans, moved, sameProblem, asked } = await runJsonInProcess<PlanComparison>([
      'compare',
      at('whole.json'),
      at('most.json'),
    ])
    expect(plans.map(({ groups, divided, failures }) => [groups, divided, failures])).toEqual([
      [3, 0, 0],
      [5, 2, 0],
    ])
    const drawn = plan().groups.reduce((sum, { amount }) => sum + amount, 0)
    expect(plans[0].amount).toBe(drawn)
    expect(sameProblem).toBe(false)
    expect(asked).toEqual([['--prefer associations'], ['--prefer groups']])
    expect(moved.length).toBeGreaterThan(5)
    expect(moved[0]?.before.members).toContain(moved[0]?.ags)
    const { stdout } = await compare('whole.json', 'most.json')
    expect(stdout).toContain(`3 Gruppen, 0 allein, keine bleibt übrig, zusammen`)
  })

  test('says what each was asked for and the other was not, and of how many the amounts differ', async () => {
    const list = at('own.csv')
    writeFileSync(list, 'ags;amount\n08437044;6000\n08437088;90000\n')
    const wishes = ['--max-size', '6', '--threshold', '60000', '--amounts', list]
    await saved('wished.json', '--edition', '2017', '-d', 'Sigmaringen', ...wishes)
    const { stdout } = await compare('whole.json', 'wished.json')
    expect(stdout).toContain('Vorschlag 1: nur hier verlangt: --threshold 51000\n')
    expect(stdout).toContain('Vorschlag 2: nur hier verlangt: --threshold 60000 --max-size 6\n')
    expect(stdout).toContain('rechnen bei 2 Gemeinden mit verschiedenen Beträgen.')
    const other = await compare('whole.json', 'demo.json')
    expect(other.stdout).toContain('nur hier verlangt: --edition 2017 --district Sigmaringen')
    const same = await compare('whole.json', 'whole.json')
    expect(same.stdout).not.toContain('verlangt')
  })

  test('says when no municipality is in both, and counts everybody who is in one alone', async () => {
    const { stdout } = await compare('whole.json', 'demo.json')
    const { moved, shared } = await runJsonInProcess<PlanComparison>([
      'compare',
      at('whole.json'),
      at('demo.json'),
    ])
    expect([shared, stdout.includes('Die Gruppen der gemeinsamen')]).toEqual([0, false])
    expect(stdout).toContain(
      `Keine Gemeinde ist im Gebiet beider Vorschläge; ${moved.length} Gemeinden sind nur im Gebiet des einen Vorschlags:`,
    )
    const inScope = (name: string) => {
      const { groups, ungrouped } = JSON.parse(readFileSync(at(name), 'utf8')) as GroupResult
      return groups.flatMap(({ members }) => members).length + ungrouped.length
    }
    expect(moved.length).toBe(inScope('whole.json') + inScope('demo.json'))
  })

  test('never calls a municipality without a group that the other plan is not about', async () => {
    const { stdout } = await compare('demo.json', 'both.json')
    expect(stdout).toContain(
      'Die Gruppen der gemeinsamen Gemeinden sind dieselben; 11 Gemeinden sind nur im Gebiet des einen Vorschlags:',
    )
    expect(stdout).toMatch(/Heidenheim an der Brenz +nicht im Gebiet/)
    expect(stdout).not.toContain('ohne Gruppe')
  })

  test('says which plan rests on which edition', async () => {
    const { stdout } = await compare('demo.json', 'whole.json')
    expect(stdout).toContain('Vorschlag 1: Planungsrahmen demo')
    expect(stdout).toContain('Vorschlag 2: Planungsrahmen 2017')
  })

  test('refuses a plan that was changed since it was saved, by the binary as well', async () => {
    const [first, ...rest] = plan().groups
    write('raised.json', { ...plan(), groups: [{ ...first, amount: 99_999 }, ...rest] })
    const ran = await runBinary(['compare', at('whole.json'), at('raised.json')])
    expect([ran.code, ran.stdout]).toEqual([1, ''])
    expect(ran.stderr).toMatch(/raised\.json.*Prüfung nicht stand/)
  })

  test('refuses what is no plan in one line, however it is broken', async () => {
    const whole = plan()
    const broken: readonly unknown[] = [
      {},
      { ...whole, proof: {} },
      { ...whole, groups: [null] },
      { ...whole, groups: [{ ...whole.groups[0], members: 5 }] },
      { ...whole, scope: { ...whole.scope, districts: 5 } },
      { ...whole, ungrouped: [null] },
      { ...whole, threshold: 'x' },
    ]
    for (const content of broken) {
      write('broken.json', content)
      const { code, stdout, stderr } = await compare('broken.json', 'whole.json')
      expect([code === 1 || code === 3, stdout, stderr.trim().split('\n').length]).toEqual([true, '', 1])
    }
  })

  test('says it where a plan is sealed, but holds no more with the amounts of today', async () => {
    const [first, ...rest] = plan().groups
    if (!first) throw new Error('a plan with groups')
    write('older.json', sealed({ ...plan(), groups: [{ ...first, amount: first.amount + 1 }, ...rest] }))
    const { code, stdout } = await compare('older.json', 'whole.json')
    expect(code).toBe(0)
    expect(stdout).toMatch(/Vorschlag 1: hält der Prüfung mit den heutigen Beträgen nicht stand \(\d+ Abw/)
    expect(stdout).not.toContain('Vorschlag 2: hält')
  })
})
