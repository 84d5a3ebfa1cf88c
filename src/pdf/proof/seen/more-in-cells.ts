import { groupBy } from '../../../domain/group-by.js'
import { isKindWord } from '../../../domain/places/kind-words.js'
import type { Register } from '../../../domain/register.js'
import { type Finding, finding } from '../../finding.js'
import type { PrintedRow } from '../../reading.js'
import { isHarmless } from '../../words/harmless-notes.js'
import { ENOUGH, FULL, OF_DISTRICTS } from './columns-beside.js'
import { alignedAt, type Cell, cellsBeside, rowsOf } from './row-cells.js'

/** Share of the rows up to which a word of a column stands in few of its cells, and rows that are always so few. */
const FEW = 0.01
const FEWEST = 2
/** Share of the cells of a column that say nothing but what recurs in it. */
const ALIKE = 0.9
const DATE = /\d{1,2}\.\s?\d{1,2}\.|(?<!\d)20\d\d(?!\d)/u

/** "130 ?", "> 130": signs that do not refer to a note. */
const SIGN = /[?!<>~≥≤]/u
const MONEY = /\d[.'’]\d{3}(?!\d)/u

/**
 * A cell that says what the others of its column say, and more: "vorl. 130" among numbers, "LK Ortenaukreis bis 30.6."
 * among districts. Whatever it means, it is not said of the others. In columns of which each cell has words of its own
 * no such word stands out, nor where the cell of the next column touches it.
 * @param since first year that a word may name; null where any may
 */
export function moreInCells(
  rows: readonly PrintedRow[],
  register: Pick<Register, 'districts'>,
  since: number | null = null,
): Finding[] {
  if (rows.length < ENOUGH) return []
  const few = Math.max(FEWEST, FEW * rows.length)
  const cells = cellsBeside(rows)
  const ofDistricts = new Set(register.districts.flatMap(({ name }) => wordsIn(name)))
  const columns = [...alignedAt('x0', cells), ...alignedAt('x1', cells)].filter(
    (column) => rowsOf(column).size >= FULL * rows.length,
  )
  const found = columns.flatMap((column) => {
    const on = groupBy(column, ({ text }) => new Set(wordsIn(text)))
    const isUsual = (word: string) => (on.get(word)?.length ?? 0) > few
    const restOf = ({ text }: Cell) =>
      text
        .split(/\s+/u)
        .filter((word) => !isUsual(plain(word)) && !ofDistricts.has(plain(word)) && !isKind(word))
        .join(' ')
    const longer = column.filter((cell) => restOf(cell) !== '')
    if (longer.length > (1 - ALIKE) * column.length) return []
    const own = new Set(column)
    const others = cells.filter((cell) => !own.has(cell))
    const isOne = ({ x0, x1 }: Cell) => others.filter((other) => other.x0 < x1 && other.x1 > x0).length <= few
    return longer.filter(
      (cell) =>
        wordsIn(cell.text).some((word) => isUsual(word.replace(SIGN, ''))) &&
        isSaying(restOf(cell), since) &&
        isOne(cell),
    )
  })
  const once = new Map(found.map((cell) => [cell.row, cell]))
  return [...once.values()].map(({ row, text }) => finding('differs-beside', 'warning', { word: text }, row))
}

function isSaying(words: string, since: number | null): boolean {
  if (SIGN.test(words) || MONEY.test(words)) return true
  return (/\p{L}{2}/u.test(words) || DATE.test(words)) && !isHarmless(words, since)
}

function isKind(word: string): boolean {
  return isKindWord(word) || OF_DISTRICTS.test(word)
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/u).map(plain)
}

/** Numbers are alike, dates are none. */
function plain(word: string): string {
  const bare = word.toLowerCase().replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')
  const sign = SIGN.exec(word)?.[0] ?? ''
  return DATE.test(word) ? word : bare.replace(/\d(?:[.,'’]?\d)*/gu, '#') + sign
}
