import { isSumLabel } from '../../domain/sum-label.js'
import { LEADING } from '../layout/line.js'
import type { Place } from '../reading.js'
import { changesSomething, isSentence } from '../words/sentences.js'
import type { GridLine } from './grid.js'
import type { Segment } from './row-grammar.js'

/**
 * @param isTold tells the lines that are known to name districts
 * @returns text in the column of names, between the first row and the last one, that does not recur; in running text up to
 * the end of its last paragraph
 */
export function unexplained(
  segments: readonly Segment[],
  isTold: (line: GridLine) => boolean,
  isRunningText: boolean,
): Place[] {
  const isRow = ({ kind }: Segment) => kind === 'row'
  const [first, last] = [segments.findIndex(isRow), segments.findLastIndex(isRow)]
  const behind = isRunningText ? paragraphFrom(segments, last) : 0
  const paragraph = segments.slice(last + 1, last + 1 + behind)
  const heads = headsIn(paragraph, segments[last])
  const labels = isRunningText ? labelsIn(segments) : NO_SEGMENTS
  const texts = [...segments.slice(first, last + 1), ...paragraph]
    .filter((each) => !heads.has(each) && !labels.has(each))
    .flatMap(linesOf)
  const counts = new Map<string, number>()
  for (const text of segments.flatMap(linesOf)) counts.set(masked(text), (counts.get(masked(text)) ?? 0) + 1)
  // A sentence may be said of each place.
  const recurs = (text: GridLine) =>
    (counts.get(masked(text)) ?? 0) > 1 && !(isRunningText && isSentence(text.line.text))
  return texts
    .filter(
      (text) =>
        /[\p{L}\d]/u.test(text.name) &&
        !CITIES.test(text.name) &&
        !isTold(text) &&
        text.unreadable === null &&
        !recurs(text),
    )
    .map(({ line: { page, text } }) => ({ page, text }))
}

/** The heading of the last paragraph of a list by districts. */
const CITIES = /^stadtkreise$/iu

const NO_SEGMENTS: ReadonlySet<Segment> = new Set()

function linesOf(each: Segment): readonly GridLine[] {
  return each.kind === 'text' ? each.lines : []
}

function masked({ line }: GridLine): string {
  return line.text.replace(/\d+/g, '#')
}

const WORDS_OF_SUM =
  /^(?:(?:alles|auf|damit|das|den|entfallen|im|in|insgesamt|kreis|landkreis|macht|sind|summe|zusammen)(?:\s|$))+$/iu

/** @returns "Auf den Landkreis entfallen damit zusammen" above a sum */
function labelsIn(segments: readonly Segment[]): ReadonlySet<Segment> {
  const isLabel = (each: Segment, at: number) =>
    segments[at + 1]?.kind === 'figure' &&
    linesOf(each).every(
      ({ line: { text } }) => (isSumLabel(text) && !changesSomething(text)) || WORDS_OF_SUM.test(text),
    )
  return new Set(segments.filter(isLabel))
}

/** @returns how many segments behind the last row belong to its paragraph */
function paragraphFrom(segments: readonly Segment[], last: number): number {
  const behind = segments.slice(last + 1)
  const isNext = (each: Segment, at: number) => {
    const [above, own] = [segments[last + at]?.lines.at(-1)?.line, each.lines[0]?.line]
    return above && own && own.page === above.page && Math.abs(above.y - own.y) <= LEADING * own.size
  }
  const end = behind.findIndex((each, at) => !isNext(each, at))
  return end < 0 ? behind.length : end
}

/** Times the height of the font from which a gap parts columns, and no words of a line that is spread. */
const COLUMN = 2

/** @returns "Summen nach Kreisen", "Stelle   je Jahr", "halbe Stelle   25.500 €": title, heads and rows of another table */
function headsIn(behind: readonly Segment[], row: Segment | undefined): ReadonlySet<Segment> {
  const heads = new Set<Segment>()
  const last = behind.findLastIndex(isNumber)
  let before = row
  for (const each of behind.slice(0, last + 1)) {
    const isClosed = /[.:!?€]$|^\d/u.test(before?.lines.at(-1)?.line.words.at(-1)?.text ?? '')
    if (each.kind === 'text' && each.lines.every((line) => isHead(line, isClosed))) heads.add(each)
    else if (each.kind === 'text') before = each
  }
  return heads
}

function isNumber(each: Segment): boolean {
  return each.kind === 'figure' || each.lines.some(({ tokens }) => tokens.at(-1)?.kind === 'number')
}

/** @param isClosed the sentence before it is at its end */
function isHead({ line: { text }, tokens }: GridLine, isClosed: boolean): boolean {
  if (!/^[\p{L}\d]/u.test(text) || /[.;!?]$/.test(text) || changesSomething(text)) return false
  const isInColumns = tokens.some(
    (token, index) => token.x0 - (tokens[index - 1]?.x1 ?? token.x0) > COLUMN * token.size,
  )
  return isInColumns || (isClosed && !isSentence(text))
}
