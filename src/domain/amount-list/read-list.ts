import { asWritten } from '../amount-words.js'
import { IgmError } from '../problem.js'
import type {
  AmountList,
  ListFault,
  ListInput,
  ListNote,
  ListRecord,
  ListYear,
  OpenRow,
} from './amount-list.js'
import { isUnitAlone } from './heads.js'
import { markedRows } from './marked-rows.js'
import { boundIn, meaningOf, yearsIn } from './meaning.js'
import { placeIn, rowsIn } from './read-row.js'
import { findHead, type TableHead, unusedColumns } from './table-head.js'
import { besideFaults, besideNotes, textOf, titleFaults } from './text-faults.js'
import { turnedFaults, unseenNotes } from './unseen-cells.js'
import { unusedSays } from './unused-columns.js'

const SAMPLE = /(?<!\p{L})MUSTER(?!\p{L})|erfunden/u
const OF_YEAR =
  /(?<!\p{L})(?:stand|haushalts?jahr|jahr|hhj|fy|budget|betr[aä]ge?|zahlen|werte|amounts?|figures|as of)(?!\p{L})[^.;]{0,20}(?<!\d)20\d\d/iu
/** Lines that only part others: -----, ===== */
const RULE = /^[-=_|+\s]*$/

/**
 * Reads what a list says, row by row; what it cannot understand exactly is a fault, and never dropped.
 * @throws IgmError `csv-columns` when no head says which place has which amount; `columns-several` for a column that
 * comes more than once; `csv-invalid` when nothing stands below the head
 */
export function readList(input: ListInput): AmountList {
  const { path, records, encoding, delimiter, amountColumn } = input
  const table = records.filter(({ cells }) => cells.some((cell) => !RULE.test(cell)))
  const head = findHead(table, amountColumn)
  if (!head) throw new IgmError('csv-columns', { path, found: table[0]?.cells ?? [], delimiter })
  if (head.twice) throw new IgmError('columns-several', { path, ...head.twice })
  const { line } = head
  const [above, below] = [table.slice(0, head.at), table.slice(head.at + 1)]
  // The titles that our workbook wrote stand in the first column: what is beside them came from somebody.
  const foreign = above
    .map((one) => (input.titles.has(one.line) ? { ...one, cells: one.cells.with(0, '') } : one))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (below.length === 0) throw new IgmError('csv-invalid', { path, reason: 'no-rows', line })
  const { rows, open, sums, faults, years } = rowsIn(below, head, delimiter)
  const unused = unusedSays(below, rows, head)
  const notes: ListNote[] = [
    ...unseenNotes(table),
    ...(encoding === null ? [] : [{ code: 'encoding', args: { encoding } } as const]),
    ...foreign.map(skipped),
    ...unusedColumns(head),
    ...(head.amount.unitWords === null
      ? []
      : [{ code: 'in-thousands', args: { words: amountHead(head) } } as const]),
    ...input.beside.flatMap(besideNotes),
    ...markedRows(below, rows, head),
    ...sums.map(({ line, label }) => ({ code: 'sum-holds', args: { line, label } }) as const),
  ]
  return {
    path,
    rows,
    open,
    above: above.map((record) => placeIn(record, head)),
    years: [
      ...input.beside.flatMap(({ line, text }) => yearsSaid(line, text)),
      ...above.flatMap(({ line, cells }) => yearsSaid(line, textOf(cells))),
      ...yearsSaid(line, amountHead(head)),
      ...years,
      ...unused.years,
      ...open.flatMap(footYears),
    ],
    sums,
    faults: [
      ...turnedFaults(table),
      ...headFaults(head, table[head.at], input.hiddenColumns),
      ...input.beside.flatMap(besideFaults),
      ...foreign.flatMap(titleFaults),
      ...faults,
      ...unused.faults,
    ],
    notes,
    isSample: [...table.flatMap(({ cells }) => cells), ...input.beside.map(({ text }) => text)].some((text) =>
      SAMPLE.test(text),
    ),
  }
}

function skipped({ line, cells }: ListRecord): ListNote {
  return { code: 'lines-skipped', args: { lines: [line], text: textOf(cells) } }
}

const amountHead = ({ cells, columns }: TableHead): string => cells[columns.get('amount') ?? -1] ?? ''

function yearsSaid(line: number, text: string): ListYear[] {
  const years = yearsIn(text)
  return years.length > 0 ? [{ line, text, years }] : []
}

/** Below the table, a year may be that of a law or a letter: only one that is said to be of the amounts counts. */
function footYears({ line, text }: OpenRow): ListYear[] {
  return OF_YEAR.test(text) ? yearsSaid(line, textOf(text.split(';'))) : []
}

function headFaults(
  head: TableHead,
  record: ListRecord | undefined,
  hiddenColumns: ReadonlySet<number>,
): ListFault[] {
  const { line, amount } = head
  const text = amountHead(head)
  const at = head.columns.get('amount') ?? -1
  const doubt = record?.doubts?.get(at)
  return [
    ...(amount.unclear === null ? [] : [unclearHead(line, text, amount.unclear)]),
    // Beside the amounts, a head that only tells a unit is a remark about them.
    ...head.cells.flatMap((cell, position) =>
      position !== at && isUnitAlone(cell) ? [unclearHead(line, cell, meaningOf(cell).unitWords ?? '')] : [],
    ),
    ...(doubt?.code === 'cell-struck' ? [{ ...doubt, line }] : []),
    ...(hiddenColumns.has(at) ? [{ code: 'column-hidden', line, args: { head: text } } as const] : []),
  ]
}

function unclearHead(line: number, text: string, unclear: string): ListFault {
  const code = boundIn(unclear) === null ? 'meaning-unclear' : 'amount-bound'
  return { code, line, args: { text, words: asWritten(text, unclear) } }
}
