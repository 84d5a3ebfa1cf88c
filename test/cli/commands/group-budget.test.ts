import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { GroupResult } from '../../../src/api/propose-groups.js'
import type { Way } from '../../../src/api/ways.js'
import { sealed } from '../../../src/grouping/fingerprint.js'
import { run } from '../../support/igm.js'
import { runInProcess, runJsonInProcess } from '../../support/in-process.js'

const folder = mkdtempSync(join(tmpdir(), 'igm-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const SCOPE = ['--edition', 'demo', 'Freudenstadt']
const valueIn = ({ proof }: GroupResult, name: string) =>
  proof.objectives.find((one) => one.name === name)!.value
const planWith = async (budget: string, path = join(folder, `plan-${budget}.json`)) => {
  await runInProcess(['group', ...SCOPE, '--budget-groups', budget, '--plan', path])
  return { path, plan: JSON.parse(readFileSync(path, 'utf8')) as GroupResult }
}

describe('--budget-groups', () => {
  it('gives up no more groups than it says, touches fewer associations, and is confirmed by verify', async () => {
    const [none, one] = [(await planWith('0')).plan, (await planWith('1')).plan]
    const most = valueIn(none, 'groups')
    expect([valueIn(none, 'most'), valueIn(one, 'most')]).toEqual([most, most])
    expect(valueIn(one, 'groups')).toBeGreaterThanOrEqual(most - 1)
    expect(valueIn(one, 'splits')).toBeLessThan(valueIn(none, 'splits'))
    expect(one.proof.objectives.filter(({ optimal }) => !optimal)).toEqual([])
    expect((await runInProcess(['verify', join(folder, 'plan-1.json')])).code).toBe(0)
  })

  it('shows what each group given up spares, until no association is divided, on screen, in JSON and on papers', async () => {
    const { ways } = await runJsonInProcess<{ ways: readonly Way[] }>([
      'group',
      ...SCOPE,
      '--budget-groups',
      '1',
    ])
    const front = ways.filter(({ way }) => way === 'budget')
    expect(front.map(({ budgetGroups }) => budgetGroups)).toEqual(front.map((_, index) => index + 1))
    expect(front.at(-1)).toMatchObject({ divided: 0, proven: true })
    const screen = await runInProcess(['group', ...SCOPE, '--budget-groups', '1'], { lang: 'de' })
    const page = await runInProcess(['report', ...SCOPE, '--budget-groups', '1'], { lang: 'de' })
    expect(screen.stdout).toMatch(/bis zu 1 Gruppe weniger: \d+ Gruppen/)
    // the way that the proposal goes is the one marked
    expect(page.stdout).toContain('<tr class="chosen"><th scope="row">bis zu 1 Gruppe weniger')
    expect(page.stdout).toContain('mit bis zu 1 Gruppe weniger als möglich')
  })

  it('a plan is rejected that gives up more, shows no way to as many groups, or claims fewer to be possible', async () => {
    const { plan } = await planWith('1')
    const path = join(folder, 'changed.json')
    const { proof, scope, groups } = plan
    const [first, second, ...others] = proof.witness ?? []
    const lowered = proof.objectives.map((one) =>
      one.name === 'most' ? { ...one, value: one.value - 1, bound: one.bound - 1 } : one,
    )
    const { witness: _, ...without } = proof
    const changed: GroupResult[] = [
      { ...plan, scope: { ...scope, budgetGroups: 0 } },
      { ...plan, scope: { ...scope, budgetGroups: -1 } },
      { ...plan, proof: without },
      { ...plan, proof: { ...proof, witness: groups.map(({ members }) => members) } },
      { ...plan, proof: { ...proof, witness: [[...(first ?? []), ...(second ?? [])].sort(), ...others] } },
      { ...plan, proof: { ...proof, objectives: lowered } },
    ]
    for (const one of changed) {
      writeFileSync(path, JSON.stringify(sealed(one)))
      expect((await runInProcess(['verify', path])).code).toBe(1)
    }
  })

  it.each([
    [['--budget-groups', '-1'], '--budget-groups'],
    [['--budget-groups', 'viele'], '„viele“ passt nicht zu --budget-groups'],
    [['--budget-groups', '1,5'], '„1,5“ passt nicht zu --budget-groups'],
    [['--budget-groups', '1', '--prefer', 'associations'], '--prefer associations'],
  ])('%j is refused in one line', async (options, said) => {
    const { code, stderr, stdout } = await runInProcess(['group', ...SCOPE, ...options], { lang: 'de' })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(said)
  })

  it('is refused for more municipalities than are solved as a whole', async () => {
    const asked = ['group', '--edition', 'demo', '--all', '--budget-groups', '1']
    const { code, stderr } = await runInProcess(asked, { lang: 'de' })
    expect([code, stderr]).toEqual([2, expect.stringContaining('rechnet mit höchstens 200 Gemeinden')])
  })

  it('works through the binary, a plan saved and checked', async () => {
    const path = join(folder, 'binary.json')
    const asked = ['group', ...SCOPE, '--budget-groups', '2', '--plan', path, '--format', 'csv']
    expect((await run(asked)).code).toBe(0)
    expect((await run(['verify', path])).code).toBe(0)
  }, 60_000)
})
