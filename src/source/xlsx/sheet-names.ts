import { FORM_NAME, TITLE_NAME, titleDigest, WORDS_NAME } from '../../domain/workbook-names.js'
import { attribute, elements, unescaped } from './xml.js'

/** What our own workbook says of one of its sheets, by names that programs keep when they save it. */
export interface SheetNames {
  /**
   * one-based lines above its heads in whose first cell still stands what the workbook put there: words about the
   * figures, and none of a user
   */
  readonly titles: ReadonlySet<number>
  /** whether the sheet is the one that a person fills in */
  readonly isForm: boolean
}

const ROWS = /!\$?[A-Z]{1,3}\$?(\d{1,7})(?::\$?[A-Z]{1,3}\$?(\d{1,7}))?$/
const MOST_TITLES = 10

/**
 * @param workbook XML of `xl/workbook.xml`
 * @param at position of the sheet among all, from zero
 * @param textAt what is seen in the first cell of a line
 */
export function sheetNames(workbook: string, at: number, textAt: (line: number) => string): SheetNames {
  const cells = new Map(
    elements(workbook, 'definedName')
      .filter((element) => attribute(element, 'localSheetId') === String(at))
      .map((element) => [attribute(element, 'name'), unescaped(element.replace(/<[^>]*>/g, ''))]),
  )
  const [, first, last = first] = ROWS.exec(cells.get(TITLE_NAME) ?? '') ?? []
  const count = first === undefined ? 0 : Math.min(Number(last) - Number(first) + 1, MOST_TITLES)
  const lines = Array.from({ length: Math.max(0, count) }, (_, row) => Number(first) + row)
  const words = new Set(cells.get(WORDS_NAME)?.match(/[0-9a-f]{8}/g))
  return {
    titles: new Set(lines.filter((line) => words.has(titleDigest(textAt(line))))),
    // A name whose cells were deleted names an error.
    isForm: ROWS.test(cells.get(FORM_NAME) ?? ''),
  }
}
