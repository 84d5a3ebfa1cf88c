import { groupBy } from '../../../domain/group-by.js'
import { areaOf, sharedArea } from '../../document/paint/box.js'
import { Nearby } from '../../document/paint/nearby.js'
import type { TextRun } from '../../document/paint/painting.js'
import type { SeenPage } from '../../document/seen-page.js'
import type { PrintedRow } from '../../reading.js'
import type { Part, RowParts } from './row-parts.js'

/** Share of a part of a row that letters must cover to be its own. */
const OWN = 0.3

/**
 * Rows whose name or amount is set in another colour, or in letters of another font, than those of most rows of their page,
 * and that are none without an amount: these are often grey.
 */
export function rowsStyled(pages: readonly SeenPage[], parts: RowParts): ReadonlySet<PrintedRow> {
  const styled = pages.flatMap((page) => {
    const runs = new Nearby(page.painting.runs)
    return (['name', 'amount'] as const).flatMap((part) => othersOf(part, page.number, parts, runs))
  })
  return new Set(styled.filter(({ amount }) => amount > 0))
}

function othersOf(wanted: Part, page: number, parts: RowParts, runs: Nearby<TextRun>): PrintedRow[] {
  const placed = parts.on(page).filter(({ part }) => part === wanted)
  const styles = placed.flatMap(({ row, box }) => {
    const own = runs.overlapping(box).filter((run) => sharedArea(run.box, box) > OWN * areaOf(box))
    return own[0] ? [{ row, style: styleOf(own[0]) }] : []
  })
  const groups = [...groupBy(styles, ({ style }) => [style]).values()].toSorted((a, b) => b.length - a.length)
  return groups.slice(1).flatMap((group) => group.map(({ row }) => row))
}

function styleOf({ font, fill }: TextRun): string {
  return `${font}|${fill?.colour?.map((value) => Math.round(value / 8)).join() ?? ''}`
}
