import type { GroupResult } from '../../api/propose-groups.js'
import { type PlanReport, reportPlan } from '../../api/report-plan.js'
import { districtTitle } from '../../domain/districts.js'
import type { Edition } from '../../domain/edition.js'
import type { Register } from '../../domain/register.js'
import type { Invocation } from '../command.js'
import { marksOf } from '../marks.js'
import { type DocumentWords, loadDocumentWords } from '../messages/load-words.js'
import type { Messages } from '../messages/messages.js'

/** Where a document is about, and what is known there. */
export interface PlaceContext {
  readonly report: PlanReport
  readonly edition: Edition
  readonly register: Register
  readonly messages: Messages
  readonly words: DocumentWords
  /** the districts as a reader names them, or the state */
  readonly place: string
  /** what stands above everything: that the amounts are invented, or not proven */
  readonly marks: readonly string[]
}

/** @throws IgmError `edition-unknown`, `store-damaged` */
export async function placeContext(
  plan: GroupResult,
  { workspace, messages }: Invocation,
): Promise<PlaceContext> {
  const words = await loadDocumentWords(messages.language)
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
  }
}
