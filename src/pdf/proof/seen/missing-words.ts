import { groupBy } from '../../../domain/group-by.js'
import { type Finding, finding } from '../../finding.js'
import { median } from '../../median.js'
import type { PrintedRow } from '../../reading.js'
import { isHarmless } from '../../words/harmless-notes.js'
import { CURRENCY, HEADING_WORDS } from '../../words/vocabulary.js'
import { ENOUGH, isOfPlace, MOST_WORDS, NONE } from './columns-beside.js'
import { fewWithout, MOST } from './few-without.js'
import type { NotedLine } from './noted-lines.js'
import { type Cell, type Cells, cellsOf, rowsOf } from './row-cells.js'

/** Letters, figures and signs: no strokes, dots, quotes, bars, brackets and currencies alone. */
const SAYS = /[^\p{Pd}\p{Z}\p{Sc}\p{Ps}\p{Pe}\p{Pi}\p{Pf}.,:;…·_'"/\\|=~\u2500-\u259F\uFFFD]/u
const NOUGHT = /^0(?:,0+)?(?: ?[%€])?$/u

/**
 * A column of a word or a sign ("bewilligt", "ja", "✓") that stands beside nearly all amounts says something of the few
 * beside which it is empty, as a drawn sign does. A place, its kind, a unit, and a word that says that there is none do not.
 * @param lines what a legend may be among
 * @param since first year that a legend may name; null where any may
 */
export function missingWords(
  rows: readonly PrintedRow[],
  lines: readonly NotedLine[],
  since: number | null = null,
): Finding[] {
  const paid = rows.filter(({ amount }) => amount > 0)
  if (paid.length < ENOUGH) return []
  const cells = paid.flatMap((row) => cellsOf(row, SAYS))
  const notes = lines.flatMap(({ kind, text }) => (kind === 'row' ? [] : text))
  const byWord = [...groupBy(cells, ({ text }) => [text.toLowerCase()]).values()]
  const found = byWord
    .filter((alike) => rowsOf(alike).size > MOST * paid.length && !saysNothing(alike))
    .filter(([one]) => one && !isExplainedIn(notes, one.text, since))
    .flatMap((alike) => lacking(alike, cells, paid))
  return found.map(({ row, text }) => finding('missing-beside', 'warning', { word: text }, row))
}

function saysNothing(alike: Cells): boolean {
  const text = alike[0]?.text ?? ''
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const isUnit = words.length > 0 && words.every((word) => CURRENCY.test(word) || HEADING_WORDS.has(word))
  return isUnit || NONE.test(text) || NOUGHT.test(text) || isOfPlace(alike)
}

/** @returns the few rows that have fewer cells in the columns of a word than rows that have it, with the word */
function lacking(alike: Cells, cells: Cells, paid: readonly PrintedRow[]): Pick<Cell, 'row' | 'text'>[] {
  const byPage = groupBy(alike, ({ row }) => [row.page])
  const isThere = ({ row, x0, x1 }: Cell) =>
    (byPage.get(row.page) ?? []).some((usual) => x0 < usual.x1 && x1 > usual.x0)
  const there = cells.filter(isThere)
  if (new Set(there.map(({ text }) => text.toLowerCase())).size > MOST_WORDS) return []
  const ofRow = groupBy(there, ({ row }) => [row])
  const usual = median([...groupBy(alike, ({ row }) => [row]).values()].map(({ length }) => length))
  const text = alike[0]?.text ?? ''
  const having = paid.filter((row) => Math.max(ofRow.get(row)?.length ?? 0, times(text, row.text)) >= usual)
  return fewWithout(new Set(having), paid).map((row) => ({ row, text }))
}

/** A line may have been cut elsewhere: the word is in it for all that. */
function times(word: string, line: string): number {
  const words = ` ${line.toLowerCase().replace(/\s+/gu, ' ')} `
  return words.split(` ${word.toLowerCase()} `).length - 1
}

/** "✓ Antrag möglich", "X = gemeinsamer Antrag" */
function isExplainedIn(notes: readonly string[], word: string, since: number | null): boolean {
  const sign = word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  const legend = new RegExp(
    `(?<!\\p{L})${sign}\\s*${/\p{L}/u.test(word) ? '[=:–-]' : '[=:–-]?'}\\s*(\\p{L}.*)`,
    'iu',
  )
  const said = notes.flatMap((text) => legend.exec(text)?.[1] ?? [])
  return said.length > 0 && said.every((text) => isHarmless(text, since))
}
