import { groupBy } from '../../../domain/group-by.js'
import { traced } from '../matrix.js'
import { contrast, over, PAPER } from './blend.js'
import { type Box, grown, overlaps } from './box.js'
import { partOf } from './hidden-text.js'
import { Nearby } from './nearby.js'
import type { Painting, Shape, TextRun } from './painting.js'

/** Letters with a line through them. */
export interface StruckText {
  readonly text: string
  readonly box: Box
  readonly run: TextRun
  /** the line runs on beyond the text on either side, or over it as most of many others do that strike nothing: a rule of the table */
  readonly isRule: boolean
}

/** Part of the height of the font, above the baseline, in which a line strikes letters out. */
const LOW = 0.1
const HIGH = 0.58
/** Share of the height of the font up to which a filled shape counts as a line. */
const FLAT = 0.3
/** Share of the letters of a word that a line must meet. */
const MOST = 0.5
/** Times the height of the font that a line must rise to run across the rows. */
const LONG = 4
/** Times the height of the font by which a rule of the table runs on at least: what strikes a word out ends with it. */
const MARGIN = 1
/** Contrast with the paper from which a line is seen. */
const SEEN = 0.3

/** @returns the text that a painted line runs through, but not the text between two rules or above one */
export function struckText({ runs, shapes }: Painting): StruckText[] {
  const lines = shapes
    .filter((shape) => shape.isOnLayer && isLine(shape))
    .map((shape) => ({ shape, box: withHeight(shape.box) }))
  if (lines.length === 0) return []
  const near = new Nearby(lines)
  const found = runs.flatMap((run) => {
    const struck = near.overlapping(run.box).map(({ shape }) => glyphsStruck(run, shape))
    const glyphs = new Set(struck.flatMap((each) => [...each.glyphs]))
    const isCrossed = struck.some(({ isLong }) => isLong)
    if (glyphs.size === 0 || (!isCrossed && !isWordStruck(run, glyphs))) return []
    return { run, part: partOf(run, glyphs), isCrossed, struck }
  })
  if (found.length === 0) return []
  const isOneOfMany = manyAlike(
    lines.flatMap(({ shape }) => shape.path.lines),
    new Set(found.flatMap(({ struck }) => struck.flatMap((each) => each.lines))),
  )
  return found.map(({ run, part, isCrossed, struck }) => {
    const isRule = ({ isBeyond, isOver, lines }: Struck) => isBeyond || (isOver && lines.every(isOneOfMany))
    return { run, ...part, isRule: !isCrossed && struck.every(isRule) }
  })
}

/** Lines of one length and place, one below the other, are rules: so many at least, of which most strike nothing out. */
const FEWEST = 6
/** Points. */
const THIN = 1

function manyAlike(all: readonly PathLine[], striking: ReadonlySet<PathLine>): (line: PathLine) => boolean {
  const isFlat = ({ box: { x0, y0, x1, y1 } }: PathLine) => Math.min(x1 - x0, y1 - y0) < THIN
  const alike = groupBy(all.filter(isFlat), (line) => [reachOf(line)])
  const areRules = (same: readonly PathLine[]) =>
    same.length >= FEWEST && same.filter((each) => striking.has(each)).length < same.length / 2
  const rules = new Set([...alike].flatMap(([reach, same]) => (areRules(same) ? reach : [])))
  return (line) => isFlat(line) && rules.has(reachOf(line))
}

/** Level or upright, wherever it lies. */
function reachOf({ box: { x0, y0, x1, y1 } }: PathLine): string {
  const ends = x1 - x0 > y1 - y0 ? ['level', x0, x1] : ['upright', y0, y1]
  return ends.map((end) => (typeof end === 'number' ? Math.round(end) : end)).join(' ')
}

/** A run may hold a whole line, of which one word is struck out. */
function isWordStruck({ glyphs }: TextRun, struck: ReadonlySet<number>): boolean {
  let [letters, met] = [0, 0]
  return [...glyphs, { text: ' ' }].some(({ text }, index) => {
    if (text.trim() !== '') {
      letters++
      if (struck.has(index)) met++
      return false
    }
    const isStruck = met > 0 && met >= MOST * letters
    letters = met = 0
    return isStruck
  })
}

function withHeight(box: Box): Box {
  return grown(box, 0.1)
}

function isLine({ stroke, fill, box }: Shape): boolean {
  const ink = stroke ?? fill
  if (!ink || contrast(over(PAPER, ink), PAPER) < SEEN) return false
  return stroke !== null || Math.min(box.x1 - box.x0, box.y1 - box.y0) < 4 || isSlanted(box)
}

/** Filled, and neither flat nor upright: looked at piece by piece. */
function isSlanted({ x0, y0, x1, y1 }: Box): boolean {
  return x1 - x0 > 0 && y1 - y0 > 0
}

interface Struck {
  readonly glyphs: ReadonlySet<number>
  /** rises across rows */
  readonly isLong: boolean
  /** whatever it strikes, it begins before the run and ends behind it */
  readonly isBeyond: boolean
  /** or no later than the run begins, and no earlier than it ends */
  readonly isOver: boolean
  /** those that strike */
  readonly lines: readonly PathLine[]
}

function glyphsStruck(run: TextRun, shape: Shape): Struck {
  const glyphs = new Set<number>()
  const lines = new Set<PathLine>()
  let [isLong, isBeyond, isOver] = [false, true, true]
  for (const { from, to, line } of piecesIn(run, shape)) {
    run.glyphs.forEach(({ start, end, text }, index) => {
      if (text.trim() === '' || !runsThrough(from, to, { start, end, size: run.size })) return
      glyphs.add(index)
      lines.add(line)
      isLong ||= isLongSlant(from, to, run.size)
      isBeyond &&= reachesBeyond(from, to, run, MARGIN * run.size)
      isOver &&= reachesBeyond(from, to, run, 0)
    })
  }
  return { glyphs, isLong, isBeyond, isOver, lines: [...lines] }
}

function reachesBeyond(from: Point, to: Point, { glyphs }: TextRun, by: number): boolean {
  const [begin, stop] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])]
  return begin < (glyphs[0]?.start ?? 0) - by && stop > (glyphs.at(-1)?.end ?? 0) + by
}

/** A line across many rows strikes out all that it meets. */
function isLongSlant(from: Point, to: Point, size: number): boolean {
  return Math.abs(to[1] - from[1]) > LONG * size
}

type Point = readonly [along: number, above: number]

type PathLine = Shape['path']['lines'][number]
interface Piece {
  readonly from: Point
  readonly to: Point
  readonly line: PathLine
}

/** The pieces of a line in the space of a run. A flat filled shape is the line through its middle. */
function piecesIn(run: TextRun, { path, stroke, clips }: Shape): Piece[] {
  return path.lines.flatMap((line): Piece[] => {
    const { points, box } = line
    if (!overlaps(withHeight(box), run.box)) return []
    if (clips.some((clip) => !overlaps(withHeight(clip.box), run.box))) return []
    const local = points.map(([x, y]) => traced(run.place, x, y)).filter((point) => point !== null)
    if (local.length === 0) return []
    if (stroke) return local.slice(1).map((to, index) => ({ from: local[index] ?? to, to, line }))
    const middle = middleOf(local, run.size)
    return middle ? [{ ...middle, line }] : []
  })
}

function middleOf(points: readonly Point[], size: number): { from: Point; to: Point } | null {
  const alongs = points.map(([along]) => along)
  const aboves = points.map(([, above]) => above)
  const [low, high] = [Math.min(...aboves), Math.max(...aboves)]
  if (high - low > FLAT * size) return null
  const above = (low + high) / 2
  return { from: [Math.min(...alongs), above], to: [Math.max(...alongs), above] }
}

/** Does the line enter the middle of a glyph, and cross most of its width or run slanted through it? */
function runsThrough(from: Point, to: Point, glyph: { start: number; end: number; size: number }): boolean {
  const [left, right] = from[0] < to[0] ? [from, to] : [to, from]
  const [low, high] = [LOW * glyph.size, HIGH * glyph.size]
  const isUpright = right[0] - left[0] < 0.2 * Math.abs(right[1] - left[1])
  if (isUpright) return false
  const aboveAt = (along: number) =>
    left[1] + ((along - left[0]) / (right[0] - left[0])) * (right[1] - left[1])
  const width = glyph.end - glyph.start
  const [start, end] = [glyph.start + 0.25 * width, glyph.end - 0.25 * width]
  const [begin, stop] = [Math.max(start, left[0]), Math.min(end, right[0])]
  if (begin > stop) return false
  return [begin, (begin + stop) / 2, stop].some((along) => {
    const above = aboveAt(along)
    return above > low && above < high
  })
}
