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
  const found = new Set<number>()
  let isWrittenOver = false
  run.glyphs.forEach(({ text }, index) => {
    if (!/\d/.test(text)) return
    const { box } = partOf(run, new Set([index]))
    const hit = parts.find(
      ({ glyph, box: part }) =>
        glyph.text !== text &&
        (isStroke || /[\p{L}\p{N}]/u.test(glyph.text)) &&
        sharedArea(box, part) > SHARE * Math.min(areaOf(box), areaOf(part)),
    )
    if (!hit) return
    found.add(index)
    isWrittenOver ||= isStroke || /\d/.test(hit.glyph.text)
  })
  return isWrittenOver || found.size > MOSTLY * run.glyphs.length ? found : new Set()
}
