import type { Sheet } from './sheet.js'

/** One sheet of a workbook, with what a print of it says. */
export interface WorkbookSheet {
  /** at most 31 characters, none of `[]:*?/\` */
  readonly name: string
  readonly table: Sheet
  /** whether the heads carry a filter: for lists, not for a page of facts */
  readonly filter: boolean
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[]
  /** stands at the foot of every printed page */
  readonly footer: string
  /** words around the numbers of printed pages: "Seite 1 von 2" */
  readonly pageWords: { readonly page: string; readonly of: string }
}
