import { type Basis, basisOf } from '../domain/budget-table.js'
import { districtTitle } from '../domain/districts.js'
import { type EditionPeriod, periodOf } from '../domain/edition.js'
import { assess, type EligibilitySummary, summarise } from '../domain/eligibility.js'
import { plateOf } from '../domain/places/car-plates.js'
import type { District } from '../domain/register.js'
import type { Coverage } from './eligible.js'
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

/**
 * @param request `districts`: names, keys or plates; all 44 when empty
 * @throws IgmError `district-unknown`, `district-ambiguous`, `edition-unknown`, `store-damaged`
 */
export async function listDistricts(
  workspace: Workspace,
  { districts, edition }: { readonly districts: readonly string[]; readonly edition: string },
): Promise<DistrictsResult> {
  const table = await workspace.table(edition)
  const wanted = await resolveDistricts(workspace, districts)
  const { municipalities } = workspace.register()
  return {
    schemaVersion: 1,
    edition,
    period: periodOf(table.edition),
    ...basisOf(table),
    districts: wanted.map((district) => {
      const all = municipalities.filter((one) => one.district === district).map((one) => assess(one, table))
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
