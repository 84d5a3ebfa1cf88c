import type { EligibilitySummary } from '../../domain/eligibility.js'

/** How many municipalities have each status. */
export type StatusCounts = Pick<EligibilitySummary, 'alone' | 'join' | 'none' | 'unknown'>

/** What the summary of a proposal counts. */
export interface ProposalCounts {
  readonly groups: number
  readonly members: number
  readonly alone: number
  readonly leftOver: number
  /** whether it is proven that no fewer can be left over */
  readonly proven: boolean
}
