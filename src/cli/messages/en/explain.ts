import type { EXPLAIN as German } from '../de/explain.js'

const kind: (typeof German)['kind'] = {
  row: 'rows of the table',
  continuation: 'further lines of cells with several',
  sum: 'sums',
  heading: 'headings with a district',
  artifact: 'page headers and footers',
  text: 'text outside the table or between its rows',
}

export const EXPLAIN: typeof German = {
  title: 'Readings that were tried: where the amounts would be, and what speaks against it',
  source: { text: 'print', tags: 'structure of the file' },
  layout: {
    one: 'one table',
    bands: 'tables side by side',
    'long bands': 'tables side by side, each over all pages',
    stream: 'running text',
    stacks: 'names side by side above their figures',
  },
  columns: {
    outcome: 'outcome',
    source: 'read by',
    layout: 'layout',
    edition: 'rate of edition',
    heading: 'column of amounts',
    left: 'left',
    right: 'right',
    pages: 'pages',
    rows: 'rows',
    errors: 'errors',
  },
  kind,
  chosen: 'taken',
  holds: 'holds as well',
  fails: 'rejected',
  noHeading: '(no heading)',
  byNumbers: 'from the numbers',
  linesTitle: 'All lines of the pages that were read',
  examplesTitle: 'What is no row of the table',
  notOpened: 'The file could not be opened or has no text: there was nothing to read.',
  noReading: 'No reading gave a row with a municipality and an amount.',
  nothingToDraw: 'No page to draw: the file could not be opened or has no text.',
  drawing: {
    title: ({ page, pages }) => `Page ${page} of ${pages}: what the reader takes each piece for`,
    description:
      'Each piece of text in a frame where it stands. The columns of names and amounts are coloured and named on top, rows are numbered or described in the margin.',
    role: { name: 'Municipality', amount: 'Amount' },
    kind,
    mark: { row: '', continuation: '…', sum: 'sum', heading: 'heading', artifact: 'head/foot', text: 'text' },
    fault: 'FINDING',
    faults: 'lines with a finding',
    item: 'a piece of text as it stands in the file',
    cut: 'cut between tables side by side',
    rotated: (text) => `Printed across, not read: ${text}`,
    noTable: 'No table was found on this page.',
  },
}
