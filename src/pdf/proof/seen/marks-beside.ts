import type { Box } from '../../document/paint/box.js'
import type { SeenPage } from '../../document/seen-page.js'
import type { Finding } from '../../finding.js'
import type { PrintedRow } from '../../reading.js'
import { isHarmless } from '../../words/harmless-notes.js'
import { areTurned } from './level-page.js'
import { quoted, sentencesNotRead } from './quotes.js'
import type { RowPart, RowParts } from './row-parts.js'

/** What clerks stamp on letters. */
const OF_STAMPS =
  /(?<!\p{L})(?:(?:post)?eingang\p{L}*|eingegangen|erhalten|kopie|abschrift|original|ausfertigung|mehrfertigung|beglaubigt|genehmigt|erledigt|gesehen|kenntnis|geprüft|ablage|akten?|aktenzeichen|az|zeichen|anlage|blatt|registratur|poststelle|vom|received|copy|approved|(?:jan|feb|mrz|apr|jun|jul|aug|sept?|okt|nov|dez)\.?)(?!\p{L})/giu
/** A number that may be an amount, or a key. */
const NUMBER = /\d[\d.]*\d{3}(?!\d)/g
/** Signs beside which a word is still one: of others nobody knows what they say. */
const OTHER_SIGN = /[^\p{L}\p{N}\s.,;:()/€&-]/u
/** Beside a row, harmless words may still point to somebody else. */
export const POINTS =
  /(?<!\p{L})(?:an|bei|für|mit|nach|nur|siehe|statt|von|vom|zu[mr]?|for|to|with)(?!\p{L})/iu
/** Of a comment on a link, a viewer shows where it leads. */
const LEADS = 'Link'

/**
 * A stamp, words put on a page, and what a field or a comment says at the height of a row, may say anything of the amounts.
 * @param since first year that they may name
 * @returns a doubt that quotes those that are not understood
 */
export function marksNotUnderstood(
  pages: readonly SeenPage[],
  parts: RowParts,
  since: number | null,
): Finding[] {
  const unread = pages.flatMap(({ number, marks }) => {
    const placed = marks.length > 0 ? parts.on(number) : []
    return marks.flatMap((mark) => {
      if (mark.said === '' || mark.subtype === LEADS) return []
      const rows = mark.boxes.flatMap((box) => rowsBeside(box, placed))
      const isPutOn = mark.kind === 'annotation' && mark.isOver
      if (rows.length === 0 && !isPutOn) return []
      return isUnderstoodBeside(mark.said, rows, since) ? [] : [quoted(mark.said)]
    })
  })
  return sentencesNotRead(unread)
}

/** @returns true where words that are put on a page, at the height of these rows, say nothing of their amounts */
export function isUnderstoodBeside(said: string, rows: readonly PrintedRow[], since: number | null): boolean {
  if (!/[\p{L}\p{N}]/u.test(said) || OTHER_SIGN.test(said)) return false
  if (rows.length > 0 && POINTS.test(said)) return false
  const own = rows.flatMap(({ amount, ags }) => [String(amount), ags, ags.replace(/^0/, '')])
  const numbers = (rows.length > 0 ? said.match(NUMBER) : null) ?? []
  if (numbers.some((number) => !own.includes(number.replaceAll('.', '')))) return false
  const names = rows.flatMap(({ name, districts }) => [name, ...(districts ?? []).map((each) => each.name)])
  const rest = names.reduce((text, name) => text.replace(name, ' '), said)
  return isHarmless(rest.replace(OF_STAMPS, ' '), since)
}

/** @returns the rows at whose height a box stands, whichever way they run */
export function rowsBeside(box: Box, placed: readonly RowPart[]): PrintedRow[] {
  const isTurned = areTurned(placed)
  const along = ({ x0, x1, y0, y1 }: Box): [number, number] => (isTurned ? [x0, x1] : [y0, y1])
  const [from, to] = along(box)
  const isBeside = (part: RowPart) => {
    const [top, bottom] = along(part.box)
    return holds([from, to], (top + bottom) / 2) || holds([top, bottom], (from + to) / 2)
  }
  return [...new Set(placed.filter(isBeside).map(({ row }) => row))]
}

function holds([from, to]: readonly [number, number], at: number): boolean {
  return at > from && at < to
}
