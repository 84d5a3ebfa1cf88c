import type { Edition } from '../../domain/edition.js'
import { amountOf, type PerCapitaRate, perCapitaRateOf } from '../../domain/per-capita-rate.js'
import type { PageLines } from '../layout/page-lines.js'
import { centsOf } from '../layout/token.js'
import { inferUnit, unitsIn } from './infer-unit.js'
import { type Column, columnsIn, type Interval } from './intervals.js'

/** Tells the numbers that may be amounts. */
export interface AmountTest {
  /** id of the edition whose rate the amounts obey; null where it is told by nothing but the numbers themselves */
  readonly edition: string | null
  /** nothing tells amounts from other numbers but what stands beside or above them */
  readonly isGuess: boolean
  isAmount(cents: number): boolean
}

/** @returns a test for each known rate that numbers of the document obey, the one that most obey first */
export function testsByRate(pages: readonly PageLines[], editions: readonly Edition[]): AmountTest[] {
  const printed = numbersOf(pages).flatMap(({ cents }) => (cents > 0 ? cents : []))
  const seen = new Set<string>()
  const tests = editions.flatMap(({ id, ...edition }) => {
    const rate = perCapitaRateOf({ id, ...edition })
    const key = `${rate?.totalBudget}/${rate?.personsTotal}`
    if (!rate || seen.has(key)) return []
    seen.add(key)
    const isAmount = remembered((cents) => isShare(cents, rate))
    return { edition: id, isGuess: false, isAmount, hits: printed.filter(isAmount).length }
  })
  return tests.filter(({ hits }) => hits > 0).sort((a, b) => b.hits - a.hits)
}

/** @returns true when a whole number of persons, at least one, gives the amount; cents count where there are any */
function isShare(cents: number, { totalBudget, personsTotal }: PerCapitaRate): boolean {
  const units = cents % 100 === 0 ? 1 : 100
  const amount = (cents / 100) * units
  const rate = (totalBudget * units) / personsTotal
  const persons = Math.round(amount / rate)
  if (persons < 1 || Math.abs(persons * rate - amount) > 0.51) return false
  return amountOf(persons, { totalBudget: totalBudget * units, personsTotal }) === amount
}

const MOST_COLUMNS = 3
const FEWEST = 3
/** Share of the numbers that go up by one where they only count the rows. */
const COUNTING = 0.8

/**
 * Without a known rate: the columns of numbers of which the amounts may be one, those that are multiples of one unit
 * first, then the one with the largest sum.
 */
export function testsByColumn(pages: readonly PageLines[]): AmountTest[] {
  const columns = columnsIn(numbersOf(pages)).filter(
    ({ pieces }) => pieces.length >= FEWEST && !isCount(pieces),
  )
  const rated = columns.map((column) => {
    const values = column.pieces.map(({ cents }) => Math.round(cents / 100))
    return { column, unit: inferUnit(values), sum: values.reduce((total, value) => total + value, 0) }
  })
  rated.sort((a, b) => (b.unit?.odds ?? 0) - (a.unit?.odds ?? 0) || b.sum - a.sum)
  return rated.slice(0, MOST_COLUMNS).map(({ column, unit }) => ({
    edition: null,
    isGuess: unit === null,
    isAmount: unit ? (cents) => cents > 0 && unitsIn(cents / 100, unit) !== null : among(column),
  }))
}

function isCount(pieces: readonly { readonly cents: number }[]): boolean {
  const steps = pieces.filter(
    ({ cents }, index) => index > 0 && cents === (pieces[index - 1]?.cents ?? 0) + 100,
  )
  return steps.length >= COUNTING * (pieces.length - 1)
}

function among({ pieces }: Column<Interval & { readonly cents: number }>): (cents: number) => boolean {
  const values = new Set(pieces.map(({ cents }) => cents))
  return (cents) => values.has(cents)
}

function numbersOf(pages: readonly PageLines[]): (Interval & { readonly cents: number })[] {
  return pages.flatMap(({ lines }) =>
    lines.flatMap(({ tokens }) =>
      tokens.flatMap((token) => {
        const cents = token.kind === 'number' ? centsOf(token) : null
        return cents === null ? [] : { x0: token.x0, x1: token.x1, cents }
      }),
    ),
  )
}

function remembered(test: (cents: number) => boolean): (cents: number) => boolean {
  const answers = new Map<number, boolean>()
  return (cents) => {
    const known = answers.get(cents)
    if (known !== undefined) return known
    const answer = test(cents)
    answers.set(cents, answer)
    return answer
  }
}
