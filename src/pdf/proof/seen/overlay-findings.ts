import { around, type Box } from '../../document/paint/box.js'
import type { Overlay, SeenPage } from '../../document/seen-page.js'
import { type Finding, finding } from '../../finding.js'
import type { PrintedRow } from '../../reading.js'
import { type RowPart, type RowParts, weightiest } from './row-parts.js'
import { SeenGlyphs } from './seen-glyphs.js'

/** Text that nobody sees: harmless beneath what is seen, as long as no row was read from it. */
const HIDDEN = new Set<Overlay['kind']>(['invisible', 'white', 'tiny', 'clipped', 'off-page', 'layer-off'])

export interface OverlayVerdict {
  readonly findings: readonly Finding[]
  /** pieces of hidden text that no row was read from */
  readonly unused: number
}

/** Holds what lies over, under and through the rows of a page against what was read of them. */
export function overlayFindings(page: SeenPage, rows: RowParts): OverlayVerdict {
  const { number, overlays, marks } = page
  const seen = new SeenGlyphs(page)
  const findings: Finding[] = []
  let unused = 0
  for (const overlay of overlays) {
    const { kind, box, text } = overlay
    if (kind === 'picture' || kind === 'veiled') continue
    const touched = rows.touched(number, box).filter((item) => kind !== 'struck' || isStrike(overlay, item))
    const part = HIDDEN.has(kind)
      ? weightiest(
          touched.filter(
            (item) => isReadFrom(item, text) && !isSpelled(seen.textIn(around(wholeOf(item), box)), text),
          ),
        )
      : weightiest(touched)
    if (part) findings.push(notAsSeen(kind, part, number, text))
    else if (isUnused(kind, box)) unused++
  }
  for (const { kind, subtype, boxes, said, isOver } of marks) {
    const part = weightiest(boxes.flatMap((box) => rows.touched(number, box)))
    if (part && isOver) findings.push(notAsSeen(kind, part, number, said || subtype))
  }
  return { findings, unused }
}

/**
 * A rule of the table runs through a watermark, and through the lines of a name that its cell is too low for, which
 * may reach into the next row: it strikes out no row. Through a name of one line, or through an amount, it does.
 */
function isStrike({ box, isRule, text }: Overlay, item: RowPart): boolean {
  if (isLarger(box, item.row)) return false
  return (
    !isRule ||
    item.part !== 'name' ||
    (isReadFrom(item, text) && isLevel(box, item.box) && !isWrapped(item.row))
  )
}

/** Text of the same line; of the next one, it stands almost its height lower. */
function isLevel(a: Box, b: Box): boolean {
  return Math.abs(a.y0 + a.y1 - b.y0 - b.y1) / 2 < (b.y1 - b.y0) / 4
}

function isWrapped({ boxes }: PrintedRow): boolean {
  const middles = (boxes?.name ?? []).map(({ y0, y1 }) => (y0 + y1) / 2)
  const [first] = boxes?.name ?? []
  return first !== undefined && Math.max(...middles) - Math.min(...middles) > (first.y1 - first.y0) / 2
}

/** Times the height of a row's letters. */
const LARGE = 2

/** On a page that is turned, a long name is as high as a watermark: what counts is how high the letters are. */
function isLarger(struck: Box, { boxes }: PrintedRow): boolean {
  const placed = [boxes?.amount, boxes?.key, ...(boxes?.name ?? [])].flatMap((box) => box ?? [])
  return placed.length > 0 && lesserSide(struck) > LARGE * Math.max(...placed.map(lesserSide))
}

/** Of a word of two letters or more, its height, whichever way it is turned. */
function lesserSide({ x0, y0, x1, y1 }: Box): number {
  return Math.min(x1 - x0, y1 - y0)
}

/** Points: letters so high and pale are a watermark, and seen. */
const WATERMARK = 18

function isUnused(kind: Overlay['kind'], { y0, y1 }: Overlay['box']): boolean {
  if (kind === 'white' && y1 - y0 > WATERMARK) return false
  return HIDDEN.has(kind) || kind === 'covered'
}

/** A name is of several words: what is hidden beneath one of them may be seen in another. */
function wholeOf({ part, row, box }: RowPart): Box {
  const level = (row.boxes?.name ?? []).filter((word) => isLevel(word, box))
  return part === 'name' ? level.reduce<Box>(around, box) : box
}

/** @returns true when what is seen at a place says the same as what is hidden there */
function isSpelled(seen: string, hidden: string): boolean {
  const letters = hidden.replace(/[^\p{L}\p{N}]/gu, '')
  return letters !== '' && seen.includes(letters)
}

/** @returns true when the row was read from this very text */
function isReadFrom({ part, row, text: own }: RowPart, text: string): boolean {
  const digits = text.replace(/\D/g, '')
  if (part === 'amount' || part === 'key') {
    const printed = part === 'amount' ? String(row.amount) : row.ags
    return digits !== '' && (printed.includes(digits) || digits.includes(printed.replace(/0+$/, '') || '0'))
  }
  const letters = text.toLowerCase().replace(/[^\p{L}]/gu, '')
  const printed = (part === 'name' ? row.name : own).toLowerCase().replace(/[^\p{L}]/gu, '')
  return letters !== '' && printed !== '' && (printed.includes(letters) || letters.includes(printed))
}

function notAsSeen(how: Overlay['kind'], { part, row }: RowPart, page: number, seen: string): Finding {
  const severity = part === 'other' ? 'warning' : 'error'
  return finding('row-not-as-seen', severity, { how, part, seen }, { page, text: row.text })
}
