import { headed } from '../sheet.js'
import type { WorkbookCell, WorkbookSheet } from '../workbook.js'
import type { DocumentGroup, PlanDocument } from './plan-document.js'
import { sumFormula, sumLabel, titleLines, total } from './sheet-parts.js'

const KEYS = ['group', 'ags', 'name', 'amount', 'note']
const AMOUNT = KEYS.indexOf('amount')

/** One row a member with the sum of each group, then those alone, then those without a group and why. */
export function groupSheet(document: PlanDocument): WorkbookSheet {
  const { groups, alone, rest, heads, words } = document
  const above = titleLines(document)
  const rows: WorkbookCell[][] = []
  const sums = new Set<number>()
  const sumUp = (from: number, sum: number, start: readonly WorkbookCell[], note: string | null) => {
    sums.add(rows.length)
    rows.push([...start, sumFormula(above.length, AMOUNT, [from, rows.length - 1], sum), note])
  }
  for (const group of groups) {
    const from = rows.length
    for (const { ags, name, amount, doubt, note } of group.members)
      rows.push([group.id, ags, name, amount.value, said(note, doubt)])
    const label = words.workbook.sumOfGroup(group.id)
    sumUp(from, group.amount.value ?? 0, [group.id, null, label], noteOf(group, document))
  }
  for (const { ags, name, amount, note, doubt } of alone)
    rows.push([null, ags, name, amount.value, said(words.alone, note, doubt)])
  // The title counts those of its kind: a row that is read alone needs only the reason.
  for (const { reason, entries } of rest)
    for (const { ags, name, amount, note } of entries)
      rows.push([null, ags, name, amount.value, said(reason, note)])
  const known = rows.filter((_, at) => !sums.has(at)).map((row) => row[AMOUNT])
  const all = total(known.map((amount) => (typeof amount === 'number' ? amount : null)))
  if (rows.length > 0) sumUp(0, all, [null, null, sumLabel(document)], null)
  return {
    name: words.workbook.sheet.groups,
    above,
    table: { columns: headed(KEYS, heads), rows, sums },
    filter: true,
  }
}

function noteOf({ isConnected, note }: DocumentGroup, { words }: PlanDocument): string | null {
  return said(isConnected ? null : words.notConnected, note)
}

/** @returns the notes in one cell; null for none */
function said(...notes: readonly (string | null)[]): string | null {
  return notes.filter((note) => note !== null && note !== '').join('; ') || null
}
