import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runInProcess as run, runJsonInProcess as runJson } from '../../support/in-process.js'
import { faultsOf } from '../../support/schemas.js'
import { tempFolder } from '../../support/temp-folder.js'

const SIGMARINGEN = ['group', '--edition', '2017', '--district', 'Sigmaringen']

interface Plan {
  groups: { members: string[]; amount: number; connected: boolean }[]
  ungrouped: { ags: string; code: string }[]
}

describe('igm group --edition 2017 --district Sigmaringen', () => {
  it('proposes connected groups that reach the threshold, and obeys the schema', async () => {
    const plan = await runJson<Plan>(SIGMARINGEN)
    expect(faultsOf('group', plan)).toEqual([])
    expect(plan.groups.length).toBeGreaterThan(0)
    for (const { amount, connected } of plan.groups) {
      expect([amount >= 51_000, connected]).toEqual([true, true])
    }
    expect(plan.ungrouped).toContainEqual({ ags: '08437005', code: 'unknown', missing: null })
  })

  it('saves a plan that igm verify confirms, and rejects once it is changed', async () => {
    const file = join(tempFolder(), 'plan.json')
    const saved = await run([...SIGMARINGEN, '--plan', file])
    expect(saved.code).toBe(0)
    expect(saved.stderr).toContain(`Vorschlag gespeichert: ${file}`)
    const confirmed = await run(['verify', file])
    expect([confirmed.code, confirmed.stderr]).toEqual([0, ''])
    expect(confirmed.stdout).toContain('Der Vorschlag hält jeder Prüfung stand')

    const plan = JSON.parse(readFileSync(file, 'utf8')) as Plan
    plan.groups[0]!.amount += 1
    writeFileSync(file, JSON.stringify(plan))
    const rejected = await run(['verify', file], { lang: 'en' })
    expect(rejected.code).toBe(1)
    expect(rejected.stdout).toContain('The sum is wrong (groups/0/amount): claimed ')
    expect(rejected.stderr).toMatch(/^igm: .* does not pass the check: \d+ deviations?\.\n$/)
    const asJson = await run(['verify', file, '--format', 'json'])
    expect([asJson.code, JSON.parse(asJson.stdout).ok]).toEqual([1, false])
  })

  it('shows each group with its members and its lead', async () => {
    const { stdout, stderr } = await run(SIGMARINGEN)
    expect(stdout).toMatch(/^Gruppe 1: \d+\.\d{3} €$/m)
    expect(stdout).toContain('(Federführung)')
    expect(stdout).toContain('24 von 25 Beträgen bekannt, 1 unbekannt.')
    expect(stderr).toContain('--edition 2017 --url ADRESSE')
  })

  it('takes own amounts from a CSV', async () => {
    const file = join(tempFolder(), 'eigene.csv')
    writeFileSync(file, 'name;district;amount\nBeuron;Sigmaringen;"51.000,00 €"\n')
    const plan = await runJson<Plan & { ownAmounts: unknown }>([...SIGMARINGEN, '--amounts', file])
    expect(plan.ownAmounts).toEqual([['08437005', 51_000]])
    expect(plan.groups.some(({ members }) => members.includes('08437005'))).toBe(true)
  })
})

describe('own amounts that contradict each other', () => {
  it('are refused', async () => {
    const file = join(tempFolder(), 'eigene.csv')
    writeFileSync(file, 'ags;amount\n08437005;51000\n8437005;52000\n')
    const { code, stdout, stderr } = await run([...SIGMARINGEN, '--amounts', file])
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toContain(
      'Zeile 3: Beuron (Landkreis Sigmaringen, 08437005) kommt doppelt vor, zuerst: Zeile 2',
    )
  })
})

describe('no group', () => {
  it('is possible where too little is known: exit code 1', async () => {
    const { code, stdout } = await run(['group', '--district', 'Freudenstadt'])
    expect(code).toBe(1)
    expect(stdout).toContain('Keine Gruppe möglich: Die bekannten Beträge reichen nicht.')
  })

  it('meets wishes that contradict each other', async () => {
    const line = [...SIGMARINGEN, '--together', 'Meßkirch,Wald', '--exclude', 'Wald']
    const { code, stdout, stderr } = await run(line)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('lassen sich nicht zusammen erfüllen')
  })
})

describe('a wish that makes no sense', () => {
  it.each([
    [['--together', 'Meßkirch'], 2, '--together'],
    [['--apart', 'Meßkirch,Meßkirch'], 2, '--apart'],
    [['--all'], 2, '--all'],
    [['--together', 'Meßkirch,Lörrach'], 1, '--together: Lörrach liegt nicht im gewählten Gebiet.'],
    [['--exclude', 'Lörrach'], 1, '--exclude: Lörrach liegt nicht im gewählten Gebiet.'],
    [['--explain', 'Lörrach'], 1, '--explain: Lörrach liegt nicht im gewählten Gebiet.'],
    [['--lead', 'Beuron'], 1, '--lead: Beuron nimmt nicht teil, denn der Betrag ist unbekannt.'],
    [['--lead', 'Wald', '--exclude', 'Wald'], 1, '--lead Wald · --exclude Wald'],
  ])('%j is refused, not forgotten', async (wish, exit, words) => {
    const { code, stdout, stderr } = await run([...SIGMARINGEN, ...wish])
    expect([code, stdout]).toEqual([exit, ''])
    expect(stderr).toContain(words)
  })
})
