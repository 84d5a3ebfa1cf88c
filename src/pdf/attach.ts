/** A cell's text that stands on a line of its own, at its baseline in points. */
export interface Fragment {
  readonly y: number
  readonly text: string
}

/** A row to which fragments may belong; `text` is what its cell holds on the row's own baseline. */
export interface Anchor extends Fragment {
  /** height of the font in points */
  readonly size: number
}

/** Where the amount of a row stands beside a name of several lines. */
export type Alignment = 'top' | 'middle' | 'bottom'

export interface Attachment {
  /** fragments of each anchor above and below its baseline */
  readonly above: readonly (readonly Fragment[])[]
  readonly below: readonly (readonly Fragment[])[]
  /** lower is better; comparable between alignments of one page */
  readonly cost: number
}

/** @returns 0 when the text is what the column holds, more the less it is */
export type Judge = (anchor: number, text: string) => number

const LEFT_OVER = 20
const AGAINST_ALIGNMENT = 3
/** No name has more lines above or below the line of its amount. */
const REACH = 3

/**
 * Gives the lines between the rows of one page to the rows above and below them, so that as many cells as
 * possible hold what they should, and the cells are aligned as told.
 */
export function attach(
  anchors: readonly Anchor[],
  fragments: readonly Fragment[],
  alignment: Alignment,
  judge: Judge,
): Attachment {
  const gaps = gapsOf(anchors, fragments)
  // best[b]: the cheapest way so far in which the next row has b fragments above it
  let best: Path[] = startPaths(gaps[0] ?? [])
  anchors.forEach((anchor, index) => {
    const gap = gaps[index + 1] ?? []
    const isLast = index === anchors.length - 1
    const next: Path[] = []
    for (const path of best)
      for (const [down, up] of splits(gap.length, isLast)) {
        const above = path.pending
        const below = gap.slice(0, down)
        const left = isLast ? 0 : gap.length - down - up
        const cost =
          path.cost +
          left * LEFT_OVER +
          judge(index, joinCell(above, anchor, below)) +
          bend(above, anchor, below, alignment)
        keep(next, { cost, pending: gap.slice(gap.length - up), before: path, above, below })
      }
    best = next
  })
  return unwind(best, anchors.length)
}

export function joinCell(above: readonly Fragment[], anchor: Fragment, below: readonly Fragment[]): string {
  return [...above, anchor, ...below]
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ')
}

interface Path {
  readonly cost: number
  /** fragments already given to the next row */
  readonly pending: readonly Fragment[]
  readonly before: Path | null
  readonly above: readonly Fragment[]
  readonly below: readonly Fragment[]
}

function gapsOf(anchors: readonly Anchor[], fragments: readonly Fragment[]): Fragment[][] {
  const gaps: Fragment[][] = Array.from({ length: anchors.length + 1 }, () => [])
  for (const fragment of fragments) {
    const next = anchors.findIndex(({ y }) => y > fragment.y)
    gaps[next < 0 ? anchors.length : next]?.push(fragment)
  }
  return gaps
}

/** Above the first row stand titles and headings of columns: what it does not need costs nothing. */
function startPaths(gap: readonly Fragment[]): Path[] {
  const counts = Array.from({ length: Math.min(REACH, gap.length) + 1 }, (_, count) => count)
  return counts.map((count) => ({
    cost: 0,
    pending: count === 0 ? [] : gap.slice(-count),
    before: null,
    above: [],
    below: [],
  }))
}

function splits(length: number, isLast: boolean): [down: number, up: number][] {
  const pairs: [number, number][] = []
  for (let down = 0; down <= Math.min(REACH, length); down++)
    for (let up = 0; up <= (isLast ? 0 : Math.min(REACH, length - down)); up++) pairs.push([down, up])
  return pairs
}

/** How far a cell is from being aligned as told. */
function bend(
  above: readonly Fragment[],
  anchor: Anchor,
  below: readonly Fragment[],
  alignment: Alignment,
): number {
  if (above.length === 0 && below.length === 0) return 0
  if (alignment === 'top') return AGAINST_ALIGNMENT * above.length
  if (alignment === 'bottom') return AGAINST_ALIGNMENT * below.length
  const offsets = [...above, ...below].map(({ y }) => y - anchor.y)
  const lines = offsets.length + (anchor.text === '' ? 0 : 1)
  return Math.abs(offsets.reduce((sum, offset) => sum + offset, 0) / lines / anchor.size)
}

/** Keeps the cheapest path for each number of fragments given to the next row. */
function keep(paths: Path[], path: Path): void {
  const same = paths.findIndex(({ pending }) => pending.length === path.pending.length)
  const rival = paths[same]
  if (!rival) paths.push(path)
  else if (path.cost < rival.cost) paths[same] = path
}

function unwind(paths: readonly Path[], rows: number): Attachment {
  const end = paths.reduce<Path | null>((best, path) => (!best || path.cost < best.cost ? path : best), null)
  const above: (readonly Fragment[])[] = []
  const below: (readonly Fragment[])[] = []
  let path = end
  for (let row = 0; row < rows && path; row++) {
    above.unshift(path.above)
    below.unshift(path.below)
    path = path.before
  }
  return { above, below, cost: end?.cost ?? 0 }
}
