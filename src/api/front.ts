import { changedPlan } from './changed-plan.js'
import type { GroupResult } from './propose-groups.js'
import type { SolveOptions } from './solve-in-worker.js'
import type { TimeLeft } from './time-left.js'
import type { Workspace } from './workspace.js'

/** What giving up so many groups spares. */
export interface Step {
  readonly given: number
  readonly plan: GroupResult
  /** no plan that gives up fewer groups than the next step touches fewer associations */
  readonly proven: boolean
}

/** Seconds for each step of the front; what is not proven by then is said not to be. */
const STEP_LIMIT = 20

/**
 * @param plan one that may give up groups
 * @param most the plan with as many groups as possible; null where there is none
 * @returns a plan for each number of groups given up that spares something, until nothing more is spared. Where it is
 * not known how many groups there could be, the plan stands alone
 */
export async function frontOf(
  workspace: Workspace,
  plan: GroupResult,
  most: GroupResult | null,
  options: SolveOptions & { readonly left: TimeLeft },
): Promise<readonly Step[]> {
  const possible = objectiveIn(plan, 'most')
  const step = (budgetGroups: number) =>
    changedPlan(workspace, plan, (request) => ({ ...request, budgetGroups }), {
      ...options,
      timeLimit: options.left(STEP_LIMIT),
    })
  // as few associations as can be had at all, and of such plans the one with the most groups
  const last = possible?.optimal ? await step(possible.value) : null
  const asked = plan.scope.budgetGroups ?? 0
  if (!possible || !last) return asked > 0 ? [{ given: asked, plan, proven: isProven(plan) }] : []
  const given = possible.value - last.groups.length
  const known = new Map([
    [asked, plan],
    [given, last],
  ])
  const steps: Step[] = []
  for (let count = 1; count <= given; count += 1) {
    const found = known.get(count) ?? (await step(count))
    if (found) steps.push({ given: count, plan: found, proven: isProven(found) })
  }
  return whatSpares(steps, most && touchedBy(most))
}

/**
 * @param steps in the order of the groups given up
 * @param atFirst associations that the plan with the most groups touches; null where there is none
 * @returns those that spare something. A plan that gives up fewer groups is one of the next step as well, which shows
 * no worse one; where that is not proven to be the best of its step, the step before it says so
 */
export function whatSpares(steps: readonly Step[], atFirst: number | null): readonly Step[] {
  const kept: Step[] = []
  for (const step of steps) {
    const before = kept.at(-1)
    const least = before ? touchedBy(before.plan) : (atFirst ?? Number.POSITIVE_INFINITY)
    if (touchedBy(step.plan) < least) kept.push(step)
    else if (!step.proven && before) kept.splice(-1, 1, { ...before, proven: false })
    else if (!step.proven) kept.push(step)
  }
  return kept
}

/** @returns whether no plan on the same way touches fewer associations */
export function isProven({ proof }: Pick<GroupResult, 'proof'>): boolean {
  const upTo = proof.objectives.findIndex(({ name }) => name === 'splits')
  return proof.objectives.slice(0, upTo + 1).every(({ optimal }) => optimal)
}

function objectiveIn({ proof }: Pick<GroupResult, 'proof'>, name: 'most' | 'splits') {
  return proof.objectives.find((one) => one.name === name)
}

function touchedBy(plan: GroupResult): number {
  return objectiveIn(plan, 'splits')?.value ?? 0
}
