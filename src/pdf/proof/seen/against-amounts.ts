import type { Finding } from '../../finding.js'
import { inRuns } from '../../in-runs.js'
import type { PrintedRow } from '../../reading.js'
import {
  FALLS_TO,
  NEXT_LINE,
  NO_WORD_ALONE,
  NONE_ALONE,
  NONE_AT_END,
  NOT_OF,
  NOUGHT_SAID,
  POINTS_NEXT,
  SAYS_ELSEWHERE,
  SAYS_NONE,
} from '../../words/corrections.js'
import { oneLine } from '../../words/one-line.js'
import { against, pointedTo } from './contradiction.js'
import { isNameIn } from './is-named.js'

/** Share of the rows from which a word alone in its cell is about something other than the amount. */
const SPARSE = 0.3
/** Lines in which a remark may go on. */
const MOST = 20
const NAME_ALONE = /^[^([:=]*/u

/** @returns the rows beside whose amount stands that it is none, or another's */
export function besideRows(
  rows: readonly PrintedRow[],
  unpaid: readonly string[],
  isNextToNone: (row: PrintedRow) => boolean,
): Finding[] {
  const cells = rows.map((row) => [row.printed ?? '', ...cellsOf(row)])
  const worded = rows.filter(({ others = [] }) => others.some(({ text }) => /\p{L}{2}/u.test(text)))
  const hasWords = worded.length > SPARSE * rows.length
  const none = new Set(
    rows.filter((row, at) => row.amount > 0 && cells[at]?.some(isNoneIn(row, cells[at], hasWords))),
  )
  if (none.size > SPARSE * rows.length) none.clear()
  const paid = rows.flatMap(({ name, amount }) => (amount > 0 ? name : []))
  return rows.flatMap((row, at) => {
    const own = cells[at] ?? []
    const text = oneLine(own)
    const says = (pattern: RegExp) => pattern.test(text) || goesOn(pattern, text, row)
    const isPointing = isNextToNone(row) && says(POINTS_NEXT)
    const isElsewhere = says(SAYS_ELSEWHERE) || says(NEXT_LINE)
    const isAgainst =
      row.amount > 0
        ? none.has(row) ||
          says(SAYS_NONE) ||
          isNought(row, own) ||
          isNotOf(row, own) ||
          pointedTo(text, unpaid, row.name, 'siehe, für').length > 0
        : pointedTo(text, paid, row.name, 'siehe').length > 0
    return isPointing || isElsewhere || isAgainst ? [against(row, text)] : []
  })
}

/** Words that stand side by side, and so belong together. */
function cellsOf({ others = [] }: PrintedRow): string[] {
  const cells = inRuns(others, ({ box }, last) => {
    const height = box.y1 - box.y0
    return Math.abs(box.y0 - last.box.y0) < height && box.x0 - last.box.x1 < height && box.x0 >= last.box.x0
  })
  return cells.map((cell) => cell.map(({ text }) => text).join(' '))
}

/** The remark may go on in a line of its own. */
function goesOn(pattern: RegExp, text: string, { alone = [] }: PrintedRow): boolean {
  return alone.slice(0, MOST).some((words) => !pattern.test(words) && pattern.test(oneLine([text, words])))
}

/** "nicht für Wört" in the row of Wört */
function isNotOf({ name }: PrintedRow, [, ...others]: readonly string[]): boolean {
  const text = oneLine(others)
  return isNameIn(name, text) && NOT_OF.test(text.split(name)[0] ?? '')
}

/** "Auf die Stadt Ulm entfallen 642.437 €." says no such thing. */
function isNoneIn(
  { name }: PrintedRow,
  cells: readonly string[],
  hasWords: boolean,
): (cell: string) => boolean {
  const isSentence = FALLS_TO.test(oneLine(cells).replace(name, ''))
  const isNone = (cell: string) =>
    NONE_ALONE.test(cell) ||
    (cell === cells[0] && NONE_AT_END.test(cell)) ||
    (!hasWords && NO_WORD_ALONE.test(cell))
  return (cell) => !isSentence && isNone(cell)
}

/** "Wört (–)", or "(0 €)" in a cell of its own */
function isNought({ printed = '' }: PrintedRow, [, ...others]: readonly string[]): boolean {
  return [printed.replace(NAME_ALONE, ''), ...others].some((cell) => NOUGHT_SAID.test(cell))
}
