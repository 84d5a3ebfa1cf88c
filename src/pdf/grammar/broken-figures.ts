import { districtsOf } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import { isWithinRow } from '../layout/line.js'
import type { Token } from '../layout/token.js'
import { addsUp, centsIn } from './adds-up.js'
import {
  endsFigure,
  frontOf,
  furtherBehind,
  isAlone,
  isFigure,
  isLacking,
  lacksAmount,
  restBelow,
} from './broken-parts.js'
import { PLAIN, type Whole, wholeOf } from './broken-text.js'
import { type GridLine, textOfLine } from './grid.js'
import { isIn } from './intervals.js'
import { asOther, type Segment } from './row-grammar.js'
import { setApart } from './set-apart.js'

/**
 * A narrow cell breaks a sum: "3 678" and below it "686,00", or "3,227,30" and "8"; a heading may be broken there as well.
 * @returns such two lines as one
 */
export function withWholeFigures(segments: readonly Segment[], names: PrintedNames): Segment[] {
  const [left, whole]: [Segment[], Segment[]] = [[...segments], []]
  for (let at = 0; at < left.length; at++) {
    const around = wholeAround(left, at, names)
    const parts = around ? null : wholeWithBelow(left, at, names)
    const each = left[at]
    if (around) whole.push(around)
    else if (parts) whole.push(...parts.joined)
    else if (each) whole.push(rejoined(each, names, sumAt(left, at)))
    // Lines that were set apart may go on themselves.
    if (parts) left.splice(at + 1, 1, ...parts.others)
    at += around ? 2 : 0
  }
  return whole
}

/** A broken sum as one, with what stands before it, and the others below it. */
interface Parts {
  readonly joined: readonly Segment[]
  readonly others: readonly Segment[]
}

function wholeWithBelow(segments: readonly Segment[], at: number, names: PrintedNames): Parts | null {
  const [each, below] = segments.slice(at, at + 2)
  if (!each || !below) return null
  // A nought is the sum of any row without an amount; a label that ends with "EUR" has its sum below it.
  const isOwn = () => below.kind === 'figure' && centsIn(below) > 0 && addsUp(below, at + 1, segments, 1)
  if (!lacksAmount(each.lines.at(-1)) && isOwn()) return null
  const isSum = sumAt(segments, at)
  const joined = joinedWith(below, each, names, isSum)
  if (joined) return { joined: [joined], others: [] }
  const { before, last, rest, others } = setApart(each, below, names)
  // "8" and the heading below it are no row of 8 euro.
  const isSumApart: IsSum = (figure) => sumAt(segments.toSpliced(at + 1, 1, ...others), at)(figure)
  const sum = rest ? joinedWith(rest, last, names, isSumApart) : null
  return sum && (isSumApart(sum) || lacksAmount(last.lines[0])) ? { joined: [...before, sum], others } : null
}

function sumAt(segments: readonly Segment[], at: number): IsSum {
  return (figure) => figure.kind === 'figure' && addsUp(figure, at, segments, 1)
}

/** @returns a sum that its cell breaks above and below the line of its label, or of its persons, if it adds up */
function wholeAround(segments: readonly Segment[], at: number, names: PrintedNames): Segment | null {
  const three = segments
    .slice(at, at + 3)
    .map(({ lines: [line, ...more] }) => (more.length > 0 ? null : line))
  const [upper, middle, lower] = three
  if (!upper?.amount || !middle || middle.amount || !lower?.amount || three.some((line) => line?.key))
    return null
  if (!isBelow(middle, upper) || !isBelow(lower, middle) || !isIn(lower.amount, upper.amount)) return null
  // The amount of a place is that of no sum below it.
  const isRow = segments[at]?.kind === 'row'
  const number = isRow ? null : wholeOf(upper.amount.text, lower.amount.text)
  if (!number) return null
  const whole = { ...upper.amount, kind: 'number', sign: '', ...number } as const
  const isWord = ({ kind }: Token) => kind === 'word'
  const others = [...upper.tokens.filter((token) => token !== upper.amount), whole]
  const first = {
    ...upper,
    amount: whole,
    tokens: [...others, ...middle.tokens.filter((token) => !isWord(token))],
  }
  const lines = [
    first,
    { ...middle, tokens: middle.tokens.filter(isWord) },
    { ...lower, amount: null, tokens: lower.tokens.filter((token) => token !== lower.amount) },
  ]
  const name = lines.map(textOfLine).join(' ').trim()
  const [, figure] = asOther({ ...first, name }, names)
  const sum = { ...figure, lines }
  const around = [...segments.slice(0, at), sum, ...segments.slice(at + 3)]
  return sum.kind === 'figure' && addsUp(sum, at, around, 1) ? sum : null
}

/** Tells figures that are the sum of the rows beside them. */
type IsSum = (figure: Segment) => boolean

function joinedWith(below: Segment, above: Segment, names: PrintedNames, isSum: IsSum): Segment | null {
  const [[upper, ...more], [lower, ...others]] = [above.lines, below.lines]
  return upper && lower && more.length + others.length === 0
    ? joinedTo(above, upper, lower, names, isSum)
    : null
}

/** Its label is broken as well, or "079" below it was taken for the rest of a label. */
function rejoined(each: Segment, names: PrintedNames, isSum: IsSum): Segment {
  const [upper, lower, ...more] = each.kind === 'figure' || each.kind === 'row' ? each.lines : []
  return (upper && lower && more.length === 0 && joinedTo(each, upper, lower, names, isSum)) || each
}

function joinedTo(
  segment: Segment,
  upper: GridLine,
  lower: GridLine,
  names: PrintedNames,
  isSum: IsSum,
): Segment | null {
  const isRow = segment.kind === 'row'
  // The name of a city is that of its district as well.
  const isOver = isOverPage(lower, upper)
  if (
    (isRow && (isOver || districtsOf(names, segment.name).length === 0)) ||
    !(isOver || isBelow(lower, upper))
  )
    return null
  const whole = isRow || isOver ? null : withCurrency(upper, lower, names, isSum)
  if (whole) return whole
  const broken = brokenIn(upper, lower, !isRow)
  if (!broken) return null
  const amount = { ...broken.part, kind: 'number', sign: '', ...broken.whole } as const
  const { part, further } = broken
  const tokens = upper.tokens.flatMap((token) => (token === part ? amount : token === further ? [] : token))
  const first = { ...upper, amount, tokens }
  const left = lower.tokens.filter((token) => token !== broken.rest)
  const second = { ...lower, amount: null, unreadable: null, tokens: left }
  if (isRow) return broken.isSure ? { ...segment, lines: [first, second], line: first } : null
  const name = [first, second].map(textOfLine).join(' ').trim()
  const figure = { ...asOther({ ...first, name }, names)[1], lines: [first, second] }
  return (broken.isSure && !isOver) || isSum(figure) ? figure : null
}

/** "€" beside the name of a district, and below it nothing but the amount, or the rest of a count as well: "25 82" above "6". */
function withCurrency(upper: GridLine, lower: GridLine, names: PrintedNames, isSum: IsSum): Segment | null {
  const { amount } = lower
  const isRest = (token: Token) => token === amount || endsFigure(token, upper.tokens)
  if (!amount || !lacksAmount(upper) || !lower.tokens.every(isRest)) return null
  const first = { ...upper, amount, tokens: [...upper.tokens, amount] }
  const [, figure] = asOther(first, names)
  if (figure.kind !== 'figure' || (figure.districts.length === 0 && !isSum(figure))) return null
  const tokens = lower.tokens.filter((token) => token !== amount)
  return { ...figure, lines: [first, { ...lower, amount: null, tokens }] }
}

function isBelow({ line, band }: GridLine, upper: GridLine): boolean {
  return band === upper.band && isWithinRow(line, upper.line)
}

/** The next page begins with nothing but the rest. */
function isOverPage({ line: { page }, tokens }: GridLine, { line }: GridLine): boolean {
  const [only, ...others] = tokens
  return page === line.page + 1 && only !== undefined && others.length === 0 && isFigure(only)
}

/** The parts of an amount, and what they are together. */
interface Broken {
  readonly part: Token
  /** "98" behind "57 999", where "8" stands below */
  readonly further: Token | undefined
  readonly rest: Token
  readonly whole: Whole
  /** else it must add up: "gesamt 094" below "Landkreis Calw 1 573" */
  readonly isSure: boolean
}

/** @param isText the rest may stand where a line of text goes on */
function brokenIn(upper: GridLine, lower: GridLine, isText: boolean): Broken | null {
  const part = upper.amount?.kind === 'number' ? upper.amount : upper.tokens.findLast(isFigure)
  if (!part) return null
  const further = furtherBehind(part, upper.tokens)
  const front = frontOf(part, further)
  const before = upper.tokens[upper.tokens.indexOf(part) - 1]
  // "765" below "EUR 2 971" stands at the edge of their cell.
  const cell = before?.kind === 'currency' ? { ...front, x0: before.x0 } : front
  const rest = restBelow(cell, lower, isText && (further ?? part) === upper.tokens.at(-1))
  if (!rest || (part !== upper.amount && rest !== lower.amount && isIn(rest, part))) return null
  // A row with an amount of its own ends no number: its first may be the running number.
  if (lower.key !== null || (lower.amount !== null && lower.amount !== rest)) return null
  const whole = wholeOf(front.text, rest.text)
  const isSure = isLacking(front.text) || (!PLAIN.test(front.text) && isAlone(rest, lower.tokens))
  return whole && { part, further, rest, whole, isSure }
}
