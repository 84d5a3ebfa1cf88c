import type { WORKBOOK as German } from '../de/workbook.js'
import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('en')

export const WORKBOOK: typeof German = {
  sheet: {
    overview: 'Overview',
    municipalities: 'Municipalities',
    groups: 'Groups',
    sources: 'Source',
    table: 'Table',
    form: 'Form',
    scenario: 'Scenario',
    comparison: 'Comparison',
  },
  columns: {
    result: 'What the group reaches',
    number: 'No.',
    size: 'Members',
    total: 'Sum',
    unknown: 'unknown',
    gap: 'missing',
    verdict: 'Threshold',
  },
  from: (titles) =>
    titles.length === 0
      ? 'sources are in the sheet "Source"'
      : titles.length === 1
        ? `source: ${titles[0]}`
        : `${whole(titles.length)} sources, in the sheet "Source"`,
  sum: 'Sum',
  sumOfKnown: 'Sum of the known amounts',
  sumOfGroup: (id) => `Sum of group ${id}`,
  form: {
    how: (other) =>
      `Write the amounts that you know, in whole euro ${other === null ? 'for one year' : `by the Planungsrahmen ${other} (not those of a year)`}, into the yellow column, save, and give the file as own amounts: only this sheet is read.`,
    nothingMissing:
      'All amounts are there, nothing is to be filled in. To count with other amounts, write municipality and amount below.',
    refusal: 'Please enter an amount in whole euro, without decimals, or empty the cell.',
  },
  scenario: {
    how: 'To try other groups: change or empty the number in the yellow column. Sums and threshold are computed anew; amounts in the sheet "Form" count.',
    limits: 'Whether the municipalities of a group border on each other is not checked by this sheet.',
    reached: 'reached',
    below: 'below the threshold',
    open: 'open, an amount is unknown',
    noGroup: 'in no group',
    noSuchGroup: 'there is no such number',
    refusal: (most) => `Please enter a whole number from 1 to ${whole(most)}, or empty the cell.`,
  },
}
