/** The amount per person that a list of amounts obeys: each is a whole number of units, rounded. */
export interface InferredUnit {
  /** bounds of the unit, in the unit of the amounts (euro, or cents); low <= unit < high */
  readonly low: number
  readonly high: number
  /** how many different amounts obey it, and of how many */
  readonly hits: number
  readonly of: number
  /** powers of ten by which it is unlikely that amounts without a unit obey one as well */
  readonly odds: number
}

/** A unit below this is met by nearly every amount. */
const LEAST_UNIT = 20
/** As many amounts tell a unit from chance in one step; the others are then held against it. */
const SAMPLE = 60
/** Nobody's share is this many units, least of all the smallest one; nor are this many amounts misprints. */
const MOST_UNITS = 50_000
const MOST_MISPRINTS = 30
/** Candidates kept while the amounts are taken in one by one. */
const KEPT = 4000
/** Share of the amounts that may be misprints. */
const MISPRINTS = 0.02
/** Below this, chance is not ruled out. */
const SURE = 6

/**
 * Finds the largest unit of which all amounts, but a few, are rounded multiples. Starts with the smallest amount,
 * which can be few multiples, and narrows each candidate with the next larger one.
 * @param amounts whole numbers
 * @returns null when no unit explains them better than chance would
 */
export function inferUnit(amounts: readonly number[]): InferredUnit | null {
  const distinct = [...new Set(amounts)].filter((amount) => amount >= LEAST_UNIT).sort((a, b) => a - b)
  const allowed = Math.min(MOST_MISPRINTS, Math.ceil(distinct.length * MISPRINTS))
  let candidates: Candidate[] = []
  // One of the smallest amounts is not a misprint.
  for (const start of distinct.slice(0, allowed + 1)) {
    for (let count = 1; count <= Math.min(MOST_UNITS, start / LEAST_UNIT); count++)
      candidates.push({ low: (start - 0.5) / count, high: (start + 0.5) / count, misses: 0 })
  }
  for (const amount of distinct.slice(0, SAMPLE)) candidates = narrowed(candidates, amount, allowed)
  const found = candidates.flatMap((candidate) => settled(candidate, distinct, allowed) ?? [])
  return found.reduce<InferredUnit | null>((best, unit) => (best && best.low >= unit.low ? best : unit), null)
}

interface Candidate {
  readonly low: number
  readonly high: number
  readonly misses: number
}

/** Splits each candidate by the multiples that the amount may be; it may also be a misprint. */
function narrowed(candidates: readonly Candidate[], amount: number, allowed: number): Candidate[] {
  const next: Candidate[] = []
  for (const { low, high, misses } of candidates) {
    let isWhole = false
    const most = Math.min((amount + 0.5) / low, MOST_UNITS)
    for (let count = Math.ceil((amount - 0.5) / high); count <= most; count++) {
      const [from, to] = [Math.max(low, (amount - 0.5) / count), Math.min(high, (amount + 0.5) / count)]
      if (from >= to) continue
      next.push({ low: from, high: to, misses })
      isWhole ||= from === low && to === high
    }
    // Also where the amount fits, for a misprint may lie close to a multiple; not where nothing comes of it.
    if (!isWhole && misses < allowed) next.push({ low, high, misses: misses + 1 })
  }
  return next.length <= KEPT ? next : next.sort((a, b) => a.misses - b.misses || b.low - a.low).slice(0, KEPT)
}

/** Holds all amounts against a candidate; the largest first, for they narrow it most. */
function settled(candidate: Candidate, distinct: readonly number[], allowed: number): InferredUnit | null {
  let { low, high } = candidate
  let misses = 0
  for (const amount of [...distinct].reverse()) {
    const count = Math.round(amount / ((low + high) / 2))
    const [from, to] = [Math.max(low, (amount - 0.5) / count), Math.min(high, (amount + 0.5) / count)]
    // None, for an amount far below the unit: the bounds are then beyond all.
    if (from < to) [low, high] = [from, to]
    else if (++misses > allowed) return null
  }
  const hits = distinct.length - misses
  // Two amounts find the unit; each further one obeys it by chance once in `unit` times.
  const odds = Math.floor((hits - 2) * Math.log10(low) - Math.log10(distinct.length) * misses)
  return odds >= SURE ? { low, high, hits, of: distinct.length, odds } : null
}

/** @returns how many units the amount is; null when it is none */
export function unitsIn(amount: number, { low, high }: InferredUnit): number | null {
  if (amount === 0) return 0
  const count = Math.round(amount / ((low + high) / 2))
  return (amount - 0.5) / Math.max(1, count) < high && (amount + 0.5) / Math.max(1, count) > low
    ? count
    : null
}
