import { printedNames } from '../../../domain/places/printed-names.js'
import type { Register } from '../../../domain/register.js'
import type { Finding } from '../../finding.js'
import type { PrintedRow } from '../../reading.js'
import { AMOUNT_LIKE } from '../../words/corrections.js'
import { oneLine } from '../../words/one-line.js'
import { FEWEST, isInColumn, OF_ROWS } from './lines-among.js'
import type { NotedLine } from './noted-lines.js'
import { quoted, sentencesNotRead } from './quotes.js'
import type { RowParts } from './row-parts.js'

/** Signs around a name. */
const AROUND = /^[^\p{L}]+|[^\p{L}]+$/gu
/** Times the height of a row from which the next line stands apart. */
const APART = 2

/**
 * A line between two rows that is nothing but the name of another place, or a number that looks like an amount, may be
 * meant instead of what the row above it says. Many of them are headings, or a column of its own; what goes on with the
 * line above, or goes on below, is the part of a heading.
 * @param isSum tells the lines that were taken as sums, and are held against the rows as such
 * @returns a doubt that quotes them, where there are few
 */
export function strayLines(
  lines: readonly NotedLine[],
  isSum: (line: NotedLine) => boolean,
  rowCount: number,
  parts: RowParts,
  register: Register,
): Finding[] {
  const names = printedNames(register)
  const alone = lines.filter((line, at) => {
    const [above, below] = [lines[at - 1], lines[at + 1]]
    if (line.kind === 'row' || line.kind === 'watermark' || line.kind === 'recurring' || isSum(line))
      return false
    if (above?.kind !== 'row' || above.page !== line.page) return false
    const isFar = (y: number, from: number) => y - from > APART * above.height
    if (isFar(line.box.y0, above.box.y1)) return false
    const isLast = below?.page !== line.page || isFar(below.box.y0, line.box.y1)
    return (
      (isLast || below.kind === 'row') &&
      parts.touched(line.page, line.box).length === 0 &&
      !isInColumn(line, parts)
    )
  })
  const places = alone.filter((line) => {
    const name = oneLine([line.text]).replace(AROUND, '')
    const said = names.districts(name).length > 0 ? [] : names.hits(name).whole
    const beside = rowsBeside(line, parts)
    const isOther = said.length > 0 && line.pieces.length === 1 && !/\d/.test(line.text)
    return isOther && !said.some((each) => beside.some((row) => row.name === each.name))
  })
  const amounts = alone.filter((line) => {
    const number = line.text.match(AMOUNT_LIKE)?.[0].replace(/\D/g, '')
    if (number === undefined || /\p{L}/u.test(line.text)) return false
    // The same once more, or the rest of one that a narrow cell breaks.
    return !rowsBeside(line, parts).some(({ amount }) => String(amount).endsWith(number))
  })
  const most = Math.max(FEWEST, OF_ROWS * rowCount)
  const few = [places, amounts].filter(({ length }) => length <= most).flat()
  return sentencesNotRead(few.map(({ text }) => quoted(text)))
}

/** @returns the rows that stand next above a line and below it */
function rowsBeside({ page, box }: NotedLine, parts: RowParts): PrintedRow[] {
  const placed = parts
    .on(page)
    .map(({ row, box: own }) => ({ row, below: own.y0 + own.y1 - box.y0 - box.y1 }))
    .toSorted((a, b) => Math.abs(a.below) - Math.abs(b.below))
  return [placed.find(({ below }) => below < 0), placed.find(({ below }) => below > 0)].flatMap(
    (next) => next?.row ?? [],
  )
}
