import type { PrintedNames } from '../../domain/places/printed-names.js'
import { ROW_PITCH, textOf } from '../layout/line.js'
import type { GridLine } from './grid.js'
import { asOther, asRow, type Offer, type Segment } from './row-grammar.js'
import { asWrapped } from './wrapped.js'

/** A cut of all lines at the least cost. */
export interface Segmentation {
  readonly segments: readonly Segment[]
  /** another cut costs the same */
  readonly isTied: boolean
}

/** Of two cuts of one cost: the one whose last run is longer, or shorter. */
export type TieBreak = 'longer' | 'shorter'

/** No cell has more lines. */
const MOST_LINES = 10
const EQUAL = 1e-9

interface Step {
  readonly cost: number
  readonly from: number
  readonly segment: Segment
}

/** Cuts the lines into rows, sums, headings and other text. @param lines in reading order */
export function segment(lines: readonly GridLine[], names: PrintedNames, tieBreak: TieBreak): Segmentation {
  const best: Step[] = []
  let isTied = false
  const again = headsAgain(lines)
  for (let end = 1; end <= lines.length; end++) {
    const steps = [...offersAt(lines, end, again, names)].map(([length, [cost, made]]): Step => {
      const from = end - length
      return { cost: cost + (best[from - 1]?.cost ?? 0), from, segment: made }
    })
    const least = steps.reduce((low, { cost }) => Math.min(low, cost), Number.POSITIVE_INFINITY)
    const equal = steps.filter(({ cost }) => cost - least < EQUAL)
    const chosen = tieBreak === 'longer' ? equal.at(-1) : equal[0]
    isTied ||= equal.length > 1
    if (chosen) best.push(chosen)
  }
  return { segments: backFrom(best), isTied }
}

function backFrom(best: readonly Step[]): Segment[] {
  const segments: Segment[] = []
  for (let step = best.at(-1); step; step = best[step.from - 1]) segments.push(step.segment)
  return segments.reverse()
}

/** What the last lines may be, the fewest lines first. */
function* offersAt(
  lines: readonly GridLine[],
  end: number,
  again: ReadonlySet<GridLine>,
  names: PrintedNames,
): Generator<[lines: number, Offer]> {
  const last = lines[end - 1]
  if (!last) return
  yield [1, asOther(last, names)]
  if (!isPart(last)) return
  for (const [length, run] of runsEnding(lines, end, again)) {
    const row = asRow(run, names)
    const wrapped = run.length > 1 ? asWrapped(run, names) : null
    const cheaper = row && wrapped ? (row[0] <= wrapped[0] ? row : wrapped) : (row ?? wrapped)
    if (cheaper) yield [length, cheaper]
  }
}

/** Heads at the top of a page that say once more what one above says: cells of the row above may go on below them, but no amount. */
function headsAgain(lines: readonly GridLine[]): ReadonlySet<GridLine> {
  const said = new Set<string>()
  const again = new Set<GridLine>()
  for (const [at, line] of lines.entries()) {
    const [above, text] = [lines[at - 1], textOf(line.tokens)]
    if (!line.isHead || line.amount) continue
    if (above && (above.line.page < line.line.page || again.has(above)) && said.has(text)) again.add(line)
    said.add(text)
  }
  return again
}

/** Runs of lines with one amount at most, the shortest first, each with how many lines it takes. */
function* runsEnding(
  lines: readonly GridLine[],
  end: number,
  again: ReadonlySet<GridLine>,
): Generator<[lines: number, run: readonly GridLine[]]> {
  const run: GridLine[] = []
  let amounts = 0
  for (let at = end - 1; at >= 0 && run.length < MOST_LINES; at--) {
    const [line, below] = [lines[at], run[0]]
    if (line && below && amounts === 0 && again.has(line)) continue
    if (!line || line.isHead || (below && !areNear(line, below))) return
    run.unshift(line)
    if (line.amount) amounts++
    if (amounts > 1) return
    if (isPart(line)) yield [end - at, [...run]]
  }
}

function isPart({ amount, name, key }: GridLine): boolean {
  return amount !== null || name !== '' || key !== null
}

function areNear(
  { line: above, band, stack }: GridLine,
  { line: below, band: next, ...other }: GridLine,
): boolean {
  // A stack has rows of its own, however far apart its lines.
  if (stack !== undefined || other.stack !== undefined) return stack === other.stack
  if (above.page !== below.page) return below.page === above.page + 1
  if (next > band) return true
  const apart = below.y - above.y
  return apart >= 0 && apart < ROW_PITCH * Math.min(above.size, below.size)
}
