import { type PaidPosts, paidPosts } from '../../domain/posts.js'
import type { PaperText } from '../../report/plan/plan-document.js'
import type { PlanContext } from './plan-context.js'
import { lawText } from './plan-text.js'

/** What only a paper for the council says, with the fields that its office fills in. */
export function paperText(context: PlanContext): PaperText {
  const { report, place, joint, words } = context
  const { title, subject, note, decision, decide, facts, proposal, form, formHeads, finance } = words.paper
  const body = bodyOf(context)
  return {
    subject,
    decision,
    facts,
    proposal,
    formHeads,
    form: form(words.paper.body[body]),
    finance: { title: finance, lines: financeLines(context), ...postTable(context) },
    note: note(report.own?.amounts != null),
    title: `${title}: ${place}`,
    decide: decide(place, joint.length, words.paper.bodySubject[body]),
    law: lawText(context),
  }
}

/** A Landkreis has a Kreistag, a Stadtkreis its Gemeinderat. */
function bodyOf({ report, register }: PlanContext): 'rural' | 'urban' | 'both' {
  const { districts } = report.group.scope
  const kinds = new Set(
    register.districts.filter(({ ags }) => districts.includes(ags)).map(({ kind }) => kind),
  )
  const [only, other] = [...kinds]
  return only === undefined || other !== undefined ? 'both' : only
}

function financeLines({ report, edition, words, messages }: PlanContext): string[] {
  const { sum, own } = words.paper
  return [sum(messages.format.euro(report.summary.amount), edition.perYear), own]
}

/** What each group could pay; nothing where the edition names no sum of a post, or no amounts of a year. */
function postTable({ joint, alone, edition, name, words, messages }: PlanContext) {
  const { format } = messages
  const cells = (posts: readonly PaidPosts[]) => posts.map(({ fte }) => format.decimal(fte))
  const rows = [
    ...joint.map(({ id, amount }) => [words.group.title(id), amount] as const),
    ...alone.map(({ lead, amount }) => [name(lead), amount] as const),
  ]
  const heads = paidPosts(0, edition).map(({ sum }) => words.paper.postsAt(format.euro(sum)))
  if (heads.length === 0) return { heads: [], rows: [] }
  return {
    heads: [words.paper.unit, words.workbook.columns.total, ...heads],
    rows: rows.map(([unit, amount]) => [unit, format.euro(amount), ...cells(paidPosts(amount, edition))]),
  }
}
