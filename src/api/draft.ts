import { groupBy } from '../domain/group-by.js'
import type { Municipality, Register } from '../domain/register.js'
import type { Finding, FindingCode } from '../pdf/finding.js'
import type { ParsedTable, ReadRow } from '../pdf/parsed-table.js'

/** A refused table with a line for every municipality, for a person to mend. */
export interface Draft {
  /** sorted by AGS */
  readonly rows: readonly DraftRow[]
  /** what speaks against the table and belongs to no municipality */
  readonly loose: readonly Finding[]
}

/** `read`: understood, and nothing speaks against it · `check`: read, but doubtful · `missing`: not read */
export type DraftState = 'read' | 'check' | 'missing'

export interface DraftRow {
  readonly municipality: Municipality
  readonly state: DraftState
  /** as read; null where nothing was */
  readonly row: ReadRow | null
  /** what speaks against the row, or against a line that names the municipality */
  readonly findings: readonly Finding[]
}

/**
 * Findings about rows that were not read or not understood, and about sums that miss them. No other refusal can be
 * lifted by hand: not damage, hidden content, a sample, or words that call the amounts invented.
 */
const MENDABLE: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'name-cut',
  'readings-differ',
  'line-not-understood',
  'name-unknown',
  'name-ambiguous',
  'municipality-twice',
  'municipalities-missing',
  'amount-off-lattice',
  'amount-unreadable',
  'persons-disagree',
  'persons-total-differs',
  'amount-total-differs',
  'printed-sum-differs',
  'running-number-gap',
])

/** @returns the errors of a refused table that no correction by hand lifts */
export function beyondMending({ rows, findings }: ParsedTable): readonly Finding[] {
  const errors = findings.filter(({ severity }) => severity === 'error')
  // Where nothing was read there is nothing to mend.
  return rows.length === 0 ? errors : errors.filter(({ code }) => !MENDABLE.has(code))
}

/** @returns every municipality with what was read of it */
export function draftOf(table: ParsedTable, register: Register): Draft {
  const errors = table.findings.filter(({ severity, text }) => severity === 'error' && text !== null)
  const read = groupBy(table.rows, ({ ags }) => [ags])
  const used = new Set<Finding>()
  const rows = register.municipalities.map((municipality): DraftRow => {
    const [row = null, ...more] = read.get(municipality.ags) ?? []
    const findings = errors.filter((finding) =>
      row ? isOf(finding, [row, ...more]) : names(finding, municipality),
    )
    for (const finding of findings) used.add(finding)
    const state = row === null ? 'missing' : more.length + findings.length > 0 ? 'check' : 'read'
    return { municipality, state, row, findings }
  })
  return { rows, loose: table.findings.filter((one) => one.severity === 'error' && !used.has(one)) }
}

function isOf({ page, text }: Finding, rows: readonly ReadRow[]): boolean {
  return rows.some((row) => row.page === page && row.text === text)
}

/** A line that was not understood, and that holds the name of the municipality as words of its own. */
function names({ text }: Finding, { name }: Municipality): boolean {
  const at = text?.indexOf(name) ?? -1
  if (text === null || at < 0) return false
  return !/[\p{L}-]$/u.test(text.slice(0, at)) && !/^[\p{L}-]/u.test(text.slice(at + name.length))
}
