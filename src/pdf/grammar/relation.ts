import { median } from '../median.js'

/** A number of a row and the amount of that row. */
export interface Pair {
  readonly value: number
  /** euro */
  readonly amount: number
}

/** How the numbers of a column come to the amounts: amount = factor × value. */
export interface Relation {
  /** euro */
  readonly factor: number
  /** share of the numbers that agree with the amount of their own row */
  readonly asPrinted: number
  /** with that of a row a few further up or down, the best of these */
  readonly moved: number
  /** with that of any row, each amount used once; 0 where numbers of another factor would do so as well */
  readonly inAnyOrder: number
  /** with the amounts of rows far away: so many agree by chance */
  readonly byChance: number
  /** tells whether the number and the amount agree */
  holds(pair: Pair): boolean
}

/** Euro by which number and amount may miss each other; the factor is known to a few digits only. */
export type Tolerance = (value: number, factor: number) => number

/** @returns 0 where the two agree, less than that where the amount is too small, more where it is too large */
type Miss = (value: number, amount: number) => number

/** Share of the numbers that agree where a column goes with the amounts, and by no chance, though most do not. */
const MOSTLY = 0.85
const PARTLY = 0.4
/** The largest numbers tell the factor most exactly; one of them may be a misprint. */
const LARGEST = 3
/** Of fewer numbers the order tells nothing. */
const FEWEST = 3
/** Rows by which one of the columns may have slipped. */
const SLIPS = [-3, -2, -1, 1, 2, 3]
/** Share of all rows that lie between two that have nothing in common. */
const APART = [0.23, 0.41, 0.57]
/** Factors that are certainly wrong, as shares of the right one, and the share that agrees with them where nothing is told. */
const WRONG = [0.83, 0.94, 1.06, 1.19]
const CONTROL = 0.6

/** @returns the closest relation between the numbers and the amounts; null where there are too few */
export function relationOf(pairs: readonly Pair[], tolerance: Tolerance): Relation | null {
  const told = pairs.filter(({ value, amount }) => value > 0 || amount > 0)
  const values = told.flatMap(({ value }) => (value > 0 ? value : [])).sort((a, b) => a - b)
  const amounts = told.flatMap(({ amount }) => (amount > 0 ? amount : [])).sort((a, b) => a - b)
  if (values.length === 0 || amounts.length === 0) return null
  const missBy = (factor: number): Miss => {
    return (value, amount) => {
      const miss = amount - value * factor
      return Math.abs(miss) <= tolerance(value, factor) ? 0 : miss
    }
  }
  const isFew = Math.min(values.length, amounts.length) < FEWEST
  const rated = factorsOf(told, values, amounts, missBy).map((factor) => {
    const miss = missBy(factor)
    const agreeing = (slip: number) => {
      const of = (index: number) => told[(index + slip + told.length) % told.length]?.amount ?? 0
      return told.filter(({ value }, index) => miss(value, of(index)) === 0).length / told.length
    }
    return { factor, miss, agreeing, asPrinted: agreeing(0) }
  })
  const relation = ({ factor, miss, agreeing, asPrinted }: (typeof rated)[number]): Relation => {
    const control = Math.max(...WRONG.map((part) => matched(values, amounts, missBy(part * factor))))
    return {
      factor,
      asPrinted,
      moved: isFew ? 0 : Math.max(...SLIPS.map(agreeing)),
      inAnyOrder: !isFew && control < CONTROL ? matched(values, amounts, miss) : 0,
      byChance: Math.max(...APART.map((part) => agreeing(Math.round(part * told.length)))),
      holds: ({ value, amount }) => miss(value, amount) === 0,
    }
  }
  // None is closer than one that holds in each row.
  const whole = rated.find(({ asPrinted }) => asPrinted === 1)
  if (whole) return relation(whole)
  return (
    rated.map(relation).sort((a, b) => closeness(b) - closeness(a) || b.asPrinted - a.asPrinted)[0] ?? null
  )
}

/** @returns true when the numbers are no others than those of the amounts, wherever each of them stands */
export function isClose(relation: Relation): boolean {
  const { asPrinted, byChance } = relation
  return closeness(relation) >= MOSTLY || (asPrinted >= PARTLY && asPrinted >= 2 * byChance)
}

function closeness({ asPrinted, moved, inAnyOrder }: Relation): number {
  return Math.max(asPrinted, moved, inAnyOrder)
}

/** What the factor may be: as most rows have it, as the columns have it in order of size, and as the largest numbers tell it. */
function factorsOf(
  told: readonly Pair[],
  values: readonly number[],
  amounts: readonly number[],
  missBy: (factor: number) => Miss,
): number[] {
  const both = told.filter(({ value, amount }) => value > 0 && amount > 0)
  const ratio = ({ value, amount }: Pair) => amount / value
  const largest = both.toSorted((a, b) => b.value - a.value).slice(0, LARGEST)
  const sorted = paired(values, amounts).map(([value, amount]) => amount / value)
  const common = [both.map(ratio), sorted].flatMap((ratios) =>
    ratios.length === 0 ? [] : refined(median(ratios), values, amounts, missBy),
  )
  return [...common, ...largest.map(ratio), ...sorted.slice(-1)]
}

/** The smallest with the smallest, the largest with the largest. */
function paired(values: readonly number[], amounts: readonly number[]): (readonly [number, number])[] {
  const count = Math.min(values.length, amounts.length)
  const largest = amounts.slice(amounts.length - count)
  return values.slice(values.length - count).map((value, index) => [value, largest[index] ?? 0])
}

/** Over all that agree with a factor it is known more exactly than by one of them. */
function refined(
  factor: number,
  values: readonly number[],
  amounts: readonly number[],
  missBy: (factor: number) => Miss,
): number {
  const agreeing = matches(values, amounts, missBy(factor))
  const [value, amount] = agreeing.reduce(([one, other], pair) => [one + pair[0], other + pair[1]], [0, 0])
  return value > 0 ? amount / value : factor
}

function matched(values: readonly number[], amounts: readonly number[], miss: Miss): number {
  return matches(values, amounts, miss).length / values.length
}

/** Each value with an amount that agrees, both from the smallest on. */
function matches(
  values: readonly number[],
  amounts: readonly number[],
  miss: Miss,
): (readonly [value: number, amount: number])[] {
  let at = 0
  return values.flatMap((value) => {
    while (at < amounts.length && miss(value, amounts[at] ?? 0) < 0) at++
    const amount = amounts[at]
    if (amount === undefined || miss(value, amount) !== 0) return []
    at++
    return [[value, amount] as const]
  })
}
