import type { Line } from '../ink/line.js'
import type { Word } from '../ink/word.js'
import { CURRENCY } from '../words/vocabulary.js'

/** Points on the page from left to right at which one column ends and the next begins. */
export type Boundaries = readonly number[]

/** How many rows print into each strip of one point. */
export type Coverage = ReadonlyMap<number, number>

/** @param rows lines that are probably rows of the table */
export function coverageOf(rows: readonly Line[]): Coverage {
  const coverage = new Map<number, number>()
  for (const row of rows) for (const bin of binsOf(row.words)) coverage.set(bin, (coverage.get(bin) ?? 0) + 1)
  return coverage
}

/**
 * Finds the gutters: the strips that (nearly) no row prints into.
 * @param allowed how many rows may print into a gutter
 * @returns the middles of the gutters, in points
 */
export function findBoundaries(coverage: Coverage, allowed: number): Boundaries {
  const inked = [...coverage].filter(([, count]) => count > allowed).map(([bin]) => bin)
  inked.sort((a, b) => a - b)
  const boundaries: number[] = []
  inked.forEach((bin, index) => {
    const previous = inked[index - 1]
    if (previous !== undefined && bin - previous > 1) boundaries.push((bin + previous + 1) / 2)
  })
  return boundaries
}

/** Share of the height of the font up to which a gap is a space between words, not a gutter. */
const SPACE = 0.36

/** The same between groups of digits, where the space may be as wide as a digit. */
const DIGIT_SPACE = 0.6

/** Strips one point wide that the words of a row cover; the spaces inside a cell count as covered. */
function binsOf(words: readonly Word[]): Set<number> {
  const bins = new Set<number>()
  const ink = words.filter(({ text }) => !CURRENCY.test(text))
  ink.forEach((word, index) => {
    const next = ink[index + 1]
    const joins = next && next.x0 - word.x1 < reachOf(word, next) * word.size
    const end = joins ? next.x0 : word.x1
    for (let bin = Math.floor(word.x0); bin <= Math.floor(end - 0.01); bin++) bins.add(bin)
  })
  return bins
}

/**
 * Words join words, and groups of three digits join digits; a number beside a name is another column.
 * @returns the share of the height of the font up to which two words belong together; 0 when they never do
 */
function reachOf(word: Word, next: Word): number {
  if (/^\p{L}|^\(/u.test(next.text)) return /[\p{L}).,/-]$/u.test(word.text) ? SPACE : 0
  return /^\d{3}(?!\d)/.test(next.text) && /^[\d.]{1,3}$/.test(word.text) ? DIGIT_SPACE : 0
}

/** The text of a line, cut into columns; words are apart by single spaces. */
export function cellsOf(line: Line, boundaries: Boundaries): string[] {
  const cells: string[][] = Array.from({ length: boundaries.length + 1 }, () => [])
  for (const word of line.words) cells[columnAt((word.x0 + word.x1) / 2, boundaries)]?.push(word.text)
  return cells.map((words) => words.join(' '))
}

export function columnAt(x: number, boundaries: Boundaries): number {
  const index = boundaries.findIndex((boundary) => x < boundary)
  return index < 0 ? boundaries.length : index
}
