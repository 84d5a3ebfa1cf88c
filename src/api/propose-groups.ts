import type { Euro } from '../domain/money.js'
import { IgmError, type ProblemArgs } from '../domain/problem.js'
import type { Plan } from '../grouping/plan.js'
import { proposeGroups as solve } from '../grouping/propose-groups.js'
import { type GroupRequest, type ResolvedRequest, resolveRequest } from './group-request.js'
import type { Workspace } from './workspace.js'

/** Seconds. Every district is done in a few; only odd thresholds and the state in one piece meet this limit. */
const TIME_LIMIT = 60

/** A plan, with what it rests on: enough for `verifyPlan` to check it anew. */
export interface GroupResult extends Plan {
  readonly edition: string
  /** the user's own figures that replaced those of the edition: AGS and euro per year */
  readonly ownAmounts: readonly (readonly [ags: string, amount: Euro])[]
}

/**
 * @throws IgmError `district-unknown`, `district-ambiguous`, `name-unknown`, `name-ambiguous`,
 * `plan-impossible`, `edition-unknown`, `store-damaged`
 */
export async function proposeGroups(workspace: Workspace, request: GroupRequest): Promise<GroupResult> {
  return solveRequest(workspace, request, await resolveRequest(workspace, request))
}

/**
 * @param resolved the request, resolved before
 * @throws IgmError `plan-impossible`
 */
export function solveRequest(
  workspace: Workspace,
  request: GroupRequest,
  { grouping, own }: ResolvedRequest,
): GroupResult {
  const started = performance.now()
  const { edition } = request
  const limit = { timeLimitSeconds: request.timeLimit ?? TIME_LIMIT }
  const { schemaVersion, proof, ...plan } = withNames(workspace, () => solve(grouping, limit))
  const seconds = Math.round(performance.now() - started) / 1000
  return { schemaVersion, edition, ...plan, proof: { ...proof, seconds }, ownAmounts: [...own] }
}

/** The solver knows municipalities by AGS alone; whoever reads of a conflict of wishes wants names. */
function withNames<T>(workspace: Workspace, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof IgmError) || error.code !== 'plan-impossible') throw error
    const args = error.args as ProblemArgs['plan-impossible']
    const { byAgs } = workspace.register()
    const reason = args.reason.replace(/\b08\d{6}\b/g, (ags) => byAgs.get(ags)?.name ?? ags)
    throw new IgmError('plan-impossible', { ...args, reason }, { cause: error })
  }
}
