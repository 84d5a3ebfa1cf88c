import type { Explanation, PageDrawing } from './explain/explanation.js'
import type { Finding } from './finding.js'

/** What `igm parse` gives: the table read, and all that speaks for or against it. */
export interface ParsedTable {
  readonly file: { readonly sha256: string; readonly pages: number; readonly bytes: number }
  /** only where a draft completed the table by hand */
  readonly draft?: { readonly name: string; readonly sha256: string }
  /** id of the edition whose rate the amounts obey; null when none fits */
  readonly edition: string | null
  /** sorted by AGS */
  readonly rows: readonly ReadRow[]
  readonly checks: readonly Check[]
  readonly findings: readonly Finding[]
  readonly verdict: Verdict
  /** true when the table is not refused */
  readonly accepted: boolean
  /** only where it was asked for */
  readonly explanation?: Explanation
  /** only where it was asked for, and the page exists */
  readonly drawing?: PageDrawing
}

/**
 * `proven`: every row is confirmed by totals that the edition knows, or by complete printed sums · `read`: nothing
 * speaks against the table, but nothing confirms every row · `refused`: a finding is an error, or a check failed
 * (`known-sums` aside: it compares with what others wrote)
 */
export type Verdict = 'proven' | 'read' | 'refused'

export interface ReadRow {
  /** of a district, five digits, where the table has one row per district */
  readonly ags: string
  /** name in the register */
  readonly name: string
  readonly district: string
  /** euro per year; whole, but where the table prints cents: then with two decimals, for showing and not for sums */
  readonly amount: number
  /** from the persons column, else from the edition's rate; null when neither is known */
  readonly persons: number | null
  /** one-based */
  readonly page: number
  /** the row as printed */
  readonly text: string
  /** only where a person entered the row in a draft: then page and text are the line of the draft */
  readonly byHand?: true
}

export type CheckId =
  | 'every-line-understood'
  | 'every-row-one-municipality'
  | 'no-municipality-twice'
  | 'all-municipalities-present'
  | 'amounts-on-lattice'
  | 'persons-agree'
  | 'persons-total'
  | 'amount-total'
  | 'printed-sums'
  | 'known-sums'
  | 'running-numbers'
  | 'readers-agree'
  | 'no-damage'

export interface Check {
  readonly id: CheckId
  /** null when the file holds nothing to check it with */
  readonly ok: boolean | null
  /** figures behind the verdict, for instance { expected: 72857, found: 72855 } */
  readonly detail: Readonly<Record<string, number | string | null>>
}
