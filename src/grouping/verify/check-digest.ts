import { createHash } from 'node:crypto'
import { contentOf, type Plan } from '../plan.js'
import { type Failure, type FailureCode, failureAs } from './failure.js'
import type { Problem } from './rebuild.js'

/** The plan must be unchanged since it was made, and be checked against the figures it was made from. */
export function checkDigest(plan: Plan, problem: Problem): Failure[] {
  const amounts = problem.inScope.map((ags) => [ags, problem.data.amounts.get(ags) ?? null])
  const pairs: string[][] = []
  for (const [ags, others] of problem.neighbours) {
    for (const other of [...others].sort()) if (ags < other) pairs.push([ags, other])
  }
  const { threshold, scope } = plan
  const found = sha256(JSON.stringify({ threshold, scope, amounts, pairs }))
  return [
    ...unlike('problem', 'proof/problem', plan.proof.problem, found),
    ...unlike('seal', 'proof/seal', plan.proof.seal, sha256(contentOf(plan))),
  ]
}

/** Never with the digest that was found: whoever changed the plan would only have to copy it. */
function unlike(code: FailureCode, place: string, claimed: string, found: string): Failure[] {
  return claimed === found ? [] : [failureAs(code, place, claimed, 'other')]
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
