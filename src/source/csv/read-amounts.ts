import type { AmountList, ListNote, ListRow } from '../../domain/amount-list/amount-list.js'
import { yearsIn } from '../../domain/amount-list/meaning.js'
import { readList } from '../../domain/amount-list/read-list.js'
import { findHead } from '../../domain/amount-list/table-head.js'
import { IgmError } from '../../domain/problem.js'
import { columnNumber } from '../xlsx/columns.js'
import type { SheetRecords } from '../xlsx/read-sheet.js'
import { isWorkbook } from '../xlsx/unpack-workbook.js'
import { decodeText, type Encoding } from './decode-text.js'
import { recordsOf } from './records.js'

/** Among so many sheets the list is looked for. */
const MOST_SHEETS = 10

/** Worth a word: which of these it is rests on what German looks like. */
const GUESSED: readonly Encoding[] = ['windows-1252', 'cp850', 'mac-roman']

/** Which part of a file is the list, where the user said so. */
export interface ListChoice {
  /** of a workbook, by name; needed where several sheets hold a list */
  readonly sheet?: string | null | undefined
  /** words of the head of the column of amounts */
  readonly amountColumn?: string | null | undefined
}

/**
 * Reads a list of amounts of a CSV or XLSX file. Delimiter and encoding are found out; heads are German or English.
 * @param path for the messages only
 * @throws IgmError `csv-invalid`, `csv-columns`, `columns-several`, `workbook-invalid`, `sheet-unknown`,
 * `sheets-several`
 */
export async function readAmounts(
  bytes: Uint8Array,
  path: string,
  { sheet = null, amountColumn = null }: ListChoice = {},
): Promise<AmountList> {
  if (isWorkbook(bytes)) return sheetAmounts(bytes, path, { sheet, amountColumn })
  const { encoding, text } = decodeText(bytes)
  const { delimiter, records } = await recordsOf(text, path, amountColumn)
  if (records.length === 0) throw new IgmError('csv-invalid', { path, reason: 'empty', line: null })
  return readList({
    path,
    records,
    encoding: GUESSED.includes(encoding) ? encoding : null,
    delimiter,
    hiddenColumns: new Set(),
    beside: [],
    titles: new Set(),
    amountColumn,
  })
}

type Chosen = { readonly [K in keyof ListChoice]-?: Exclude<ListChoice[K], undefined> }

async function sheetAmounts(bytes: Uint8Array, path: string, choice: Chosen): Promise<AmountList> {
  const read = await listSheet(bytes, path, choice)
  const { sheet, sheets, hiddenRows, hiddenColumns, isProtected } = read
  const list = listOn(read, path, choice)
  const others = sheets.filter((name) => name !== sheet)
  const notes: ListNote[] = [
    ...(choice.sheet === null && others.length > 0
      ? [{ code: 'sheet-chosen', args: { sheet, others } } as const]
      : []),
    ...(hiddenRows.length > 0 ? [{ code: 'rows-hidden', args: { lines: hiddenRows } } as const] : []),
    ...(hiddenColumns.length > 0
      ? [{ code: 'columns-hidden', args: { columns: hiddenColumns } } as const]
      : []),
    ...(isProtected ? [{ code: 'sheet-protected', args: { sheet } } as const] : []),
  ]
  return { ...list, notes: [...notes, ...list.notes] }
}

/** The sheet that is named; else the one that holds a list, as a title page or an overview may stand beside it. */
async function listSheet(bytes: Uint8Array, path: string, choice: Chosen): Promise<SheetRecords> {
  const { sheet, amountColumn } = choice
  const { readSheet } = await import('../xlsx/read-sheet.js')
  const first = await readSheet(bytes, path, sheet)
  if (sheet !== null) return first
  const lists: SheetRecords[] = []
  for (const name of first.sheets.slice(0, MOST_SHEETS)) {
    const read = name === first.sheet ? first : await readSheet(bytes, path, name)
    if (findHead(read.records, amountColumn)) lists.push(read)
  }
  const several = () => new IgmError('sheets-several', { path, sheets: lists.map((one) => one.sheet) })
  const others = lists.filter(({ isForm }) => !isForm)
  const form = lists.find(({ isForm }) => isForm)
  const filled = form && formIn(form, path, choice)
  if (form && filled) {
    if (others.some((other) => fillsGap(listOn(other, path, choice), filled))) throw several()
    return form
  }
  const [list = form ?? first, ...rest] = others
  const isOne = rest.every((other) => saysNoMore(listOn(other, path, choice), listOn(list, path, choice)))
  if (!isOne) throw several()
  return list
}

/** @returns the list in a form of our own workbook; null where nobody has filled anything in */
function formIn(form: SheetRecords, path: string, choice: Chosen): AmountList | null {
  const head = findHead(form.records, choice.amountColumn)
  if (!head || head.at + 1 >= form.records.length) return null
  const list = listOn(form, path, choice)
  return list.rows.length > 0 || isFaulty(list) ? list : null
}

/** An amount that the form lacks, and that somebody typed in another sheet, must not be lost. */
function fillsGap(other: AmountList, { open }: AmountList): boolean {
  const gaps = new Set(open.map(({ key, name }) => key || name))
  return other.rows.some(({ key, name }) => gaps.has(key || name))
}

function listOn(
  { sheet, records, hiddenColumns, titles, beside: words }: SheetRecords,
  path: string,
  { sheet: chosen, amountColumn }: Chosen,
): AmountList {
  if (records.length === 0) throw new IgmError('csv-invalid', { path, reason: 'empty', line: null })
  const hidden = new Set(hiddenColumns.map((letters) => columnNumber(letters) - 1))
  // A sheet that the user chose by its name may be called as it likes, but for its year.
  const isNamed = chosen === null || yearsIn(sheet).length > 0
  const beside = [...(isNamed ? [{ where: 'sheet-name', line: 1, text: sheet } as const] : []), ...words]
  return readList({
    path,
    records,
    encoding: null,
    delimiter: null,
    hiddenColumns: hidden,
    beside,
    titles,
    amountColumn,
  })
}

/** A second list of the same amounts, as of the groups beside the municipalities, leaves no doubt. */
function saysNoMore(list: AmountList, other: AmountList): boolean {
  const known = new Map(
    other.rows.flatMap(
      ({ key, name, amount }) =>
        [
          [key, amount],
          [name, amount],
        ] as const,
    ),
  )
  const isKnown = ({ key, name, amount }: ListRow) => known.get(key || name) === amount
  return !isFaulty(list) && !isFaulty(other) && list.rows.every(isKnown)
}

/** What stands beside a table, as at its foot in print, is judged with the edition, once the sheet is chosen. */
function isFaulty({ faults }: AmountList): boolean {
  return faults.some(({ code }) => code !== 'beside-unclear')
}
