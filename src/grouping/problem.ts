import type { Geography } from '../domain/geography.js'
import type { Euro } from '../domain/money.js'
import type { District, Register } from '../domain/register.js'
import type { PlanScope } from './plan.js'

/**
 * Everything that decides what a plan may look like. All municipalities are given by AGS, already resolved.
 *
 * The problem is the max-p-regions problem (Duque, Anselin, Rey 2012, "The max-p-regions problem",
 * Journal of Regional Science 52(3)): as many contiguous regions as possible, each reaching a threshold.
 */
export interface GroupingRequest extends Omit<PlanScope, 'districts'> {
  readonly register: Register
  readonly geography: Geography
  /** known amounts, euro per year; a municipality that is missing here is unknown */
  readonly amounts: ReadonlyMap<string, Euro>
  /** the scope: several districts, or all of them */
  readonly districts: readonly District[]
  /** euro per year that a group must reach */
  readonly threshold: Euro
}
