import { describe, expect, test } from 'vitest'
import { checkWitness } from '../../../src/grouping/verify/check-witness.js'
import { failure } from '../../../src/grouping/verify/failure.js'
import { rebuild } from '../../../src/grouping/verify/rebuild.js'
import { ags, groupOf, planOf, row, tinyRequest } from '../tiny.js'

const data = tinyRequest({ amounts: [100, 100, 60, 40], borders: row(4), associations: [1, 0, 2, 2] })

/** @param budgetGroups that may be given up; undefined where none is spoken of */
function check(
  budgetGroups: number | undefined,
  groups: readonly (readonly number[])[],
  witness?: readonly (readonly number[])[],
) {
  const plan = planOf({
    groups: groups.map((members, index) => groupOf(index + 1, members)),
    scope: budgetGroups === undefined ? {} : { budgetGroups },
  })
  const proof = witness ? { ...plan.proof, witness: witness.map((members) => members.map(ags)) } : plan.proof
  const shown = { ...plan, proof }
  return checkWitness(shown, rebuild(shown, data))
}

const three = [[3, 4], [1], [2]]
const two = [
  [1, 2],
  [3, 4],
]

describe('where no group may be given up', () => {
  test('nothing is shown, and what is shown is wrong', () => {
    expect(check(undefined, three)).toEqual([])
    expect(check(undefined, three, three)).toEqual([
      failure(
        'certificate',
        'proof/witness',
        three.map((members) => members.map(ags)),
        null,
      ),
    ])
  })
})

describe('where groups may be given up', () => {
  test('the plan shows how many there could be, and has so many fewer at most', () => {
    expect(check(1, two, three)).toEqual([])
    expect(check(0, three, three)).toEqual([])
    expect(check(2, two, three)).toEqual([])
    expect(check(0, two, three)).toEqual([failure('wish-broken', 'scope/budgetGroups', 3, 2)])
  })

  test('a plan that shows none is wrong', () => {
    expect(check(1, two)).toEqual([failure('certificate', 'proof/witness', null, [])])
  })

  test('what is shown must be groups by themselves', () => {
    const faults = check(1, two, [[2, 3], [1], [4]])
    expect(faults).toEqual([
      expect.objectContaining({ code: 'below-threshold', place: 'proof/witness/groups/2' }),
    ])
    expect(check(1, two, [[1, 3, 4], [2]]).map(({ code, place }) => [code, place])).toEqual([
      ['not-connected', 'proof/witness/groups/0/members'],
    ])
  })

  test('nobody is in them whom there is not', () => {
    const faults = check(1, two, [[3, 4], [1], [9]])
    expect(faults.map(({ code, place }) => [code, place])).toContainEqual([
      'member-unknown',
      'proof/witness/groups/2/members',
    ])
  })

  test('their associations stand sorted by themselves', () => {
    const other = tinyRequest({ amounts: [60, 40], borders: row(2), associations: [2, 1] })
    const plan = planOf({ groups: [groupOf(1, [1, 2])], scope: { budgetGroups: 0 } })
    const shown = { ...plan, proof: { ...plan.proof, witness: [[ags(1), ags(2)]] } }
    expect(checkWitness(shown, rebuild(shown, other))).toEqual([])
  })

  test('and leave nobody out whom the plan places', () => {
    expect(check(1, two, [[1], [2]])).toEqual([failure('certificate', 'proof/witness', 2, 4)])
  })
})
