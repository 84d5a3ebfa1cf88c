import type { Model } from './model.js'
import type { GroupingRequest } from './problem.js'

/** Measures sets of municipalities, given by AGS. */
export interface Measure {
  /** @returns the lead and the sum of the ways to it; null when two members want to lead */
  lead(members: readonly string[]): Lead | null
}

export interface Lead {
  readonly ags: string
  /** metres: sum of the distances of all members to the lead */
  readonly travel: number
}

export function measureOf(request: Pick<GroupingRequest, 'geography' | 'leads'>): Measure {
  const { geography } = request
  const wanted = new Set(request.leads)
  const distance = (a: string, b: string) => metresBetween(geography.centres.get(a), geography.centres.get(b))
  return {
    lead: (members) => {
      const wishes = members.filter((ags) => wanted.has(ags))
      if (wishes.length > 1) return null
      let best: Lead | null = null
      for (const ags of wishes.length === 1 ? wishes : members) {
        const travel = members.reduce((sum, other) => sum + distance(ags, other), 0)
        if (!best || travel < best.travel || (travel === best.travel && ags < best.ags))
          best = { ags, travel }
      }
      return best
    },
  }
}

type Point = readonly [east: number, north: number]

/** Rounded to whole metres. The square root is exact in IEEE 754, so every machine gets the same figure. */
export function metresBetween(a: Point | undefined, b: Point | undefined): number {
  if (!a || !b) return 0
  const [east, north] = [a[0] - b[0], a[1] - b[1]]
  return Math.round(Math.sqrt(east * east + north * north))
}

/** @returns the areas that can be reached from one another, each component ascending */
export function componentsOf({ neighbours }: Pick<Model, 'neighbours'>): number[][] {
  const seen = new Set<number>()
  const components: number[][] = []
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue
    const component = [start]
    seen.add(start)
    for (const area of component) {
      for (const other of neighbours[area] ?? []) {
        if (seen.has(other)) continue
        seen.add(other)
        component.push(other)
      }
    }
    components.push(component.sort((a, b) => a - b))
  }
  return components
}
