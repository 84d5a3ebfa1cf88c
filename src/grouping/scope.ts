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
    ...(request.maxWay === undefined ? {} : { maxWay: request.maxWay }),
    ...(request.oneHost ? { oneHost: true } : {}),
    ...(request.posts === undefined ? {} : { posts: request.posts }),
    ...(request.budgetGroups === undefined ? {} : { budgetGroups: request.budgetGroups }),
    hosts: request.hosts,
    leads: sorted(request.leads),
    prefer: request.prefer,
  }
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
