import { visibleJson } from '../../domain/visible-json.js'

/** A claim of a plan that does not hold. */
export interface Failure {
  readonly code: FailureCode
  /** where in the plan: `groups/3/amount` */
  readonly place: string
  /** what the plan says, and what is found */
  readonly claimed: string
  readonly found: string
}

export type FailureCode =
  | 'shape'
  | 'scope'
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

export function failure(code: FailureCode, place: string, claimed: unknown, found: unknown): Failure {
  return { code, place, claimed: visibleJson(claimed), found: visibleJson(found) }
}

/** @returns one failure where the two differ as JSON, else none */
export function differs(code: FailureCode, place: string, claimed: unknown, found: unknown): Failure[] {
  return JSON.stringify(claimed) === JSON.stringify(found) ? [] : [failure(code, place, claimed, found)]
}
