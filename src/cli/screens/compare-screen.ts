import type { Place, PlanComparison } from '../../api/compare-plans.js'
import { nameIn, type Register } from '../../domain/register.js'
import type { Sheet } from '../../report/sheet.js'
import type { Messages } from '../messages/messages.js'
import { ownLines } from '../own-words.js'
import { columnsOf } from './assessment-sheet.js'

/** @returns what both plans come to, a line each, and how many have other partners */
export function figureLines({ sameProblem, plans, moved }: PlanComparison, messages: Messages): string[] {
  const { labels, format } = messages
  const words = labels.compare
  const lines = plans.map((plan, index) => {
    const ways = plan.objectives.find((one) => one.name === 'travel')?.value ?? 0
    const left = plan.objectives.find((one) => one.name === 'ungrouped')?.value ?? 0
    return words.plan(index + 1, { ...plan, ungrouped: left }, format.km(ways))
  })
  const own = isOwnAlike(plans)
    ? []
    : plans.flatMap((plan, at) => ownLines(plan.own, messages).map((line) => words.ofPlan(at + 1, line)))
  return [...lines, ...own, ...(sameProblem ? [] : [words.otherProblem]), words.moved(moved.length)]
}

export function isOwnAlike([before, after]: PlanComparison['plans']): boolean {
  return JSON.stringify(before.own) === JSON.stringify(after.own)
}

/** @returns who has other partners: one row a municipality */
export function moveSheet({ moved }: PlanComparison, register: Register, messages: Messages): Sheet {
  const name = nameIn(register)
  const { compare: words } = messages.labels
  const columns: Readonly<Record<string, string>> = words.columns
  const place = ({ members, lead }: Place, ags: string) =>
    lead === null
      ? words.nowhere
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
