import { placeCell } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import { inRuns } from '../in-runs.js'
import { textOf } from '../layout/line.js'
import type { PageLines } from '../layout/page-lines.js'
import { centsOf, type Token, type TokenLine } from '../layout/token.js'
import type { IsAmount } from './amount-columns.js'
import { bandLines } from './band-lines.js'
import { isNextTo } from './chunks.js'
import { type GridLine, keyOf, textOfLine } from './grid.js'
import { coverOf, gaps } from './intervals.js'
import { type Sums, sumsSaid } from './sum-labels.js'

/** What stands in one cell of a strip: a name, and below it what belongs to it. */
interface Stack {
  readonly lines: readonly TokenLine[]
  /** which of the strip, from the left, from 0 */
  readonly band: number
  /** the number of a line that says the sum of a district */
  readonly sum?: Token
}

/**
 * Cards side by side, and tables that are turned: names across, their figures below them. A strip is some lines of words and
 * the lines with figures below them; each of its cells is a stack, and no row goes beyond one.
 *
 * @returns the lines of the stacks, one strip after the other, each from the left; none where nothing is stacked side by side
 */
export function stacksOf(pages: readonly PageLines[], isAmount: IsAmount, names: PrintedNames): GridLine[] {
  const sums = sumsSaid(pages, isAmount, names)
  const strips = pages.flatMap(({ lines }) => stripsIn(lines, sums))
  const isStacked = (line: TokenLine) => !sums.has(line)
  const cuts = cutsOf(strips.flat().filter(isStacked), isAmount)
  if (cuts.length === 0) return []
  const stacks = strips.flatMap((strip) => stacksIn(strip, cuts, sums))
  const places = stacks.filter(({ sum }) => !sum)
  const place = placeOfAmounts(places, isAmount)
  if (place === null) return []
  const labels = labelsOf(places)
  return stacks.flatMap((each, stack) => cellsOf(each, { stack, place, labels, isAmount, names }))
}

const isNumber = ({ kind }: Token) => kind === 'number'
const isOfDashes = ({ tokens }: TokenLine) => tokens.every(({ kind }) => kind === 'dash')
const hasNumber = (line: TokenLine) => line.tokens.some(isNumber) || isOfDashes(line)

/** A sum stands by itself, above or below the stacks of its district. */
function stripsIn(lines: readonly TokenLine[], sums: Sums): (readonly TokenLine[])[] {
  const isApart = (line: TokenLine, last: TokenLine) => sums.has(line) || sums.has(last)
  return inRuns(lines, (line, last) => !isApart(line, last) && (hasNumber(line) || !hasNumber(last)))
}

/** Share of the lines that may print into the gap between two stacks. */
const NOISE = 0.01
const FEWEST_LINES = 6

/** @returns where one stack of a strip ends and the next begins */
function cutsOf(lines: readonly TokenLine[], isAmount: IsAmount): number[] {
  const wide = lines.filter(({ tokens }) =>
    tokens.some((token, at) => at > 0 && !isNextTo(token, tokens[at - 1])),
  )
  if (wide.length < FEWEST_LINES) return []
  const tokens = wide.flatMap((line) => line.tokens)
  const left = Math.floor(tokens.reduce((least, { x0 }) => Math.min(least, x0), Number.POSITIVE_INFINITY))
  const right = Math.ceil(tokens.reduce((most, { x1 }) => Math.max(most, x1), 0))
  const free = gaps(coverOf(tokens, left, right), NOISE * wide.length)
    .filter(({ x0, x1 }) => x0 > 0 && x1 < right - left)
    .map(({ x0, x1 }) => left + (x0 + x1) / 2)
  const bounds = [Number.NEGATIVE_INFINITY, ...free, Number.POSITIVE_INFINITY]
  const holds = (from: number, to: number) => {
    const inside = bandLines(wide, from, to)
    const isPaid = inside.some((line) => line.tokens.some((token) => isPositive(token, isAmount)))
    return { isPaid, isNamed: inside.some((line) => !hasNumber(line) && textOfLine(line) !== '') }
  }
  // A column of names and the amounts behind it are one stack.
  const cuts: number[] = []
  let start = 0
  for (let at = 1; at < bounds.length; at++) {
    const [from, before, to] = [bounds[start] ?? 0, bounds[at - 1] ?? 0, bounds[at] ?? 0]
    const [whole, last] = [holds(from, to), holds(before, to)]
    if (!whole.isPaid || !whole.isNamed) continue
    if (last.isPaid && last.isNamed && start < at - 1) cuts.push(before)
    cuts.push(to)
    start = at
  }
  return cuts.slice(0, -1)
}

function isPositive(token: Token, isAmount: IsAmount): boolean {
  const cents = token.kind === 'number' ? centsOf(token) : null
  return cents !== null && cents > 0 && isAmount(cents)
}

/** Share of the height of the font: the space between two words of a heading. */
const SPACE = 0.35

/** A heading that runs on where a stack ends stands by itself. */
function isAcross({ tokens }: TokenLine, cuts: readonly number[]): boolean {
  return cuts.some((cut) =>
    tokens.some(({ x0, x1, size }, at) => {
      const next = tokens[at + 1]
      return x0 < cut && (x1 > cut || (next !== undefined && next.x0 > cut && next.x0 - x1 < SPACE * size))
    }),
  )
}

function stacksIn(strip: readonly TokenLine[], cuts: readonly number[], sums: Sums): Stack[] {
  const [first] = strip
  const said = first && sums.get(first)
  if (said) {
    const heading = said.heading.length > 0 ? [{ lines: [{ ...first, tokens: said.heading }], band: 0 }] : []
    return [...heading, { lines: [{ ...first, tokens: said.said }], band: 0, sum: said.sum }]
  }
  const across = strip.filter((line) => isAcross(line, cuts))
  const cells = strip.filter((line) => !across.includes(line))
  const bounds = [Number.NEGATIVE_INFINITY, ...cuts, Number.POSITIVE_INFINITY]
  const stacks = bounds
    .slice(1)
    .map((end, band) => ({ lines: bandLines(cells, bounds[band] ?? end, end), band }))
  const headings = across.map((line) => ({ lines: [line], band: 0 }))
  return [...headings, ...stacks].filter(({ lines }) => lines.length > 0)
}

const numbersIn = ({ lines }: Stack) =>
  lines.flatMap((line) => (isOfDashes(line) ? line.tokens : line.tokens.filter(isNumber)))

/** Share of the amounts that must stand below a name, alone of their kind, and at one place among the figures. */
const MOSTLY = 0.8

/** @returns which of the figures of a stack is its amount, from 0; null where amounts do not stand below names */
function placeOfAmounts(stacks: readonly Stack[], isAmount: IsAmount): number | null {
  const counts = new Map<number, number>()
  let all = 0
  for (const stack of stacks) {
    const figures = numbersIn(stack)
    const paid = figures.filter((token) => isPositive(token, isAmount))
    all += paid.length
    const [amount, ...others] = paid
    const line = amount && stack.lines.find(({ tokens }) => tokens.includes(amount))
    if (!line || others.length > 0 || textOfLine(line) !== '') continue
    if (!stack.lines.some((above) => !hasNumber(above) && textOfLine(above) !== '')) continue
    const at = figures.indexOf(amount)
    counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most && most[1] >= MOSTLY * all ? most[0] : null
}

/** A word that stands beside the figures of so many stacks says what these are. */
const RECURRING = 3

/** @returns "Personen", "Euro": words beside the figures that recur */
function labelsOf(stacks: readonly Stack[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const line of stacks.flatMap(({ lines }) => lines).filter(hasNumber))
    for (const { kind, text } of line.tokens)
      if (kind === 'word') counts.set(text, (counts.get(text) ?? 0) + 1)
  return new Set([...counts].flatMap(([word, count]) => (count >= RECURRING ? word : [])))
}

interface Stacked {
  readonly stack: number
  readonly place: number
  readonly labels: ReadonlySet<string>
  readonly isAmount: IsAmount
  readonly names: PrintedNames
}

/** What stands below the amount, without words of its own, comes before it: it is of the same row. */
function cellsOf(cell: Stack, { stack, place, labels, isAmount, names }: Stacked): GridLine[] {
  const figure = cell.sum ?? numbersIn(cell)[place]
  const cents = centsOf(figure)
  const isPaid = cents !== null && (cents === 0 || cell.sum !== undefined || isAmount(cents))
  const isLabel = (line: TokenLine, text: string) => !cell.sum && hasNumber(line) && labels.has(text)
  const named = (line: TokenLine) =>
    line.tokens.filter(({ kind, text }) => kind === 'word' && !isLabel(line, text))
  const name = textOf(cell.lines.filter((line) => !hasNumber(line)).flatMap(named))
  const isPlace = (placeCell(names, name)?.exact.length ?? 0) > 0
  const made = cell.lines.map((line): GridLine => {
    const words = named(line)
    const [first, last] = [words[0], words.at(-1)]
    const holds = figure !== undefined && line.tokens.includes(figure)
    return {
      ...line,
      amount: holds && isPaid ? figure : null,
      isStray: false,
      unreadable: holds && !isPaid && isPlace ? figure.text : null,
      name: words.map(({ text }) => text).join(' '),
      nameAt: first && last ? { x0: first.x0, x1: last.x1 } : null,
      key: keyOf(line),
      isHead: false,
      band: cell.band,
      stack,
    }
  })
  const paid = made.findIndex(({ amount }) => amount !== null)
  const isBelow = (line: GridLine, at: number) => at === paid || (at > paid && line.name !== '')
  return paid < 0 ? made : [...made.filter((line, at) => !isBelow(line, at)), ...made.filter(isBelow)]
}
