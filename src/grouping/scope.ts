import { compare } from './compare.js'
import type { PlanScope } from './plan.js'
import type { GroupingRequest } from './problem.js'

/** @returns the request as the plan repeats it: sorted, without duplicates */
export function scopeOf(request: GroupingRequest): PlanScope {
  const together = request.together.map(sorted).filter((wish) => wish.length > 1)
  const apart = request.apart.map(([a, b]): readonly [string, string] => (a < b ? [a, b] : [b, a]))
  return {
    districts: sorted(request.districts.map(({ ags }) => ags)),
    acrossDistricts: request.acrossDistricts,
    minBorder: request.minBorder,
    together: distinct(together),
    apart: distinct(apart),
    exclude: sorted(request.exclude),
    maxSize: request.maxSize,
    ...rareWishes(request),
    hosts: request.hosts,
    leads: sorted(request.leads),
    prefer: request.prefer,
  }
}

type RareWishes = Pick<PlanScope, 'maxWay' | 'oneHost' | 'posts' | 'budgetGroups'>

/** @returns the wishes that a scope names only where they are made, without those that are not */
export function rareWishes({
  maxWay,
  oneHost,
  posts,
  budgetGroups,
}: { readonly [wish in keyof RareWishes]?: RareWishes[wish] | false | undefined }): RareWishes {
  const made = Object.entries({ maxWay, oneHost, posts, budgetGroups }).filter(
    ([, value]) => value !== undefined && value !== false,
  )
  return Object.fromEntries(made)
}

function sorted(list: readonly string[]): string[] {
  return [...new Set(list)].sort()
}

/** @returns the lists without repetition, in the order of their text */
function distinct<T extends readonly string[]>(lists: readonly T[]): T[] {
  return [...new Map(lists.map((list) => [list.join(' '), list])).entries()]
    .sort(([a], [b]) => compare(a, b))
    .map(([, list]) => list)
}
