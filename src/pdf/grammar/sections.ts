import type { PrintedNames } from '../../domain/places/printed-names.js'
import { inRuns } from '../in-runs.js'
import { headLines, recurrence } from '../layout/head-lines.js'
import type { PageLines } from '../layout/page-lines.js'
import { centsOf, isNoAmount, type Token, type TokenLine } from '../layout/token.js'
import { CAPTION } from '../words/vocabulary.js'
import {
  amountColumns,
  fullAmong,
  type IsAmount,
  paidIn,
  withoutHeadings,
  withoutKeys,
} from './amount-columns.js'
import { bandLines, runsAcross } from './band-lines.js'
import { leftEdges } from './chunks.js'
import { type HeadPlaces, headPlaces, isOfOneAcross } from './head-places.js'
import { type Column, type Interval, isBeside } from './intervals.js'
import { movedColumns } from './moved-columns.js'
import { type NameColumn, nameColumns } from './name-columns.js'
import { type OpenPart, partsWith, withCaptions } from './open-part.js'
import { districtsIn } from './sum-labels.js'

/** One of several tables side by side. */
export interface Band {
  readonly left: number
  readonly right: number
  readonly lines: readonly TokenLine[]
  /** those of its lines that hold heads of columns */
  readonly heads: ReadonlySet<TokenLine>
  readonly named: readonly NameColumn[]
}

/** A page, or a part of it with columns of its own, and what it tells whichever of its columns is taken. */
export interface Section {
  readonly page: PageLines
  readonly lines: readonly TokenLine[]
  /** the places, in whole points, at which cells begin */
  readonly edges: ReadonlySet<number>
  readonly amounts: readonly Column<Interval>[]
  readonly named: readonly NameColumn[]
  /** where the words above its columns stand, on the page or at its top; none where nothing is said */
  readonly head: HeadPlaces
  /** how many heads stand above it, of one part each: what has none of its own goes on below that of the part before */
  readonly block: number
  /** its columns lie elsewhere than those of the part before, below no head of their own */
  readonly isMoved: boolean
  /** @returns the tables side by side, where these cuts part them */
  bands(cuts: readonly number[]): readonly Band[]
}

/** Share of all lines in which words begin at one place where a cell begins there on a page that does not show it. */
const OF_ALL = 0.2

/** @returns the parts of all pages that have columns of their own, in reading order */
export function sectionsOf(pages: readonly PageLines[], isAmount: IsAmount, names: PrintedNames): Section[] {
  const all = pages.flatMap(({ lines }) => lines)
  const isFull = fullAmong(paidIn(all, isAmount))
  const common = leftEdges(all, OF_ALL)
  const timesOf = recurrence(all)
  const isKey = (digits: string) => names.withKey(digits) !== null
  const headsOf = new Map(pages.map((page) => [page, headLines(page.lines, timesOf)]))
  const allHeads = new Set([...headsOf.values()].flatMap((heads) => [...heads]))
  const isTitle = ({ line }: TokenLine) => districtsIn(line.text, names).length > 0
  const moved = movedColumns(all, (line) => allHeads.has(line), isAmount, isTitle)
  let before: Above = { head: new Map(), amounts: [] }
  let block = 0
  return pages.flatMap((page) => {
    const heads = headsOf.get(page) ?? new Set()
    const parts = partsOf(page, { heads, moved }, before, isAmount)
    before = {
      head: parts.at(-1)?.head ?? before.head,
      amounts: parts.findLast(({ amounts }) => amounts.length > 0)?.amounts ?? before.amounts,
    }
    return parts.map(({ lines, head, isHeaded, ...part }): Section => {
      const amounts = withoutKeys(withoutHeadings(isFull(part.amounts, head), lines), lines, isKey)
      const edges = new Set([...common, ...leftEdges(lines)])
      const namedIn = (some: readonly TokenLine[]) => nameColumns(some, names, edges, isAmount)
      const named = namedIn(lines)
      const whole = { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY, lines, heads, named }
      const known = new Map<string, readonly Band[]>([['', [whole]]])
      const bands = (cuts: readonly number[]) => {
        const found = known.get(cuts.join()) ?? bandsBetween(lines, heads, cuts, namedIn)
        known.set(cuts.join(), found)
        return found
      }
      const isMoved = lines.slice(0, 1).some((line) => moved.has(line))
      if (isHeaded || isMoved) block++
      return { page, lines, edges, amounts, named, head, block, isMoved, bands }
    })
  })
}

function bandsBetween(
  lines: readonly TokenLine[],
  pageHeads: ReadonlySet<TokenLine>,
  cuts: readonly number[],
  namedIn: (lines: readonly TokenLine[]) => readonly NameColumn[],
): readonly Band[] {
  const across = linesAcross(lines, pageHeads, cuts)
  const within = lines.filter((line) => across.has(line) || !runsAcross(line, cuts))
  const bounds = [Number.NEGATIVE_INFINITY, ...cuts, Number.POSITIVE_INFINITY]
  return bounds.slice(1).map((right, band): Band => {
    const left = bounds[band] ?? right
    const partOf = (line: TokenLine) => (band === 0 ? [line] : [])
    const own = within.flatMap((line) => (across.has(line) ? partOf(line) : bandLines([line], left, right)))
    return { left, right, lines: own, heads: headLines(own), named: namedIn(own) }
  })
}

/** @returns the lines of another table, below or above tables abreast: below a head of one that stands on both sides of a cut */
function linesAcross(
  lines: readonly TokenLine[],
  heads: ReadonlySet<TokenLine>,
  cuts: readonly number[],
): ReadonlySet<TokenLine> {
  let isAcross = false
  const runs = inRuns(lines, (line, last) => heads.has(line) === heads.has(last))
  return new Set(
    runs.flatMap((run) => {
      if (run.some((line) => heads.has(line))) isAcross = isOfOneAcross(run, cuts)
      return isAcross ? run : []
    }),
  )
}

/**
 * Tables one below the other may have columns of their own: each district's, as wide as its longest name.
 * @returns the lines, cut at the heads of a table whose amounts stand where none of the table before it did, or whose head
 * says the same at another place, or is that of tables side by side
 */
function partsOf(
  { lines, artifacts }: PageLines,
  { heads, moved }: Record<'heads' | 'moved', ReadonlySet<TokenLine>>,
  before: Above,
  isAmount: IsAmount,
): (Omit<OpenPart, 'told'> & Pick<Section, 'amounts'>)[] {
  // A head that recurs on the pages may stand in the middle of some.
  const recurring = headLines(artifacts)
  const all = recurring.size > 0 ? [...lines, ...recurring].sort((a, b) => a.line.y - b.line.y) : [...lines]
  const isHead = (line: TokenLine) => heads.has(line) || recurring.has(line)
  const isCaption = ({ line }: TokenLine) => CAPTION.test(line.text)
  // Nor are the sums in captions amounts of rows.
  const isNoHead = (line: TokenLine) => !isHead(line) && !isCaption(line)
  const parts: OpenPart[] = []
  const goesOn = (line: TokenLine, last: TokenLine) => (!isHead(line) || isHead(last)) && !isCaption(line)
  const runs = inRuns(all, (line, last) => !moved.has(line) && goesOn(line, last))
  for (const run of withCaptions(runs, isHead)) {
    const own = run.filter((line) => !recurring.has(line))
    const head = headPlaces(run.filter(isHead))
    const next: OpenPart = {
      lines: own,
      told: amountColumns(own.filter(isNoHead), isAmount),
      head: head.size > 0 || run.slice(0, 1).some(isCaption) ? head : before.head,
      isHeaded: head.size > 0,
    }
    const open = parts.at(-1)
    const told =
      open?.told.length === 0 && holdsNone(open.lines, before.amounts) ? before.amounts : open?.told
    const isMoved = run.some((line) => moved.has(line))
    parts.splice(
      -1,
      1,
      ...(open ? partsWith(open, { ...next, isMoved }, { head, told: told ?? [] }) : [next]),
    )
  }
  return parts.map(({ told, ...part }) => {
    const amounts = amountColumns(part.lines.filter(isNoHead), isAmount)
    // A single row tells its column beside few other numbers only.
    return { ...part, amounts: amounts.length > 0 ? amounts : told }
  })
}

/** What the lines of a page go on with. */
interface Above {
  /** the head of the page before, for rows without one of their own */
  readonly head: HeadPlaces
  /** its columns of amounts, in which rows without persons may go on */
  readonly amounts: readonly Interval[]
}

/** Rows of nothing but noughts. */
function holdsNone(lines: readonly TokenLine[], columns: readonly Interval[]): boolean {
  return lines.some(({ tokens }) => tokens.some((token) => columns.some((column) => isNone(token, column))))
}

/** @returns true for what stands for no amount in a column of amounts, or below their currency: a nought, a dash, "keine" */
export function isNone(token: Token, column: Interval): boolean {
  return isBeside(token, column) && (centsOf(token) === 0 || isNoAmount(token))
}
