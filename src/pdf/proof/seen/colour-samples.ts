import type { Box } from '../../document/paint/box.js'
import type { Shape } from '../../document/paint/painting.js'
import type { SeenPage } from '../../document/seen-page.js'
import type { Finding } from '../../finding.js'
import { isSentence } from '../../words/sentences.js'
import { tellsNoMore } from '../../words/style-legend.js'
import type { NotedLine } from './noted-lines.js'
import { quoted, sentencesNotRead } from './quotes.js'
import type { RowParts } from './row-parts.js'

/** Times the height of the letters of a line that a sample before them may be wide and high, and away from them. */
const SMALL = 2
const AWAY = 3

/**
 * A field of the colour that lies behind some rows, drawn before words: a legend, though it names no colour.
 * @returns a doubt that quotes those that say more of their rows than is understood
 */
export function samplesNotUnderstood(
  lines: readonly NotedLine[],
  pages: readonly SeenPage[],
  parts: RowParts,
): Finding[] {
  const coloured = pages.flatMap((page) =>
    page.painting.shapes.flatMap((shape) => fieldsOf(shape, page.number)),
  )
  const grounds = new Set(
    coloured.filter(({ page, box }) => parts.near(page, box).length > 0).map(({ colour }) => colour),
  )
  const samples = coloured.filter(
    ({ colour, page, box }) => grounds.has(colour) && parts.near(page, box).length === 0,
  )
  if (samples.length === 0) return []
  const unread = lines
    .filter(({ kind, text }) => kind !== 'row' && isSentence(text) && !tellsNoMore(text))
    .filter((line) => samples.some(({ page, box }) => page === line.page && isBefore(box, line)))
  return sentencesNotRead(unread.map(({ text }) => quoted(text)))
}

interface Field {
  readonly page: number
  readonly box: Box
  readonly colour: string
}

/** @returns what is filled with a colour that is no grey */
function fieldsOf({ path, fill, isOnLayer }: Shape, page: number): Field[] {
  const { colour = null } = fill ?? {}
  if (!isOnLayer || !colour || Math.max(...colour) - Math.min(...colour) < 8) return []
  return path.lines.map(({ box }) => ({ page, box, colour: colour.join() }))
}

function isBefore(field: Box, { box, height }: NotedLine): boolean {
  const middle = (field.y0 + field.y1) / 2
  return (
    field.x1 - field.x0 < SMALL * height &&
    field.y1 - field.y0 < SMALL * height &&
    middle > box.y0 - height / 2 &&
    middle < box.y1 + height / 2 &&
    field.x0 > box.x0 - AWAY * height &&
    field.x0 < box.x0 + height
  )
}
