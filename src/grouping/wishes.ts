import type { Model } from './model.js'
import type { GroupingRequest } from './problem.js'

/** The wishes as they bind sets of areas. */
export interface Wishes {
  /** for each area the areas that must be in its group, ascending, itself among them */
  readonly companions: readonly (readonly number[])[]
  /** whether a wish names the area, so that it must be in a group */
  readonly required: readonly boolean[]
  /** for each area the areas that must not be in its group */
  readonly rivals: readonly ReadonlySet<number>[]
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
  const companions = model.areas.map((_, index) => [index])
  const required = model.areas.map(() => false)
  for (const wish of together) {
    const areas = wish.flatMap((ags) => areaOf.get(ags) ?? [])
    const joined = [...new Set(areas.flatMap((area) => companions[area] ?? []))].sort((a, b) => a - b)
    for (const area of joined) {
      companions[area] = joined
      required[area] = true
    }
  }
  const sizes = model.areas.map(({ members }) => members.length)
  const maxSize = request.maxSize ?? Number.POSITIVE_INFINITY
  const wishes = { companions, required, rivals: rivalsOf(request, model, areaOf), sizes, maxSize }
  const joinable = companions.every((list) => keepsWishes(wishes, list))
  const apart = companions.filter((list, area) => list.length > 1 && list[0] === area)
  return joinable && apart.every((list) => canMeet(model, list, maxSize)) ? wishes : null
}

/** @returns whether there is a way between the areas that is not longer than a group may be */
function canMeet(model: Model, areas: readonly number[], maxSize: number): boolean {
  const [first = 0] = areas
  const reached = new Map([[first, 1]])
  for (const [area, length] of reached) {
    if (length >= maxSize) break
    for (const other of model.neighbours[area] ?? []) if (!reached.has(other)) reached.set(other, length + 1)
  }
  return areas.every((area) => reached.has(area))
}

function rivalsOf(
  request: GroupingRequest,
  model: Model,
  areaOf: ReadonlyMap<string, number>,
): Set<number>[] {
  const rivals = model.areas.map(() => new Set<number>())
  const leads = request.leads.flatMap((a, i) => request.leads.slice(i + 1).map((b) => [a, b] as const))
  for (const [a, b] of [...request.apart, ...leads]) {
    const [first, second] = [areaOf.get(a), areaOf.get(b)]
    if (first === undefined || second === undefined || a === b) continue
    rivals[first]?.add(second)
    rivals[second]?.add(first)
  }
  return rivals
}

export function nameOf(model: Model, area: number): string {
  return model.areas[area]?.members[0] ?? ''
}

/** @returns whether the set breaks no wish: all companions, no rivals, not too many municipalities */
export function keepsWishes(wishes: Omit<Wishes, 'required'>, set: readonly number[]): boolean {
  const inside = new Set(set)
  const size = set.reduce((sum, area) => sum + (wishes.sizes[area] ?? 0), 0)
  return size <= wishes.maxSize && set.every((area) => keepsWishesOf(wishes, inside, area))
}

function keepsWishesOf(wishes: Omit<Wishes, 'required'>, inside: ReadonlySet<number>, area: number): boolean {
  for (const rival of wishes.rivals[area] ?? []) if (inside.has(rival)) return false
  return (wishes.companions[area] ?? []).every((companion) => inside.has(companion))
}
