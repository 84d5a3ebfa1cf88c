import type { Basis, BudgetTable, OwnBasis } from '../domain/budget-table.js'
import type { Edition } from '../domain/edition.js'
import { type Euro, isEuro } from '../domain/money.js'
import type { PlanBasis } from '../grouping/plan.js'
import type { OwnAmounts } from './own-amounts.js'

/** The own amounts as a plan says them. */
export type OwnList = Pick<PlanBasis, 'ownAmounts' | 'ownFile'>

/** What decides an answer beside the edition; whole euro. */
export interface OwnFigures extends OwnList {
  readonly threshold: Euro
}

export function ownListOf({ amounts, file }: OwnAmounts): OwnList {
  return { ownAmounts: [...amounts], ...(file === undefined ? {} : { ownFile: file }) }
}

/** @returns what of an answer is the user's own; null where nothing is */
export function ownBasis(edition: Edition, { threshold, ownAmounts, ownFile }: OwnFigures): OwnBasis | null {
  const published = edition.threshold.value
  // A plan from a file may say anything in its place: that is for its checks to tell.
  const isOwn = isEuro(threshold) && threshold !== published
  const count = ownAmounts.length
  if (!isOwn && count === 0) return null
  return {
    threshold: isOwn ? { value: threshold, published } : null,
    amounts: count > 0 ? { count, file: ownFile ?? null } : null,
  }
}

/** @returns what must be said with every answer that rests on a plan */
export function planBasis(edition: Edition, plan: Pick<PlanBasis, 'sample' | 'verdict'> & OwnFigures): Basis {
  return { sample: plan.sample, verdict: plan.verdict, own: ownBasis(edition, plan) }
}

/** @returns what an answer on these amounts and this threshold rests on */
export function ownedBasis({ edition, verdict }: BudgetTable, own: OwnAmounts, threshold: Euro): Basis {
  const list = ownListOf(own)
  return planBasis(edition, {
    sample: edition.sample || own.isSample,
    verdict: verdictBeside(verdict, list),
    threshold,
    ...list,
  })
}

/** Totals prove the amounts of an edition, never one that somebody put in the place of one of them. */
export function verdictBeside(verdict: Basis['verdict'], { ownAmounts }: OwnList): Basis['verdict'] {
  return ownAmounts.length > 0 && verdict === 'proven' ? null : verdict
}
