import type { AmountList, ListInput, ListRecord } from '../../../src/domain/amount-list/amount-list.js'
import { readList } from '../../../src/domain/amount-list/read-list.js'

/** @returns records as they are read from lines of a CSV; `more` of a line is what a sheet says of its cells */
export function recordsOf(
  text: string,
  more: Readonly<Record<number, Partial<ListRecord>>> = {},
): ListRecord[] {
  return text.split('\n').map((line, at) => ({
    line: at + 1,
    cells: line.split(';'),
    ...more[at + 1],
  }))
}

/** @returns what a list of such lines says */
export function listOf(
  text: string,
  change: Partial<ListInput> = {},
  more: Readonly<Record<number, Partial<ListRecord>>> = {},
): AmountList {
  return readList({
    path: 'own.csv',
    records: recordsOf(text, more),
    encoding: null,
    delimiter: ';',
    hiddenColumns: new Set(),
    beside: [],
    titles: new Set(),
    amountColumn: null,
    ...change,
  })
}
