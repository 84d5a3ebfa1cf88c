import type { AmountList } from '../domain/amount-list/amount-list.js'
import type { Basis } from '../domain/budget-table.js'
import { type EditionPeriod, periodOf } from '../domain/edition.js'
import { type Assessment, assess, type EligibilityStatus } from '../domain/eligibility.js'
import type { Euro } from '../domain/money.js'
import {
  type Neighbour,
  neighboursWith,
  type PartnerProblem,
  type Partnership,
  smallestPartnerships,
} from '../grouping/partners.js'
import { PLAIN_WISHES } from './group-request.js'
import { amountsOf, ownAmounts } from './own-amounts.js'
import { ownedBasis, ownListOf } from './own-basis.js'
import { countsOf } from './plan-counts.js'
import { solveRequest } from './propose-groups.js'
import { assessOn, type Remarks, remarksOn } from './remarks.js'
import { tableOf } from './report-plan.js'
import { placeResolver } from './resolve.js'
import type { Workspace } from './workspace.js'

export interface PartnersRequest {
  readonly edition: string
  /** name or AGS of the municipality that looks for partners */
  readonly name: string
  /** whole euro per year; null for the threshold of the edition */
  readonly threshold: Euro | null
  /** amounts that replace those of the edition */
  readonly amounts: AmountList | null
}

/** With whom a municipality could reach the threshold, and what that costs the others. */
export interface PartnersResult extends Basis, Remarks {
  readonly schemaVersion: 1
  readonly edition: string
  readonly period: EditionPeriod
  readonly threshold: Euro
  readonly municipality: {
    readonly ags: string
    readonly amount: Euro | null
    readonly status: EligibilityStatus
    /** euro to the threshold, that could also come from own money; null unless the status is `join` */
    readonly missing: Euro | null
  }
  readonly neighbours: readonly (Neighbour & Pick<Assessment, 'source' | 'bounds' | 'doubtful'>)[]
  /** neighbours whose amount is not known: with them there may be more */
  readonly unknown: number
  readonly partnerships: readonly RatedPartnership[]
}

export interface RatedPartnership extends Partnership {
  /** what the districts of the members lose against their best proposal, once this partnership is fixed */
  readonly loses: { readonly groups: number; readonly ungrouped: number }
}

/** @throws IgmError `name-unknown`, `name-ambiguous`, `edition-unknown`, `store-damaged` */
export async function partners(workspace: Workspace, request: PartnersRequest): Promise<PartnersResult> {
  const register = workspace.register()
  const municipality = register.byAgs.get(placeResolver(workspace, []).one(request.name))
  if (!municipality) throw new RangeError('a key that was resolved has a municipality')
  const table = await workspace.table(request.edition)
  const own = await ownAmounts(workspace, request.amounts, register.districts, table.edition)
  const threshold = request.threshold ?? table.edition.threshold.value
  const basis = ownedBasis({ table, register }, own, threshold)
  const amounts = amountsOf(register, table, own.amounts)
  const problem = { register, geography: workspace.geography(), amounts, threshold }
  const neighbours = neighboursWith(problem, municipality.ags)
  const found = smallestPartnerships(problem, municipality.ags)
  const rated: RatedPartnership[] = []
  for (const one of found)
    rated.push({ ...one, loses: await lossBy(workspace, request.edition, problem, one) })
  const concerned = [
    municipality.ags,
    ...neighbours.map(({ ags }) => ags),
    ...found.flatMap(({ members }) => members),
  ]
  const answer = { edition: request.edition, threshold, ...ownListOf(own) }
  const judged = await assessOn(workspace, answer, concerned)
  const { amount, status, missing } = assess(municipality, tableOf(table, answer))
  const originOf = (ags: string) => {
    const { source = null, bounds = null, doubtful = false } = judged.find((one) => one.ags === ags) ?? {}
    return { source, bounds, doubtful }
  }
  return {
    schemaVersion: 1,
    edition: request.edition,
    period: periodOf(table.edition),
    ...basis,
    threshold,
    municipality: { ags: municipality.ags, amount, status, missing },
    neighbours: neighbours.map((one) => ({ ...one, ...originOf(one.ags) })),
    unknown: neighbours.filter((one) => one.amount === null).length,
    partnerships: rated,
    ...remarksOn(judged),
  }
}

/** The best proposal for the districts of the members, with and without the members as a group of their own. */
async function lossBy(
  workspace: Workspace,
  edition: string,
  problem: PartnerProblem,
  { members }: Partnership,
): Promise<RatedPartnership['loses']> {
  const keys = new Set(members.map((ags) => ags.slice(0, 5)))
  const districts = problem.register.districts.filter(({ ags }) => keys.has(ags))
  const plain = { ...PLAIN_WISHES, apart: [], prefer: 'groups' as const, ...problem, districts }
  const solve = (exclude: readonly string[]) =>
    solveRequest(
      workspace,
      { edition, timeLimit: null },
      {
        grouping: { ...plain, exclude },
        own: { ownAmounts: [] },
        basis: { sample: false, verdict: null, own: null },
      },
      {},
    )
  const [free, fixed] = [await solve([]), await solve(members)]
  return {
    groups: free.groups.length - (fixed.groups.length + 1),
    ungrouped: countsOf(fixed).leftOver - countsOf(free).leftOver,
  }
}
