import type { Column } from '../../report/sheet.js'
import { columnsOf } from '../screens/assessment-sheet.js'
import type { Facts } from './facts.js'

/** The columns of the screens, and those that only documents have. */
export function documentColumns(keys: readonly string[], { messages, words }: Facts): Column[] {
  const heads: Readonly<Record<string, string>> = words.columns
  return columnsOf(keys, messages).map((column) => ({
    ...column,
    label: heads[column.key] ?? column.label,
  }))
}
