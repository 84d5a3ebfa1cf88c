import { around, type Box } from '../../document/paint/box.js'
import { inRuns } from '../../in-runs.js'
import { isRectangle, type Outline } from './drawings.js'
import type { LevelPage } from './level-page.js'

/** So many letters on one base line are words; an emblem has fewer. */
const LETTERS = 12
/** So many forms are among them; an ornament repeats one or two. */
const FORMS = 5
/** Points: letters are as high. */
const LOWEST = 2.5
const HIGHEST = 40
/** Times its height that a letter is wide at most. */
const WIDEST = 2
/** Share of their height by which letters leave the base line, and times it that words stand apart. */
const JITTER = 0.1
const APART = 3
/** Share of the pages from which words that stand at one place are those of a letterhead. */
const RECURS = 0.5

export interface DrawnWords {
  /** one-based numbers of the pages with words that other pages have not */
  readonly alone: ReadonlySet<number>
  /** of those whose words stand at one place on most */
  readonly recurring: ReadonlySet<number>
}

/** @returns the pages above or below whose rows words are drawn as outlines of letters: what they say cannot be read */
export function drawnWords(level: readonly LevelPage[]): DrawnWords {
  const lines = level.flatMap(({ number, outside }) => linesOf(outside).map((box) => ({ number, box })))
  const on = new Map<string, Set<number>>()
  for (const { number, box } of lines) on.set(placeOf(box), (on.get(placeOf(box)) ?? new Set()).add(number))
  const recurs = (box: Box) => (on.get(placeOf(box))?.size ?? 0) > Math.max(1, RECURS * level.length)
  const numbersOf = (some: typeof lines) => new Set(some.map(({ number }) => number))
  return {
    alone: numbersOf(lines.filter(({ box }) => !recurs(box))),
    recurring: numbersOf(lines.filter(({ box }) => recurs(box))),
  }
}

/** @returns the boxes around what stands on one base line like letters */
function linesOf(outlines: readonly Outline[]): Box[] {
  const letters = outlines.filter(isLetter)
  if (letters.length < LETTERS) return []
  const along = (edge: 'y0' | 'y1') =>
    inRuns(
      letters.toSorted((a, b) => a.box[edge] - b.box[edge]),
      (letter, last) => letter.box[edge] - last.box[edge] < JITTER * heightOf(last.box),
    )
  // On a page that is turned the base line may be above the letters.
  return [...along('y1'), ...along('y0')].flatMap(wordsOf)
}

function wordsOf(line: readonly Outline[]): Box[] {
  const words = inRuns(
    line.toSorted((a, b) => a.box.x0 - b.box.x0),
    (letter, last) =>
      letter.box.x0 - last.box.x1 < APART * Math.max(heightOf(letter.box), heightOf(last.box)),
  )
  return words.flatMap((word) => {
    const forms = new Set(word.map(({ points, box }) => `${points.length}|${Math.round(2 * widthOf(box))}`))
    if (word.length < LETTERS || forms.size < FORMS) return []
    return [word.map(({ box }) => box).reduce(around)]
  })
}

function isLetter({ points, box }: Outline): boolean {
  const height = heightOf(box)
  if (points.length < 3 || isRectangle(points)) return false
  return height >= LOWEST && height <= HIGHEST && widthOf(box) <= WIDEST * height
}

function placeOf({ x0, x1, y0, y1 }: Box): string {
  return [x0, x1, y0, y1].map((edge) => Math.round(edge / 2)).join(' ')
}

function widthOf({ x0, x1 }: Box): number {
  return x1 - x0
}

function heightOf({ y0, y1 }: Box): number {
  return y1 - y0
}
