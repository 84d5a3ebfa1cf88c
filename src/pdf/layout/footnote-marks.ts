import { median } from '../median.js'
import type { TextItem } from './text-page.js'

/** Share of the height of the letters beside it that a mark reaches. */
export const SMALL = 0.87
/** Share of the height of the usual font that it may stand away from what it marks. */
const NEAR = 0.4
/** How far it is raised above the baseline of what it marks. */
const LEAST_RISE = 0.1
const MOST_RISE = 0.7
const MARK = /^[\d¹²³*†‡a-e]{1,3}\)?$/
/** More small pieces than a page has marks: the page is set in two sizes. */
const MOST_MARKS = 400

/** Leaves out small raised digits and stars behind a word, whatever the line that they came to stand on. */
export function withoutMarks(items: readonly TextItem[]): TextItem[] {
  const size = usualSize(items)
  const marks = items.filter((item) => item.size < SMALL * size && MARK.test(item.text))
  if (marks.length === 0 || marks.length > MOST_MARKS) return [...items]
  const dropped = new Set(marks.filter((mark) => items.some((item) => marksIt(mark, item, size))))
  return items.filter((item) => !dropped.has(item))
}

function marksIt(mark: TextItem, item: TextItem, size: number): boolean {
  const rise = (item.y - mark.y) / size
  return (
    item.size >= SMALL * size &&
    Math.abs(mark.x0 - item.x1) < NEAR * size &&
    rise > LEAST_RISE &&
    rise < MOST_RISE
  )
}

/** The height of the font of the middle letter. */
function usualSize(items: readonly TextItem[]): number {
  return median(items.map(({ size }) => size))
}
