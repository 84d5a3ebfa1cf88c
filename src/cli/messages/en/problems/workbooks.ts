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
}

export const WORKBOOKS = {
  'workbook-invalid': ({ path, reason }) => `${path} is ${REASONS[reason] ?? reason}.`,
  'sheets-several': ({ path, sheets }) =>
    `${path} has a list on several sheets: ${sheets.join(', ')}. Choose one, e.g. --sheet "${sheets[0] ?? ''}".`,
  'sheet-unknown': ({ path, sheet, known }) =>
    `There is no sheet "${sheet}" in ${path}. At hand: ${known.join(', ')}.`,
} satisfies Partial<ProblemWords>
