import type { Partition } from '../area-set.js'
import type { Objective, ObjectiveName, ProofTree, SubsetRowCut } from '../plan.js'

/** The groups of one component, areas numbered within it, and what is proven. */
export interface Solution {
  readonly sets: Partition
  readonly objectives: readonly Objective[]
  readonly trees: Partial<Record<'packing' | ObjectiveName, ProofTree>>
  readonly cuts: readonly SubsetRowCut[]
  /** where groups may be given up: sets that show how many there could be */
  readonly witness?: Partition
}

/** `impossible`: no groups keep all wishes; `not-found`: none were found, which proves nothing. */
export type Outcome = Solution | 'impossible' | 'not-found'
