import { groupBy } from '../../../domain/group-by.js'
import type { Box } from '../../document/paint/box.js'
import type { LinePiece } from '../../document/text-lines.js'
import { type Finding, finding } from '../../finding.js'
import type { PrintedRow } from '../../reading.js'
import { isTakenBack } from '../../words/denials.js'
import { isExplained, isHarmlessCell, MOST_WORDS } from './columns-beside.js'
import { wordPieces } from './head-words.js'
import type { NotedLine } from './noted-lines.js'
import { type Cell, type Cells, cellsOf, columnsOf } from './row-cells.js'
import type { RowParts } from './row-parts.js'

/** Times the height of a head that it may stand above the first row. */
const NEAR = 4
/** "Empfänger", "zahlt an Nr." */
const RECIPIENT =
  /(?<!\p{L})(?:\p{L}*(?:empfänger(?:in)?|begünstigte[rn]?)|(?:zahlt|geht|gehen|zahlung|auszahlung|überweisung)\s+an|(?:an|für)\s+(?:nr|nummer|zeile|gemeinde|kommune|ort)|(?:geld\s+)?(?:bekommt|erhält)|payee|recipient|paid\s+to)(?!\p{L})/iu
/** "Bescheid", "bewilligt" */
const GRANTED =
  /(?<!\p{L})(?:\p{L}*bescheid(?:e|et)?|\p{L}*bewillig(?:t|ung)|genehmig(?:t|ung)|freigegeben|freigabe|zugesagt|zusage|\p{L}*anspruch|\p{L}*berechtigt|förderfähig|gültig|ampel|zahltag|auszahlung|granted|approved|eligible|valid)(?!\p{L})/iu
/** What is the same for all rows of a table. */
const OF_ALL =
  /(?<!\p{L})(?:\p{L}*programm|(?:förder|haushalts|kalender)?jahr|währung|einheit|programme?|year|currency|unit)(?!\p{L})/iu
const NO = /^\(?(?:nein|nicht|keine?[nr]?|nie(?:mals)?|offen|rot|no|red|none|not|0\s?%)\)?\.?$/iu

/**
 * Columns that say of each row whether its place gets the amount, and who does instead: "storniert", "Bescheid: nein",
 * "zahlt an Nr. 18", or that it is of another year or programme. Rows with nothing to draw may say so, and so may exactly those below or above some amount.
 */
export function grantsBeside(
  rows: readonly PrintedRow[],
  lines: readonly NotedLine[],
  parts: RowParts,
): Finding[] {
  const paid = rows.filter(({ amount }) => amount > 0)
  const denied = paid.flatMap((row) => cellsOf(row)).filter(({ text }) => isTakenBack(text))
  const pages = new Set(paid.map(({ page }) => page))
  const heads = new Map([...pages].map((page) => [page, headsOn(page, lines, parts)]))
  const headsOf = (page: number) => heads.get(page) ?? { boxes: [], words: [] }
  const headed = columnsOf(paid).flatMap((column) => {
    const head = headOf(column, headsOf)
    const others = RECIPIENT.test(head) ? column.filter((cell) => !isOwn(cell)) : []
    const none = GRANTED.test(head) ? column.filter(({ text }) => NO.test(text)) : []
    const apart = OF_ALL.test(head) ? lesserOf(column) : []
    return [...others, ...apart, ...(none.length > 0 && isExplained(none, column) ? [] : none)]
  })
  return [...denied, ...headed].map(({ row, text }) =>
    finding('differs-beside', 'warning', { word: text }, row),
  )
}

/** An amount, which is no year and no programme; "1.000 €" is a unit. */
const FIGURE = /^(?!1\D000(?!\d))\d{1,3}(?:[.'’\s]\d{3})+(?:,\d\d)?$/u

/** @returns of a column of a few words the cells that have not the most frequent */
function lesserOf(column: Cells): Cells {
  const words = column.filter(({ text }) => !FIGURE.test(text))
  const [, ...others] = [...groupBy(words, ({ text }) => [text]).values()].sort((a, b) => b.length - a.length)
  return others.length < MOST_WORDS ? others.flat() : []
}

/** What stands right above the first rows of a page, and what the columns below it take. */
interface Heads {
  readonly boxes: readonly Box[]
  readonly words: readonly LinePiece[]
}

function headsOn(page: number, lines: readonly NotedLine[], parts: RowParts): Heads {
  const boxes = parts.on(page).map(({ box }) => box)
  const top = boxes.reduce((least, { y0 }) => Math.min(least, y0), Infinity)
  const heads = lines.filter(({ kind, page: own, box, height }) => {
    const gap = top - box.y1
    return kind !== 'row' && own === page && gap > -height && gap < NEAR * height
  })
  return { boxes, words: heads.flatMap(({ pieces }) => pieces.flatMap(wordPieces)) }
}

/** @returns the words over a column, or between its neighbours, on each of its pages */
function headOf(column: Cells, headsOf: (page: number) => Heads): string {
  const pages = groupBy(column, ({ row }) => [row.page])
  const heads = [...pages].flatMap(([page, cells]) => {
    const { boxes, words } = headsOf(page)
    const from = cells.reduce((least, { x0 }) => Math.min(least, x0), Infinity)
    const to = cells.reduce((most, { x1 }) => Math.max(most, x1), -Infinity)
    const x0 = boxes.reduce((most, box) => (box.x1 < from ? Math.max(most, box.x1) : most), 0)
    const x1 = boxes.reduce((least, box) => (box.x0 > to ? Math.min(least, box.x0) : least), Infinity)
    return words.flatMap(({ text, box }) => (isWithin((box.x0 + box.x1) / 2, { x0, x1 }) ? text : []))
  })
  return [...new Set(heads)].join(' ')
}

function isWithin(x: number, { x0, x1 }: { readonly x0: number; readonly x1: number }): boolean {
  return x > x0 && x < x1
}

/** The place itself, its kind or district, its key, or the number of its row. */
function isOwn(cell: Cell): boolean {
  const { row, text } = cell
  if (/\p{L}/u.test(text) && isHarmlessCell(cell)) return true
  const own = [row.name, row.ags, row.running, row.text.split(/\s/u)[0] ?? '']
  return text.includes(row.name) || own.includes(text)
}
