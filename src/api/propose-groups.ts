import { IgmError, type ProblemArgs } from '../domain/problem.js'
import { nameIn } from '../domain/register.js'
import { sealed } from '../grouping/fingerprint.js'
import type { Plan, PlanBasis } from '../grouping/plan.js'
import {
  type GroupAsked,
  type GroupRequest,
  groupAsked,
  type ResolvedRequest,
  resolveRequest,
} from './group-request.js'
import { type SolveOptions, solveInWorker } from './solve-in-worker.js'
import { timeLeft } from './time-left.js'
import type { Workspace } from './workspace.js'

/** A plan, with what it rests on: enough for `verifyPlan` to check it anew. */
export interface GroupResult extends Plan, PlanBasis {}

/**
 * @throws IgmError `argument-invalid`, `district-unknown`, `district-ambiguous`, `name-unknown`, `name-ambiguous`,
 * `plan-impossible`, `plan-not-found`, `edition-unknown`, `store-damaged`, `interrupted`
 */
export async function proposeGroups(
  workspace: Workspace,
  given: GroupAsked,
  options: SolveOptions = {},
): Promise<GroupResult> {
  const request = groupAsked(workspace, given)
  return solveRequest(workspace, request, await resolveRequest(workspace, request), options)
}

/**
 * @param resolved the request, resolved before
 * @throws IgmError `plan-impossible`, `plan-not-found`, `interrupted`
 */
export async function solveRequest(
  workspace: Workspace,
  request: Pick<GroupRequest, 'edition' | 'timeLimit' | 'effort'>,
  { grouping, own, basis }: Pick<ResolvedRequest, 'grouping' | 'own' | 'basis'>,
  options: SolveOptions,
): Promise<GroupResult> {
  const started = performance.now()
  const { edition, timeLimit, effort = 1 } = request
  const solved = solveInWorker(grouping, { timeLimitSeconds: timeLeft(timeLimit)(), effort }, options)
  const { schemaVersion, proof, ...plan } = await solved.catch((error) => {
    throw withNames(workspace, error)
  })
  const seconds = Math.round(performance.now() - started) / 1000
  const { sample, verdict } = basis
  return sealed({
    schemaVersion,
    edition,
    sample,
    verdict,
    ...plan,
    proof: { ...proof, seconds },
    ...own,
  })
}

/** The solver knows municipalities by AGS alone; whoever reads of a conflict of wishes wants names. */
function withNames(workspace: Workspace, error: unknown): unknown {
  if (!(error instanceof IgmError)) return error
  const { code } = error
  if (code !== 'plan-impossible' && code !== 'plan-not-found') return error
  const name = nameIn(workspace.register())
  const { conflict } = error.args as ProblemArgs['plan-impossible']
  const named = conflict.map((wish) => ({ ...wish, names: wish.ags.map(name) }))
  return new IgmError(code, { conflict: named }, { cause: error })
}
