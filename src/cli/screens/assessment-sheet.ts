import type { Basis } from '../../domain/budget-table.js'
import type { Assessment } from '../../domain/eligibility.js'
import { type Column, headed, type Sheet } from '../../report/sheet.js'
import type { Messages } from '../messages/messages.js'
import { statusWord } from '../own-words.js'

const KEYS = [
  'ags',
  'name',
  'district',
  'association',
  'amount',
  'persons',
  'status',
  'missing',
  'districtAgs',
] as const

export const columnsOf = (keys: readonly string[], { labels }: Messages): Column[] =>
  headed(keys, labels.columns)

/**
 * The columns of `eligible` and `export` as the contract lists them.
 * @param own what of the answer is the user's own; null where nothing is
 */
export function assessmentSheet(
  rows: readonly Assessment[],
  inWords: boolean,
  messages: Messages,
  own: Basis['own'],
): Sheet {
  const cell = (row: Assessment, key: (typeof KEYS)[number]) =>
    inWords && key === 'status' ? statusWord(row.status, own, messages) : row[key]
  return {
    columns: columnsOf(KEYS, messages),
    rows: rows.map((row) => KEYS.map((key) => cell(row, key))),
  }
}

/** @param groups number of the group by AGS */
export function withGroups(sheet: Sheet, groups: ReadonlyMap<string, number>, messages: Messages): Sheet {
  return {
    columns: [...sheet.columns, ...columnsOf(['group'], messages)],
    rows: sheet.rows.map((row) => [...row, groups.get(String(row[0])) ?? null]),
  }
}
