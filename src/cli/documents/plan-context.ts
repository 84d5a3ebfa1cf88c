import { groupNumbers, partsOf } from '../../api/group-numbers.js'
import { type Gap, planGaps } from '../../api/plan-gaps.js'
import type { GroupResult } from '../../api/propose-groups.js'
import { type PlanReport, reportPlan } from '../../api/report-plan.js'
import { type Way, waysOf } from '../../api/ways.js'
import { type WishPrice, wishPrices } from '../../api/wish-prices.js'
import { districtTitle } from '../../domain/districts.js'
import type { Edition } from '../../domain/edition.js'
import type { Assessment } from '../../domain/eligibility.js'
import type { Register } from '../../domain/register.js'
import type { Group, Ungrouped } from '../../grouping/plan.js'
import type { Figure } from '../../report/plan/plan-document.js'
import type { Invocation } from '../command.js'
import { marksOf } from '../marks.js'
import { type DocumentWords, loadDocumentWords } from '../messages/load-document-words.js'
import { type Messages, printable } from '../messages/messages.js'

/** What the parts of a document are made from, looked up once. */
export interface PlanContext {
  readonly report: PlanReport
  readonly edition: Edition
  readonly register: Register
  readonly messages: Messages
  readonly words: DocumentWords
  /** the districts as a reader names them, or the state */
  readonly place: string
  /** what stands above everything: that the amounts are invented, or not proven */
  readonly marks: readonly string[]
  readonly joint: readonly Group[]
  readonly alone: readonly Group[]
  /** what each wish costs that costs something */
  readonly prices: readonly WishPrice[]
  /** side by side; none for the state in one piece, which would take a minute more */
  readonly ways: readonly Way[]
  /** with an amount, but in no group */
  readonly leftOver: readonly Ungrouped[]
  readonly gaps: ReadonlyMap<string, Gap>
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
  const words = await loadDocumentWords(messages)
  const register = workspace.register()
  const report = await reportPlan(workspace, plan)
  const edition = await workspace.edition(plan.edition)
  const { districts } = plan.scope
  const titles = register.districts.filter(({ ags }) => districts.includes(ags)).map(districtTitle)
  return {
    report,
    edition,
    register,
    messages,
    words,
    place: titles.length === register.districts.length ? words.state : words.places(titles),
    marks: marksOf(report, messages),
    ...partsOf(plan),
    ways: isInOnePiece(plan) ? [] : await waysOf(workspace, plan),
    prices: isInOnePiece(plan) ? [] : await wishPrices(workspace, plan),
    leftOver: plan.ungrouped.filter(({ code }) => code !== 'none' && code !== 'unknown'),
    gaps: await planGaps(workspace, plan),
    byAgs: new Map(report.municipalities.map((one) => [one.ags, one])),
    groupOf: groupNumbers(plan),
    name: (ags) => printable(register.byAgs.get(ags)?.name ?? ags),
    euro: (amount, otherwise = '') => ({
      value: amount,
      text: amount === null ? otherwise : messages.format.euro(amount),
    }),
  }
}

function isInOnePiece({ scope }: GroupResult): boolean {
  return scope.acrossDistricts && scope.districts.length > 10
}
