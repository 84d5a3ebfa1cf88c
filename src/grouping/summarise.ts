import type { Objective, ObjectiveName, ProofKind } from './plan.js'

/** from the strongest to the weakest; the whole is as weak as its weakest part */
const KINDS: readonly ProofKind[] = ['bound-meets', 'lp-dual', 'exhausted', 'open']

/**
 * Components do not touch each other: values and bounds add up.
 * @param names of the objectives, in their order
 */
export function summarise(
  names: readonly ObjectiveName[],
  components: readonly (readonly Objective[])[],
): Objective[] {
  return names.map((name) => {
    const parts = components.flatMap((objectives) => objectives.filter((part) => part.name === name))
    const value = parts.reduce((sum, part) => sum + part.value, 0)
    const bound = parts.reduce((sum, part) => sum + part.bound, 0)
    const weakest = Math.max(0, ...parts.map(({ how }) => KINDS.indexOf(how)))
    return {
      name,
      value,
      bound,
      optimal: parts.every(({ optimal }) => optimal),
      how: KINDS[weakest] ?? 'open',
    }
  })
}
