import { type Besides, besidesOf } from '../../api/besides.js'
import { groupNumbers, partsOf } from '../../api/group-numbers.js'
import { countsOf, type PlanCounts } from '../../api/plan-counts.js'
import { planGaps } from '../../api/plan-gaps.js'
import type { GroupResult } from '../../api/propose-groups.js'
import { type TimeLeft, timeLeft } from '../../api/time-left.js'
import type { Assessment } from '../../domain/eligibility.js'
import { nameIn } from '../../domain/register.js'
import type { Group } from '../../grouping/plan.js'
import type { Figure } from '../../report/plan/plan-document.js'
import type { Invocation } from '../command.js'
import { printable } from '../messages/messages.js'
import { wholeOption } from '../options.js'
import { besideWords, restParts } from '../screens/ungrouped-words.js'
import { type PlaceContext, placeContext } from './place-context.js'

/** What the parts of a document are made from, looked up once. */
export interface PlanContext extends PlaceContext, Besides {
  readonly joint: readonly Group[]
  readonly alone: readonly Group[]
  readonly counts: PlanCounts
  /** who is in no group, counted apart by the reason */
  readonly rest: ReturnType<typeof restParts>
  /** by number of group: that neighbours of it are unknown */
  readonly beside: ReadonlyMap<number, string>
  readonly byAgs: ReadonlyMap<string, Assessment>
  /** number of the group by AGS */
  readonly groupOf: ReadonlyMap<string, number>
  name(ags: string): string
  /** @param otherwise what is read where there is no amount */
  euro(amount: number | null, otherwise?: string): Figure
}

/** @throws IgmError `edition-unknown`, `store-damaged` */
export async function planContext(plan: GroupResult, invocation: Invocation): Promise<PlanContext> {
  const { workspace, messages } = invocation
  const place = await placeContext(plan, invocation)
  const { report, register } = place
  const byAgs = new Map(report.municipalities.map((one) => [one.ags, one]))
  const gaps = await planGaps(workspace, plan)
  return {
    ...place,
    ...partsOf(plan),
    ...(isInOnePiece(plan) ? ALONE : await besidesOf(workspace, plan, leftOf(plan, invocation))),
    counts: countsOf(plan),
    rest: restParts(plan, { gaps: gaps.around, register, byAgs, messages }),
    beside: new Map([...gaps.beside].map(([id, unknown]) => [id, besideWords(unknown, register, messages)])),
    byAgs,
    groupOf: groupNumbers(plan),
    name: (ags) => printable(nameIn(register)(ags)),
    euro: (amount, otherwise = '') => ({
      value: amount,
      text: amount === null ? otherwise : messages.format.euro(amount),
    }),
  }
}

/** For the state in one piece what stands beside it would take a minute more. */
const ALONE: Besides = { ways: [], prices: [], isWhole: true }

/** The proposal and what stands beside it share one limit of time. */
function leftOf(plan: GroupResult, { options }: Invocation): TimeLeft {
  return timeLeft(wholeOption(options, 'timeLimit', 1), plan.proof.seconds ?? 0)
}

function isInOnePiece({ scope }: GroupResult): boolean {
  return scope.acrossDistricts && scope.districts.length > 10
}
