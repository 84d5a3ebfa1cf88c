import type { Mark } from './annotations.js'
import { multiply } from './matrix.js'
import { hiddenGlyphs } from './paint/hidden-text.js'
import type { TextRun } from './paint/painting.js'
import type { RawItem, RawPage } from './raw-page.js'

/** Points between the frame of a field and its text. */
const PADDING = 2
const MOST_SIZE = 10
/** Width of a usual character, as a share of the height of the font. */
const CHARACTER = 0.5

/** @returns the text of a page without the letters that nobody sees, and with the values of form fields where they stand */
export function seenItems({ items, seen: { painting, hidden, marks } }: RawPage): RawItem[] {
  const fields = marks.flatMap((mark) =>
    mark.kind === 'form-field' && mark.text !== '' ? fieldItem(mark) : [],
  )
  if (hidden.length === 0) return [...items, ...fields]
  const unseen = hiddenGlyphs(hidden)
  return [...painting.runs.flatMap((run) => itemOf(run, unseen.get(run) ?? new Set())), ...fields]
}

function itemOf({ glyphs, place, size }: TextRun, unseen: ReadonlySet<number>): RawItem[] {
  const seen = glyphs.filter((_, index) => !unseen.has(index))
  const [first, last] = [seen[0], seen.at(-1)]
  const text = seen.map((glyph) => glyph.text).join('')
  if (!first || !last || text.trim() === '') return []
  const [a = 1, b = 0] = place
  return [
    {
      text,
      transform: multiply(multiply(place, [1, 0, 0, 1, first.start, 0]), [size, 0, 0, size, 0, 0]),
      width: (last.end - first.start) * Math.hypot(a, b),
      isMonospaced: false,
      content: null,
    },
  ]
}

function fieldItem({ boxes: [box], text, isRightAligned }: Mark): RawItem[] {
  if (!box) return []
  const { x0, y0, x1, y1 } = box
  const size = Math.min(MOST_SIZE, 0.7 * (y1 - y0))
  const width = Math.min(x1 - x0 - 2 * PADDING, text.length * CHARACTER * size)
  const x = isRightAligned ? x1 - PADDING - width : x0 + PADDING
  const y = (y0 + y1) / 2 + 0.35 * size
  return [{ text, transform: [size, 0, 0, -size, x, y], width, isMonospaced: false, content: null }]
}
