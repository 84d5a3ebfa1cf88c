import { neighboursOf } from '../domain/geography.js'
import type { Euro } from '../domain/money.js'
import { reachableFrom } from '../grouping/graph.js'
import { restOf } from './plan-counts.js'
import type { GroupResult } from './propose-groups.js'
import type { Workspace } from './workspace.js'

/** What lies around a municipality that found no group among the known amounts. */
export interface Gap {
  /** AGS of its own neighbours in the scope whose amount is not known */
  readonly unknown: readonly string[]
  /** the same of those that only border on who it could join */
  readonly further: readonly string[]
  /** beyond the border of the scope, next to it or to who it could join: AGS and whole euro, null where not known */
  readonly beyond: readonly (readonly [ags: string, amount: Euro | null])[]
  /** AGS of those around it that reach the threshold alone and by wish stay so: nobody may join them */
  readonly hosts: readonly string[]
}

/** Where a plan would perhaps be another one, were more amounts known. */
export interface PlanGaps {
  /** by AGS, for each municipality that the known amounts leave without a partner */
  readonly around: ReadonlyMap<string, Gap>
  /** by number of group: AGS of neighbours in the scope whose amount is not known; only groups that have such */
  readonly beside: ReadonlyMap<number, readonly string[]>
}

/** @throws IgmError `edition-unknown`, `store-damaged` */
export async function planGaps(workspace: Workspace, plan: GroupResult): Promise<PlanGaps> {
  const { scope, threshold, ownAmounts, edition, groups } = plan
  const { entries, complete } = await workspace.table(edition)
  const own = new Map(ownAmounts)
  const amountOf = (ags: string) => own.get(ags) ?? entries.get(ags)?.amount ?? (complete ? 0 : null)
  const isInside = (ags: string) => scope.acrossDistricts || scope.districts.includes(ags.slice(0, 5))
  const neighbours = neighboursOf(workspace.geography(), scope.minBorder)
  const excluded = new Set(scope.exclude)
  const nextTo = (ags: string) => (neighbours.get(ags) ?? []).filter((next) => !excluded.has(next))
  const staysAlone = (ags: string) => !scope.hosts && (amountOf(ags) ?? 0) >= threshold
  const mayShare = (a: string, b: string) => scope.acrossDistricts || a.slice(0, 5) === b.slice(0, 5)
  const partnersOf = (ags: string) =>
    nextTo(ags).filter((next) => mayShare(ags, next) && (amountOf(next) ?? 0) > 0)
  const gapOf = (start: string): Gap => {
    // Nobody is reached across a host that stays alone.
    const reached = reachableFrom([start], (ags) => partnersOf(ags).filter((one) => !staysAlone(one)))
    const outside = [...new Set([...reached].flatMap(nextTo))].filter((ags) => !reached.has(ags)).sort()
    const unknown = outside.filter((ags) => isInside(ags) && amountOf(ags) === null)
    const own = new Set(nextTo(start))
    return {
      unknown: unknown.filter((ags) => own.has(ags)),
      further: unknown.filter((ags) => !own.has(ags)),
      beyond: outside
        .filter((ags) => !isInside(ags) && amountOf(ags) !== 0)
        .map((ags) => [ags, amountOf(ags)] as const),
      hosts: [...new Set([...reached].flatMap(partnersOf))].filter(staysAlone).sort(),
    }
  }
  const besideOf = (members: readonly string[]) =>
    [...new Set(members.flatMap(nextTo))].filter((ags) => isInside(ags) && amountOf(ags) === null).sort()
  const lonely = restOf(plan).leftOver.filter(({ code }) => code !== 'left-over')
  const beside = groups.map(({ id, members }) => [id, besideOf(members)] as const)
  return {
    around: new Map(lonely.map(({ ags }) => [ags, gapOf(ags)])),
    beside: new Map(beside.filter(([, unknown]) => unknown.length > 0)),
  }
}
