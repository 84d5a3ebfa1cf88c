import { visibleJson } from '../../domain/visible-json.js'

/** A claim of a plan that does not hold. */
export interface Failure {
  readonly code: FailureCode
  /** where in the plan: `groups/3/amount` */
  readonly place: string
  /** JSON of what the plan says, and of what is found: a value of the plan, or a `FoundCode` */
  readonly claimed: string
  readonly found: string
}

export type FailureCode =
  | 'shape'
  | 'scope'
  | 'edition'
  | 'problem'
  | 'seal'
  | 'basis'
  | 'verdict'
  | 'coverage'
  | 'group-id'
  | 'order'
  | 'member-unknown'
  | 'member-twice'
  | 'not-connected'
  | 'amount'
  | 'below-threshold'
  | 'lead'
  | 'associations'
  | 'wish-broken'
  | 'association-divided'
  | 'ungrouped-reason'
  | 'ungrouped-missing'
  | 'objective-value'
  | 'objective-bound'
  | 'not-proven'
  | 'certificate'

/** What is found in the place of a value. */
export type FoundCode =
  /** what was sealed, or proven, was something else: what would be right is not told, it would only have to be copied */
  | 'other'
  | 'wrong-shape'
  | 'nested-too-deeply'
  | 'no-plan'
  | 'no-amount'
  | 'no-district'
  | 'no-municipality'
  | 'outside-scope'
  | 'takes-no-part'
  | 'in-two-groups'

/** @returns a failure whose finding is no value */
export function failureAs(code: FailureCode, place: string, claimed: unknown, found: FoundCode): Failure {
  return failure(code, place, claimed, found)
}

export function failure(code: FailureCode, place: string, claimed: unknown, found: unknown): Failure {
  return { code, place, claimed: visibleJson(claimed), found: visibleJson(found) }
}

/** @returns one failure where the two differ as JSON, else none */
export function differs(code: FailureCode, place: string, claimed: unknown, found: unknown): Failure[] {
  return JSON.stringify(claimed) === JSON.stringify(found) ? [] : [failure(code, place, claimed, found)]
}
