import type { ObjectiveName, Plan, SubsetRowCut } from '../plan.js'
import type { Areas } from './areas.js'
import { countsUp, hostsIn, type Measured, namesIn, postsIn } from './check-objectives.js'
import type { LpColumn, LpModel } from './evaluate-certificate.js'
import { keepsWays, leadOf } from './lead.js'
import { canBecomeGroup } from './prune.js'
import type { Problem } from './rebuild.js'
import { connectedSets, type GrowthTest, isAllowed, type Region } from './sets.js'

/** Duals are whole numbers of this many scaled units to one; for travel, of a metre. */
const UNIT: Record<ObjectiveName, number> = {
  ungrouped: 1_000_000,
  most: 1_000_000,
  groups: 1_000_000,
  splits: 1_000_000,
  hosts: 1_000_000,
  posts: 1_000_000,
  travel: 1_000,
}

/**
 * The claim of the packing: no more disjoint minimal sets than so many. Areas may stay outside at no cost. Of
 * three areas at most one set holds two, since two such sets would share an area: that is a row of its own.
 */
export function packingModel(
  graph: Areas,
  minimal: readonly Region[],
  cuts: readonly SubsetRowCut[],
): LpModel {
  const count = graph.members.length
  const holdsTwo = holdersOfTwo(cuts)
  const columns: LpColumn[] = minimal.map(({ areas }) => ({
    cost: -UNIT.groups,
    terms: [...areas, ...holdsTwo(areas).map((cut) => count + cut)].map((row) => [row, 1] as const),
  }))
  const rhs = [...graph.members, ...cuts].map(() => 1)
  for (const row of rhs.keys()) columns.push({ cost: 0, terms: [[row, 1]] })
  return { count: rhs.length, rhs, columns, unit: UNIT.groups }
}

/** @returns for a set the numbers of the triples of which it holds two areas at least */
function holdersOfTwo(cuts: readonly SubsetRowCut[]): (areas: readonly number[]) => number[] {
  const touching = new Map<number, Set<number>>()
  for (const [index, cut] of cuts.entries()) {
    for (const area of cut) touching.set(area, (touching.get(area) ?? new Set()).add(index))
  }
  return (areas) => {
    const seen = new Set<number>()
    const twice = new Set<number>()
    for (const area of areas) {
      for (const cut of touching.get(area) ?? []) (seen.has(cut) ? twice : seen).add(cut)
    }
    return [...twice]
  }
}

export type Settled = Partial<Measured>

/**
 * Every area is in one group, or ungrouped; the objectives before keep their values.
 * @param atLeast the one of them that may be more
 */
export function partitionModel(
  plan: Plan,
  problem: Problem,
  graph: Areas,
  sets: readonly Region[],
  objective: ObjectiveName,
  settled: Settled,
  atLeast?: ObjectiveName,
): LpModel {
  const count = graph.members.length
  const held = namesIn(plan).filter((name) => settled[name] !== undefined)
  const rows = held.filter((name) => name !== 'ungrouped' || settled[name] !== 0)
  const sign = countsUp(objective) ? -1 : 1
  const entry = (areas: readonly number[], measures: Measured): LpColumn => ({
    cost: UNIT[objective] * measures[objective] * sign,
    terms: [
      ...areas.map((area) => [area, 1] as const),
      ...rows.map((name, index) => [count + index, measures[name]] as const),
    ],
  })
  const columns = sets.map(({ areas }) => entry(areas, measuresOf(plan, problem, graph, areas, objective)))
  if (settled.ungrouped !== 0) {
    for (const area of mayStayOut(plan, graph)) {
      const ungrouped = graph.members[area]?.length ?? 0
      columns.push(entry([area], { ...OUTSIDE, ungrouped }))
    }
  }
  const rhs = [...graph.members.map(() => 1), ...rows.map((name) => settled[name] ?? 0)]
  const more = atLeast ? rows.indexOf(atLeast) : -1
  return { count, rhs, ...(more < 0 ? {} : { atLeast: count + more }), columns, unit: UNIT[objective] }
}

const OUTSIDE: Measured = { ungrouped: 0, most: 0, groups: 0, splits: 0, hosts: 0, posts: 0, travel: 0 }

function measuresOf(
  plan: Plan,
  problem: Problem,
  graph: Areas,
  areas: readonly number[],
  objective: ObjectiveName,
): Measured {
  const members = areas.flatMap((area) => graph.members[area] ?? [])
  const splits = new Set(members.map(problem.associationOf)).size
  // the ways are the dearest to measure, and only the last objective asks for them
  const travel = objective === 'travel' ? leadOf(plan, problem, members).travel : 0
  const [hosts, posts] = [hostsIn(problem, members), postsIn(plan, problem, members)]
  return { ungrouped: 0, most: 1, groups: 1, splits, hosts, posts, travel }
}

/** Who reaches the threshold alone can be a group; whom a wish puts together must be in one. */
function mayStayOut(plan: Plan, graph: Areas): number[] {
  return [...graph.members.keys()].filter((area) => {
    if (graph.together.some((wish) => wish.includes(area))) return false
    return (graph.amounts[area] ?? 0) < plan.threshold
  })
}

/**
 * @param isNeeded whether a set that may be a group counts
 * @returns the sets that may be groups, of those that growth reaches; null when there are too many
 */
export function feasibleSets(
  plan: Plan,
  problem: Problem,
  graph: Areas,
  mayHold: GrowthTest,
  isNeeded: (set: Region) => boolean = () => true,
): Region[] | null {
  const { maxSize } = plan.scope
  const mayBecome = canBecomeGroup(plan, problem, graph)
  const goOn: GrowthTest = (set, isOut) =>
    isAllowed(graph, maxSize, set) && mayBecome(set) && mayHold(set, isOut)
  return connectedSets(
    graph,
    goOn,
    (set) =>
      set.amount >= plan.threshold &&
      goOn(set, (area) => !set.areas.includes(area)) &&
      isComplete(graph, set) &&
      keepsWays(
        plan,
        problem,
        set.areas.flatMap((area) => graph.members[area] ?? []),
      ) &&
      isNeeded(set),
  )
}

function isComplete(graph: Areas, { areas }: Region): boolean {
  return graph.together.every(
    (wish) => wish.every((area) => areas.includes(area)) || !wish.some((area) => areas.includes(area)),
  )
}

/** @returns whether the set holds two disjoint minimal sets, so that it could be two groups */
export function isDivisible(minimal: readonly Region[], threshold: number, set: Region): boolean {
  if (set.amount < 2 * threshold) return false
  const inside = minimal.filter(({ areas }) => areas.every((area) => set.areas.includes(area)))
  return inside.some((one, index) =>
    inside.slice(index + 1).some((other) => !other.areas.some((area) => one.areas.includes(area))),
  )
}

/**
 * A plan with so many groups leaves a set at most what the duals of all areas add up to, less the least dual
 * of a minimal set for every other group.
 * @param duals of the packing
 */
export function withinDualBudget(
  graph: Areas,
  minimal: readonly Region[],
  duals: readonly number[],
  groups: number,
): (set: Region) => boolean {
  const dual = graph.members.map((_, area) => Math.max(0, -(duals[area] ?? 0)))
  const sum = (areas: readonly number[]) => areas.reduce((total, area) => total + (dual[area] ?? 0), 0)
  const least = Math.min(...minimal.map(({ areas }) => sum(areas)))
  const most = sum([...dual.keys()]) - least * (groups - 1)
  return ({ areas }) => sum(areas) <= most
}
