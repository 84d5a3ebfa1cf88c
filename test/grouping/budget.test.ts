import { describe, expect, test } from 'vitest'
import { proposeGroups } from '../../src/grouping/propose-groups.js'
import { verifyPlan } from '../../src/grouping/verify/verify-plan.js'
import { ags, row, tinyRequest } from './tiny.js'

describe('groups that may be given up', () => {
  test('are, for associations that stay whole, and only as many as may be', () => {
    // 1 and 3 make up half of what two associations have, 2 and 4 the other half; 5 and 6 are of the third
    const request = tinyRequest({
      amounts: [50, 50, 50, 50, 100, 100],
      borders: [...row(6), [1, 3], [2, 4]],
      associations: [1, 2, 1, 2, 3, 3],
    })
    const found = [0, 1, 2].map((budgetGroups) => proposeGroups({ ...request, budgetGroups }))
    expect(found.map(({ groups }) => groups.map(({ members }) => members))).toEqual([
      [[ags(1), ags(3)], [ags(2), ags(4)], [ags(5)], [ags(6)]],
      [
        [ags(1), ags(3)],
        [ags(2), ags(4)],
        [ags(5), ags(6)],
      ],
      [
        [ags(1), ags(3)],
        [ags(2), ags(4)],
        [ags(5), ags(6)],
      ],
    ])
  })

  test('are in whichever part of the map it spares most', () => {
    // 1-2 of one association, 3 alone; 4-5 of one with 6, all on another island
    const islands = tinyRequest({
      amounts: [100, 100, 100, 100, 100],
      borders: [
        [1, 2],
        [3, 4],
        [4, 5],
        [3, 5],
      ],
      associations: [0, 0, 1, 1, 1],
    })
    const plan = proposeGroups({ ...islands, budgetGroups: 2 })
    expect(plan.groups.map(({ members }) => members)).toEqual([[ags(3), ags(4), ags(5)], [ags(1)], [ags(2)]])
    expect(verifyPlan(plan, islands).failures).toEqual([])
  })
})
