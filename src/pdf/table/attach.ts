/** A cell's text that stands on a line of its own, at its baseline in points. */
export interface Fragment {
  /** ordinal of the part of the document */
  readonly section: number
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

export interface Attachment<F extends Fragment = Fragment> {
  /** fragments of each anchor above and below its baseline */
  readonly above: readonly (readonly F[])[]
  readonly below: readonly (readonly F[])[]
  /** lower is better; comparable between alignments of one document */
  readonly cost: number
}

/** @returns 0 when the text is what the column holds, more the less it is */
export type Judge = (anchor: number, text: string) => number

/** Less than what it costs to spoil a good cell: an unknown line is then named, not the row beside it. */
const LEFT_OVER = 8
const AGAINST_ALIGNMENT = 3
/** No name has more lines above or below the line of its amount. */
const REACH = 3

/**
 * Gives the lines between the rows to the rows above and below them, so that as many cells as
 * possible hold what they should, and the cells are aligned as told.
 */
export function attach<F extends Fragment>(
  anchors: readonly Anchor[],
  fragments: readonly F[],
  alignment: Alignment,
  judge: Judge,
): Attachment<F> {
  const gaps = gapsOf(anchors, fragments)
  // one path for each number of fragments that may stand above the next row
  let best: Path<F>[] = startPaths(gaps[0] ?? [])
  anchors.forEach((anchor, index) => {
    const gap = gaps[index + 1] ?? []
    const next = anchors[index + 1]
    // Between two sections stand headers, footers and notes: they need not belong to a row.
    const leftOver = next?.section === anchor.section ? LEFT_OVER : 0
    const paths: Path<F>[] = []
    for (const path of best)
      for (const [down, up] of splits(gap.length, next !== undefined)) {
        const [above, below] = [path.pending, gap.slice(0, down)]
        const cost =
          path.cost +
          (gap.length - down - up) * leftOver +
          // Two strange lines spoil a cell more than one, and more than it costs to leave both over.
          judge(index, joinCell(above, anchor, below)) * Math.max(1, above.length + below.length) +
          bend(above, anchor, below, alignment)
        keep(paths, { cost, pending: gap.slice(gap.length - up), before: path, above, below })
      }
    best = paths
  })
  return unwind(best, anchors.length)
}

export function joinCell(above: readonly Fragment[], anchor: Fragment, below: readonly Fragment[]): string {
  return [...above, anchor, ...below]
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ')
}

interface Path<F> {
  readonly cost: number
  /** fragments already given to the next row */
  readonly pending: readonly F[]
  readonly before: Path<F> | null
  readonly above: readonly F[]
  readonly below: readonly F[]
}

/** @returns the fragments before the first row, between the rows, and after the last one */
function gapsOf<F extends Fragment>(anchors: readonly Anchor[], fragments: readonly F[]): F[][] {
  const gaps: F[][] = Array.from({ length: anchors.length + 1 }, () => [])
  let next = 0
  for (const fragment of fragments) {
    while (next < anchors.length && isBefore(anchors[next], fragment)) next++
    gaps[next]?.push(fragment)
  }
  return gaps
}

function isBefore(anchor: Fragment | undefined, fragment: Fragment): boolean {
  if (!anchor) return false
  return anchor.section < fragment.section || (anchor.section === fragment.section && anchor.y <= fragment.y)
}

/** Above the first row stand titles and headings of columns: what it does not need costs nothing. */
function startPaths<F>(gap: readonly F[]): Path<F>[] {
  const counts = Array.from({ length: Math.min(REACH, gap.length) + 1 }, (_, count) => count)
  return counts.map((count) => ({
    cost: 0,
    pending: count === 0 ? [] : gap.slice(-count),
    before: null,
    above: [],
    below: [],
  }))
}

function splits(length: number, hasNext: boolean): [down: number, up: number][] {
  const pairs: [number, number][] = []
  for (let down = 0; down <= Math.min(REACH, length); down++)
    for (let up = 0; up <= (hasNext ? Math.min(REACH, length - down) : 0); up++) pairs.push([down, up])
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
  const mean = offsets.reduce((sum, offset) => sum + offset, 0) / lines / anchor.size
  return Math.min(Math.abs(mean), AGAINST_ALIGNMENT)
}

/** Keeps the cheapest path for each number of fragments given to the next row. */
function keep<F>(paths: Path<F>[], path: Path<F>): void {
  const same = paths.findIndex(({ pending }) => pending.length === path.pending.length)
  const rival = paths[same]
  if (!rival) paths.push(path)
  else if (path.cost < rival.cost) paths[same] = path
}

function unwind<F extends Fragment>(paths: readonly Path<F>[], rows: number): Attachment<F> {
  const end = paths.reduce<Path<F> | null>(
    (best, path) => (!best || path.cost < best.cost ? path : best),
    null,
  )
  const above: (readonly F[])[] = []
  const below: (readonly F[])[] = []
  let path: Path<F> | null = end
  for (let row = 0; row < rows && path; row++) {
    above.unshift(path.above)
    below.unshift(path.below)
    path = path.before
  }
  return { above, below, cost: end?.cost ?? 0 }
}
