import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { contentOf } from '../../../src/grouping/plan.js'
import { checkDigest } from '../../../src/grouping/verify/check-digest.js'
import { rebuild } from '../../../src/grouping/verify/rebuild.js'
import { ags, planOf, type TinyMap, tinyRequest } from '../tiny.js'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const map: TinyMap = {
  amounts: [60, null, 0, 70, 50],
  borders: [
    [5, 1],
    [5, 4],
    [4, 1],
    [1, 2],
  ],
}
const data = tinyRequest(map)
const problem = {
  threshold: 100,
  scope: planOf().scope,
  amounts: [
    [ags(1), 60],
    [ags(2), null],
    [ags(3), 0],
    [ags(4), 70],
    [ags(5), 50],
  ],
  pairs: [
    [ags(1), ags(4)],
    [ags(1), ags(5)],
    [ags(4), ags(5)],
  ],
}
const unsealed = planOf()
const withProblem = { ...unsealed, proof: { ...unsealed.proof, problem: sha256(JSON.stringify(problem)) } }
const plan = { ...withProblem, proof: { ...withProblem.proof, seal: sha256(contentOf(withProblem)) } }

test('the seal is that of all amounts of the scope, known or not, and of each pair of neighbours once', () => {
  expect(checkDigest(plan, rebuild(plan, data))).toEqual([])
})

test('other amounts, or other neighbours, are another problem', () => {
  const others = [
    tinyRequest({ ...map, amounts: [60, null, 0, 70, 51] }),
    tinyRequest({ ...map, amounts: [60, 0, 0, 70, 50] }),
    tinyRequest({ ...map, borders: map.borders?.slice(1) ?? [] }),
  ]
  for (const other of others) {
    const failures = checkDigest(plan, rebuild(plan, other))
    expect(failures).toMatchObject([{ code: 'problem', place: 'proof/problem' }])
  }
})

test('a plan that was changed has another seal, and a time that was added has not', () => {
  const changed = { ...plan, coverage: { known: 5, total: 5 } }
  expect(checkDigest(changed, rebuild(changed, data))).toMatchObject([{ code: 'seal', place: 'proof/seal' }])
  const timed = { ...plan, proof: { ...plan.proof, seconds: 3 } }
  expect(checkDigest(timed, rebuild(timed, data))).toEqual([])
})

test('what would be right is not told: it would only have to be copied', () => {
  const changed = { ...plan, coverage: { known: 5, total: 5 } }
  expect(checkDigest(changed, rebuild(changed, data)).map(({ found }) => found)).toEqual(['"other"'])
})
