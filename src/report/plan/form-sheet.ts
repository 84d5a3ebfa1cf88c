import { headed } from '../sheet.js'
import { cellAt, fixed, quotedName, type WorkbookCell, type WorkbookSheet } from '../workbook.js'
import type { DocumentMunicipality, PlanDocument } from './plan-document.js'
import { titleLines } from './sheet-parts.js'

/** Euro: no municipality draws as much, and a number of so many digits is no amount. */
const MOST_EURO = 999_999_999
/** of a form without a municipality that lacks its amount */
const EMPTY_ROWS = 20
const FORM_KEYS = ['ags', 'name', 'district', 'amount']
const FORM_AMOUNT = FORM_KEYS.indexOf('amount')

export interface Form {
  readonly sheet: WorkbookSheet
  /** @returns the amount of a municipality, or where it will stand when somebody has typed it */
  readonly amountOf: (one: DocumentMunicipality) => WorkbookCell
}

/**
 * Where amounts are missing they are typed here; those that were typed before stand there again. What it says is read
 * as a list of the user's own amounts.
 */
export function formSheet(document: PlanDocument): Form {
  const { municipalities, heads, words, edition } = document
  const { form, sheet } = words.workbook
  const asked = municipalities.filter(({ amount, isOwn }) => amount.value === null || isOwn)
  const above = [
    ...titleLines(document),
    [asked.length === 0 ? form.nothingMissing : form.how(edition.perYear ? null : edition.id)],
  ]
  const rows: WorkbookCell[][] =
    asked.length === 0
      ? Array.from({ length: EMPTY_ROWS }, () => FORM_KEYS.map(() => null))
      : asked.map(({ ags, name, district, amount }) => [ags, name, district, amount.value])
  const place = new Map(asked.map(({ ags }, at) => [ags, at]))
  return {
    sheet: {
      name: sheet.form,
      above,
      table: { columns: headed(FORM_KEYS, heads), rows },
      filter: false,
      entry: { column: FORM_AMOUNT, atLeast: 0, atMost: MOST_EURO, refusal: form.refusal },
      isForm: true,
    },
    amountOf: ({ ags, amount }) => {
      const at = place.get(ags)
      if (at === undefined) return amount.value
      const cell = `${quotedName(sheet.form)}!${fixed(cellAt(above.length, at, FORM_AMOUNT))}`
      return { formula: `IF(${cell}="","",${cell})`, value: amount.value ?? '' }
    },
  }
}
