import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { inventedAmounts } from '../../grouping/support.js'
import { run } from '../../support/igm.js'
import { runInProcess } from '../../support/in-process.js'
import { interrupted } from '../../support/interrupted.js'

interface Plan {
  readonly groups: readonly unknown[]
  readonly proof: {
    readonly objectives: readonly { readonly name: string; readonly optimal: boolean }[]
    readonly cut?: true
  }
}

const folder = mkdtempSync(join(tmpdir(), 'igm-test-'))
const amounts = join(folder, 'amounts.csv')
const STATE = [
  'group',
  '--all',
  '--across-districts',
  '--prefer',
  'groups',
  '--amounts',
  amounts,
  '--format',
  'json',
]

beforeAll(() => {
  const rows = [...inventedAmounts(1)].map(([ags, amount]) => `${ags};${amount}`)
  writeFileSync(amounts, `ags;amount\n${rows.join('\n')}\n`)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function isConfirmed(text: string): Promise<boolean> {
  const file = join(folder, 'plan.json')
  writeFileSync(file, text)
  return (await run(['verify', file])).code === 0
}

describe('the state in one piece', () => {
  it('stops at --time-limit with a plan that igm verify confirms', async () => {
    const { code, stdout, stderr } = await run([...STATE, '--time-limit', '1', '--quiet'])
    expect([code, stderr]).toEqual([0, ''])
    const plan = JSON.parse(stdout) as Plan
    expect(plan.groups.length).toBeGreaterThan(400)
    expect(plan.proof.objectives.every(({ optimal }) => optimal)).toBe(false)
    expect(plan.proof.cut).toBe(true)
    expect(await isConfirmed(stdout)).toBe(true)
  })

  it('says on screen and page that a search that was cut may end elsewhere on another machine', async () => {
    const scope = [...STATE.slice(1, STATE.indexOf('--format')), '--time-limit', '1', '--quiet']
    for (const command of ['group', 'report']) {
      const { stdout } = await run([command, ...scope], { lang: 'de' })
      expect(stdout).toContain(
        'Die Suche wurde vorzeitig beendet (--time-limit oder Strg+C): Auf einem anderen',
      )
    }
  })

  // On Windows a signal sent by another program ends a process at once.
  it.skipIf(process.platform === 'win32')('Ctrl-C gives the best plan found, and 130', async () => {
    const read = await interrupted(STATE, 'en', 2000)
    expect(read.code).toBe(130)
    expect(read.stderr).toContain('Interrupted: this is the best proposal found by then.')
    expect((JSON.parse(read.stdout) as Plan).groups.length).toBeGreaterThan(400)
    expect(await isConfirmed(read.stdout)).toBe(true)
  })
})

it('the help of group says what Ctrl-C does', async () => {
  for (const lang of ['de', 'en'] as const) {
    const { stdout } = await run(['group', '--help'], { lang })
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/(Strg\+C|Ctrl-C) .*130/)
  }
})

test('--time-limit holds for the steps of --budget-groups and the prices of wishes, too, and says what it cut', async () => {
  const wishes = ['-d', 'Biberach', '--amounts', amounts, '--budget-groups', '2', '--max-size', '9']
  const began = performance.now()
  const { code, stdout } = await runInProcess(['group', ...wishes, '--time-limit', '2'], { lang: 'de' })
  // four ways at least and a price, each of which would take its own limit
  expect(performance.now() - began).toBeLessThan(12_000)
  expect([code, stdout.includes('Für mehr reichte die Zeit nicht (--time-limit).')]).toEqual([0, true])
  expect(stdout).toContain('bis zu 2 Gruppen weniger (nicht bewiesen)')
}, 60_000)
