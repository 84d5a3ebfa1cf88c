import type { Place, PlanComparison } from '../../api/compare-plans.js'
import { nameIn, type Register } from '../../domain/register.js'
import type { Sheet } from '../../report/sheet.js'
import type { Messages } from '../messages/messages.js'
import { ownLines } from '../own-words.js'
import { columnsOf } from './assessment-sheet.js'

/** @returns what both plans come to, a line each, and how many have other partners */
export function figureLines(
  { sameProblem, plans, asked, otherAmounts, shared, moved }: PlanComparison,
  messages: Messages,
): string[] {
  const { labels, format } = messages
  const words = labels.compare
  const lines = plans.map((plan, index) => {
    const ways = plan.objectives.find((one) => one.name === 'travel')?.value ?? 0
    const way = { ...plan, ungrouped: plan.leftOver }
    return words.plan(index + 1, way, format.euro(plan.amount), format.km(ways))
  })
  const own = isOwnAlike(plans)
    ? []
    : plans.flatMap((plan, at) => ownLines(plan.own, messages).map((line) => words.ofPlan(at + 1, line)))
  const doubts = plans.flatMap(({ failures }, at) =>
    failures > 0 ? [words.ofPlan(at + 1, words.notConfirmed(failures))] : [],
  )
  const isExplained = otherAmounts > 0 || asked.some(({ length }) => length > 0)
  const others = moved.filter(({ before, after }) => before.inScope && after.inScope).length
  return [
    ...lines,
    ...own,
    ...doubts,
    ...asked.flatMap((options, at) =>
      options.length > 0 ? [words.ofPlan(at + 1, words.asked(options.join(' ')))] : [],
    ),
    ...(otherAmounts > 0 ? [words.otherAmounts(otherAmounts)] : []),
    ...(sameProblem || isExplained ? [] : [words.otherBasis]),
    words.moved(shared, others, moved.length - others),
  ]
}

/** @returns what the plans rest on; where it differs, of which each is said */
export function editionLines(
  { plans }: PlanComparison,
  labelOf: (edition: string) => string,
  { labels }: Messages,
): string[] {
  const [before, after] = plans.map(({ edition }) => labelOf(edition))
  if (before === after) return [before ?? '']
  return plans.map(({ edition }, at) => labels.compare.ofPlan(at + 1, labelOf(edition)))
}

export function isOwnAlike([before, after]: PlanComparison['plans']): boolean {
  return JSON.stringify(before.own) === JSON.stringify(after.own)
}

/** @returns who has other partners: one row a municipality */
export function moveSheet({ moved }: PlanComparison, register: Register, messages: Messages): Sheet {
  const name = nameIn(register)
  const { compare: words } = messages.labels
  const columns: Readonly<Record<string, string>> = words.columns
  const place = ({ inScope, members, lead }: Place, ags: string) =>
    lead === null
      ? words[inScope ? 'nowhere' : 'elsewhere']
      : members.length === 1
        ? words.alone
        : members
            .filter((other) => other !== ags)
            .map(name)
            .join(', ')
  const keys = ['ags', 'name', 'before', 'amountBefore', 'after', 'amountAfter']
  return {
    columns: columnsOf(keys, messages).map((column) => ({
      ...column,
      label: columns[column.key] ?? column.label,
      kind: column.key.startsWith('amount') ? ('euro' as const) : column.kind,
    })),
    rows: moved.map(({ ags, before, after }) => [
      ags,
      name(ags),
      place(before, ags),
      before.amount,
      place(after, ags),
      after.amount,
    ]),
  }
}
