import { groupBy } from '../../../domain/group-by.js'
import { isSumLabel } from '../../../domain/sum-label.js'
import type { Finding } from '../../finding.js'
import type { PrintedRow } from '../../reading.js'
import {
  AMOUNT_LIKE,
  amountsSaid,
  IN_ORDER,
  NEXT_LINE,
  NOUGHT_SAID,
  OF_MONEY,
  POINTS,
  POINTS_NEXT,
  SAYS_ELSEWHERE,
  SAYS_NONE,
} from '../../words/corrections.js'
import { oneLine } from '../../words/one-line.js'
import { changesSomething, sentencesIn } from '../../words/sentences.js'
import { besideRows } from './against-amounts.js'
import { against, pointedTo } from './contradiction.js'
import { isNamed, isNameIn } from './is-named.js'
import { QUOTED } from './quotes.js'

/** A note with the rows whose marks refer to it. */
export interface MarkedNote {
  readonly text: string
  /** one-based */
  readonly page: number
  readonly marked: readonly PrintedRow[]
}

/** Rows that are named one by one. */
const MOST = 20
const NOUGHT = /(?<!\d)0\s*(?:€|eur)/iu
const SAID = [SAYS_NONE, NOUGHT, SAYS_ELSEWHERE, NEXT_LINE, POINTS_NEXT, POINTS, OF_MONEY]

/**
 * Words beside an amount, or in a note on it, by which it is none, or another's: "Wört: ohne Zuweisung, siehe oben". Totals
 * cannot tell whose it is then.
 * @param unpaid names of the places without an amount
 */
export function contradicted(
  rows: readonly PrintedRow[],
  notes: readonly MarkedNote[],
  unpaid: readonly string[],
): Finding[] {
  const isNextToNone = nextToNone(rows)
  return [
    ...besideRows(rows, unpaid, isNextToNone),
    ...notes.flatMap((note) => inNote(note, rows, unpaid, isNextToNone)),
    ...elsewhere(rows, notes),
  ]
}

/**
 * "Hochdorf mit 5.573 Euro liegt im Landkreis Biberach": a note that names a place with its amount, and another district
 * than the table does.
 */
function elsewhere(rows: readonly PrintedRow[], notes: readonly MarkedNote[]): Finding[] {
  const districts = [...new Set(rows.flatMap((row) => row.districts ?? []))]
  const paid = groupBy(rows, ({ amount }) => (amount > 0 ? [String(amount)] : []))
  return notes.flatMap(({ text, page }) => {
    const plain = oneLine([text])
    const numbers = amountsSaid(plain)
    const words = plain.split(AMOUNT_LIKE)
    return numbers.flatMap((number, at) => {
      const [before = '', behind = ''] = [words[at], sentencesIn(words[at + 1] ?? '')[0]]
      // Right before the next amount stands whose that is: "Mannheim 896.386 Euro, Ostalbkreis 1.552.355 Euro".
      const isOfNext = (name: string) =>
        at + 1 < numbers.length && behind.replace(/[^\p{L}]+$/u, '').endsWith(name)
      const named = districts.filter(({ name }) => isNameIn(name, behind) && !isOfNext(name))
      return (paid.get(number) ?? [])
        .filter((row) => isNameIn(row.name, before) && !isSumLabel(before.trim()))
        .filter(
          (row) => named.length > 0 && row.districts && !row.districts.some((own) => named.includes(own)),
        )
        .map((row) => against(row, plain, page))
    })
  })
}

/** Rows next to one without an amount, or to a line without one; and those without. */
function nextToNone(rows: readonly PrintedRow[]): (row: PrintedRow) => boolean {
  const isNone = (row: PrintedRow | undefined) => row?.amount === 0
  const found = new Set(
    rows.filter((row, at) => [rows[at - 1], row, rows[at + 1]].some(isNone) || (row.alone ?? []).length > 0),
  )
  return (row) => found.has(row)
}

function inNote(
  { text, page, marked }: MarkedNote,
  rows: readonly PrintedRow[],
  unpaid: readonly string[],
  isNextToNone: (row: PrintedRow) => boolean,
): Finding[] {
  const plain = marked.length > 0 ? oneLine([text]) : withoutOrder(oneLine([text]))
  if (!SAID.some((pattern) => pattern.test(plain))) return []
  const isNone = SAYS_NONE.test(plain) || NOUGHT.test(plain)
  const isElsewhere = SAYS_ELSEWHERE.test(plain) || NEXT_LINE.test(plain)
  const isAgainst = (row: PrintedRow) =>
    row.amount > 0 &&
    (isNone ||
      isElsewhere ||
      (POINTS_NEXT.test(plain) && isNextToNone(row)) ||
      pointedTo(plain, unpaid, row.name, 'siehe, für').length > 0)
  const isIn = (name: string) => isNameIn(name, plain)
  const named = rows.filter((row) => row.amount > 0 && isNamed(row, plain))
  const meant = [
    ...marked.filter(isAgainst),
    ...named.filter(({ name }) => isNone && saysNoneOf(name, plain)),
  ]
  if (meant.length > 0) return [...new Set(meant)].slice(0, MOST).map((row) => against(row, plain, page))
  const isPointing =
    POINTS_NEXT.test(plain) ||
    pointedTo(
      plain,
      named.map(({ name }) => name),
      '',
      'siehe',
    ).length > 0
  const isOfAnother =
    (NEXT_LINE.test(plain) && OF_MONEY.test(plain)) ||
    (named.length > 0 && !isNone && OF_MONEY.test(plain) && unpaid.some(isIn)) ||
    (isPointing && unpaid.some(isIn))
  return isOfAnother ? [against({ page, text: plain.slice(0, QUOTED) }, plain)] : []
}

/** @returns a note without the sentences that say in which order a table is read: of no amount, and of nothing that moved */
function withoutOrder(note: string): string {
  const isOrder = (sentence: string) =>
    IN_ORDER.test(sentence) && !OF_MONEY.test(sentence) && !changesSomething(sentence)
  return sentencesIn(note)
    .filter((sentence) => !isOrder(sentence))
    .join(' ')
}

/** In one sentence: "Wört erhält keine Zuweisung", "ohne Betrag: Wört, Lorch". */
function saysNoneOf(name: string, text: string): boolean {
  const [before = '', after = ''] = text.split(name)
  const near = /^[^.;\d]{0,120}/u.exec(after)?.[0] ?? ''
  const list = /[^.;\d]{0,300}$/u.exec(before)?.[0] ?? ''
  return SAYS_NONE.test(near) || SAYS_NONE.test(list) || NOUGHT_SAID.test(after.slice(0, 12))
}
