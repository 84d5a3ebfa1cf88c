import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verifyPlan } from '../../../src/api/verify-plan.js'
import { openWorkspace } from '../../../src/api/workspace.js'
import type { Plan } from '../../../src/grouping/plan.js'
import { run } from '../../support/igm.js'
import { record } from '../../trust/support/ledger.js'
import { FOLDER, MAKERS } from './makers.js'

const PLANS = MAKERS.flatMap((maker) =>
  readdirSync(join(FOLDER, maker))
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ maker, name, path: join(FOLDER, maker, name) })),
)

/** The tables that a plan was made on lie beside it. */
const envOf = ({ maker, name }: (typeof PLANS)[number]) => ({
  IGM_DATA_DIR: join(FOLDER, maker, name === 'own-edition.json' ? 'own' : 'pdf'),
})

/** Changes of a file by hand, each of which makes it say something untrue. */
const TAMPERED: Readonly<Record<string, (plan: Plan) => unknown>> = {
  'a member is dropped': (plan) => ({ ...plan, groups: withFirstGroup(plan, (list) => list.slice(1)) }),
  'a municipality is taken in from elsewhere': (plan) => ({
    ...plan,
    groups: withFirstGroup(plan, (list) => [...list, '08437124']),
  }),
  'the threshold is raised': (plan) => ({ ...plan, threshold: 1_000_000 }),
  'a group is dropped': (plan) => ({ ...plan, groups: plan.groups.slice(0, -1) }),
  'an amount is raised': (plan) => ({
    ...plan,
    groups: plan.groups.map((group, i) => (i === 0 ? { ...group, amount: group.amount + 1 } : group)),
  }),
  'a bound is claimed to be met': (plan) =>
    withObjectives(plan, (one) => ({ ...one, bound: one.value, optimal: true })),
  'a bound is made up': (plan) =>
    withObjectives(plan, (one) => ({ ...one, bound: one.bound + 1, optimal: false })),
  'nobody is without a group': (plan) => ({ ...plan, ungrouped: [] }),
}

function withFirstGroup(plan: Plan, change: (members: readonly string[]) => readonly string[]) {
  const at = plan.groups.findIndex(({ members }) => members.length > 1)
  return plan.groups.map((group, i) => (i === at ? { ...group, members: change(group.members) } : group))
}

function withObjectives(plan: Plan, change: (one: Plan['proof']['objectives'][number]) => unknown) {
  return { ...plan, proof: { ...plan.proof, objectives: plan.proof.objectives.map(change) } }
}

describe('plans that earlier builds saved', () => {
  it('are of every kind', () => {
    expect(PLANS.map(({ maker, name }) => `${maker}/${name}`)).toMatchInlineSnapshot(`
      [
        "0.1.0/across.json",
        "0.1.0/alone.json",
        "0.1.0/amounts.json",
        "0.1.0/associations.json",
        "0.1.0/own-edition.json",
        "0.1.0/plain.json",
        "0.1.0/wishes.json",
      ]
    `)
  })

  it('pass every check', async () => {
    const refused: string[] = []
    for (const plan of PLANS) {
      const { ok, failures } = await verifyPlan(
        openWorkspace(envOf(plan)),
        readFileSync(plan.path, 'utf8'),
        plan.path,
      )
      if (!ok) refused.push(`${plan.maker}/${plan.name} ${JSON.stringify(failures[0])}`)
    }
    record({
      area: 'compatibility',
      tried: 'saved plan of an earlier build verified',
      times: PLANS.length,
      lost: refused.length,
      wrong: 0,
    })
    expect(refused).toEqual([])
  })

  it('are refused when they have been changed by hand', async () => {
    const accepted: string[] = []
    let count = 0
    for (const plan of PLANS) {
      const text = readFileSync(plan.path, 'utf8')
      for (const [what, change] of Object.entries(TAMPERED)) {
        const changed = JSON.stringify(change(JSON.parse(text)))
        if (changed === JSON.stringify(JSON.parse(text))) continue
        count += 1
        const { ok } = await verifyPlan(openWorkspace(envOf(plan)), changed, plan.path)
        if (ok) accepted.push(`${plan.maker}/${plan.name}: ${what}`)
      }
    }
    record({
      area: 'compatibility',
      tried: 'saved plan of an earlier build, tampered with',
      times: count,
      lost: 0,
      wrong: accepted.length,
    })
    expect(count).toBeGreaterThan(40)
    expect(accepted).toEqual([])
  })

  it.each(MAKERS)('of %s: the command says so, too', async (maker) => {
    const plan = PLANS.find((one) => one.maker === maker && one.name === 'wishes.json')
    const path = plan?.path ?? ''
    const env = plan && envOf(plan)
    const good = await run(['verify', path], env ? { env } : {})
    const bad = await run(['verify', '-'], {
      ...(env ? { env } : {}),
      stdin: readFileSync(path, 'utf8').replace('"08336004"', '"08336006"'),
    })
    expect([good.code, bad.code]).toEqual([0, 1])
  })
})
