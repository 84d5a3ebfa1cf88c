import type { Geography } from '../domain/geography.js'
import type { Euro } from '../domain/money.js'
import type { District, Register } from '../domain/register.js'

/**
 * Everything that decides what a plan may look like. All municipalities are given by AGS, already resolved.
 *
 * The problem is the max-p-regions problem (Duque, Anselin, Rey 2012, "The max-p-regions problem",
 * Journal of Regional Science 52(3)): as many contiguous regions as possible, each reaching a threshold.
 */
export interface GroupingRequest {
  readonly register: Register
  readonly geography: Geography
  /** known amounts, euro per year; a municipality that is missing here is unknown */
  readonly amounts: ReadonlyMap<string, Euro>
  /** the scope: several districts, or all of them */
  readonly districts: readonly District[]
  /** whether a group may hold municipalities of several districts */
  readonly acrossDistricts: boolean
  /** euro per year that a group must reach */
  readonly threshold: Euro
  /** metres of common border that make two municipalities neighbours */
  readonly minBorder: number
  /** municipalities that must be in one group */
  readonly together: readonly (readonly string[])[]
  /** pairs that must not be in one group */
  readonly apart: readonly (readonly [string, string])[]
  /** municipalities that take no part: neither members nor bridges */
  readonly exclude: readonly string[]
  /** municipalities that a group may have at most */
  readonly maxSize: number | null
  /** metres that every member may lie from its lead at most; without it any way is short enough */
  readonly maxWay?: number
  /** true: a group holds one municipality at most that reaches the threshold alone, as far as that can be had */
  readonly oneHost?: true
  /** euro of a full post per year: groups are to pay as many quarter posts as they can */
  readonly posts?: Euro
  /** groups that may be given up where fewer associations are divided for it: `splits` come before `groups` then */
  readonly budgetGroups?: number
  /** false: a municipality that reaches the threshold alone stays alone */
  readonly hosts: boolean
  /** municipalities that lead the group they are in; two of them are never in one group */
  readonly leads: readonly string[]
  /** `associations`: an existing association is not divided, as far as its members are connected */
  readonly prefer: 'groups' | 'associations'
}
