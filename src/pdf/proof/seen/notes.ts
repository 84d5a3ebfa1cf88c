import { groupBy } from '../../../domain/group-by.js'
import { sumEuro } from '../../../domain/money.js'
import type { SeenPage } from '../../document/seen-page.js'
import { type Finding, finding, type Severity } from '../../finding.js'
import type { PrintedRow } from '../../reading.js'
import { AMOUNT_LIKE, amountsSaid, corrects, RESERVED } from '../../words/corrections.js'
import { contradicted } from './contradicted.js'
import { isNamed } from './is-named.js'
import { marksAtNumbers } from './marks-at-numbers.js'
import { marksWritten } from './marks-written.js'
import { isQuestionBefore, NOTE } from './note-marks.js'
import type { NotedLine } from './noted-lines.js'
import { isRightBelow, notesApart } from './notes-abreast.js'
import { quoted } from './quotes.js'
import { linesOfNotes, markOf, type RaisedMark, raisedMarks } from './raised-marks.js'
import type { RowParts } from './row-parts.js'
import type { SeenDocument } from './seen-document.js'
import { notesNotRead } from './unread-notes.js'

/** A note within a line of several: behind a full stop or a wide gap, and its mark is closed. */
const FURTHER_NOTE = /(?:[.;]\s+| {3})\(?([\d¹²³⁴⁵⁶⁷⁸⁹]{1,2}|[*†‡]{1,3}|[a-e])\)(?=\s?\p{L}|\s\d)/gu
/** Notes abreast on the line of a note, by raised marks. */
const ABREAST = /(?<=\s)([¹²³⁴⁵⁶⁷⁸⁹]|[*†‡]{1,3})(?=\s?\p{L})/gu
/** A mark behind a name, or behind a figure, that is written as large as these. */
const WRITTEN = /(?:\p{L}\.?\)?|\d)\s?(?:\(?(\d{1,2}|[a-e])\)|([*†‡]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹])\)?)(?=[\s,]|$)/gu
/** Rows with one mark up to which its note is about them alone. */
const OF_ONE = 5
/** Rows that are named one by one. */
const MOST = 20

/**
 * @param known names of the places without an amount, and the first year that a note may name
 * @returns what notes, remarks and the words of annotations take back, and marks whose note is nowhere
 */
export function noteFindings(
  rows: readonly PrintedRow[],
  parts: RowParts,
  pages: readonly SeenPage[],
  lines: readonly NotedLine[],
  { unpaid, since }: Pick<SeenDocument, 'unpaid' | 'since'>,
): Finding[] {
  const marks = raisedMarks(parts, pages)
  const marked = byMark(marks.filter(({ isAtKey }) => !isAtKey))
  const atNumbers = [...marksAtNumbers(rows), ...byMark(marks.filter(({ isAtKey }) => isAtKey))]
  const written = groupBy(rows, writtenAt)
  for (const [mark, of] of atNumbers) written.set(mark, [...(written.get(mark) ?? []), ...of])
  const notes = notesApart(linesOfNotes(lines, parts, marks))
  const total = String(sumEuro(rows.map(({ amount }) => amount)))
  const texts = [
    ...notes.map(({ page }, index) => ({ page, text: textOf(notes, index) })),
    ...pages.flatMap(({ number, marks }) => marks.map(({ said: text }) => ({ page: number, text }))),
  ]
  const isQuestion = isQuestionBefore(notes, rows)
  const said = texts.map((note) => {
    const refers = rowsMarked(note.text, written, marked).filter((row) => !isQuestion(row, note))
    return { ...note, marked: refers }
  })
  const found = [
    ...remarks(rows),
    ...said.flatMap((note) => ofNote(note, rows, marked, total)),
    ...contradicted(rows, said, unpaid),
    ...unexplained([...marked, ...atNumbers, ...marksWritten(rows)], [...notes, ...said]),
  ].filter(isFirst())
  return [...found, ...notesNotRead(said, rows, found, since)]
}

function byMark(marks: readonly RaisedMark[]): ReadonlyMap<string, readonly PrintedRow[]> {
  const groups = groupBy(marks, ({ mark }) => [mark])
  return new Map([...groups].map(([mark, of]) => [mark, of.map(({ row }) => row)]))
}

/** A note may go on in the next line. */
function textOf(notes: readonly NotedLine[], index: number): string {
  const [note, next] = [notes[index], notes[index + 1]]
  if (!note) return ''
  const goesOn = next && !NOTE.test(next.text) && isRightBelow(note, next)
  return goesOn ? `${note.text} ${next.text}` : note.text
}

/** Words beside a row that take it back. */
function remarks(rows: readonly PrintedRow[]): Finding[] {
  return rows.flatMap((row) => {
    const text = (row.others ?? []).map((other) => other.text).join(' ')
    if (!corrects(text)) return []
    return [corrected(row, text.match(AMOUNT_LIKE) ? 'error' : 'warning', text)]
  })
}

/** @param total of all rows, as digits: it corrects none of them */
function ofNote(
  { text, page }: { readonly text: string; readonly page: number },
  rows: readonly PrintedRow[],
  marked: ReadonlyMap<string, readonly PrintedRow[]>,
  total: string,
): Finding[] {
  const numbers = amountsSaid(text).filter((number) => number !== total)
  if (RESERVED.test(text) && numbers.length === 0) return []
  const mark = markOf(NOTE.exec(text)?.[1])
  const byMark = [...new Set(mark ? (marked.get(mark) ?? []) : [])]
  if (!corrects(text)) {
    const others = byMark.filter(({ amount }) => numbers.some((number) => number !== String(amount)))
    // What holds for many rows says nothing of one.
    return byMark.length <= OF_ONE ? others.map((row) => corrected(row, 'warning', text, page)) : []
  }
  const byName = rows.filter((row) => isNamed(row, text))
  // An amount alone is that of many rows: only one beside the note is meant by it.
  const isMeant = (row: PrintedRow) =>
    row.page === page && row.amount > 0 && numbers.includes(String(row.amount))
  const named = [...new Set([...byMark, ...(byName.length > 0 ? byName : rows.filter(isMeant))])]
  if (named.length > 0 && (numbers.length > 0 || byMark.length > 0))
    return named.slice(0, MOST).map((row) => corrected(row, 'error', text, page))
  const quote = quoted(text)
  const severity = numbers.length > 0 ? 'error' : 'warning'
  return [finding('correction-noted', severity, { note: quote }, { page, text: quote })]
}

/** @returns the rows that carry the mark of a note, raised beside a word or written behind the name */
function rowsMarked(
  text: string,
  written: ReadonlyMap<string, readonly PrintedRow[]>,
  marked: ReadonlyMap<string, readonly PrintedRow[]>,
): PrintedRow[] {
  const mark = markOf(NOTE.exec(text)?.[1])
  return mark === '' ? [] : [...new Set([...(marked.get(mark) ?? []), ...(written.get(mark) ?? [])])]
}

/** @returns the marks that are written on the line of a row */
function writtenAt({ text }: PrintedRow): ReadonlySet<string> {
  return new Set([...text.matchAll(WRITTEN)].map(([, closed, raised]) => markOf(closed ?? raised)))
}

/**
 * A mark behind a figure says that something is to be known of it; where the note is nowhere, nobody can.
 * @param notes by their lines, and with those that they go on in: a raised mark may stand on one of its own
 */
function unexplained(
  marked: readonly (readonly [mark: string, rows: readonly PrintedRow[]])[],
  notes: readonly Pick<NotedLine, 'text'>[],
): Finding[] {
  const explained = new Set(
    notes.flatMap(({ text }) =>
      [FURTHER_NOTE, ...(NOTE.test(text) ? [ABREAST] : [])]
        .flatMap((further) => [...text.matchAll(further)].map(([, mark]) => mark))
        .concat(NOTE.exec(text)?.[1] ?? [])
        .map(markOf),
    ),
  )
  const opensNote = (mark: string) => notes.some(({ text }) => text.trimStart().startsWith(mark))
  return marked.flatMap(([mark, rows]): Finding[] => {
    const [first, ...others] = new Set(rows)
    if (!first || explained.has(mark) || (!/[\p{L}\d]/u.test(mark) && opensNote(mark))) return []
    const args = { mark, ...(others.length > 0 ? { more: others.length } : {}) }
    return [finding('footnote-missing', 'warning', args, first)]
  })
}

/** @param on page of the note, where it is not beside the row */
function corrected(row: PrintedRow, severity: Severity, text: string, on: number = row.page): Finding {
  const note = quoted(text)
  return finding('correction-noted', severity, { note, ...(on === row.page ? {} : { on }) }, row)
}

function isFirst(): (finding: Finding) => boolean {
  const seen = new Set<string>()
  return ({ code, severity, text, args }) => {
    const key = [code, severity, text, 'note' in args ? args.note : 'mark' in args ? args.mark : ''].join('|')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  }
}
