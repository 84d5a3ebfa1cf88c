import type { Validators } from '../source/store/stored-table.js'
import type { ParseOptions } from './parse-budget-table.js'
import type { DraftFile } from './prove-draft.js'

/** A file with a table. */
export interface ReadRequest extends ParseOptions {
  /** name of the sheet of a workbook; needed where several hold a list */
  readonly sheet?: string | null
  /** in which a person completed the table of the PDF */
  readonly draft?: DraftFile
  /** path as the user gave it, or the address it came from */
  readonly path: string
}

export interface ImportRequest extends ReadRequest {
  /** address it was fetched from; null for a file of the user */
  readonly url: string | null
  readonly validators: Validators
  readonly retrieved: Date
  /** store it even where a better table is stored already */
  readonly replace: boolean
  /** version of igm */
  readonly version: string
}
