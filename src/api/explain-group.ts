import type { Basis } from '../domain/budget-table.js'
import { type EditionPeriod, periodOf } from '../domain/edition.js'
import type { Assessment } from '../domain/eligibility.js'
import { neighboursOf } from '../domain/geography.js'
import { type Explanation, explainMember, nearMisses } from '../grouping/explain.js'
import { checkInScope } from './check-wishes.js'
import { type GroupAsked, groupAsked, resolveRequest } from './group-request.js'
import { type GroupResult, solveRequest } from './propose-groups.js'
import { assessOn, type Remarks, remarksOn } from './remarks.js'
import { placeResolver } from './resolve.js'
import type { SolveOptions } from './solve-in-worker.js'
import type { Workspace } from './workspace.js'

/** Why a municipality is where the proposal puts it. Remarks are on its group, those beside it, and its neighbours. */
export interface ExplainResult extends Basis, Remarks {
  readonly schemaVersion: 1
  readonly edition: string
  readonly period: EditionPeriod
  readonly explanation: Explanation
  readonly plan: GroupResult
}

/**
 * @param name of a municipality in the scope
 * @throws IgmError as `proposeGroups`; `takes-no-part` when it lies outside the scope
 */
export async function explainGroup(
  workspace: Workspace,
  given: GroupAsked,
  name: string,
  options: SolveOptions = {},
): Promise<ExplainResult> {
  const request = groupAsked(workspace, given)
  const resolved = await resolveRequest(workspace, request)
  const { grouping } = resolved
  const ags = placeResolver(workspace, grouping.districts).one(name)
  checkInScope(grouping, '--explain', ags)
  const plan = await solveRequest(workspace, request, resolved, options)
  const explanation = explainMember(grouping, plan, ags)
  const concerned = new Set([ags, ...(neighboursOf(grouping.geography, grouping.minBorder).get(ags) ?? [])])
  const beside = [explanation.group, ...explanation.alternatives.map(({ group }) => group)]
  for (const { id, members } of plan.groups)
    if (beside.includes(id)) for (const member of members) concerned.add(member)
  return {
    schemaVersion: 1,
    edition: request.edition,
    period: periodOf(await workspace.edition(request.edition)),
    ...resolved.basis,
    explanation,
    ...remarksOn(await assessOn(workspace, plan, concerned)),
    plan,
  }
}

export interface NearMissResult extends Basis {
  readonly schemaVersion: 1
  readonly edition: string
  readonly period: EditionPeriod
  /** who lacks less than 5 % of the threshold, the least first */
  readonly nearMisses: readonly Assessment[]
}

/** @throws IgmError as `proposeGroups` */
export async function findNearMisses(workspace: Workspace, given: GroupAsked): Promise<NearMissResult> {
  const request = groupAsked(workspace, given)
  const { edition } = request
  const { grouping, own, basis } = await resolveRequest(workspace, request)
  const near = nearMisses(grouping).map(({ ags }) => ags)
  const { threshold } = grouping
  const judged = await assessOn(workspace, { edition, threshold, ...own }, near)
  const period = periodOf(await workspace.edition(edition))
  const ranked = [...judged].sort((a, b) => near.indexOf(a.ags) - near.indexOf(b.ags))
  return { schemaVersion: 1, edition, period, ...basis, nearMisses: ranked }
}
