import type { Box } from '../../document/paint/box.js'
import type { SeenPage } from '../../document/seen-page.js'
import type { PrintedRow } from '../../reading.js'
import type { RowParts } from './row-parts.js'

/**
 * A bar that lets half of the name, the amount or the key of a row through crosses it out, or marks it: nobody can tell. So does
 * one that covers the name of a row of which the key alone is seen.
 * @returns the rows of a page that such bars lie over
 */
export function rowsVeiled({ number, overlays }: SeenPage, rows: RowParts): ReadonlySet<PrintedRow> {
  const of = (wanted: (typeof overlays)[number]['kind']) => overlays.filter(({ kind }) => kind === wanted)
  const veiled = of('veiled').flatMap(({ box }) =>
    rows.touched(number, box).flatMap(({ part, row }) => (part === 'other' ? [] : row)),
  )
  const nameless = rows.on(number).filter(({ part, row }) => part === 'key' && row.boxes?.name.length === 0)
  const covered = nameless.length === 0 ? [] : of('covered').filter(({ text }) => /\p{L}{2}/u.test(text))
  return new Set([
    ...veiled,
    ...nameless.flatMap(({ row, box }) => (covered.some((each) => isLevel(each.box, box)) ? row : [])),
  ])
}

function isLevel(a: Box, b: Box): boolean {
  return a.y0 + a.y1 > 2 * b.y0 && a.y0 + a.y1 < 2 * b.y1
}
