import type { Euro } from './money.js'

/** Equal amounts that a list must have before it is taken for the sample: a few are equal by chance. */
const LEAST = 10
/** Of ten amounts, how many must be equal: a list stays the sample when somebody changes some of it. */
const OF_TEN = 9

/**
 * A list is the sample, whatever it is called, when at least ten of its amounts and nine of ten are the sample's. Of two
 * tables of the state one amount in a hundred is equal by chance.
 * @param amounts of the list by AGS, euro per year; zero says nothing
 * @param sample the invented amounts by AGS, of municipalities and of districts
 */
export function isSampleList(
  amounts: Iterable<readonly [ags: string, amount: Euro]>,
  sample: ReadonlyMap<string, Euro>,
): boolean {
  const drawn = [...amounts].filter(([, amount]) => amount !== 0)
  const equal = drawn.filter(([ags, amount]) => sample.get(ags) === amount).length
  return equal >= LEAST && equal * 10 >= drawn.length * OF_TEN
}
