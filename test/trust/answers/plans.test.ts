import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolveRequest } from '../../../src/api/group-request.js'
import { type GroupResult, proposeGroups } from '../../../src/api/propose-groups.js'
import { verifyPlan } from '../../../src/api/verify-plan.js'
import { openWorkspace } from '../../../src/api/workspace.js'
import { IgmError } from '../../../src/domain/problem.js'
import { sealed } from '../../../src/grouping/fingerprint.js'
import { proposeGroups as propose } from '../../../src/grouping/propose-groups.js'
import { sharedFolder } from '../../support/temp-folder.js'
import { record, times } from '../support/ledger.js'
import { tryOften } from '../support/try-often.js'
import { type RandomCase, randomCase } from './random-request.js'
import { type Dice, diceOf, storeTable } from './random-table.js'
import { bestOf } from './simple/best.js'
import { objectionsTo } from './simple/check-plan.js'
import { PLACES } from './simple/data.js'
import { type Case, caseOf, components } from './simple/plan.js'
import { CHANGES, CLAIMS, resealed } from './tampering.js'

const folder = sharedFolder()
const workspace = openWorkspace({ IGM_DATA_DIR: folder })
/** as many changes are tried on each plan */
const CHANGES_EACH = 6

const counts = { plans: 0, impossible: 0, changes: 0, accepted: 0, proven: 0 }

/** What a second program must know of the amounts of the table: zero where a complete one is silent. */
function knownIn({ table }: RandomCase): Map<string, number> {
  const silent = table.complete ? PLACES.map(({ ags }) => [ags, 0] as const) : []
  return new Map([...silent, ...table.amounts])
}

function ownIn({ request }: RandomCase): [string, number][] {
  return (request.amounts?.rows ?? []).map(({ key, amount }) => [key, amount])
}

/** @param inThread as the command does it, now and then: to start a thread takes longer than to solve */
async function planFor(one: RandomCase, edition: string, inThread: boolean): Promise<GroupResult | string> {
  const request = { ...one.request, edition }
  try {
    if (inThread) return await proposeGroups(workspace, request)
    const { grouping, own, basis } = await resolveRequest(workspace, request)
    const { schemaVersion, ...plan } = propose(grouping, { timeLimitSeconds: 2 })
    const { sample, verdict } = basis
    return sealed({ schemaVersion, edition, sample, verdict, ...plan, ...own })
  } catch (error) {
    if (error instanceof IgmError) return error.code
    throw error
  }
}

async function toolAccepts(plan: GroupResult): Promise<boolean> {
  try {
    return (await verifyPlan(workspace, JSON.stringify(plan), 'plan.json')).ok
  } catch (error) {
    if (error instanceof IgmError && error.code === 'plan-invalid') return false
    throw error
  }
}

async function tryChanges(one: Case, dice: Dice): Promise<void> {
  const names = [...Object.keys(CHANGES), ...Object.keys(CLAIMS)]
  for (let left = CHANGES_EACH; left > 0; left--) {
    const name = names[dice(names.length)] ?? ''
    const plan = (CHANGES[name] ?? CLAIMS[name])?.(one.plan, dice)
    if (!plan) continue
    const changed = resealed(plan, one.known, dice(2) === 0)
    const objections = objectionsTo(changed)
    const accepted = await toolAccepts(changed.plan)
    counts.changes += 1
    if (accepted) counts.accepted += 1
    if (accepted || name in CHANGES)
      expect({ name, accepted, objections }).toEqual({ name, accepted: objections.length === 0, objections })
  }
}

/** A table that is not the one the plan was made from. */
async function tryOtherTable(one: Case, made: RandomCase, dice: Dice): Promise<void> {
  const amounts = new Map(made.table.amounts)
  const inScope = dice(2) === 0
  const places = PLACES.filter(({ district }) => one.plan.scope.districts.includes(district) === inScope)
  const { ags } = places[dice(places.length)] ?? { ags: '' }
  if (ags === '') return
  amounts.set(ags, (amounts.get(ags) ?? 0) + 1)
  const other = { ...made, table: { ...made.table, amounts } }
  const edition = await storeTable(folder, other.table)
  const plan = { ...one.plan, edition }
  const objections = objectionsTo(caseOf(plan, knownIn(other)))
  counts.changes += 1
  expect({ ags, objections, accepted: await toolAccepts(plan) }).toEqual({
    ags,
    objections,
    accepted: objections.length === 0,
  })
}

async function tryOne(seed: number, most: number): Promise<void> {
  const dice = diceOf(seed)
  const made = randomCase(dice, most)
  const edition = await storeTable(folder, made.table)
  const plan = await planFor(made, edition, dice(40) === 0)
  if (plan === 'takes-no-part' || plan === 'plan-not-found') return
  if (typeof plan === 'string') {
    expect(plan).toBe('plan-impossible')
    return expectImpossible(made)
  }
  const one = caseOf(plan, knownIn(made))
  expect(plan.ownAmounts).toEqual(ownIn(made))
  counts.plans += 1
  if (plan.proof.objectives.every(({ optimal }) => optimal)) counts.proven += 1
  expect(objectionsTo(one)).toEqual([])
  expect(await toolAccepts(plan)).toBe(true)
  await tryChanges(one, dice)
  await tryOtherTable(one, made, dice)
}

/** The scope alone, as a plan without groups would have it. */
async function expectImpossible(made: RandomCase): Promise<void> {
  const { districts, threshold, amounts: _, timeLimit: __, ...wishes } = made.request
  const together = wishes.together.filter((wish) => new Set(wish).size > 1)
  const scope = { ...wishes, districts, together }
  const plan = { threshold: threshold ?? made.table.threshold, scope, ownAmounts: ownIn(made) }
  const one = caseOf(plan as unknown as GroupResult, knownIn(made))
  const inParts = components(one)
  const meets = together.every((wish) =>
    inParts.some((members) => wish.every((ags) => members.includes(ags))),
  )
  // Who is excluded cannot lead.
  const contradict = wishes.leads.some((ags) => wishes.exclude.includes(ags))
  const isPossible = !contradict && meets && inParts.every((members) => bestOf(members, one) !== null)
  counts.impossible += 1
  expect({ together, isPossible }).toEqual({ together, isPossible: false })
}

const seeds = fc.integer({ min: 1, max: 2 ** 31 })

test('small plans are the best there are, and both checkers judge every change of them alike', async () => {
  const property = fc.asyncProperty(seeds, (seed) => tryOne(seed, 10))
  await tryOften(
    {
      area: 'answers',
      tried: 'plans on random tables: the best by trying everything',
      harm: 'wrong',
      runs: times(1000, 60),
      cases: () => counts.plans + counts.impossible,
    },
    property,
  )
  record({
    area: 'answers',
    tried: 'changed plans, judged by two checkers',
    times: counts.changes,
    lost: 0,
    wrong: 0,
  })
  expect(counts.proven).toBe(counts.plans)
  // Contradictory wishes are among them.
  expect(counts.impossible).toBeGreaterThan(0)
  expect(counts.accepted).toBeGreaterThan(0)
  expect(counts.accepted).toBeLessThan(counts.changes / 2)
})

test('plans of whole districts, too', async () => {
  const property = fc.asyncProperty(seeds, (seed) => tryOne(seed, 25))
  await tryOften(
    {
      area: 'answers',
      tried: 'plans of larger districts, judged by two checkers',
      harm: 'wrong',
      runs: times(40, 3),
    },
    property,
  )
})
