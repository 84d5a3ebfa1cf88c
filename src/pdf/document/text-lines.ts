import { groupBy } from '../../domain/group-by.js'
import { inRuns } from '../in-runs.js'
import { angleOf, mainDirection, turnTo } from './matrix.js'
import { around, type Box } from './paint/box.js'
import type { HiddenText } from './paint/hidden-text.js'
import type { TextRun } from './paint/painting.js'

/** What is written on one baseline, whatever its direction. */
export interface SeenLine {
  readonly text: string
  readonly box: Box
  /** points */
  readonly height: number
  /** it does not run level */
  readonly isTurned: boolean
  readonly runs: readonly TextRun[]
  /** what lies as far apart as columns do */
  readonly pieces: readonly LinePiece[]
}

export interface LinePiece {
  readonly text: string
  readonly box: Box
}

/** Shares of the height of the font: how far baselines of one line differ, and from which gap words and columns part. */
export const JITTER = 0.3
const SPACE = 0.13
const COLUMN = 2
/** Radians by which lines of one direction may differ. */
export const LEAN = 0.06

/** @returns the lines of a page in each direction of writing, from its top to its bottom */
export function seenLines(runs: readonly TextRun[]): SeenLine[] {
  const main = mainDirection(
    runs,
    ({ place }) => angleOf(place),
    ({ glyphs }) => glyphs.length,
  )
  const byAngle = groupBy(runs, ({ place }) => [Math.round(turnTo(angleOf(place), main) / LEAN)])
  return [...byAngle].flatMap(([key, group]) => linesAlong(group, main + key * LEAN, key !== 0))
}

/** @returns the runs without those that are hidden; a run of which a part is hidden stays whole */
export function seenRuns(runs: readonly TextRun[], hidden: readonly HiddenText[]): TextRun[] {
  const whole = new Set(hidden.flatMap((item) => (isWhole(item) ? item.run : [])))
  return runs.filter((run) => !whole.has(run))
}

/** @returns the runs that somebody may see: in pale letters, or on a layer of the screen or of the print alone, as well */
export function possiblySeenRuns(runs: readonly TextRun[], hidden: readonly HiddenText[]): TextRun[] {
  return seenRuns(
    runs,
    hidden.filter(({ by, run }) => by !== 'white' && !(by === 'layer-off' && run.isOnLayer)),
  )
}

function isWhole({ run, glyphs }: HiddenText): boolean {
  return glyphs.size >= run.glyphs.length
}

interface PlacedRun {
  readonly run: TextRun
  readonly along: number
  readonly end: number
  readonly down: number
}

function linesAlong(runs: readonly TextRun[], angle: number, isTurned: boolean): SeenLine[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const placed = runs.map((run): PlacedRun => {
    const [a = 1, b = 0, , , e = 0, f = 0] = run.place
    const zoom = Math.hypot(a, b)
    const first = run.glyphs[0]?.start ?? 0
    const along = e * cos + f * sin
    return {
      run,
      along: along + first * zoom,
      end: along + (run.glyphs.at(-1)?.end ?? 0) * zoom,
      down: f * cos - e * sin,
    }
  })
  placed.sort((a, b) => a.down - b.down || a.along - b.along)
  const lines = inRuns(placed, (item, last) => {
    return item.down - last.down < JITTER * Math.min(item.run.height, last.run.height)
  })
  return lines.map((line) =>
    joined(
      line.sort((a, b) => a.along - b.along),
      isTurned,
    ),
  )
}

function joined(line: readonly PlacedRun[], isTurned: boolean): SeenLine {
  const pieces: { text: string; box: Box }[] = []
  let end = -Infinity
  for (const { run, along, end: stop } of line) {
    const gap = (along - end) / run.height
    const last = gap > COLUMN ? undefined : pieces.at(-1)
    if (last) {
      last.text += (gap > SPACE ? ' ' : '') + run.text
      last.box = around(last.box, run.box)
    } else pieces.push({ text: run.text, box: run.box })
    end = stop
  }
  const runs = line.map(({ run }) => run)
  return {
    text: pieces
      .map(({ text }) => text)
      .join('   ')
      .normalize('NFC'),
    box: runs.map(({ box }) => box).reduce(around),
    height: Math.max(...runs.map(({ height }) => height)),
    isTurned,
    runs,
    pieces,
  }
}
