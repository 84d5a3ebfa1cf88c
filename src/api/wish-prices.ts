import type { SaidWish } from '../domain/said-wish.js'
import { wishesIn } from '../grouping/conflict.js'
import { isMoreBetter } from '../grouping/objectives.js'
import type { ObjectiveName } from '../grouping/plan.js'
import { changedPlan } from './changed-plan.js'
import type { GroupResult } from './propose-groups.js'
import type { SolveOptions } from './solve-in-worker.js'
import { timeLeft } from './time-left.js'
import type { Workspace } from './workspace.js'

/** What a wish costs: the first objective that is better without it. */
export interface WishPrice extends SaidWish {
  readonly objective: ObjectiveName
  readonly with: number
  readonly without: number
}

/** More wishes than these are not priced one by one: each takes as long as the proposal itself. */
const MOST_WISHES = 12
/** Seconds for each; what is not proven by then is not said. */
const TIME_LIMIT = 10

/**
 * @returns for each wish of the plan that costs something what, in the order of the wishes; the preference is no
 * wish, `waysOf` says what it costs
 * @param options `timeLimit`: seconds for all of them together; null for the default
 * @throws IgmError as `solveRequest`, but for `plan-impossible` and the like
 */
export async function wishPrices(
  workspace: Workspace,
  plan: GroupResult,
  options: SolveOptions & { readonly timeLimit?: number | null } = {},
): Promise<readonly WishPrice[]> {
  const wishes = wishesIn(plan.scope).filter(({ wish }) => wish !== 'prefer')
  if (wishes.length > MOST_WISHES) return []
  const left = timeLeft(options.timeLimit ?? null)
  const prices: WishPrice[] = []
  for (const { wish, ags, value, without } of wishes) {
    if (options.signal?.aborted) return []
    const free = await changedPlan(workspace, plan, without, { ...options, timeLimit: left(TIME_LIMIT) })
    const better = free && firstBetter(plan, free)
    if (better) prices.push({ wish, ags, value, ...better })
  }
  return prices
}

/** @returns the first objective that differs, where it is proven to be better without the wish; else null */
function firstBetter(
  plan: GroupResult,
  free: GroupResult,
): Pick<WishPrice, 'objective' | 'with' | 'without'> | null {
  const others = new Map(free.proof.objectives.map((objective) => [objective.name, objective]))
  for (const { name, value, optimal } of plan.proof.objectives) {
    const other = others.get(name)
    // what the wish itself asks for has no value without it
    if (!other) continue
    if (!optimal || !other.optimal) return null
    if (other.value === value) continue
    const isBetter = isMoreBetter(name) ? other.value > value : other.value < value
    return isBetter ? { objective: name, with: value, without: other.value } : null
  }
  return null
}
