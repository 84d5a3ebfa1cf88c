import { asWritten, forEachIn, lettersOf, otherKindIn, plainOf } from '../amount-words.js'
import { parseEuro } from '../parse-euro.js'
import type { AmountList, ListFault, ListRecord, ListRow, ListYear } from './amount-list.js'
import { COUNTS, isOtherTime, NO, OUT, QUESTIONS, YES } from './column-words.js'
import { changeIn, listDoubt, meaningOf, PERSON, provisionalIn, takenBack, yearsIn } from './meaning.js'
import { shareDoubt } from './share-column.js'
import { knownColumns, type TableHead } from './table-head.js'

/** A column whose head is none of those that a list needs, on the rows that have an amount. */
interface Column {
  readonly head: string
  /** in small letters, umlauts written out, nothing but letters */
  readonly title: string
  readonly cells: readonly { readonly line: number; readonly cell: string }[]
}

/** Sums of others, in the place of what kind of amount it is. */
const SUM = /\b(?:(?:ins)?gesamt|summen?|zusammen|kumuliert|total|cumulative)\b/
const AMOUNTS = /betra?e?g|angaben?\b|werte\b|zahlen\b|amount|figure|value/
/** Of a year, where the cell holds more than that. */
const SAID_YEAR = /\b(?:stand|hh?j|fy|haushalt\w*|\w*jahr|budget\w*|year) ?:? ?20\d\d\b/
const BARE_YEAR = /^20[1-3]\d$/
/** Heads of numbers that may look like years. */
const COUNT =
  /einwohner|bevoelk|anzahl|zahl|nummer|nr$|plz|postleit|flaeche|population|count|telefon|^lfd|^lauf|faelle|kinder|haushalte|code|hoehe|id$/
/** What stands in the name of a place on the net says nothing. */
const ADDRESS = /@|:\/\/|\bwww\./
/** More words are a text about something, of which single words say little. */
const MOST_WORDS = 4

export type UnusedSays = Pick<AmountList, 'faults' | 'years'>

/**
 * What columns that nobody asked for say of the amounts beside them: another unit or time, that they are not final, not
 * granted or taken back.
 * @param records all below the head
 */
export function unusedSays(
  records: readonly ListRecord[],
  rows: readonly ListRow[],
  head: TableHead,
): UnusedSays {
  const lines = new Set(rows.map(({ line }) => line))
  const counted = records.filter(({ line }) => lines.has(line))
  const known = knownColumns(head)
  const columns = head.cells.flatMap((text, at): Column[] => {
    const cells = counted.map(({ line, cells }) => ({ line, cell: cells[at] ?? '' }))
    return text === '' || known.has(at) ? [] : [{ head: text, title: lettersOf(text), cells }]
  })
  return { faults: columns.flatMap(faultsIn), years: columns.flatMap(yearsOf) }
}

function faultsIn(column: Column): ListFault[] {
  const { head, title, cells } = column
  const isMarked = COUNTS.test(title) && cells.some(({ cell }) => YES.test(cell))
  const told = cells.map(({ cell }) => cell)
  const share = shareDoubt(title, head, told)
  return cells.flatMap(({ line, cell }): ListFault[] => {
    // Rows without the mark that others have are those that were left out.
    if (cell === '') return isMarked ? [remark(line, head, '–')] : []
    // Whatever takes the amount back is found with the row.
    if (takenBack(cell) !== null) return []
    if (share !== null) return [unclear(line, head, cell, share)]
    const { isCounted, words } = saidBy(head, title, cell)
    if (!isCounted) return [remark(line, head, cell)]
    return words === null ? [] : [unclear(line, head, cell, asWritten(cell, words))]
  })
}

/** What a head and a cell below it say together. */
interface Said {
  /** whether the amount counts as it stands */
  readonly isCounted: boolean
  /** by which it is no amount of one year in euro; null for none */
  readonly words: string | null
}

function saidBy(head: string, title: string, cell: string): Said {
  const question = QUESTIONS.find((one) => one.head.test(title))
  const plain = plainOf(cell).trim()
  if (question?.against?.test(plain)) return NOT_COUNTED
  // Where it is asked for, the usual answer needs no other look at it.
  if (question?.usual?.test(plain)) return { isCounted: true, words: null }
  if (question?.usual) return question.isOfTime ? { isCounted: true, words: cell } : NOT_COUNTED
  if (isMarkedOut(head, title, cell) || valueDoubt(cell) !== null) return NOT_COUNTED
  return { isCounted: true, words: isValue(cell) && parseEuro(cell) === null ? unitOrSpan(cell, head) : null }
}

const NOT_COUNTED: Said = { isCounted: false, words: null }

const remark = (line: number, head: string, cell: string): ListFault => ({
  code: 'remark-unclear',
  line,
  args: { head, cell },
})
const unclear = (line: number, head: string, cell: string, words: string): ListFault => ({
  code: 'meaning-unclear',
  line,
  args: { text: `${head}: ${cell}`, words },
})

/** @returns whether a cell is a mark by which its head says that the amount does not count, or not as it is */
function isMarkedOut(head: string, title: string, cell: string): boolean {
  if (isOut(head, title)) return !NO.test(cell)
  return YES.test(cell) && (countDoubt(head) ?? unitOrSpan(head)) !== null
}

/** What is told by the way may be anything: what is said of last year too. */
const isOut = (head: string, title: string): boolean =>
  OUT.test(title) || (takenBack(head) !== null && !/nachrichtlich/.test(title))

const countDoubt = (text: string): string | null =>
  listDoubt(text) ?? provisionalIn(text) ?? otherKindIn(plainOf(text).replace(PERSON, ' '))

/** @returns the words by which a short text, or one about amounts, leaves open whether they count; null for none */
function valueDoubt(cell: string): string | null {
  if (!isValue(cell)) return null
  return countDoubt(cell) ?? changeIn(cell) ?? SUM.exec(plainOf(cell))?.[0] ?? null
}

const isValue = (cell: string): boolean =>
  cell !== '' &&
  !ADDRESS.test(cell) &&
  (cell.split(/\s+/).length <= MOST_WORDS || AMOUNTS.test(plainOf(cell)))

/**
 * @param head of the column, where another text is looked at
 * @returns the words by which a text tells another unit or time; null for none, and for the time of something else
 */
function unitOrSpan(text: string, head = ''): string | null {
  if (isOtherTime(plainOf(head), plainOf(text))) return null
  // Shares of anything are no units, and distances are about as long as it is said.
  const { unclear, unitWords } = meaningOf(
    text.replace(/(?:[\d.,]{1,15} ?)?(?:%|prozent|percent)|\b(?:ca|circa|etwa)\b\.?/gi, ' '),
  )
  return unclear ?? unitWords ?? forEachIn(plainOf(text))
}

function yearsOf({ head, title, cells }: Column): ListYear[] {
  if (isOtherTime(plainOf(head))) return []
  const filled = cells.filter(({ cell }) => cell !== '')
  const areYears = !COUNT.test(title) && filled.every(({ cell }) => BARE_YEAR.test(cell))
  return filled
    .filter(({ cell }) => areYears || SAID_YEAR.test(plainOf(cell)))
    .map(({ line, cell }) => ({ line, text: `${head}: ${cell}`, years: yearsIn(cell) }))
    .filter(({ years }) => years.length > 0)
}
