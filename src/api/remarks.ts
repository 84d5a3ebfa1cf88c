import { type Bound, isOwnAmount } from '../domain/budget-table.js'
import { type Assessment, assess } from '../domain/eligibility.js'
import type { Euro } from '../domain/money.js'
import type { OwnFigures } from './own-basis.js'
import type { GroupResult } from './propose-groups.js'
import { tableOf } from './report-plan.js'
import type { Workspace } from './workspace.js'

/** What must be said beside an answer about what it rests on. */
export interface Remarks {
  /** amounts that are perhaps misprints of their source, whole euro */
  readonly doubtful: readonly { readonly ags: string; readonly amount: Euro }[]
  /** the user's own: AGS and whole euro */
  readonly ownAmounts: readonly (readonly [ags: string, amount: Euro])[]
  /** what is published in the place of an amount */
  readonly bounds: readonly ({ readonly ags: string } & Bound)[]
}

export function remarksOn(assessments: readonly Assessment[]): Remarks {
  return {
    doubtful: assessments.flatMap(({ ags, amount, doubtful }) =>
      doubtful && amount !== null ? [{ ags, amount }] : [],
    ),
    ownAmounts: assessments.flatMap(({ ags, amount, source }) =>
      isOwnAmount(source) && amount !== null ? [[ags, amount] as const] : [],
    ),
    bounds: assessments.flatMap(({ ags, bounds }) => (bounds ? [{ ags, ...bounds }] : [])),
  }
}

/**
 * @param basis what the answer rests on: the table of an edition, own amounts, a threshold
 * @returns the municipalities as they are judged on it, sorted by AGS
 * @throws IgmError `edition-unknown`, `store-damaged`
 */
export async function assessOn(
  workspace: Workspace,
  basis: Pick<GroupResult, 'edition'> & OwnFigures,
  keys: Iterable<string>,
): Promise<readonly Assessment[]> {
  const table = tableOf(await workspace.table(basis.edition), basis)
  const { byAgs } = workspace.register()
  const places = [...new Set(keys)].sort().flatMap((ags) => byAgs.get(ags) ?? [])
  return places.map((place) => assess(place, table))
}
