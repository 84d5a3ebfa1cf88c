import { around } from '../../document/paint/box.js'
import type { LinePiece } from '../../document/text-lines.js'
import { inRuns } from '../../in-runs.js'
import type { NotedLine } from './noted-lines.js'
import type { RowPart, RowParts } from './row-parts.js'

/** Times the widest amount of the page up to which words stand over one column; wider ones are about more. */
const WIDE = 4

/** Times the height of a head that it may stand above the first row: what stands higher is a header of the page. */
const NEAR = 4

/** Times the height of a line that words stand apart which are of two columns. */
const APART = 1.2

/** What the words of a line are about, as far as their place says it. */
export interface HeadWords {
  /** those over the column of amounts: about the amounts, whatever they say */
  readonly overAmounts: string
  /** those that are not over another column */
  readonly others: string
  /** those over the amounts, and above the rows those over no column but the names and keys: a heading of the whole */
  readonly overTable: string
}

/**
 * Above the rows, what stands over the amounts is about them; in a line of several pieces, which is a head, what stands over
 * another column is not.
 */
export function headWords(line: NotedLine, parts: RowParts): HeadWords {
  const { text, page, box, height, pieces } = line
  const rows = parts.on(page)
  const amounts = rows.filter(({ part }) => part === 'amount')
  const top = rows.reduce((least, row) => Math.min(least, row.box.y0), Infinity)
  const bottom = amounts.reduce((most, row) => Math.max(most, row.box.y1), -Infinity)
  const isHead = pieces.length > 1
  const isBetween = box.y0 >= top
  if (amounts.length === 0 || (isBetween && !(isHead && box.y1 < bottom)))
    return { overAmounts: '', others: text, overTable: '' }
  const widest = amounts.reduce((most, row) => Math.max(most, row.box.x1 - row.box.x0), 0)
  const partOf = (piece: LinePiece) =>
    piece.box.x1 - piece.box.x0 > WIDE * widest ? null : nearest(piece, rows, widest)
  const isNear = isBetween || top - box.y1 < NEAR * height
  const cut =
    isHead && isNear
      ? pieces.flatMap((piece) => (isOverSeveral(piece, rows) ? wordPieces(piece) : piece))
      : isNear && pieces.some((piece) => isOverSeveral(piece, rows))
        ? wordsApart(line)
        : pieces
  const named = cut.map((piece) => ({ text: piece.text, part: partOf(piece) }))
  const joined = (wanted: typeof named) => wanted.map((piece) => piece.text).join('   ')
  if (isBetween)
    return { overAmounts: joined(named.filter(({ part }) => part === 'amount')), others: text, overTable: '' }
  return {
    overAmounts: joined(named.filter(({ part }) => part === 'amount')),
    others: joined(named.filter(({ part }) => part === null || part === 'amount' || !isHead)),
    overTable: joined(named.filter(({ part }) => part === 'amount' || (!isHead && part !== 'other'))),
  }
}

/** The heads of two columns may stand so close to each other that they are one piece. */
function isOverSeveral({ box }: LinePiece, rows: readonly RowPart[]): boolean {
  const parts = rows.filter((row) => row.box.x0 < box.x1 && row.box.x1 > box.x0).map(({ part }) => part)
  return parts.includes('amount') && parts.some((part) => part !== 'amount')
}

/** @returns the words of a line, cut where they are too far apart for those of one column */
function wordsApart({ runs, height }: NotedLine): LinePiece[] {
  const cut = inRuns(runs, ({ box }, { box: last }) => box.x0 - last.x1 < APART * height)
  return cut.map((some) => ({
    text: some.map(({ text }) => text).join(' '),
    box: some.map(({ box }) => box).reduce(around),
  }))
}

/** @returns the words of a piece, each where it stands if all letters are equally wide */
export function wordPieces({ text, box }: LinePiece): LinePiece[] {
  const step = (box.x1 - box.x0) / text.length
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
    const x0 = box.x0 + index * step
    return { text: word, box: { ...box, x0, x1: x0 + word.length * step } }
  })
}

/** @returns the part that the middle of the piece is over, or nearest to if not far from any; of several the amount */
function nearest({ box }: LinePiece, rows: readonly RowPart[], far: number): RowPart['part'] | null {
  const middle = (box.x0 + box.x1) / 2
  let best: RowPart['part'] | null = null
  let least = far
  for (const row of rows) {
    const away = Math.max(row.box.x0 - middle, middle - row.box.x1, 0)
    if (away > least || (away === least && row.part !== 'amount')) continue
    least = away
    best = row.part
  }
  return best
}
