import { expect, test } from 'vitest'
import { proposeGroups } from '../../src/grouping/propose-groups.js'
import { bestPartitions } from './brute-force.js'
import { inventedRequest } from './invented-state.js'

/** Centres on a coarse lattice, so that many plans have ways of the same length. */
function coarse(seed: number) {
  const request = inventedRequest(seed, 7)
  const snap = (metres: number) => 10_000 * Math.round(metres / 10_000)
  const centres = new Map(
    [...request.geography.centres].map(([ags, [east, north]]) => [ags, [snap(east), snap(north)] as const]),
  )
  return { ...request, geography: { ...request.geography, centres } }
}

test('of several best plans the one that is least by AGS is proposed', () => {
  let ties = 0
  for (let seed = 1; seed <= 300; seed += 1) {
    const request = coarse(seed)
    const best = bestPartitions(request).map((sets) => sets.map((set) => [...set].sort()).sort())
    const texts = best.map((sets) => sets.map((set) => set.join()).join(' ')).sort()
    const plan = proposeGroups(request)
    const isSettled = (plan.proof.objectives[3]?.value ?? 0) > 0
    const proposed = plan.groups
      .map(({ members }) => members.join())
      .sort()
      .join(' ')
    if (isSettled) expect(proposed, `seed ${seed}`).toBe(texts[0])
    else expect(texts).toContain(proposed)
    if (texts.length > 1) ties += 1
  }
  expect(ties).toBeGreaterThan(30)
})
