import type { ObjectiveName, PlanScope } from './plan.js'

/** @returns the objectives that a plan is judged by, in the order of precedence */
export function objectivesOf({
  oneHost,
  posts,
  budgetGroups,
}: Pick<PlanScope, 'oneHost' | 'posts' | 'budgetGroups'>): readonly ObjectiveName[] {
  return [
    'ungrouped',
    ...(budgetGroups === undefined
      ? (['groups', 'splits'] as const)
      : (['most', 'splits', 'groups'] as const)),
    ...(oneHost ? (['hosts'] as const) : []),
    ...(posts === undefined ? [] : (['posts'] as const)),
    'travel',
  ]
}

/** @returns whether more is better; of all others fewer are */
export function isMoreBetter(name: ObjectiveName): boolean {
  return name === 'groups' || name === 'most' || name === 'posts'
}
