import { groupBy } from '../../../domain/group-by.js'
import type { Box } from '../../document/paint/box.js'
import type { SeenPage } from '../../document/seen-page.js'
import { median } from '../../median.js'
import type { PrintedRow } from '../../reading.js'
import { fewWithout } from './few-without.js'
import { areTurned } from './level-page.js'
import type { RowParts } from './row-parts.js'

/** Times the height of the rows: what is higher is an emblem, a ground or a scan. */
const TALL = 4
/** Share of the width of the page from which a picture is a ground. */
const WIDE = 0.5
/** Points: what is flatter, or narrower, is a rule. */
const FLAT = 3
/** Share of the rows, or of their pages, from which what recurs belongs to the table. */
const RECURS = 0.5

interface Small {
  /** one-based */
  readonly page: number
  readonly place: string
  readonly size: string
  readonly rows: readonly PrintedRow[]
}

/**
 * A small picture at the height of a row cannot be read: it may say that the amount is wrong. One that stands beside most
 * rows, or at one place on most pages, does not; but the few rows may be meant beside which none of that size stands.
 * @returns by page, the rows beside which such pictures stand, or are missing
 */
export function rowsPictured(
  pages: readonly SeenPage[],
  parts: RowParts,
): ReadonlyMap<number, ReadonlySet<PrintedRow>> {
  const small = pages.flatMap((page) => smallOn(page, parts))
  if (small.length === 0) return new Map()
  const withRows = pages.filter(({ number }) => parts.on(number).length > 0)
  const rows = new Set(withRows.flatMap(({ number }) => parts.on(number).map(({ row }) => row)))
  const recurs = ({ place, size }: Small) => {
    const there = small.filter((other) => other.place === place)
    const alike = small.filter((other) => other.size === size)
    return (
      new Set(there.map(({ page }) => page)).size > Math.max(1, RECURS * withRows.length) ||
      new Set(alike.flatMap((other) => other.rows)).size > RECURS * rows.size
    )
  }
  const bySize = [...groupBy(small, ({ size }) => [size]).values()]
  const without = bySize.flatMap((alike) => fewWithout(new Set(alike.flatMap((one) => one.rows)), [...rows]))
  const marked = new Map<number, Set<PrintedRow>>()
  const missing = without.map((row) => ({ page: row.page, rows: [row] }))
  for (const { page, rows: beside } of [...small.filter((one) => !recurs(one)), ...missing])
    marked.set(page, new Set([...(marked.get(page) ?? []), ...beside]))
  return marked
}

function smallOn({ number, width, overlays }: SeenPage, parts: RowParts): Small[] {
  const placed = parts.on(number)
  if (placed.length === 0) return []
  const isTurned = areTurned(placed)
  const along = ({ x0, x1, y0, y1 }: Box) => (isTurned ? [x0, x1] : [y0, y1]) as [number, number]
  const height = median(placed.map(({ box }) => along(box)[1] - along(box)[0]))
  return overlays.flatMap(({ kind, box }) => {
    const [wide, high] = [box.x1 - box.x0, box.y1 - box.y0]
    const [from, to] = along(box)
    const isSmall = Math.min(wide, high) >= FLAT && to - from <= TALL * height && wide < WIDE * width
    if (kind !== 'picture' || !isSmall) return []
    const beside = placed.filter((part) => along(part.box)[0] < to && along(part.box)[1] > from)
    if (beside.length === 0) return []
    const place = [box.x0, box.y0, wide, high].map(Math.round).join(' ')
    return [
      {
        page: number,
        place,
        size: `${Math.round(wide)} ${Math.round(high)}`,
        rows: beside.map(({ row }) => row),
      },
    ]
  })
}
