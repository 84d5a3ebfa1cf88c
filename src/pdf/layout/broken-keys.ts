import { type Line, textOf } from './line.js'
import type { Word } from './word.js'

/** Times the height of the font that the second line of a cell may lie below the first. */
const PITCH = 1.8
/** Points by which two lines of one cell may begin apart. */
const EDGE = 1
const FRONT = /^\d{3,7}$/
const REST = /^\d{1,3}$/
/** Different keys, at least, and as a share of all lines, and of all that are broken so: fewer are keys by chance. */
const FEWEST = 6
const OF_LINES = 0.1
const OF_BROKEN = 0.9
/** So many lines below the first a cell goes on: those of cells beside it may lie between. */
const REACH = 4
/** No line of tables abreast has more numbers: one with thousands would cost the square of them. */
const MOST = 40

interface Broken {
  readonly front: Word
  readonly rest: Word
  readonly upper: Line
  readonly lower: Line
  readonly key: string
}

/**
 * A cell may be too narrow for the digits of its key: "42500" above "2". Together they are a key of the register, each
 * of them another.
 * @param pages the lines of the whole document
 * @returns the lines with such keys whole, on the line of their row
 */
export function withWholeKeys(
  pages: readonly (readonly Line[])[],
  isKey: (digits: string) => boolean,
): readonly (readonly Line[])[] {
  const found = pages.map((lines) =>
    lines.flatMap((line, at) => brokenIn(line, lines.slice(at + 1, at + 1 + REACH), isKey)),
  )
  const all = found.flat()
  const different = new Set(all.map(({ key }) => key)).size
  const lines = pages.reduce((sum, some) => sum + some.length, 0)
  if (different < Math.max(FEWEST, OF_LINES * lines, OF_BROKEN * all.length)) return pages
  return pages.map((some, at) => joined(some, found[at] ?? []))
}

function brokenIn(upper: Line, below: readonly Line[], isKey: (digits: string) => boolean): Broken[] {
  const near = below.filter(({ y }) => y - upper.y <= PITCH * upper.size)
  const fronts = upper.words.filter(({ text }) => FRONT.test(text))
  if (fronts.length > MOST) return []
  return fronts.flatMap((front) => {
    const under = near.flatMap((lower) =>
      lower.words.flatMap((rest) => (rest.x0 < front.x1 && rest.x1 > front.x0 ? { rest, lower } : [])),
    )[0]
    if (!under || !REST.test(under.rest.text) || Math.abs(under.rest.x0 - front.x0) > EDGE) return []
    const digits = front.text + under.rest.text
    const key = `08${digits.replace(/^0?8(?=\d{6}$)/, '')}`
    return key.length === 8 && isKey(key) ? [{ front, upper, key, ...under }] : []
  })
}

function joined(lines: readonly Line[], broken: readonly Broken[]): readonly Line[] {
  const parts = new Set(broken.flatMap(({ front, rest }) => [front, rest]))
  const added = new Map<Line, Word[]>()
  for (const { front, rest, upper, lower } of broken) {
    const between = lines.slice(lines.indexOf(upper) + 1, lines.indexOf(lower))
    const line = between[0] ?? upper
    const whole = { ...front, text: front.text + rest.text, x1: Math.max(front.x1, rest.x1) }
    added.set(line, [...(added.get(line) ?? []), whole])
  }
  return lines.flatMap((line) => {
    const left = line.words.filter((word) => !parts.has(word))
    const words = [...left, ...(added.get(line) ?? [])].sort((a, b) => a.x0 - b.x0)
    return words.length === 0 ? [] : { ...line, words, text: textOf(words) }
  })
}
