import { quarterPosts } from '../domain/posts.js'
import { associationIn } from '../domain/register.js'
import type { Adjacency, AreaSet, Partition } from './area-set.js'
import { metresBetween } from './measure.js'
import type { Model } from './model.js'
import { isMoreBetter, objectivesOf } from './objectives.js'
import type { ObjectiveName } from './plan.js'
import type { GroupingRequest } from './problem.js'
import type { Wishes } from './wishes.js'

/** One connected component of the contiguity graph: it can be solved by itself. Areas are numbered from 0. */
export interface Component {
  /** the areas as the model numbers them, ascending */
  readonly areas: readonly number[]
  readonly neighbours: Adjacency
  /** euro per year of each area */
  readonly amounts: readonly number[]
  /** municipalities of each area */
  readonly sizes: readonly number[]
  /** municipalities of each area that reach the threshold alone */
  readonly hosts: readonly number[]
  /** the associations of each area, as numbers */
  readonly associations: readonly (readonly number[])[]
  /** for each area the municipality that would lead it */
  readonly leads: readonly LeadChoice[]
  /** areas that must be in the same group, themselves among them */
  readonly mustLink: readonly AreaSet[]
  /** areas that must be in a group */
  readonly required: readonly boolean[]
  readonly cannotLink: readonly ReadonlySet<number>[]
  readonly threshold: number
  readonly maxSize: number
  /** metres from every municipality to the lead of its group at most */
  readonly maxWay: number
  /** euro of a full post per year, of which quarters are counted; any where they are no objective */
  readonly post: number
  /** groups that may be given up where fewer associations are divided for it; null where the most groups come first */
  readonly budget: number | null
  /** what plans are judged by, in this order */
  readonly objectives: readonly ObjectiveName[]
  /** true when no wish binds, so that whatever is left over can join a group beside it */
  readonly unconstrained: boolean
}

export interface LeadChoice {
  /** of a set of areas, the least rank leads */
  readonly rank: number
  /** @returns metres to all municipalities of an area together */
  readonly waysTo: (area: number) => number
  /** @returns metres to that municipality of an area that lies farthest */
  readonly farthestIn: (area: number) => number
}

/** Areas up to which the ways between all of them are kept; a table for more would not fit into memory. */
const TABLE = 400

export function componentOf(
  request: GroupingRequest,
  model: Model,
  wishes: Wishes,
  areas: readonly number[],
): Component {
  const local = new Map(areas.map((area, index) => [area, index]))
  const inside = (list: Iterable<number>) => [...list].flatMap((area) => local.get(area) ?? [])
  const ids = areas.map((area) => associationsIn(request, model, area))
  const numbers = new Map([...new Set(ids.flat())].map((id, index) => [id, index]))
  const mustLink = areas.map((area) => inside(wishes.mustLink[area] ?? [area]))
  const cannotLink = areas.map((area) => new Set(inside(wishes.cannotLink[area] ?? [])))
  const bound = mustLink.some((list) => list.length > 1) || cannotLink.some((set) => set.size > 0)
  const maxWay = request.maxWay ?? Number.POSITIVE_INFINITY
  const sizes = areas.map((area) => wishes.sizes[area] ?? 1)
  return {
    areas,
    neighbours: areas.map((area) => inside(model.neighbours[area] ?? [])),
    amounts: areas.map((area) => model.areas[area]?.amount ?? 0),
    sizes,
    hosts: areas.map((area) => hostsIn(request, model, area)),
    associations: ids.map((list) => list.flatMap((id) => numbers.get(id) ?? [])),
    leads: areas.map((area) => leadOf(request, model, areas, area)),
    mustLink,
    required: areas.map((area) => wishes.required[area] ?? false),
    cannotLink,
    threshold: request.threshold,
    maxSize: wishes.maxSize,
    maxWay,
    post: request.posts ?? request.threshold,
    budget: request.budgetGroups ?? null,
    objectives: objectivesOf(request),
    unconstrained:
      !bound &&
      maxWay === Number.POSITIVE_INFINITY &&
      sizes.reduce((sum, size) => sum + size, 0) <= wishes.maxSize,
  }
}

function associationsIn(request: GroupingRequest, model: Model, area: number): string[] {
  const members = model.areas[area]?.members ?? []
  return [...new Set(members.map(associationIn(request.register)))]
}

function hostsIn({ amounts, threshold }: GroupingRequest, model: Model, area: number): number {
  const members = model.areas[area]?.members ?? []
  return members.filter((ags) => (amounts.get(ags) ?? 0) >= threshold).length
}

function leadOf(
  { geography: { centres } }: GroupingRequest,
  model: Model,
  areas: readonly number[],
  area: number,
): LeadChoice {
  const { lead = '', leadRank: rank = 0 } = model.areas[area] ?? {}
  const waysIn = (other: number) =>
    (model.areas[other]?.members ?? []).map((ags) => metresBetween(centres.get(lead), centres.get(ags)))
  const metresTo = (other: number) => waysIn(other).reduce((sum, way) => sum + way, 0)
  const table = areas.length <= TABLE ? Float64Array.from(areas, metresTo) : null
  return {
    rank,
    waysTo: (index) => table?.[index] ?? metresTo(areas[index] ?? 0),
    farthestIn: (index) => Math.max(...waysIn(areas[index] ?? 0)),
  }
}

function leadIn(component: Component, set: AreaSet): LeadChoice | undefined {
  let lead: LeadChoice | undefined
  for (const area of set) {
    const choice = component.leads[area]
    if (!lead || (choice && choice.rank < lead.rank)) lead = choice
  }
  return lead
}

/** @returns whether no way in the set is longer than it may be; a larger set may have another lead, and keep it again */
export function keepsWays(component: Component, set: AreaSet): boolean {
  if (component.maxWay === Number.POSITIVE_INFINITY) return true
  const lead = leadIn(component, set)
  return set.every((area) => (lead?.farthestIn(area) ?? 0) <= component.maxWay)
}

/** @returns metres: the sum of the ways from all municipalities in the set to its lead */
export function travelOf(component: Component, set: AreaSet): number {
  const lead = leadIn(component, set)
  let metres = 0
  for (const area of set) metres += lead?.waysTo(area) ?? 0
  return metres
}

/** What a plan comes to by each objective, listed in the order of precedence. */
export type Values = Readonly<Record<'ungrouped' | 'groups' | 'splits' | 'travel', number>> &
  Readonly<Partial<Record<ObjectiveName, number>>>

export function valuesOf(component: Component, sets: Partition): Values {
  const value = (name: ObjectiveName) => {
    const start = name === 'ungrouped' ? sizeOf(component, [...component.areas.keys()]) : 0
    return sets.reduce((total, set) => total + shareOf(component, name, set), start)
  }
  return Object.fromEntries(component.objectives.map((name) => [name, value(name)])) as Values
}

/** @returns what a group of these areas adds to an objective */
function shareOf(component: Component, name: ObjectiveName, set: AreaSet): number {
  switch (name) {
    case 'ungrouped':
      return -sizeOf(component, set)
    case 'groups':
    case 'most':
      return 1
    case 'splits':
      return splitsOf(component, set)
    case 'hosts':
      return hostsOf(component, set)
    case 'posts':
      return postsOf(component, set)
    case 'travel':
      return travelOf(component, set)
  }
}

function sizeOf(component: Component, set: AreaSet): number {
  return set.reduce((total, area) => total + (component.sizes[area] ?? 1), 0)
}

/** @param a both as `valuesOf` lists them: the first objective that differs decides */
export function isBetter(a: Values, b: Values): boolean {
  for (const [name, value] of Object.entries(a) as [ObjectiveName, number][]) {
    const other = b[name] ?? value
    if (value !== other) return isMoreBetter(name) ? value > other : value < other
  }
  return false
}

/** @returns how many associations the set touches */
export function splitsOf(component: Component, set: AreaSet): number {
  return new Set(set.flatMap((area) => component.associations[area] ?? [])).size
}

/** @returns municipalities of the set that reach the threshold alone, beyond the first */
export function hostsOf(component: Component, set: AreaSet): number {
  return Math.max(0, set.reduce((total, area) => total + (component.hosts[area] ?? 0), 0) - 1)
}

/** @returns quarter posts that the amount of the set pays */
export function postsOf(component: Component, set: AreaSet): number {
  const amount = set.reduce((total, area) => total + (component.amounts[area] ?? 0), 0)
  return quarterPosts(amount, component.post)
}
