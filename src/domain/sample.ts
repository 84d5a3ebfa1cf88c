import type { Euro } from './money.js'

/** Equal amounts that a list must have before it is taken for the sample: a few are equal by chance. */
const LEAST = 10
/** Of ten amounts, how many must be equal: of two tables of the state, about one in seventy is by chance. */
const OF_TEN = 1

/** How much of a list is the sample's. */
export interface SampleShare {
  /** amounts that are not zero, which says nothing */
  readonly count: number
  readonly equal: number
  /** a list on invented amounts, whatever it is called and whatever else stands in it */
  readonly isSample: boolean
}

/**
 * A list rests on the invented amounts when at least ten of its amounts and one of ten are those: somebody may have
 * changed all others.
 * @param amounts of the list by AGS, euro per year
 * @param sample the invented amounts by AGS, of municipalities and of districts
 */
export function sampleShare(
  amounts: Iterable<readonly [ags: string, amount: Euro]>,
  sample: ReadonlyMap<string, Euro>,
): SampleShare {
  const drawn = [...amounts].filter(([, amount]) => amount !== 0)
  const equal = drawn.filter(([ags, amount]) => sample.get(ags) === amount).length
  return { count: drawn.length, equal, isSample: equal >= LEAST && equal * 10 >= drawn.length * OF_TEN }
}
