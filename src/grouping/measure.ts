import { isCore } from '../domain/register.js'
import { compare } from './compare.js'
import type { GroupingRequest } from './problem.js'

type Place = Pick<GroupingRequest, 'register' | 'geography' | 'amounts' | 'leads'>

/** Measures sets of municipalities, given by AGS. */
export interface Measure {
  /** @returns the lead and the sum of the ways to it; null when two members want to lead, or there is none */
  lead(members: readonly string[]): Lead | null
}

export interface Lead {
  readonly ags: string
  /** metres: sum of the distances of all members to the lead */
  readonly travel: number
  /** metres: distance of the member that lies farthest from the lead */
  readonly farthest: number
}

export function measureOf(request: Place): Measure {
  const { geography } = request
  const precedes = leadOrder(request)
  const distance = (a: string, b: string) => metresBetween(geography.centres.get(a), geography.centres.get(b))
  return {
    lead: (members) => {
      const [ags, second] = [...members].sort(precedes)
      if (ags === undefined) return null
      if (second !== undefined && request.leads.includes(ags) && request.leads.includes(second)) return null
      const ways = members.map((other) => distance(ags, other))
      return { ags, travel: ways.reduce((sum, way) => sum + way, 0), farthest: Math.max(...ways) }
    },
  }
}

/**
 * Who leads a group, before whom: who wants to; then the core of an association, since that is the town the
 * others go to; then the larger amount; then the lower AGS. So the lead depends on the members alone.
 * @returns a comparison of AGS for sorting, the lead first
 */
export function leadOrder({ register, amounts, leads }: Place): (a: string, b: string) => number {
  const wanted = new Set(leads)
  const rank = (ags: string) => {
    if (wanted.has(ags)) return 0
    const municipality = register.byAgs.get(ags)
    return municipality && isCore(municipality) ? 1 : 2
  }
  return (a, b) => rank(a) - rank(b) || (amounts.get(b) ?? 0) - (amounts.get(a) ?? 0) || compare(a, b)
}

type Point = readonly [east: number, north: number]

/** Rounded to whole metres. The square root is exact in IEEE 754, so every machine gets the same figure. */
export function metresBetween(a: Point | undefined, b: Point | undefined): number {
  if (!a || !b) return 0
  const [east, north] = [a[0] - b[0], a[1] - b[1]]
  return Math.round(Math.sqrt(east * east + north * north))
}
