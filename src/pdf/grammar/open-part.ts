import { centsOf, type Token, type TokenLine } from '../layout/token.js'
import { CAPTION } from '../words/vocabulary.js'
import { type HeadPlaces, isAgain, isOfBands, moveBetween, saysOther } from './head-places.js'
import { areElsewhere, type Column, columnsIn, type Interval, isIn } from './intervals.js'

/** A part of a page with columns of its own, as far as its lines are told yet. */
export interface OpenPart {
  readonly lines: readonly TokenLine[]
  readonly head: HeadPlaces
  /** the head is its own, above its first row */
  readonly isHeaded: boolean
  /** the columns of amounts that its first rows show */
  readonly told: readonly Column<Token>[]
}

interface Next extends OpenPart {
  /** its first line is one below which the columns lie elsewhere */
  readonly isMoved: boolean
}

/** What is known where the next lines begin. */
interface Facts {
  /** the head of the next lines, if they have one */
  readonly head: HeadPlaces
  /** the columns of amounts of the open part, or of the page before */
  readonly told: readonly Interval[]
}

/**
 * "Landkreis Calw" right above the heads of its columns belongs to what they begin, not to the rows far above.
 * @param runs of lines, cut before each head
 */
export function withCaptions(
  runs: readonly (readonly TokenLine[])[],
  isHead: (line: TokenLine) => boolean,
): (readonly TokenLine[])[] {
  const captionOf = ([head]: readonly TokenLine[], above: readonly TokenLine[] = []) => {
    const [before, last] = above.slice(-2)
    if (!head || !isHead(head) || !before || !last || !isHeading(last)) return []
    return head.line.y - last.line.y < last.line.y - before.line.y ? [last] : []
  }
  return runs.map((run, at) => {
    const taken = captionOf(runs[at + 1] ?? [], run)
    return [...captionOf(run, runs[at - 1]), ...run.slice(0, run.length - taken.length)]
  })
}

/** @returns the open part and the next one: two parts, or one */
export function partsWith(open: OpenPart, { isMoved, ...next }: Next, facts: Facts): OpenPart[] {
  if (isMoved) return [open, next]
  // What stands between two heads is the heading of what follows the second.
  if (open.lines.every(isHeading)) return [below(open, next)]
  if (isOther(open, next, facts)) return [open, next]
  // Sums of districts may stand above the rows in the same column, and their names in another; or below them, with a count there.
  const other = hasNumbersIn(next, open.told) ? withSums(next) : next
  const isOfOther =
    open.isHeaded && next.isHeaded && other.told.length > 0 && saysOther(open.head, facts.head)
  return isOfOther ? [withSums(open), other] : [joined(open, next)]
}

function hasNumbersIn({ lines }: OpenPart, columns: readonly Interval[]): boolean {
  const isOne = (token: Token) => centsOf(token) !== null && columns.some((column) => isIn(token, column))
  return lines.some(({ tokens }) => tokens.some(isOne))
}

function withSums(part: OpenPart): OpenPart {
  return part.told.length > 0 ? part : { ...part, told: sumColumns(part) }
}

function isOther(open: OpenPart, next: OpenPart, { head, told }: Facts): boolean {
  return (
    (areElsewhere(next.told, told) && !isAgain(open.head, head)) ||
    moveBetween(open.head, head) !== null ||
    (isOfBands(head) && isBegun(open)) ||
    // Rows of the second table abreast come before what the next caption is about.
    (isOfBands(open.head) && next.lines.slice(0, 1).some(({ line }) => CAPTION.test(line.text)))
  )
}

/** Numbers above one another that are a column of another table. */
const FEWEST = 3

/** It has rows, or a head of its own, or goes on from the page before: the sums of districts, which are no amounts of places. */
function isBegun(open: OpenPart): boolean {
  return open.told.length > 0 || open.isHeaded || sumColumns(open).length > 0
}

function sumColumns({ lines }: OpenPart): Column<Token>[] {
  const figures = lines.flatMap(({ tokens }) => tokens.filter((token) => (centsOf(token) ?? 0) >= LEAST_SUM))
  return columnsIn(figures).filter(({ pieces }) => pieces.length >= FEWEST)
}

/** Less is a count, a year or a number of a street. */
const LEAST_SUM = 10_000_00

function joined(open: OpenPart, next: OpenPart): OpenPart {
  return {
    lines: [...open.lines, ...next.lines],
    told: open.told.length > 0 ? open.told : next.told,
    head: open.head.size > 0 ? open.head : next.head,
    isHeaded: open.isHeaded || open.told.length === 0,
  }
}

/** "Tabelle 46: Biberach – 788 914 €", "Landkreis Biberach" */
function isHeading({ line, tokens }: TokenLine): boolean {
  return CAPTION.test(line.text) || tokens.every(({ kind }) => kind === 'word')
}

function below({ lines, isHeaded }: OpenPart, next: OpenPart): OpenPart {
  return { ...next, lines: [...lines, ...next.lines], isHeaded: isHeaded || next.isHeaded }
}
