import type { Register } from '../../../domain/register.js'
import type { SeenPage } from '../../document/seen-page.js'
import type { ReadRow } from '../../parsed-table.js'
import type { Place } from '../../reading.js'

/** What a person sees of a document. */
export interface SeenDocument {
  readonly pages: readonly SeenPage[]
  /** the title, the subject and the keywords that the file carries */
  readonly titles: readonly string[]
  /** what a viewer shows beside the pages: bookmarks, attached files */
  readonly labels: readonly string[]
  /** names of the places without an amount */
  readonly unpaid: readonly string[]
  /** where the rows of such places stand, which may have no cells of their own */
  readonly noughts?: readonly Place[]
  /** the rows, as they were understood */
  readonly read?: readonly ReadRow[]
  /** first year that a note may name without being of another count; null where no edition is known */
  readonly since: number | null
  /** of the edition; null where none is known */
  readonly year?: number | null
  /** whole euro from which one may apply alone; null where no edition is known */
  readonly threshold?: number | null
  /** that its amounts may be said to be of */
  readonly years?: readonly number[]
  readonly register: Register
}
