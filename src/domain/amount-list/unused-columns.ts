import { lettersOf, plainOf } from '../amount-words.js'
import { parseEuro } from '../parse-euro.js'
import type { AmountList, ListFault, ListRecord, ListRow, ListYear } from './amount-list.js'
import { changeIn, listDoubt, meaningOf, provisionalIn, takenBack, yearsIn } from './meaning.js'
import { shareDoubt } from './share-column.js'
import { knownColumns, type TableHead } from './table-head.js'

/** A column whose head is none of those that a list needs, on the rows that have an amount. */
interface Column {
  readonly head: string
  /** in small letters, umlauts written out, nothing but letters */
  readonly title: string
  readonly cells: readonly { readonly line: number; readonly cell: string }[]
}

const YES = /^(?:x|ja?|y(?:es)?|1|wahr|true|[✓✔☑✗✘☒])$/i
const NO = /^(?:nein|n|no|0|falsch|false|[☐\s./–—-]*)$/i

/** Heads by which a mark takes the row out, or says that it counts. */
const OUT = /geloescht|entfernt|inaktiv|archiviert|deleted|removed|inactive/
const COUNTS =
  /^(?:ist)?(?:aktiv|active|genehmigt|bewilligt|freigegeben|zugelassen|anerkannt|foerderfaehig|approved|granted|eligible)e?[rs]?$/
const CONFIRMED =
  /^(?:ist)?(?:bestaetigt|geprueft|confirmed|checked|valid|final|endgueltig|beruecksichtigt)e?[rs]?$/
const SIGN = /^(?:vorzeichen|plusminus|vz|sign)$/
const MINUS = /^[-–−]|minus|negativ|abzug/i
const MONTHS =
  /^(?:(?:anzahl|zahl)?(?:der)?monate|monatszahl|monthcount|months|dauer|duration|(?:laufzeit|dauer)inmonaten)$/
const ONE_YEAR = /^(?:12(?: ?(?:m|monate|months))?|(?:1|ein(?:es)?|one) ?(?:jahr|year))\.?$/i
const STATE = /^(?:land|bundesland|state|federalstate)$/
const OTHER_STATE =
  /^(?:freistaat |land |freie hansestadt )?(?:bayern|bavaria|hessen|hesse|rheinland-pfalz|saarland|nordrhein-westfalen|nrw|niedersachsen|sachsen(?:-anhalt)?|thueringen|brandenburg|berlin|hamburg|bremen|schleswig-holstein|mecklenburg-vorpommern)$/
/** Sums of others, in the place of what kind of amount it is. */
const SUM = /\b(?:(?:ins)?gesamt|summen?|zusammen|kumuliert|total|cumulative)\b/
const AMOUNTS = /betra?e?g|angaben?\b|werte\b|zahlen\b|amount|figure|value/
/** Of a year, where the cell holds more than that. */
const SAID_YEAR = /\b(?:stand|hh?j|fy|haushalt\w*|\w*jahr|budget\w*|year) ?:? ?20\d\d\b/
const BARE_YEAR = /^20[1-3]\d$/
/** Heads of numbers that may look like years. */
const COUNT =
  /einwohner|bevoelk|anzahl|zahl|nummer|nr$|plz|postleit|flaeche|population|count|telefon|^lfd|^lauf|faelle|kinder|haushalte|code|id$/
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
  const share = shareDoubt(
    title,
    head,
    cells.map(({ cell }) => cell),
  )
  return cells.flatMap(({ line, cell }): ListFault[] => {
    // Rows without the mark that others have are those that were left out.
    if (isMarked && cell === '') return [remark(line, head, '–')]
    // Whatever takes the amount back is found with the row.
    if (takenBack(cell) !== null) return []
    if (share !== null && cell !== '') return [unclear(line, head, cell, share)]
    if (isAgainst(head, title, cell) || valueDoubt(cell) !== null) return [remark(line, head, cell)]
    const meaning = unitOrSpan(title, cell)
    return meaning === null ? [] : [unclear(line, head, cell, meaning)]
  })
}

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

/** @returns whether a cell is a mark, a sign or a place by which its head says that the amount does not count */
function isAgainst(head: string, title: string, cell: string): boolean {
  if (SIGN.test(title)) return MINUS.test(cell)
  if (isOut(head, title)) return !NO.test(cell)
  if (COUNTS.test(title) || CONFIRMED.test(title)) return cell !== '' && NO.test(cell)
  if (STATE.test(title)) return OTHER_STATE.test(plainOf(cell))
  return YES.test(cell) && isDoubted(head)
}

/** What is told by the way may be anything: what is said of last year too. */
const isOut = (head: string, title: string): boolean =>
  OUT.test(title) || (takenBack(head) !== null && !/nachrichtlich/.test(title))

function isDoubted(head: string): boolean {
  const { unclear, unitWords } = withoutShares(head)
  return (listDoubt(head) ?? provisionalIn(head) ?? unclear ?? unitWords) !== null
}

/** @returns the words by which a short text, or one about amounts, leaves open whether they count; null for none */
function valueDoubt(cell: string): string | null {
  if (!isValue(cell)) return null
  return listDoubt(cell) ?? provisionalIn(cell) ?? changeIn(cell) ?? SUM.exec(plainOf(cell))?.[0] ?? null
}

/** @returns the words by which such a text tells another unit or time; null for none, and for an amount of its own */
function unitOrSpan(title: string, cell: string): string | null {
  if (MONTHS.test(title)) return NO.test(cell) || ONE_YEAR.test(cell) ? null : cell
  if (!isValue(cell) || parseEuro(cell) !== null) return null
  const { unclear, unitWords } = withoutShares(cell)
  return unclear ?? unitWords
}

const isValue = (cell: string): boolean =>
  cell !== '' &&
  !ADDRESS.test(cell) &&
  (cell.split(/\s+/).length <= MOST_WORDS || AMOUNTS.test(plainOf(cell)))

/** Shares of anything are no units, and distances are about as long as it is said. */
const withoutShares = (text: string) =>
  meaningOf(text.replace(/(?:[\d.,]+ ?)?(?:%|prozent|percent)|\b(?:ca|circa|etwa)\b\.?/gi, ' '))

function yearsOf({ head, title, cells }: Column): ListYear[] {
  const filled = cells.filter(({ cell }) => cell !== '')
  const areYears = !COUNT.test(title) && filled.every(({ cell }) => BARE_YEAR.test(cell))
  return filled
    .filter(({ cell }) => areYears || SAID_YEAR.test(plainOf(cell)))
    .map(({ line, cell }) => ({ line, text: `${head}: ${cell}`, years: yearsIn(cell) }))
    .filter(({ years }) => years.length > 0)
}
