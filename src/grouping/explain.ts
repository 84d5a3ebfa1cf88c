import type { Euro } from '../domain/money.js'
import { associationIn } from '../domain/register.js'
import { isConnected } from './graph.js'
import { measureOf } from './measure.js'
import { contiguityOf } from './model.js'
import type { Group, Plan } from './plan.js'
import type { GroupingRequest } from './problem.js'

/** Why a municipality is where the plan puts it, and what else it could do. */
export interface Explanation {
  readonly ags: string
  /** id of its group; null when it has none */
  readonly group: number | null
  /** euro per year; null when unknown */
  readonly amount: Euro | null
  /** euro it lacks to stand alone; null when its amount is unknown */
  readonly missingAlone: Euro | null
  /** without it its group would end, fall below the threshold, or apart */
  readonly needed: boolean
  /** the other groups it borders on, by id */
  readonly alternatives: readonly Alternative[]
}

/** What a move to another group would cost. */
export interface Alternative {
  readonly group: number
  /** a wish that forbids it aside: `own-group-breaks` the rest of its group could not go on as it is */
  readonly verdict: 'possible' | 'own-group-breaks' | 'wish-forbids'
  /** associations divided more (or, negative, fewer) than in the plan */
  readonly splits: number
  /** metres more (or fewer) than in the plan */
  readonly travel: number
}

/** @param request the one that the plan was made from */
export function explainMember(request: GroupingRequest, plan: Plan, ags: string): Explanation {
  const amount = request.amounts.get(ags) ?? null
  const own = plan.groups.find(({ members }) => members.includes(ags)) ?? null
  const rest = own?.members.filter((member) => member !== ags) ?? []
  const graph = contiguityOf(request)
  const needed = own !== null && !canGoOn(request, graph, rest)
  const beside = new Set(graph.get(ags))
  const others = plan.groups.filter(
    (group) => group !== own && group.members.some((member) => beside.has(member)),
  )
  return {
    ags,
    group: own?.id ?? null,
    amount,
    missingAlone: amount === null ? null : Math.max(0, request.threshold - amount),
    needed,
    alternatives: others.map((group) => ({
      group: group.id,
      verdict: verdictOf(request, group, rest, ags, needed),
      ...costOf(request, group, own, rest, ags),
    })),
  }
}

function canGoOn(
  request: GroupingRequest,
  graph: ReadonlyMap<string, readonly string[]>,
  members: readonly string[],
): boolean {
  const sum = members.reduce((total, ags) => total + (request.amounts.get(ags) ?? 0), 0)
  return sum >= request.threshold && isConnected(members, (ags) => graph.get(ags) ?? [])
}

function verdictOf(
  request: GroupingRequest,
  group: Group,
  rest: readonly string[],
  ags: string,
  needed: boolean,
): Alternative['verdict'] {
  const { apart, together, maxSize, maxWay } = request
  const parted = apart.some(
    ([a, b]) => (a === ags && group.members.includes(b)) || (b === ags && group.members.includes(a)),
  )
  const bound = together.some((wish) => wish.includes(ags) && wish.some((other) => rest.includes(other)))
  const cannotLink =
    request.leads.includes(ags) && group.members.some((member) => request.leads.includes(member))
  const tooLarge = maxSize !== null && group.members.length >= maxSize
  const farthest = measureOf(request).lead([...group.members, ags])?.farthest ?? 0
  const tooFar = maxWay !== undefined && farthest > maxWay
  if (parted || bound || cannotLink || tooLarge || tooFar) return 'wish-forbids'
  return needed ? 'own-group-breaks' : 'possible'
}

function costOf(
  request: GroupingRequest,
  group: Group,
  own: Group | null,
  rest: readonly string[],
  ags: string,
): { splits: number; travel: number } {
  const measure = measureOf(request)
  const associationOf = associationIn(request.register)
  const splits = (members: readonly string[]) => new Set(members.map(associationOf)).size
  const travel = (members: readonly string[]) => measure.lead(members)?.travel ?? 0
  const difference = (of: (members: readonly string[]) => number) =>
    of([...group.members, ags]) - of(group.members) + of(rest) - of(own?.members ?? [])
  return { splits: difference(splits), travel: difference(travel) }
}

/** A municipality that lacks little to stand alone: some have paid the rest themselves. */
export interface NearMiss {
  readonly ags: string
  readonly amount: Euro
  /** euro per year */
  readonly missing: Euro
}

/**
 * @param share of the threshold that may be missing, in hundredths: 5 for less than 5 %
 * @returns the municipalities of the scope, by what is missing, then by AGS
 */
export function nearMisses(request: GroupingRequest, share = 5): NearMiss[] {
  const districts = new Set(request.districts.map(({ ags }) => ags))
  const rows = [...request.amounts].filter(([ags]) => districts.has(ags.slice(0, 5)))
  const misses = rows.map(([ags, amount]) => ({ ags, amount, missing: request.threshold - amount }))
  return misses
    .filter(({ missing }) => missing > 0 && missing * 100 < request.threshold * share)
    .sort((a, b) => a.missing - b.missing || (a.ags < b.ags ? -1 : 1))
}
