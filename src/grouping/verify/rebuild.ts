import { isCore } from '../../domain/register.js'
import type { Plan } from '../plan.js'
import type { VerifyData } from './verify-data.js'

/** The problem that a plan says it solves, built again from the register. Municipalities by AGS. */
export interface Problem {
  readonly data: VerifyData
  readonly threshold: number
  /** every municipality of the scope, sorted */
  readonly inScope: readonly string[]
  /** those that draw something and are not excluded, with the neighbours they may join; sorted */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>
  /** the connected component of each municipality that takes part */
  readonly componentOf: ReadonlyMap<string, readonly string[]>
  readonly amountOf: (ags: string) => number
  /** cores of associations */
  readonly cores: ReadonlySet<string>
  /** the association, or the AGS of a municipality that has none */
  readonly associationOf: (ags: string) => string
  /** metres, whole */
  readonly distance: (a: string, b: string) => number
}

export function rebuild(plan: Plan, data: VerifyData): Problem {
  const districts = new Set(plan.scope.districts)
  const inScope = [...data.register.byAgs.keys()].filter((ags) => districts.has(ags.slice(0, 5))).sort()
  const amountOf = (ags: string) => data.amounts.get(ags) ?? 0
  const neighbours = neighboursIn(plan, data, inScope)
  return {
    data,
    threshold: plan.threshold,
    inScope,
    neighbours,
    componentOf: components(neighbours),
    amountOf,
    cores: new Set(data.register.municipalities.filter(isCore).map(({ ags }) => ags)),
    associationOf: (ags) => data.register.byAgs.get(ags)?.association?.id ?? ags,
    distance: (a, b) => {
      const [from, to] = [data.geography.centres.get(a), data.geography.centres.get(b)]
      if (!from || !to) return 0
      return Math.round(Math.sqrt((from[0] - to[0]) ** 2 + (from[1] - to[1]) ** 2))
    },
  }
}

function neighboursIn(plan: Plan, data: VerifyData, inScope: readonly string[]): Map<string, Set<string>> {
  const { scope, threshold } = plan
  const takesPart = (ags: string) => (data.amounts.get(ags) ?? 0) > 0 && !scope.exclude.includes(ags)
  const neighbours = new Map(inScope.filter(takesPart).map((ags) => [ags, new Set<string>()]))
  const joins = (ags: string) => scope.hosts || (data.amounts.get(ags) ?? 0) < threshold
  const connect = (a: string, b: string) => {
    if (!joins(a) || !joins(b)) return
    if (!scope.acrossDistricts && a.slice(0, 5) !== b.slice(0, 5)) return
    const [ofA, ofB] = [neighbours.get(a), neighbours.get(b)]
    if (ofA && ofB) ofA.add(b) && ofB.add(a)
  }
  for (const [a, b, metres] of data.geography.borders) if (metres >= scope.minBorder) connect(a, b)
  for (const [a, b] of data.geography.links) connect(a, b)
  return neighbours
}

function components(neighbours: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string[]> {
  const componentOf = new Map<string, string[]>()
  for (const start of neighbours.keys()) {
    if (componentOf.has(start)) continue
    const component = reachable(start, (ags) => neighbours.get(ags) ?? [])
    for (const ags of component) componentOf.set(ags, component)
  }
  return componentOf
}

/** @returns everything that can be reached from the start, sorted */
export function reachable(start: string, next: (ags: string) => Iterable<string>): string[] {
  const seen = new Set([start])
  for (const ags of seen) for (const other of next(ags)) seen.add(other)
  return [...seen].sort()
}
