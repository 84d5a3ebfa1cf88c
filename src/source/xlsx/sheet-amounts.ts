import type { AmountList, ListNote, ListRecord, ListRow } from '../../domain/amount-list/amount-list.js'
import { yearsIn } from '../../domain/amount-list/meaning.js'
import {
  contradictionIn,
  otherAmounts,
  type PlaceCell,
  type SheetList,
} from '../../domain/amount-list/own-workbook.js'
import { readList } from '../../domain/amount-list/read-list.js'
import { placeIn } from '../../domain/amount-list/read-row.js'
import { findHead, type TableHead } from '../../domain/amount-list/table-head.js'
import { IgmError } from '../../domain/problem.js'
import { columnLetters, columnNumber } from './columns.js'
import { readSheet, type SheetRecords } from './read-sheet.js'
import { unpackWorkbook } from './unpack-workbook.js'

/** Among so many sheets the list is looked for. */
const MOST_SHEETS = 10

/** What the user said of the list; null for nothing. */
interface Choice {
  /** name of its sheet */
  readonly sheet: string | null
  /** words of the head of the column of amounts */
  readonly amountColumn: string | null
}

/**
 * Reads the list of amounts that a workbook holds.
 * @param path for the messages only
 * @throws IgmError as `readAmounts`
 */
export async function sheetAmounts(bytes: Uint8Array, path: string, choice: Choice): Promise<AmountList> {
  const { read, notes: chosen } = await listSheet(bytes, path, choice)
  const { sheet, sheets, hiddenRows, hiddenColumns, isProtected, conditional } = read
  const list = listOn(read, path, choice)
  const others = sheets.filter((name) => name !== sheet)
  const notes: ListNote[] = [
    ...(choice.sheet === null && others.length > 0
      ? [{ code: 'sheet-chosen', args: { sheet, others } } as const]
      : []),
    ...chosen,
    ...(hiddenRows.length > 0 ? [{ code: 'rows-hidden', args: { lines: hiddenRows } } as const] : []),
    ...(hiddenColumns.length > 0
      ? [{ code: 'columns-hidden', args: { columns: hiddenColumns } } as const]
      : []),
    ...(conditional.length > 0
      ? [{ code: 'looks-conditional', args: { ranges: conditional } } as const]
      : []),
    ...(isProtected ? [{ code: 'sheet-protected', args: { sheet } } as const] : []),
  ]
  return { ...list, notes: [...notes, ...list.notes] }
}

interface ChosenSheet {
  readonly read: SheetRecords
  readonly notes: readonly ListNote[]
}

/** The sheet that is named; else the one that holds a list, as a title page or an overview may stand beside it. */
async function listSheet(bytes: Uint8Array, path: string, choice: Choice): Promise<ChosenSheet> {
  const { sheet, amountColumn } = choice
  const parts = await unpackWorkbook(bytes, path)
  const first = await readSheet(parts, path, sheet)
  if (sheet !== null) return { read: first, notes: [] }
  const read: SheetRecords[] = []
  for (const name of first.sheets.slice(0, MOST_SHEETS))
    read.push(name === first.sheet ? first : await readSheet(parts, path, name))
  const lists = read.filter(({ records, isForm }) => isForm || findHead(records, amountColumn) !== null)
  if (lists.some(({ isForm }) => isForm)) return formAmong(lists, path, choice)
  const [list = first, ...others] = lists
  for (const other of others) {
    const differs = saysMore(listOn(other, path, choice), listOn(list, path, choice))
    if (differs) throw several(path, lists, { sheet: other.sheet, ...differs })
  }
  return { read: list, notes: [] }
}

type Differs = { readonly line: number; readonly place: string }

const several = (path: string, lists: readonly SheetRecords[], differs: Differs & { sheet: string }) =>
  new IgmError('sheets-several', { path, sheets: lists.map(({ sheet }) => sheet), differs })

/**
 * Our own workbook: what it says beside its form came from us, and is nobody's own.
 * @param lists its sheets with a list, a form among them; somebody may have copied it
 */
function formAmong(lists: readonly SheetRecords[], path: string, choice: Choice): ChosenSheet {
  const read = lists.map((one) => ({ one, list: sheetList(one, path, choice) }))
  const forms = read.filter(({ one }) => one.isForm)
  const isFilled = ({ list: { list } }: (typeof read)[number]) => list.rows.length > 0 || isFaulty(list)
  const form = forms.find(isFilled) ?? forms[0]
  if (!form) throw new RangeError('no form')
  const others = read.filter((other) => other !== form).map(({ list }) => list)
  const contradiction = contradictionIn(form.list, others)
  if (contradiction) throw new IgmError('sheets-contradict', { path, form: form.one.sheet, ...contradiction })
  if (!isFilled(form)) {
    const other = others.find(({ list }) => list.rows.length > 0)?.sheet ?? null
    throw new IgmError('form-empty', { path, form: form.one.sheet, other })
  }
  return { read: form.one, notes: otherAmounts(form.list, others) }
}

/** @throws IgmError `csv-columns` for a form whose heads are gone */
function sheetList(read: SheetRecords, path: string, choice: Choice): SheetList {
  const { sheet, records } = read
  const head = findHead(records, choice.amountColumn)
  // Nothing stands below the heads of a form in which nothing is missing.
  const isEmpty = head !== null && records.length <= head.at + 1
  const list = isEmpty ? emptyList(path) : listOn(read, path, choice)
  return { sheet, list, said: head ? cellsSaid(sheet, records, head, list) : [] }
}

/** What a formula gives is not what somebody typed. */
function cellsSaid(
  sheet: string,
  records: readonly ListRecord[],
  head: TableHead,
  { rows, sums }: AmountList,
): PlaceCell[] {
  const amounts = new Map(rows.map(({ line, amount }) => [line, amount]))
  const isSum = new Set(sums.map(({ line }) => line))
  const at = head.columns.get('amount') ?? -1
  return records.slice(head.at + 1).flatMap((record): PlaceCell[] => {
    const { line, cells, formulas } = record
    if (isSum.has(line) || formulas?.has(at)) return []
    const { key, name } = placeIn(record, head)
    const cell = `${columnLetters(at + 1)}${line}`
    return [{ key, name, sheet, cell, amount: amounts.get(line) ?? null, text: cells[at] ?? '' }]
  })
}

function emptyList(path: string): AmountList {
  const none = { rows: [], open: [], above: [], years: [], sums: [], faults: [], notes: [] }
  return { path, ...none, isSample: false }
}

function listOn(
  { sheet, records, hiddenColumns, titles, beside: words }: SheetRecords,
  path: string,
  { sheet: chosen, amountColumn }: Choice,
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

/**
 * A second list of the same amounts, as of the groups beside the municipalities, leaves no doubt.
 * @returns what the list says and the other does not; null for nothing
 */
function saysMore(list: AmountList, other: AmountList): Differs | null {
  const known = new Map(
    other.rows.flatMap(
      ({ key, name, amount }) =>
        [
          [key, amount],
          [name, amount],
        ] as const,
    ),
  )
  const unknown = list.rows.find(({ key, name, amount }: ListRow) => known.get(key || name) !== amount)
  if (unknown) return { line: unknown.line, place: unknown.name || unknown.key }
  const fault = [...list.faults, ...other.faults].find(isOfCells)
  return fault ? { line: fault.line, place: '' } : null
}

/** What stands beside a table, as at its foot in print, is judged with the edition, once the sheet is chosen. */
const isOfCells = ({ code }: AmountList['faults'][number]) => code !== 'beside-unclear'
const isFaulty = ({ faults }: AmountList): boolean => faults.some(isOfCells)
