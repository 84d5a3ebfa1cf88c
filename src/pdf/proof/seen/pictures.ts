import { areaOf, sharedArea } from '../../document/paint/box.js'
import type { SeenPage } from '../../document/seen-page.js'
import { errorAt, type Finding } from '../../finding.js'
import type { PrintedRow } from '../../reading.js'
import type { RowPart, RowParts } from './row-parts.js'

/** A picture over more rows of a page is a ground, a watermark or a scan, not something stuck over a row. */
const FEW = 5
/** Share of a figure's area over which a small picture must lie. */
const OVER = 0.15

export interface PictureVerdict {
  readonly findings: readonly Finding[]
  /** rows over which a picture lies that covers many rows */
  readonly beneath: ReadonlySet<PrintedRow>
  /** of these, the rows through whose text something in the picture runs */
  readonly drawnOver: ReadonlySet<PrintedRow>
}

/** What a picture says cannot be read: where it lies over rows, a person may see something else there. */
export function pictureFindings({ number, overlays }: SeenPage, rows: RowParts): PictureVerdict {
  const findings: Finding[] = []
  const beneath = new Set<PrintedRow>()
  const drawnOver = new Set<PrintedRow>()
  for (const { box, inks } of overlays.filter(({ kind }) => kind === 'picture')) {
    const touched = rows.touched(number, box)
    if (inks) for (const { row } of touched.filter((part) => inks.isDrawnIn(part.box))) drawnOver.add(row)
    const places = new Set(touched.map(({ row }) => row))
    if (places.size > FEW) for (const row of places) beneath.add(row)
    const figure = touched.find((part) => part.part !== 'other' && share(part, box) > OVER)
    if (places.size === 0 || places.size > FEW || !figure) continue
    const { row, part } = figure
    const args = { how: 'picture', part, seen: '' }
    findings.push(errorAt('row-not-as-seen', { page: number, text: row.text }, args))
  }
  return { findings, beneath, drawnOver }
}

function share({ box }: RowPart, picture: RowPart['box']): number {
  return sharedArea(box, picture) / Math.max(0.01, areaOf(box))
}
