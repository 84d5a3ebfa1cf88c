import type { SheetCell } from '../../../../domain/amount-list/sheet-cell.js'
import type { NumberFormat } from '../../numbers.js'
import type { ProblemWords } from '../../words.js'

/** Why an Excel file cannot be read, and what to do, by the reader's codes. */
const REASONS: Readonly<Record<string, string>> = {
  xls: 'an Excel file of the old kind (.xls). Open it in Excel and save it as "Excel Workbook (.xlsx)"',
  xlsb: 'a binary workbook (.xlsb). Save it in Excel as "Excel Workbook (.xlsx)"',
  ods: 'an OpenDocument spreadsheet (.ods). Save it as "Excel 2007–365 (.xlsx)" or CSV',
  protected: 'encrypted with a password. Save a copy without one',
  'too-large': 'far larger than a list of all municipalities. Copy the list alone to a new file',
  'not-a-workbook': 'no Excel file, although it is packed like one. Give the .xlsx file itself',
  damaged: 'damaged, or no complete Excel file. Open it in Excel and save it again',
  unclear:
    'written as Excel does not: another program may read something else there. Open it in Excel, check it and save it again',
}

const cell = ({ sheet, cell }: SheetCell) => `"${sheet}" (${cell})`
const said = ({ amount, text }: SheetCell, format: NumberFormat) =>
  amount !== null ? format.euro(amount) : text === '' ? 'nothing' : `"${text}"`

export const WORKBOOKS = {
  'workbook-invalid': ({ path, reason, cell }) =>
    `${path} is ${cell ? `in cell ${cell} ` : ''}${REASONS[reason] ?? reason}.`,
  'sheets-several': ({ path, sheets, differs: { sheet, line, place } }) =>
    `${path} has a list on several sheets: ${sheets.join(', ')}. Sheet "${sheet}", line ${line}${place === '' ? '' : ` (${place})`}, says something else than "${sheets[0] ?? ''}". Choose one, e.g. --sheet "${sheet}".`,
  'sheets-contradict': ({ path, form, place, cells: [one, other] }, format) =>
    `${path} says of ${place} in ${cell(one)}: ${said(one, format)}, in ${cell(other)}: ${said(other, format)}. Only amounts on the sheet "${form}" are read: enter there what holds. If it holds as it is: --sheet "${form}".`,
  'form-empty': ({ path, form, other }) =>
    form === null
      ? `No amount is entered in ${path}. Please fill in the column of amounts, or give the command without own amounts.`
      : `No amount is entered on the sheet "${form}" of ${path}: only own amounts are read from there.${other === null ? '' : ` If all amounts on "${other}" are to be taken as your own instead: --sheet "${other}".`}`,
  'sheet-unknown': ({ path, sheet, known }) =>
    `There is no sheet "${sheet}" in ${path}. At hand: ${known.join(', ')}.`,
} satisfies Partial<ProblemWords>
