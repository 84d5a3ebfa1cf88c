import type { PlanCounts } from '../../api/plan-counts.js'
import type { EligibilitySummary } from '../../domain/eligibility.js'

/** How many municipalities have each status. */
export type StatusCounts = Pick<EligibilitySummary, 'alone' | 'join' | 'none' | 'unknown'>

/** How a sum of amounts is told. */
export interface AmountWords {
  readonly amount: string
  readonly perYear: boolean
  /** id of an edition that is no longer in force; null for one that is */
  readonly past: string | null
  readonly own: OwnWords
}

/** What of an answer is the user's own: then it is not told as what the law says. */
export interface OwnWords {
  /** euro as text; null where the threshold of the edition counts */
  readonly threshold: string | null
  /** the threshold that counts, euro as text */
  readonly counts: string
  readonly amounts: number
}

/** What a proposal comes to, and whether it is proven that no fewer can be left over. */
export interface ProposalCounts extends PlanCounts {
  readonly proven: boolean
  readonly isOwnThreshold: boolean
}
