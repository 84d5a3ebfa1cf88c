import type { Euro } from '../domain/money.js'

/** A proposal: who joins whom, and what is proven about it. A plain value that can be saved as JSON. */
export interface Plan {
  readonly schemaVersion: 1
  /** euro per year that each group reaches */
  readonly threshold: Euro
  readonly scope: PlanScope
  /** how many municipalities of the scope have a known amount */
  readonly coverage: { readonly known: number; readonly total: number }
  /** every group of two or more by first member, then every municipality that stands alone */
  readonly groups: readonly Group[]
  /** sorted by AGS */
  readonly ungrouped: readonly Ungrouped[]
  readonly proof: Proof
}

/** The request as far as it is not register, geography and amounts. In a plan AGS are sorted. */
export interface PlanScope {
  /** AGS of the districts, five digits */
  readonly districts: readonly string[]
  /** whether a group may hold municipalities of several districts */
  readonly acrossDistricts: boolean
  /** metres of common border that make two municipalities neighbours */
  readonly minBorder: number
  /** municipalities that must be in one group */
  readonly together: readonly (readonly string[])[]
  /** pairs that must not be in one group */
  readonly apart: readonly (readonly [string, string])[]
  /** municipalities that take no part: neither members nor bridges */
  readonly exclude: readonly string[]
  /** municipalities that a group may have at most */
  readonly maxSize: number | null
  /** metres that every member may lie from its lead at most; without it any way is short enough */
  readonly maxWay?: number
  /** true: a group holds one municipality at most that reaches the threshold alone, as far as that can be had */
  readonly oneHost?: true
  /** euro of a full post per year: groups are to pay as many quarter posts as they can */
  readonly posts?: Euro
  /** groups that may be given up where fewer associations are divided for it: `splits` come before `groups` then */
  readonly budgetGroups?: number
  /** false: a municipality that reaches the threshold alone stays alone */
  readonly hosts: boolean
  /** municipalities that lead the group they are in; two of them are never in one group */
  readonly leads: readonly string[]
  /** `associations`: an existing association is not divided, as far as its members are connected */
  readonly prefer: 'groups' | 'associations'
}

export interface Group {
  /** counts from 1: the groups of two or more, then those who stand alone */
  readonly id: number
  /** AGS, sorted */
  readonly members: readonly string[]
  /** euro per year */
  readonly amount: Euro
  /** AGS of the member that leads: as wished, else the core of an association, else the one with most */
  readonly lead: string
  readonly connected: boolean
  /** ids of the associations that the members belong to, sorted */
  readonly associations: readonly string[]
}

/**
 * Why a municipality is in no group: `none` it draws nothing; `unknown` its amount is not known; `excluded` by
 * wish; `no-neighbour` nobody it could join; `component-below-threshold` all it could join stay below the
 * threshold together; `unknown-neighbours` the same among the known amounts, but neighbours of these, in the scope or
 * beyond it, have an amount that is not known; `left-over` the wishes leave no place, or none was found.
 */
export type UngroupedCode =
  | 'none'
  | 'unknown'
  | 'excluded'
  | 'no-neighbour'
  | 'component-below-threshold'
  | 'unknown-neighbours'
  | 'left-over'

export interface Ungrouped {
  readonly ags: string
  readonly code: UngroupedCode
  /**
   * euro that are missing to the threshold: to the component where that has several members and stays below, else to the
   * municipality alone; null where nothing is drawn, known or missing
   */
  readonly missing: Euro | null
}

/**
 * In the order of precedence. Smaller is better, but for `groups`, `most` and `posts`. `hosts` counts municipalities
 * that reach the threshold alone, beyond one a group; `posts` quarter posts that the amounts of the groups pay: both only
 * where the scope asks for them. Travel in metres. Where groups may be given up, `most` says how many there could be,
 * and comes before `splits`, which then come before the groups.
 */
export type ObjectiveName = 'ungrouped' | 'most' | 'groups' | 'splits' | 'hosts' | 'posts' | 'travel'

/** `bound-meets` a simple count proves it; `lp-dual` duals; `exhausted` a search; `open` not proven. */
export type ProofKind = 'bound-meets' | 'lp-dual' | 'exhausted' | 'open'

export interface Objective {
  readonly name: ObjectiveName
  readonly value: number
  /** no plan can be better than this, given the values of the objectives before it */
  readonly bound: number
  readonly optimal: boolean
  readonly how: ProofKind
}

/**
 * Duals that prove a bound, and where one set of duals does not suffice a branch: two areas are together in a
 * group, or they are not. Areas are numbered within their component, in the order of their first AGS.
 */
export interface ProofTree {
  /** whole numbers: a dual per area, then one per objective that is held fixed */
  readonly prices: readonly number[]
  readonly fork: {
    readonly pair: readonly [number, number]
    readonly together: ProofTree
    readonly apart: ProofTree
  } | null
}

/** Three areas, ascending. Of disjoint sets, at most one holds two of them or all three. */
export type SubsetRowCut = readonly [number, number, number]

/**
 * What is proven for one connected component of the contiguity graph. `packing` bounds the groups by disjoint
 * minimal sets; the others bound their objective over all sets that may be groups.
 */
export interface ComponentProof {
  /** AGS of its first municipality */
  readonly first: string
  readonly objectives: readonly Objective[]
  readonly trees: { readonly [name in 'packing' | ObjectiveName]?: ProofTree }
  /** subset-row cuts that have a dual in the packing, after the areas: they bound large components more closely */
  readonly cuts: readonly SubsetRowCut[]
}

export interface Proof {
  readonly objectives: readonly Objective[]
  /** SHA-256 of the problem that the proof is for: scope, threshold, amounts, contiguity */
  readonly problem: string
  /** by first municipality; where groups may be given up, all that reach the threshold count as one */
  readonly components: readonly ComponentProof[]
  /** where groups may be given up: groups, by their members, that show how many there could be; else missing */
  readonly witness?: readonly (readonly string[])[]
  /** SHA-256 of `contentOf` the plan: shows that it was changed by accident */
  readonly seal: string
  /** left to the caller, so that the same input gives the same plan */
  readonly seconds: number | null
  /** times as many steps of the search as usual; missing where it was the usual */
  readonly effort?: number
  /** true where a time limit or the user ended the search: elsewhere it may end in another plan; else missing */
  readonly cut?: true
}

/** @returns the same plan, said to be the best that was found when the search was ended */
export function cutShort(plan: Plan): Plan {
  return { ...plan, proof: { ...plan.proof, cut: true } }
}

/** @returns the same plan, said to be searched for with so many times the usual steps; of the usual ones nothing is said */
export function withEffort(plan: Plan, effort: number): Plan {
  return effort === 1 ? plan : { ...plan, proof: { ...plan.proof, effort } }
}

/** What the amounts of a plan are from: the caller knows it, and it is sealed with the plan. */
export interface PlanBasis {
  readonly edition: string
  /** true when amounts are invented */
  readonly sample: boolean
  /** `read`: nothing confirms every amount; null for amounts published one by one, and beside the user's own */
  readonly verdict: 'proven' | 'read' | null
  /** the user's own figures that replaced those of the edition: AGS and euro per year */
  readonly ownAmounts: readonly (readonly [ags: string, amount: Euro])[]
  /** name of the file that held them, where it had one */
  readonly ownFile?: string
}

/** @returns all that a plan says, but for the seal and how the search went, as text */
export function contentOf({
  schemaVersion,
  threshold,
  scope,
  coverage,
  groups,
  ungrouped,
  proof,
  edition,
  sample,
  verdict,
  ownAmounts,
  ownFile,
}: Plan & Partial<PlanBasis>): string {
  const { objectives, problem, components, witness } = proof
  return JSON.stringify([
    schemaVersion,
    threshold,
    scope,
    coverage,
    groups,
    ungrouped,
    objectives,
    problem,
    components,
    ...(witness === undefined ? [] : [{ witness }]),
    ...(edition === undefined ? [] : [{ edition, sample, verdict, ownAmounts, ownFile }]),
  ])
}
