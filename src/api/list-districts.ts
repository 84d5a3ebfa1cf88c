import type { AmountList } from '../domain/amount-list/amount-list.js'
import type { Basis } from '../domain/budget-table.js'
import { districtTitle } from '../domain/districts.js'
import { type EditionPeriod, periodOf } from '../domain/edition.js'
import { assess, type EligibilitySummary, summarise } from '../domain/eligibility.js'
import type { Euro } from '../domain/money.js'
import { plateOf } from '../domain/places/car-plates.js'
import type { District } from '../domain/register.js'
import type { Coverage } from './eligible.js'
import { ownAmounts } from './own-amounts.js'
import { ownedBasis, ownListOf } from './own-basis.js'
import { tableOf } from './report-plan.js'
import { resolveDistricts } from './resolve.js'
import type { Workspace } from './workspace.js'

/** What is known of one district. */
export interface DistrictSummary {
  /** five digits */
  readonly districtAgs: string
  /** with its kind: "Landkreis Lörrach" */
  readonly district: string
  readonly kind: District['kind']
  /** letters on the plates of its cars */
  readonly plate: string
  readonly coverage: Coverage
  /** counts by status, and the sum of the known amounts in whole euro */
  readonly summary: EligibilitySummary
}

export interface DistrictsResult extends Basis {
  readonly schemaVersion: 1
  readonly edition: string
  readonly period: EditionPeriod
  readonly districts: readonly DistrictSummary[]
}

export interface DistrictsRequest {
  readonly edition: string
  /** names, keys or plates; all 44 when empty */
  readonly districts: readonly string[]
  /** whole euro; null for the threshold of the edition */
  readonly threshold: Euro | null
  /** amounts that replace those of the edition */
  readonly amounts: AmountList | null
}

/** @throws IgmError `district-unknown`, `district-ambiguous`, `edition-unknown`, `store-damaged`, `amounts-refused` */
export async function listDistricts(
  workspace: Workspace,
  { districts, edition, amounts, threshold: wish }: DistrictsRequest,
): Promise<DistrictsResult> {
  const published = await workspace.table(edition)
  const wanted = await resolveDistricts(workspace, districts)
  const own = await ownAmounts(workspace, amounts, wanted, published.edition)
  const threshold = wish ?? published.edition.threshold.value
  const table = tableOf(published, { threshold, ...ownListOf(own) })
  const register = workspace.register()
  return {
    schemaVersion: 1,
    edition,
    period: periodOf(table.edition),
    ...ownedBasis({ table: published, register }, own, threshold),
    districts: wanted.map((district) => {
      const all = register.municipalities
        .filter((one) => one.district === district)
        .map((one) => assess(one, table))
      return {
        districtAgs: district.ags,
        district: districtTitle(district),
        kind: district.kind,
        plate: plateOf(district),
        coverage: { known: all.filter(({ amount }) => amount !== null).length, total: all.length },
        summary: summarise(all),
      }
    }),
  }
}
