import { printedNames } from '../../../domain/places/printed-names.js'
import type { Register } from '../../../domain/register.js'
import { isSumLabel } from '../../../domain/sum-label.js'
import type { Box } from '../../document/paint/box.js'
import type { LinePiece } from '../../document/text-lines.js'
import type { Finding } from '../../finding.js'
import type { ReadRow } from '../../parsed-table.js'
import { wholeNumber } from '../../words/number.js'
import { oneLine } from '../../words/one-line.js'
import { AMOUNT_HEADING } from '../../words/vocabulary.js'
import type { NotedLine } from './noted-lines.js'
import { quoted, sentencesNotRead } from './quotes.js'
import type { RowPart, RowParts } from './row-parts.js'
import { isSumOfRun } from './sums-in-headings.js'

/** An amount, and all that its cell holds. */
const AMOUNT =
  /^(?:(?:€|eur|euro)\s*)?(?!1\D000(?!\d))(?:\d{1,3}(?:[.\s'’\u00a0\u202f]\d{3})+(?:,(?:\d\d|[-–—]{1,2}))?|\d{1,3},(?:\d\d|[-–—]{1,2})|\d+(?=\s*€))(?:\s*(?:€|eur|euro))?$/iu
/** "1.1 Stadtkreis Freiburg im Breisgau" */
const NUMBERED = /^[\d.)\s]+/u
/** "Freiburg im Breisgau ins", of which a cell shows no more */
const CUT = /(?<=\p{L})\s\p{Ll}{1,3}$/u
/** Points by which what stands in one column begins or ends apart. */
const NEAR = 3

/**
 * A line may look like a row, with words where names begin and an amount where amounts end, and be none that was read: of a place
 * that nobody knows, at an end of the table or printed twice. Who sees it must ask what it is.
 * @param lines without those that were taken as sums, and held against the rows as such
 * @param ordered the rows as they were understood, in the order of the print
 * @returns a doubt that quotes such lines; not those that say a sum, or name a place or a district: they are held against the rows elsewhere
 */
export function rowsUnread(
  lines: readonly NotedLine[],
  ordered: readonly ReadRow[],
  parts: RowParts,
  register: Register,
): Finding[] {
  const largest = ordered.reduce((most, { amount }) => Math.max(most, amount), 0)
  const isSum = ({ text }: LinePiece) => {
    const number = wholeNumber(oneLine([text])) ?? 0
    return number > largest && isSumOfRun(number, ordered)
  }
  const names = printedNames(register)
  const isKnown = (label: string) =>
    isSumLabel(label) || names.districts(label).length > 0 || names.whole(label).length > 0
  const found = lines.filter(({ kind, page, text, pieces }) => {
    if (kind === 'row' || kind === 'watermark' || pieces.length < 2 || AMOUNT_HEADING.test(text)) return false
    const own = parts.on(page)
    const amount = pieces.find((piece) => isAmount(piece, own))
    const label = amount && pieces.find((piece) => isName(piece, own) && piece.box.x1 < amount.box.x0)
    return (
      amount &&
      label &&
      !isSum(amount) &&
      !isKnown(oneLine([label.text]).replace(NUMBERED, '').replace(CUT, ''))
    )
  })
  return sentencesNotRead(found.map(({ text }) => quoted(text)))
}

function isAmount({ text, box }: LinePiece, parts: readonly RowPart[]): boolean {
  return (
    AMOUNT.test(oneLine([text])) && parts.some((own) => own.part === 'amount' && isAt(own.box, box, 'x1'))
  )
}

function isName({ text, box }: LinePiece, parts: readonly RowPart[]): boolean {
  return /\p{L}{2}/u.test(text) && parts.some((own) => own.part === 'name' && isAt(own.box, box, 'x0'))
}

function isAt(own: Box, box: Box, edge: 'x0' | 'x1'): boolean {
  return Math.abs(own[edge] - box[edge]) <= NEAR
}
