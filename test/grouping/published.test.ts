import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { proposeGroups } from '../../src/grouping/propose-groups.js'
import { verifyPlan } from '../../src/grouping/verify/verify-plan.js'
import { requestFor } from './support.js'

interface Published {
  readonly entries: readonly (readonly [string, number, number])[]
}

const { entries: rows } = JSON.parse(readFileSync('data/published/2017.json', 'utf8')) as Published
const amounts = new Map(rows.map(([ags, amount]) => [ags, amount]))

test.each([
  ['Sigmaringen', '08437'],
  ['Enzkreis', '08236'],
])('%s, as published in 2017: proven in all objectives', (_, district) => {
  const request = requestFor([district], { amounts })
  const plan = proposeGroups(request)
  expect(verifyPlan(plan, request).failures).toEqual([])
  expect(plan.proof.objectives.every(({ optimal }) => optimal)).toBe(true)
  expect(plan.groups.length).toBeGreaterThan(0)
  expect(plan.coverage.known).toBeLessThanOrEqual(plan.coverage.total)
})
