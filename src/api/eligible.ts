import { type Basis, basisOf } from '../domain/budget-table.js'
import { type EditionPeriod, periodOf } from '../domain/edition.js'
import {
  type Assessment,
  assess,
  coverageOf,
  type EligibilityStatus,
  type EligibilitySummary,
  summarise,
} from '../domain/eligibility.js'
import { asked, type Fields } from './asked.js'
import { resolveDistricts } from './resolve.js'
import { DEFAULT_EDITION, type Workspace } from './workspace.js'

export interface EligibleRequest {
  /** names or AGS; the whole state when empty */
  readonly districts: readonly string[]
  /** all when empty; the summary always counts every status */
  readonly statuses: readonly EligibilityStatus[]
  readonly edition: string
}

export interface Coverage {
  readonly known: number
  readonly total: number
}

export interface EligibleResult extends Basis {
  readonly schemaVersion: 1
  readonly edition: string
  readonly period: EditionPeriod
  readonly coverage: Coverage
  readonly municipalities: readonly Assessment[]
  readonly summary: EligibilitySummary
}

const FIELDS: Fields<EligibleRequest> = {
  districts: { kind: 'texts', otherwise: [] },
  statuses: { kind: 'texts', otherwise: [] },
  edition: { kind: 'text', otherwise: DEFAULT_EDITION },
}

/** @throws IgmError `argument-invalid`, `district-unknown`, `district-ambiguous`, `edition-unknown`, `store-damaged` */
export async function eligible(
  workspace: Workspace,
  given: Partial<EligibleRequest>,
): Promise<EligibleResult> {
  const { districts: wanted, statuses, edition } = asked(workspace, given, FIELDS)
  const table = await workspace.table(edition)
  const districts = new Set(await resolveDistricts(workspace, wanted))
  const all = workspace
    .register()
    .municipalities.filter(({ district }) => districts.has(district))
    .map((municipality) => assess(municipality, table))
  return {
    schemaVersion: 1,
    edition,
    period: periodOf(table.edition),
    ...basisOf(table),
    coverage: coverageOf(all),
    municipalities: all.filter(({ status }) => statuses.length === 0 || statuses.includes(status)),
    summary: summarise(all),
  }
}
