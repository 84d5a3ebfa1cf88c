import type { BudgetTable } from '../domain/budget-table.js'
import type { Euro } from '../domain/money.js'
import {
  type PartnerProblem,
  type PartnerSearch,
  type Partnership,
  smallestPartnerships,
} from '../grouping/partners.js'
import { PLAIN_WISHES } from './group-request.js'
import { countsOf } from './plan-counts.js'
import { type GroupResult, solveRequest } from './propose-groups.js'
import type { Workspace } from './workspace.js'

export interface RatedPartnership extends Pick<Partnership, 'members' | 'associations' | 'acrossDistricts'> {
  /** euro per year; where `exact` is false the least that it can be */
  readonly amount: Euro
  /** false where the amount of a member is published as an interval: then who leads, and what it costs, is not known */
  readonly exact: boolean
  readonly lead: string | null
  readonly travel: number | null
  readonly loses: Loss | null
}

/** What the districts of the members lose against their best proposal, once a partnership is fixed. */
export interface Loss {
  readonly groups: number
  readonly ungrouped: number
  /** whether both proposals are proven to be the best */
  readonly proven: boolean
  /** how many amounts of these districts are known, of how many */
  readonly coverage: { readonly known: number; readonly total: number }
}

export interface RatedSearch extends Pick<PartnerSearch, 'upTo' | 'more'> {
  readonly partnerships: readonly RatedPartnership[]
}

/**
 * The smallest partnerships that reach the threshold for certain: of an amount that is published as an interval, its
 * lower end counts.
 * @param ags one that must join others
 */
export async function ratedPartnerships(
  workspace: Workspace,
  table: BudgetTable,
  problem: PartnerProblem,
  ags: string,
): Promise<RatedSearch> {
  const { amounts } = problem
  const least = { ...problem, amounts: atLeastKnown(amounts, table) }
  const { partnerships: found, upTo, more } = smallestPartnerships(least, ags)
  const best = new Map<string, GroupResult>()
  const partnerships: RatedPartnership[] = []
  for (const one of found) {
    const exact = one.members.every((member) => amounts.has(member))
    const loses = exact ? await lossBy(workspace, table.edition.id, problem, one, best) : null
    partnerships.push({ ...one, exact, ...(exact ? {} : { lead: null, travel: null }), loses })
  }
  return { partnerships, upTo, more }
}

/** @returns the known amounts, and of those published as an interval what they are at least */
function atLeastKnown(amounts: ReadonlyMap<string, Euro>, { bounds }: BudgetTable): Map<string, Euro> {
  const least = [...bounds].map(([ags, { atLeast }]) => [ags, atLeast] as const)
  return new Map([...least, ...amounts])
}

/** Seconds for each proposal; what is not proven by then is said not to be. */
const TIME_LIMIT = 20

/**
 * The best proposal for the districts of the members, with and without the members as a group of their own.
 * @param best those without, by district: the same for all partnerships of the same districts
 */
async function lossBy(
  workspace: Workspace,
  edition: string,
  problem: PartnerProblem,
  { members }: Partnership,
  best: Map<string, GroupResult>,
): Promise<Loss> {
  const keys = new Set(members.map((ags) => ags.slice(0, 5)))
  const districts = problem.register.districts.filter(({ ags }) => keys.has(ags))
  const plain = { ...PLAIN_WISHES, apart: [], prefer: 'groups' as const, ...problem, districts }
  const solve = (exclude: readonly string[]) =>
    solveRequest(
      workspace,
      { edition, timeLimit: TIME_LIMIT },
      {
        grouping: { ...plain, exclude },
        own: { ownAmounts: [] },
        basis: { sample: false, verdict: null, own: null },
      },
      {},
    )
  const name = [...keys].sort().join()
  const free = best.get(name) ?? (await solve([]))
  best.set(name, free)
  const fixed = await solve(members)
  return {
    groups: free.groups.length - (fixed.groups.length + 1),
    ungrouped: countsOf(fixed).leftOver - countsOf(free).leftOver,
    proven: [free, fixed].every(({ proof }) => proof.objectives.slice(0, 2).every(({ optimal }) => optimal)),
    coverage: free.coverage,
  }
}
