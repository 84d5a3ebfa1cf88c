import type { Edition } from '../domain/edition.js'
import { postSums } from '../domain/posts.js'
import { IgmError } from '../domain/problem.js'
import { sampleShare } from '../domain/sample.js'
import type { PlanBasis } from '../grouping/plan.js'
import { type Failure, failure } from '../grouping/verify/failure.js'
import { type VerifyResult, verifyPlan as verify } from '../grouping/verify/verify-plan.js'
import { amountsOf } from './own-amounts.js'
import { verdictBeside } from './own-basis.js'
import type { GroupResult } from './propose-groups.js'
import { readPlan } from './read-plan.js'
import type { Workspace } from './workspace.js'

/**
 * Re-checks every claim of a saved plan against the register and the amounts of its edition, without the solver.
 * @param text the JSON that was saved
 * @param path only for messages
 * @param edition the one that the plan must rest on; null for whichever it names
 * @throws IgmError `plan-invalid` when it is no plan at all; `edition-unknown`, `store-damaged`
 */
export async function verifyPlan(
  workspace: Workspace,
  text: string,
  path: string,
  edition: string | null = null,
): Promise<VerifyResult & { readonly plan: GroupResult }> {
  const register = workspace.register()
  const plan = readPlan(text, path, register)
  if (edition !== null && edition !== plan.edition)
    return { ok: false, failures: [failure('edition', 'edition', plan.edition, edition)], plan }
  const table = await workspace.table(plan.edition)
  const amounts = amountsOf(register, table, new Map(plan.ownAmounts))
  const { failures } = verify(plan, { register, geography: workspace.geography(), amounts })
  const hidden = await hiddenSample(workspace, plan, table.edition.sample)
  const posts = otherPost(plan, table.edition)
  const all = [
    ...failures,
    ...hidden,
    ...posts,
    ...tooCertain(plan.verdict, verdictBeside(table.verdict, plan)),
  ]
  return { ok: all.length === 0, failures: all, plan }
}

/**
 * A saved plan that papers may be made of.
 * @throws IgmError `plan-rejected` where a claim of it does not hold; what `verifyPlan` throws
 */
export async function soundPlan(
  workspace: Workspace,
  text: string,
  path: string,
  edition: string | null = null,
): Promise<GroupResult> {
  const { ok, failures, plan } = await verifyPlan(workspace, text, path, edition)
  if (!ok) throw new IgmError('plan-rejected', { path, failures: failures.length })
  return plan
}

/** What no plan fails that was saved and left as it was, whatever amounts are known since. */
const CHANGED: readonly Failure['code'][] = ['shape', 'scope', 'basis', 'seal']

/**
 * A saved plan as it was when it was made.
 * @returns with it how much of it does not hold today
 * @throws IgmError `plan-rejected` where it was changed since; what `verifyPlan` throws
 */
export async function unchangedPlan(
  workspace: Workspace,
  text: string,
  path: string,
): Promise<{ readonly plan: GroupResult; readonly failures: number }> {
  const { failures, plan } = await verifyPlan(workspace, text, path)
  if (failures.some(({ code }) => CHANGED.includes(code)))
    throw new IgmError('plan-rejected', { path, failures: failures.length })
  return { plan, failures: failures.length }
}

/** What a verdict says of the amounts, the least first: read, published one by one, proven. */
const VERDICTS: readonly PlanBasis['verdict'][] = ['read', null, 'proven']

/** A plan may say less of its amounts than is known today, never more. */
function tooCertain(said: PlanBasis['verdict'], known: PlanBasis['verdict']): Failure[] {
  const isMore = VERDICTS.indexOf(said) > VERDICTS.indexOf(known)
  return isMore ? [failure('verdict', 'verdict', said, known)] : []
}

/** Quarter posts are counted by a fixed sum of the edition, and no other. */
function otherPost({ scope: { posts } }: GroupResult, edition: Edition): Failure[] {
  const sums = postSums(edition)
  return posts === undefined || sums.includes(posts) ? [] : [failure('scope', 'scope/posts', posts, sums)]
}

/** A plan on invented amounts must say so, whoever made it. */
async function hiddenSample(workspace: Workspace, plan: GroupResult, isSample: boolean): Promise<Failure[]> {
  const isInvented = isSample || sampleShare(plan.ownAmounts, await workspace.sampleAmounts()).isSample
  return isInvented && !plan.sample ? [failure('basis', 'sample', plan.sample, true)] : []
}
