import type { Box } from './box.js'
import { areaOf, sharedArea } from './box.js'
import { partOf } from './hidden-text.js'
import { Nearby } from './nearby.js'
import type { TextRun } from './painting.js'

/** Letters over which other letters are written. */
export interface OverprintedText {
  readonly text: string
  /** what is written over or under it */
  readonly by: string
  readonly box: Box
  readonly run: TextRun
}

/** Share of a glyph's area that another one must share to hide it. */
const SHARE = 0.35
/** Share of the glyphs of a figure that letters must lie over. */
const MOSTLY = 0.5
/** Letters that strike out, or cover, what they are written over. */
const STRIKES = /[-–—―‒_=~/\\xX×█▀▄▌▐■▮▬●⬛⬤]/u

/** @param runs those that are seen. @returns the figures that are written over with something else; the same figure twice is bold print */
export function overprintedText(runs: readonly TextRun[]): OverprintedText[] {
  const figures = runs.filter(({ text }) => /\d/.test(text))
  const near = new Nearby(runs)
  return figures.flatMap((run) => {
    for (const other of near.overlapping(run.box)) {
      if (other === run || !isAlike(other, run)) continue
      const glyphs = glyphsUnder(run, other)
      if (glyphs.size > 0) return { run, by: other.text, ...partOf(run, glyphs) }
    }
    return []
  })
}

/** Letters of a watermark are far greater than those of the rows they lie under. */
function isAlike(a: TextRun, b: TextRun): boolean {
  return Math.max(a.height, b.height) < 2.5 * Math.min(a.height, b.height)
}

/** A long name may run into the first figures of the next column: that is overfull, not written over. */
function glyphsUnder(run: TextRun, other: TextRun): Set<number> {
  const parts = other.glyphs.map((glyph, index) => ({ glyph, box: partOf(other, new Set([index])).box }))
  const isStroke = [...other.text].every((char) => STRIKES.test(char))
  const hits = run.glyphs.flatMap(({ text }, index) => {
    const { box } = partOf(run, new Set([index]))
    const at = parts.findIndex(
      ({ glyph, box: part }) =>
        glyph.text !== text &&
        (isStroke || IS_LETTER.test(glyph.text)) &&
        sharedArea(box, part) > SHARE * Math.min(areaOf(box), areaOf(part)),
    )
    return /\d/.test(text) && at >= 0 ? { index, at, isFigure: /\d/.test(other.glyphs[at]?.text ?? '') } : []
  })
  const isWrittenOver = isStroke || hits.some(({ isFigure }) => isFigure)
  const isHidden = isWrittenOver ? !meetAtEnds(run, other, hits) : hits.length > MOSTLY * run.glyphs.length
  return new Set(isHidden ? hits.map(({ index }) => index) : [])
}

/** Letters and figures of which one may meet another cell. */
const FEWEST = 4
const IS_LETTER = /[\p{L}\p{N}]/u

/** So may a number whose last figure meets the first of the next cell: where it has several, its others tell which it is. */
function meetAtEnds(
  run: TextRun,
  other: TextRun,
  [hit, ...more]: readonly { readonly index: number; readonly at: number }[],
): boolean {
  const [end, last] = [run.glyphs.length - 1, other.glyphs.length - 1]
  const areLong = [run, other].every(
    ({ text }) => [...text].filter((char) => IS_LETTER.test(char)).length >= FEWEST,
  )
  const isAtEnds = hit && ((hit.index === end && hit.at === 0) || (hit.index === 0 && hit.at === last))
  return areLong && isAtEnds === true && more.length === 0
}
