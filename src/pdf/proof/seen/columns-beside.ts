import { districtTitle } from '../../../domain/districts.js'
import { groupBy } from '../../../domain/group-by.js'
import { isKindWord } from '../../../domain/places/kind-words.js'
import type { District } from '../../../domain/register.js'
import { type Finding, finding } from '../../finding.js'
import type { PrintedRow } from '../../reading.js'
import { AMOUNT_LIKE } from '../../words/corrections.js'
import { isDateOfNotice } from '../../words/harmless-notes.js'
import { AMOUNT_HEADING, HEADING_WORDS } from '../../words/vocabulary.js'
import { type Cell, type Cells, columnsOf, rowsOf } from './row-cells.js'
import { districtOf } from './rows-summed.js'

/** Rows from which shares tell anything. */
export const ENOUGH = 8
/** Share of the rows that have a cell in a column, and share of its cells that say the usual. */
export const FULL = 0.6
const USUAL = 0.6
/** A column of a few words, one of which most rows have. */
export const MOST_WORDS = 4
/** Share of its cells that must differ where each row has its own, and share of them that another column has as well. */
const DIFFERENT = 0.8
const SHARED = 0.9
/** Share of the rows up to which those with a cell are no column. */
export const FEW = 0.005

/**
 * What stands beside the amounts may take single ones back, whatever it says: a word where nearly all other rows have
 * another one ("abgelehnt" among "bewilligt"), the name of another place in a column of the own ones, marks in another
 * order than those of the rows, and a word beside a few rows where no column is.
 * @param since first year that the date of a notice may name; null where none may
 */
export function columnsBeside(rows: readonly PrintedRow[], since: number | null = null): Finding[] {
  if (rows.length < ENOUGH) return []
  const columns = columnsOf(rows)
  const full = columns.filter((column) => rowsOf(column).size >= FULL * rows.length)
  const doubted = [
    ...full.flatMap((column) => [...unusual(column), ...ofOtherPlaces(column)]),
    ...full.flatMap((column) => inOtherOrder(column, [runningOf(rows), ...full])),
    ...inNoColumn(columns, FEW * rows.length).filter(({ text }) => !isDateOfNotice(text, since)),
    ...rows.flatMap(ofOtherKey),
  ]
  return doubted.map(({ row, text }) => finding('differs-beside', 'warning', { word: text }, row))
}

/** @returns what stands beside a few rows, where no other row has anything, or behind the district of the row, however far that column reaches */
function inNoColumn(columns: readonly Cells[], few: number): Cells {
  const isFew = (column: Cells) => rowsOf(column).size <= few
  const reaches = columns
    .filter((column) => !isFew(column))
    .map((column) => ({
      x0: column.reduce((least, { x0 }) => Math.min(least, x0), Number.POSITIVE_INFINITY),
      x1: column.reduce((most, { x1 }) => Math.max(most, x1), 0),
      told: isOfDistricts(column) ? rowsOf(column) : null,
    }))
  return columns
    .filter(isFew)
    .flat()
    .filter((cell) => !isHarmlessCell(cell))
    .filter(
      (cell) => !reaches.some(({ x0, x1, told }) => cell.x0 < x1 && cell.x1 > x0 && !told?.has(cell.row)),
    )
}

function isOfDistricts(column: Cells): boolean {
  return column.filter(({ row, text }) => isOfDistrict(row, text)).length >= FULL * column.length
}

/** A narrow cell may hold its first letters only, and break its words: "Landkreis Schwäbisch". */
function isOfDistrict({ districts }: PrintedRow, text: string): boolean {
  const isOne = (each: District) =>
    text.includes(each.name) ||
    each.name.startsWith(text.slice(0, LETTERS)) ||
    districtTitle(each).startsWith(text)
  return (districts ?? []).some(isOne)
}

const LETTERS = 4

/** "3.728" persons, where those of hardly another row have a dot. */
function isCount({ persons }: PrintedRow, text: string): boolean {
  return persons !== '' && persons.replace(/\D/g, '') === text.replace(/\D/g, '')
}

/** The district, the words of a head, the mark of a note, a small number: these are asked elsewhere, or say nothing. */
export function isHarmlessCell({ row, text }: Cell): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length === 0 && !/[?!]/.test(text)) return !text.match(AMOUNT_LIKE) || isCount(row, text)
  const isOfHead = words.every((word) => HEADING_WORDS.has(word) || AMOUNT_HEADING.test(word))
  if (row.name.includes(text) || HEADING.test(text) || isKindWord(LAST_WORD.exec(text)?.[0] ?? ''))
    return true
  return isOfDistrict(row, text) || (words.length > 0 && isOfHead) || MARK.test(text) || NONE.test(text)
}

const MARK = /^\(?(?:[\d*†‡a-e]{1,3}|\p{Ll})\)?$/u
/** A heading that a page sets on the line of a row, and the kind before a name. */
const HEADING = /^(?:regierungsbezirk|region|landkreis|stadtkreis)\s/iu
const LAST_WORD = /\S+$/u

/** @returns the cells that say something else than nearly all of a column of few words */
function unusual(column: Cells): Cells {
  const byText = [...groupBy(column, ({ text }) => [text.toLowerCase()]).values()].sort(
    (a, b) => b.length - a.length,
  )
  const [usual = [], ...others] = byText
  if (byText.some(([cell]) => NUMBER.test(cell?.text ?? '')) || NONE.test(usual[0]?.text ?? '')) return []
  if (others.length === 0 || byText.length > MOST_WORDS || usual.length < USUAL * column.length) return []
  return others.filter((cells) => !NONE.test(cells[0]?.text ?? '') && !isExplained(cells, column)).flat()
}

/** Parts of keys, and counts; a year is none. */
const NUMBER = /^(?!20\d\d$)\d{3,}$/
export const NONE = /^\(?keine?\)?$/iu

/** A kind of municipality or of district, or what exactly the rows from some amount on have, or up to it. */
export function isExplained(cells: Cells, column: Cells): boolean {
  if (isOfPlace(cells)) return true
  const own = rowsOf(cells)
  const theirs = amountsOf(cells)
  const others = groupBy(
    column.filter(({ row }) => !own.has(row)),
    ({ text }) => [text.toLowerCase()],
  )
  const rests = [...others.values()].map(amountsOf)
  const [above, below] = [
    rests.filter((rest) => isAbove(theirs, rest)),
    rests.filter((rest) => isAbove(rest, theirs)),
  ]
  // Whatever one row says is that of a height of its own.
  const isBetween = above.length > 0 && below.length > 0
  return above.length + below.length === rests.length && (!isBetween || new Set(theirs).size >= BETWEEN)
}

/** The kind of its rows or districts, their instalments, or what is in their keys. */
export function isOfPlace(cells: Cells): boolean {
  const word = cells[0]?.text ?? ''
  if (isKindWord(word) || OF_DISTRICTS.test(word) || INSTALMENTS.test(word)) return true
  return cells.every(({ row, text }) => row.ags.includes(text) || isOfDistrict(row, text))
}

/** Different amounts from which a word is that of a height between others. */
const BETWEEN = 3

function amountsOf(cells: Cells): number[] {
  return cells.map(({ row }) => row.amount)
}

/** @returns true where each of some amounts is more than all others */
export function isAbove(some: readonly number[], others: readonly number[]): boolean {
  return Math.min(...some) > Math.max(...others)
}

const INSTALMENTS = /^\d raten?$/iu
export const OF_DISTRICTS = /^(?:(?:land|stadt)?kreis|lkr?\.?|skr?\.?|stkr\.?|kreisfrei|kreisangehörig)$/iu

/** @returns the names of other places in a column in which most rows have their own, or each one of its own */
function ofOtherPlaces(column: Cells): Cells {
  const isOwn = ({ row, text }: Cell) => text.includes(row.name) || row.name.includes(text)
  const names = new Set(column.map(({ row }) => row.name))
  const isOther = (cell: Cell) => !isOwn(cell) && names.has(cell.text)
  const named = new Set(column.filter(isOther).map(({ text }) => text))
  const isEachOf = named.size >= DIFFERENT * column.length
  return isEachOf || column.filter(isOwn).length >= FULL * column.length ? column.filter(isOther) : []
}

const KEY = /(?<!\d)08\d{6}(?!\d)/g

/** @returns the key of another place than the row's own, which may be the one that gets it */
function ofOtherKey(row: PrintedRow): { row: PrintedRow; text: string }[] {
  const keys: readonly string[] = row.text.match(KEY) ?? []
  // The key of its district may stand there as well.
  const other = keys.find((key) => key !== row.ags && key !== `${districtOf(row)}000`)
  return keys.includes(row.ags) && other !== undefined ? [{ row, text: other }] : []
}

/** The number of each row, as a column of its own. */
function runningOf(rows: readonly PrintedRow[]): Cells {
  return rows.map((row) => ({ row, text: row.running, x0: 0, x1: 0, y0: 0 }))
}

/** @returns the cells of a column that holds the marks of another one in an order of its own, which is none by amount */
function inOtherOrder(column: Cells, columns: readonly Cells[]): Cells {
  const marks = new Set(column.map(({ text }) => text))
  if (marks.size < DIFFERENT * column.length || isRank(column)) return []
  for (const other of columns) {
    const of = new Map(other.map(({ row, text }) => [row, text]))
    const theirs = new Set(of.values())
    const shared = column.filter(({ text }) => theirs.has(text))
    const moved = shared.filter(({ row, text }) => of.get(row) !== text)
    if (shared.length >= SHARED * column.length && moved.length > 0 && !isRank(other)) return moved
  }
  return []
}

/** The higher the amount, the lower its number. */
function isRank(column: Cells): boolean {
  const sorted = column.toSorted((a, b) => b.row.amount - a.row.amount || Number(a.text) - Number(b.text))
  return sorted.every(({ text }, at) => Number(text.replace(/\.$/, '')) >= Number(sorted[at - 1]?.text ?? 0))
}
