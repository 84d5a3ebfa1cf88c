import { FORM_NAME, TITLE_NAME } from '../../domain/workbook-names.js'
import { attribute, elements, unescaped } from './xml.js'

/** What our own workbook says of one of its sheets, by names that programs keep when they save it. */
export interface SheetNames {
  /** one-based lines that the workbook put above its heads: words about the figures, and none of a user */
  readonly titles: ReadonlySet<number>
  /** whether the sheet is the one that a person fills in */
  readonly isForm: boolean
}

const ROWS = /!\$?[A-Z]{1,3}\$?(\d{1,7})(?::\$?[A-Z]{1,3}\$?(\d{1,7}))?$/
const MOST_TITLES = 10

/**
 * @param workbook XML of `xl/workbook.xml`
 * @param at position of the sheet among all, from zero
 */
export function sheetNames(workbook: string, at: number): SheetNames {
  const cells = new Map(
    elements(workbook, 'definedName')
      .filter((element) => attribute(element, 'localSheetId') === String(at))
      .map((element) => [attribute(element, 'name'), unescaped(element.replace(/<[^>]*>/g, ''))]),
  )
  const [, first, last = first] = ROWS.exec(cells.get(TITLE_NAME) ?? '') ?? []
  const count = first === undefined ? 0 : Math.min(Number(last) - Number(first) + 1, MOST_TITLES)
  return {
    titles: new Set(Array.from({ length: Math.max(0, count) }, (_, row) => Number(first) + row)),
    // A name whose cells were deleted names an error.
    isForm: ROWS.test(cells.get(FORM_NAME) ?? ''),
  }
}
