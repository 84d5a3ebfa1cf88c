import type { Basis } from '../domain/budget-table.js'
import { type Explanation, explainMember, type NearMiss, nearMisses } from '../grouping/explain.js'
import { checkInScope } from './check-wishes.js'
import { type GroupRequest, resolveRequest } from './group-request.js'
import { type GroupResult, solveRequest } from './propose-groups.js'
import { placeResolver } from './resolve.js'
import type { SolveOptions } from './solve-in-worker.js'
import type { Workspace } from './workspace.js'

/** Why a municipality is where the proposal puts it. */
export interface ExplainResult extends Basis {
  readonly schemaVersion: 1
  readonly edition: string
  readonly explanation: Explanation
  readonly plan: GroupResult
}

/**
 * @param name of a municipality in the scope
 * @throws IgmError as `proposeGroups`; `takes-no-part` when it lies outside the scope
 */
export async function explainGroup(
  workspace: Workspace,
  request: GroupRequest,
  name: string,
  options: SolveOptions = {},
): Promise<ExplainResult> {
  const resolved = await resolveRequest(workspace, request)
  const { grouping } = resolved
  const ags = placeResolver(workspace, grouping.districts).one(name)
  checkInScope(grouping, '--explain', ags)
  const plan = await solveRequest(workspace, request, resolved, options)
  const explanation = explainMember(grouping, plan, ags)
  return { schemaVersion: 1, edition: request.edition, ...resolved.basis, explanation, plan }
}

export interface NearMissResult extends Basis {
  readonly schemaVersion: 1
  readonly edition: string
  /** who lacks less than 5 % of the threshold */
  readonly nearMisses: readonly NearMiss[]
}

/** @throws IgmError as `proposeGroups` */
export async function findNearMisses(workspace: Workspace, request: GroupRequest): Promise<NearMissResult> {
  const { grouping, basis } = await resolveRequest(workspace, request)
  return { schemaVersion: 1, edition: request.edition, ...basis, nearMisses: nearMisses(grouping) }
}
