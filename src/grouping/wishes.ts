import type { AreaSet } from './area-set.js'
import { stepsFrom } from './graph.js'
import type { Model } from './model.js'
import type { GroupingRequest } from './problem.js'

/** The wishes as they bind sets of areas. */
export interface Wishes {
  /** for each area the areas that must be in its group, ascending, itself among them */
  readonly mustLink: readonly AreaSet[]
  /** whether a wish names the area, so that it must be in a group */
  readonly required: readonly boolean[]
  /** for each area the areas that must not be in its group */
  readonly cannotLink: readonly ReadonlySet<number>[]
  /** municipalities that each area stands for */
  readonly sizes: readonly number[]
  readonly maxSize: number
}

/** @returns null when the wishes contradict each other, or name who takes no part */
export function wishesOf(request: GroupingRequest, model: Model): Wishes | null {
  const areaOf = new Map(
    model.areas.flatMap(({ members }, index) => members.map((ags) => [ags, index] as const)),
  )
  const together = request.together.map((wish) => [...new Set(wish)]).filter((wish) => wish.length > 1)
  if (together.flat().some((ags) => !areaOf.has(ags))) return null
  if (request.leads.some((ags) => request.exclude.includes(ags))) return null
  const mustLink = model.areas.map((_, index) => [index])
  const required = model.areas.map(() => false)
  for (const wish of together) {
    const areas = wish.flatMap((ags) => areaOf.get(ags) ?? [])
    const joined = [...new Set(areas.flatMap((area) => mustLink[area] ?? []))].sort((a, b) => a - b)
    for (const area of joined) {
      mustLink[area] = joined
      required[area] = true
    }
  }
  const sizes = model.areas.map(({ members }) => members.length)
  const maxSize = request.maxSize ?? Number.POSITIVE_INFINITY
  const wishes = { mustLink, required, cannotLink: cannotLinksOf(request, model, areaOf), sizes, maxSize }
  const joinable = mustLink.every((list) => keepsWishes(wishes, list))
  const apart = mustLink.filter((list, area) => list.length > 1 && list[0] === area)
  return joinable && apart.every((list) => canMeet(model, list, maxSize)) ? wishes : null
}

/** @returns whether there is a way between the areas that is not longer than a group may be */
function canMeet(model: Model, areas: readonly number[], maxSize: number): boolean {
  const [first = 0] = areas
  const steps = stepsFrom(first, (area) => model.neighbours[area] ?? [], maxSize - 1)
  return areas.every((area) => steps.has(area))
}

function cannotLinksOf(
  request: GroupingRequest,
  model: Model,
  areaOf: ReadonlyMap<string, number>,
): Set<number>[] {
  const cannotLink = model.areas.map(() => new Set<number>())
  const leads = request.leads.flatMap((a, i) => request.leads.slice(i + 1).map((b) => [a, b] as const))
  for (const [a, b] of [...request.apart, ...leads]) {
    const [first, second] = [areaOf.get(a), areaOf.get(b)]
    if (first === undefined || second === undefined || a === b) continue
    cannotLink[first]?.add(second)
    cannotLink[second]?.add(first)
  }
  return cannotLink
}

export function nameOf(model: Model, area: number): string {
  return model.areas[area]?.members[0] ?? ''
}

/** @returns whether the set breaks no wish: all must-links, no cannot-links, not too many municipalities */
export function keepsWishes(wishes: Omit<Wishes, 'required'>, set: AreaSet): boolean {
  const inside = new Set(set)
  const size = set.reduce((sum, area) => sum + (wishes.sizes[area] ?? 0), 0)
  return size <= wishes.maxSize && set.every((area) => keepsWishesOf(wishes, inside, area))
}

function keepsWishesOf(wishes: Omit<Wishes, 'required'>, inside: ReadonlySet<number>, area: number): boolean {
  for (const other of wishes.cannotLink[area] ?? []) if (inside.has(other)) return false
  return (wishes.mustLink[area] ?? []).every((companion) => inside.has(companion))
}
