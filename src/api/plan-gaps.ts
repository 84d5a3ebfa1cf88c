import { neighboursOf } from '../domain/geography.js'
import type { Euro } from '../domain/money.js'
import type { GroupResult } from './propose-groups.js'
import type { Workspace } from './workspace.js'

/** What lies around a municipality that found no group among the known amounts. */
export interface Gap {
  /** AGS of neighbours, of it or of those it could join, whose amount is not known */
  readonly unknown: readonly string[]
  /** neighbours beyond the border of the scope that have an amount: AGS and whole euro */
  readonly beyond: readonly (readonly [ags: string, amount: Euro])[]
}

/**
 * @returns by AGS, for each municipality that the known amounts leave without a partner
 * @throws IgmError `edition-unknown`, `store-damaged`
 */
export async function planGaps(workspace: Workspace, plan: GroupResult): Promise<ReadonlyMap<string, Gap>> {
  const { scope, ungrouped, ownAmounts, edition } = plan
  const { entries, complete } = await workspace.table(edition)
  const own = new Map(ownAmounts)
  const amountOf = (ags: string) => own.get(ags) ?? entries.get(ags)?.amount ?? (complete ? 0 : null)
  const isInside = (ags: string) => scope.acrossDistricts || scope.districts.includes(ags.slice(0, 5))
  const neighbours = neighboursOf(workspace.geography(), scope.minBorder)
  const excluded = new Set(scope.exclude)
  const around = (ags: string) => (neighbours.get(ags) ?? []).filter((next) => !excluded.has(next))
  const isOpen = (ags: string) => isInside(ags) && (amountOf(ags) ?? 0) > 0
  const gapOf = (start: string): Gap => {
    const reached = new Set([start])
    for (const ags of reached) for (const next of around(ags).filter(isOpen)) reached.add(next)
    const outside = [...new Set([...reached].flatMap(around))].filter((ags) => !reached.has(ags)).sort()
    return {
      unknown: outside.filter((ags) => amountOf(ags) === null),
      beyond: outside.map((ags) => [ags, amountOf(ags) ?? 0] as const).filter(([, amount]) => amount > 0),
    }
  }
  const lonely = ungrouped.filter(
    ({ code }) => code === 'no-neighbour' || code === 'component-below-threshold',
  )
  return new Map(lonely.map(({ ags }) => [ags, gapOf(ags)]))
}
