import type { Gap } from '../../api/plan-gaps.js'
import type { GroupResult } from '../../api/propose-groups.js'
import type { Assessment } from '../../domain/eligibility.js'
import { nameIn, type Register } from '../../domain/register.js'
import type { Group } from '../../grouping/plan.js'
import type { Row, Sheet } from '../../report/sheet.js'
import { columnsOf } from './assessment-sheet.js'
import { type OriginContext, withEdition, withSource } from './origin.js'
import { reasonWords } from './ungrouped-words.js'

const KEYS = ['ags', 'name', 'amount', 'group', 'lead', 'sum', 'reason'] as const

/**
 * One row a municipality: the members of the groups, those who stand alone, those in no group with the reason.
 * @param judged those of all members
 */
export function groupSheet(
  { groups, ungrouped }: GroupResult,
  register: Register,
  judged: readonly Assessment[],
  gaps: ReadonlyMap<string, Gap>,
  context: OriginContext,
): Sheet {
  const { messages, inWords } = context
  const byAgs = new Map(judged.map((one) => [one.ags, one]))
  const name = nameIn(register)
  const start = (ags: string) => [ags, name(ags), byAgs.get(ags)?.amount ?? null]
  const member = ({ id, members, lead, amount }: Group): Row[] =>
    members.map((ags) => [...start(ags), members.length > 1 ? id : null, name(lead), amount, null])
  const outside = ungrouped.map((one): Row => {
    const reason = inWords ? reasonWords(one, gaps, register, messages) : one.code
    return [...start(one.ags), null, null, null, reason]
  })
  const rows = [...groups.flatMap(member), ...outside]
  const origins = rows.map(([ags]) => byAgs.get(String(ags)) ?? null)
  const sheet = { columns: columnsOf(KEYS, messages), rows }
  return withSource(withEdition(sheet, context), origins, context)
}
