import { LARGE } from '../grouping/large/solve-large.js'
import type { Objective, Ungrouped, UngroupedCode } from '../grouping/plan.js'
import { partsOf } from './group-numbers.js'
import type { GroupResult } from './propose-groups.js'

/** Why there is no group, as people ask: only who is left over had an amount and found no place. */
export type Rest = 'leftOver' | 'unknown' | 'none' | 'excluded'

const REST_OF: Readonly<Record<UngroupedCode, Rest>> = {
  none: 'none',
  unknown: 'unknown',
  excluded: 'excluded',
  'no-neighbour': 'leftOver',
  'component-below-threshold': 'leftOver',
  'unknown-neighbours': 'leftOver',
  'left-over': 'leftOver',
}

/** What a plan comes to; every municipality of the scope is counted once. */
export interface PlanCounts extends Readonly<Record<Rest, number>> {
  /** groups of two members or more */
  readonly groups: number
  /** municipalities in them */
  readonly members: number
  /** municipalities that reach the threshold by themselves and stay alone */
  readonly alone: number
}

/** @returns who is in no group, by the reason; each list sorted by AGS */
export function restOf({
  ungrouped,
}: Pick<GroupResult, 'ungrouped'>): Readonly<Record<Rest, readonly Ungrouped[]>> {
  const of = (rest: Rest) => ungrouped.filter(({ code }) => REST_OF[code] === rest)
  return { leftOver: of('leftOver'), unknown: of('unknown'), none: of('none'), excluded: of('excluded') }
}

export function countsOf(plan: Pick<GroupResult, 'groups' | 'ungrouped'>): PlanCounts {
  const { joint, alone } = partsOf(plan)
  const { leftOver, unknown, none, excluded } = restOf(plan)
  return {
    groups: joint.length,
    members: joint.reduce((count, { members }) => count + members.length, 0),
    alone: alone.length,
    leftOver: leftOver.length,
    unknown: unknown.length,
    none: none.length,
    excluded: excluded.length,
  }
}

/** @returns what may be called proven: nothing where nothing was to choose from */
export function claimsOf({ groups, coverage, proof }: GroupResult): readonly Objective[] {
  return groups.length === 0 || coverage.known < 2 ? [] : proof.objectives
}

/** @returns whether so few amounts of the scope are known that a proposal says nothing about it: fewer than half */
export function isThin({ coverage: { known, total } }: Pick<GroupResult, 'coverage'>): boolean {
  return known * 2 < total
}

/**
 * @returns whether a longer search might prove more; what is too large to be solved as a whole stays open however long it
 * is
 */
export function isEndedByCounts({ scope, coverage, proof }: GroupResult): boolean {
  const isLarge = scope.acrossDistricts && coverage.known > LARGE
  return !isLarge && proof.objectives.some(({ optimal }) => !optimal)
}
