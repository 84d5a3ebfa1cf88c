import { around } from '../../document/paint/box.js'
import type { TextRun } from '../../document/paint/painting.js'
import { inRuns } from '../../in-runs.js'
import type { NotedLine } from './noted-lines.js'

/** A raised mark before its note, which stands on a line of its own as it is smaller. */
const MARK = /^\s*(?:[\d¹²³⁴⁵⁶⁷⁸⁹]{1,2}|[*†‡]{1,3}|[a-e])\)?\s*$/u
/** Times the height of the letters that a note begins behind its mark at most. */
const NEAR = 0.6
/** The same of the next word, and of the next line of a note. */
const SPACE = 0.13
const BELOW = 1.2

/**
 * "¹ Namensgleich. ² Kein Betrag." side by side: their raised marks make a line above that of their words, which would be one
 * note for the first of them.
 * @param notes by pages, from top to bottom
 * @returns each such note, where it has but one line, on a line of its own
 */
export function notesApart(notes: readonly NotedLine[]): NotedLine[] {
  const pairs = inRuns(notes, (line, last) => marksOf(last).length > 1 && marksOf(line).length === 0)
  return pairs.flatMap((run, at) => {
    const [marks, words, ...others] = run
    const below = pairs[at + 1]?.[0]
    const isLast = !(below && words && isRightBelow(words, below))
    const isPair = marks && words && others.length === 0 && marks.page === words.page
    const parted = isPair && isLast ? apart(marks, words) : null
    return parted ?? run
  })
}

/** @returns null where the words do not begin each right behind their mark */
function apart(marks: NotedLine, words: NotedLine): NotedLine[] | null {
  const { height } = words
  const all = marksOf(marks)
  const notes = all.flatMap(({ text: mark, box: { x1, y0, y1 } }, at): NotedLine[] => {
    const end = all[at + 1]?.box.x0 ?? Number.POSITIVE_INFINITY
    const runs = words.runs.filter(({ box }) => box.x0 > x1 - height && box.x1 < end + SPACE * height)
    const box = runs.map((run) => run.box).reduce(around, runs[0]?.box ?? words.box)
    const isBehind = Math.abs(box.x0 - x1) < NEAR * height
    const isRaised = y0 < box.y0 && y1 > box.y0
    const text = `${mark} ${joined(runs, height)}`
    return isBehind && isRaised ? [{ ...words, text, box, runs, pieces: [{ text, box }] }] : []
  })
  const count = notes.reduce((sum, { runs }) => sum + runs.length, 0)
  return notes.length === all.length && count === words.runs.length ? notes : null
}

function joined(runs: readonly TextRun[], height: number): string {
  return runs.reduce((text, run, at) => {
    const gap = run.box.x0 - (runs[at - 1]?.box.x1 ?? run.box.x0)
    return text + (gap > SPACE * height ? ' ' : '') + run.text
  }, '')
}

/** @returns the marks of a line of nothing else */
function marksOf({ pieces = [] }: NotedLine): NotedLine['pieces'] {
  return pieces.every(({ text }) => MARK.test(text)) ? pieces : []
}

/** @returns true where the second line stands right below the first, or beside it */
export function isRightBelow(line: NotedLine, below: NotedLine): boolean {
  return below.page === line.page && below.box.y0 - line.box.y1 < BELOW * line.height
}
