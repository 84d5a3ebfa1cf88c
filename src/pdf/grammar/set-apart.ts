import type { PrintedNames } from '../../domain/places/printed-names.js'
import { lacksAmount } from './broken-parts.js'
import type { GridLine } from './grid.js'
import { asOther, asRow, type Segment } from './row-grammar.js'

/** What stands around the two lines of a broken sum. */
interface SetApart {
  readonly before: readonly Segment[]
  /** its first line, or a segment with more */
  readonly last: Segment
  readonly rest: Segment | undefined
  readonly others: readonly Segment[]
}

/**
 * The district below the name of the last row was taken for the begin of a label: "Summe 3 358 66" and "Rhein-Neckar-Kreis 2" are
 * the sum. "LANDKREIS HEILBRONN 46 €" below the sum of that city was taken for the end of its name, and "SK Heilbronn" for that
 * of "7" below "Rems-Murr-Kreis 1.834.16".
 * @returns the last line of a segment and the first of the one below it, and what each of them had taken in
 */
export function setApart(each: Segment, below: Segment, names: PrintedNames): SetApart {
  const alone = (lines: readonly GridLine[]) => lines.map((line) => asOther(line, names)[1])
  const [rest, ...others] = alone(below.lines)
  const [begin, ends] = [each.lines.slice(0, -1), alone(each.lines.slice(-1))]
  const [, row] = (each.kind === 'row' && lacksAmount(each.lines.at(-1)) && asRow(begin, names)) || []
  const isEnd = each.kind === 'figure' && each.line === each.lines.at(-1)
  const before = row ? [row] : isEnd ? alone(begin) : []
  const [last = each] = before.length > 0 ? ends : []
  return { before, last, rest, others }
}
