import { IgmError } from '../domain/problem.js'
import type { Model } from './model.js'
import type { GroupingRequest } from './problem.js'

/** The wishes as they bind sets of areas. */
export interface Wishes {
  /** for each area the areas that must be in its group, ascending, itself among them */
  readonly companions: readonly (readonly number[])[]
  /** for each area the areas that must not be in its group */
  readonly rivals: readonly ReadonlySet<number>[]
  /** municipalities that each area stands for */
  readonly sizes: readonly number[]
  readonly maxSize: number
}

/** @throws IgmError `plan-impossible` when two wishes contradict each other */
export function wishesOf(request: GroupingRequest, model: Model): Wishes {
  const areaOf = new Map(
    model.areas.flatMap(({ members }, index) => members.map((ags) => [ags, index] as const)),
  )
  const companions = model.areas.map((_, index) => [index])
  for (const wish of request.together) {
    const areas = wish.map((ags) => {
      const area = areaOf.get(ags)
      if (area === undefined) throw impossible(`together ${wish.join(' ')}: ${ags} takes no part`)
      return area
    })
    const joined = [...new Set(areas.flatMap((area) => companions[area] ?? []))].sort((a, b) => a - b)
    for (const area of joined) companions[area] = joined
  }
  const rivals = rivalsOf(request, model, areaOf)
  for (const [area, rival] of rivals.entries()) {
    const conflict = companions[area]?.find((other) => rival.has(other))
    if (conflict === undefined) continue
    throw impossible(`together and apart: ${nameOf(model, area)} ${nameOf(model, conflict)}`)
  }
  const sizes = model.areas.map(({ members }) => members.length)
  return { companions, rivals, sizes, maxSize: request.maxSize ?? Number.POSITIVE_INFINITY }
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

export function impossible(reason: string): IgmError<'plan-impossible'> {
  return new IgmError('plan-impossible', { reason })
}

export function nameOf(model: Model, area: number): string {
  return model.areas[area]?.members[0] ?? ''
}

/** @returns whether the set breaks no wish: all companions, no rivals, not too many municipalities */
export function keepsWishes(wishes: Wishes, set: readonly number[]): boolean {
  const inside = new Set(set)
  const size = set.reduce((sum, area) => sum + (wishes.sizes[area] ?? 0), 0)
  return size <= wishes.maxSize && set.every((area) => keepsWishesOf(wishes, inside, area))
}

function keepsWishesOf(wishes: Wishes, inside: ReadonlySet<number>, area: number): boolean {
  for (const rival of wishes.rivals[area] ?? []) if (inside.has(rival)) return false
  return (wishes.companions[area] ?? []).every((companion) => inside.has(companion))
}
