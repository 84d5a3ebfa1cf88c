import type { Edition } from '../../domain/edition.js'
import type { PerCapitaRate } from '../../domain/per-capita-rate.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { Municipality, Register } from '../../domain/register.js'
import type { Finding } from '../finding.js'
import type { InferredUnit } from '../grammar/infer-unit.js'
import type { Check } from '../parsed-table.js'
import type { PrintedRow, Reading } from '../reading.js'

/** A row whose municipality is known. */
export interface IdentifiedRow {
  readonly row: PrintedRow
  readonly municipality: Municipality
  /** as printed; null without a persons column or when it holds no number */
  readonly printedPersons: number | null
  /** as the amount implies; null where the rate gives no whole number */
  readonly personsByRate: number | null
}

/** All that the checks look at. */
export interface Evidence {
  readonly reading: Reading
  readonly rows: readonly IdentifiedRow[]
  readonly register: Register
  readonly names: PrintedNames
  readonly edition: Edition | null
  readonly perCapitaRate: PerCapitaRate | null
  /** how many rounded amounts the table sums up */
  readonly rowCount: number
  /** where no edition tells the rate: what the amounts tell of it */
  readonly unit: InferredUnit | null
}

/** What one check finds. */
export interface Verdict {
  readonly check: Check
  readonly findings: readonly Finding[]
}
