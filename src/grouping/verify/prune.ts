import type { Plan } from '../plan.js'
import type { Areas } from './areas.js'
import { leadOf } from './lead.js'
import type { Problem } from './rebuild.js'
import type { Region } from './sets.js'

/**
 * Of sets as `connectedSets` visits them, from the area numbered least: no larger one is a group where a wish asks for
 * an area numbered lower still, or where nobody is near enough to all of them who would lead them.
 */
export function canBecomeGroup(plan: Plan, problem: Problem, graph: Areas): (set: Region) => boolean {
  const leads = leadsWithin(plan, problem, graph)
  return ({ areas }) => {
    const [first = 0] = areas
    const isLost = graph.together.some(
      (wish) => wish.some((area) => area < first) && wish.some((area) => areas.includes(area)),
    )
    if (isLost) return false
    if (leads === null) return true
    return [...(leads[first] ?? [])].some((lead) => areas.every((area) => leads[area]?.has(lead)))
  }
}

/** @returns for each area the municipalities that could lead a group with it; null where any way is short enough */
function leadsWithin(plan: Plan, problem: Problem, graph: Areas): ReadonlySet<string>[] | null {
  const { maxWay } = plan.scope
  if (maxWay === undefined) return null
  const all = graph.members.flat()
  const leads = (lead: string, ags: string) =>
    problem.distance(lead, ags) <= maxWay && leadOf(plan, problem, [lead, ags]).lead === lead
  return graph.members.map(
    (members) => new Set(all.filter((lead) => members.every((ags) => leads(lead, ags)))),
  )
}
