import type { AmountOutside, Basis, BudgetTable, OwnBasis, ReplacedAmount } from '../domain/budget-table.js'
import { type Euro, isEuro } from '../domain/money.js'
import { nameIn, type Register } from '../domain/register.js'
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

/** What was published, and how its places are called. */
export interface PublishedTable {
  readonly table: BudgetTable
  readonly register: Register
}

/** @returns what of an answer is the user's own; null where nothing is */
function ownBasis(published: PublishedTable, figures: OwnFigures): OwnBasis | null {
  const { threshold, ownAmounts, ownFile } = figures
  const { value } = published.table.edition.threshold
  // A plan from a file may say anything in its place: that is for its checks to tell.
  const isOwn = isEuro(threshold) && threshold !== value
  const count = ownAmounts.length
  if (!isOwn && count === 0) return null
  return {
    threshold: isOwn ? { value: threshold, published: value } : null,
    amounts:
      count === 0
        ? null
        : {
            count,
            file: ownFile ?? null,
            replaced: replacedBy(ownAmounts, published),
            outside: outsideOf(ownAmounts, published),
          },
  }
}

/** @returns the own amounts that contradict what is published in the place of an exact one */
function outsideOf(
  ownAmounts: OwnList['ownAmounts'],
  { table, register }: PublishedTable,
): readonly AmountOutside[] {
  const name = nameIn(register)
  return ownAmounts.flatMap(([ags, own]) => {
    const bound = table.entries.has(ags) ? undefined : table.bounds.get(ags)
    if (!bound || (own >= bound.atLeast && own <= bound.atMost)) return []
    const { atLeast, atMost, printed, kind } = bound
    return [{ ags, name: name(ags), own, atLeast, atMost, printed, kind }]
  })
}

/** @returns the published amounts in whose place another one of the user's stands */
function replacedBy(
  ownAmounts: OwnList['ownAmounts'],
  { table, register }: PublishedTable,
): readonly ReplacedAmount[] {
  const name = nameIn(register)
  return ownAmounts.flatMap(([ags, own]) => {
    const published = table.entries.get(ags)?.amount
    return published === undefined || published === own ? [] : [{ ags, name: name(ags), published, own }]
  })
}

/** @returns what must be said with every answer that rests on a plan */
export function planBasis(
  published: PublishedTable,
  plan: Pick<PlanBasis, 'sample' | 'verdict'> & OwnFigures,
): Basis {
  return { sample: plan.sample, verdict: plan.verdict, own: ownBasis(published, plan) }
}

/** @returns what an answer on these amounts and this threshold rests on */
export function ownedBasis(published: PublishedTable, own: OwnAmounts, threshold: Euro): Basis {
  const list = ownListOf(own)
  const { edition, verdict } = published.table
  return planBasis(published, {
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
