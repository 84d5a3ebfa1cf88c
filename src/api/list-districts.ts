import type { AmountList } from '../domain/amount-list/amount-list.js'
import type { Basis } from '../domain/budget-table.js'
import { districtTitle } from '../domain/districts.js'
import { type EditionPeriod, periodOf } from '../domain/edition.js'
import { assess, coverageOf, type EligibilitySummary, summarise } from '../domain/eligibility.js'
import type { Euro } from '../domain/money.js'
import { plateOf } from '../domain/places/car-plates.js'
import type { District } from '../domain/register.js'
import { asked, type Fields } from './asked.js'
import type { Coverage } from './eligible.js'
import { ownAmounts } from './own-amounts.js'
import { ownedBasis, ownListOf } from './own-basis.js'
import { tableOf } from './report-plan.js'
import { resolveDistricts } from './resolve.js'
import { DEFAULT_EDITION, type Workspace } from './workspace.js'

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

const FIELDS: Fields<DistrictsRequest> = {
  edition: { kind: 'text', otherwise: DEFAULT_EDITION },
  districts: { kind: 'texts', otherwise: [] },
  threshold: { kind: 'whole number from 0 on', otherwise: null },
  amounts: { kind: 'list of amounts', otherwise: null },
}

/** @throws IgmError `argument-invalid`, `district-unknown`, `district-ambiguous`, `edition-unknown`, `store-damaged`, `amounts-refused` */
export async function listDistricts(
  workspace: Workspace,
  given: Partial<DistrictsRequest>,
): Promise<DistrictsResult> {
  const { districts, edition, amounts, threshold: wish } = asked(workspace, given, FIELDS)
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
        coverage: coverageOf(all),
        summary: summarise(all),
      }
    }),
  }
}
