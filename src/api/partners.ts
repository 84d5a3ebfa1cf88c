import type { AmountList } from '../domain/amount-list/amount-list.js'
import type { Basis, Bound } from '../domain/budget-table.js'
import { type EditionPeriod, periodOf } from '../domain/edition.js'
import { type Assessment, assess, type EligibilityStatus } from '../domain/eligibility.js'
import type { Euro } from '../domain/money.js'
import { associationTitle } from '../domain/register.js'
import { type Neighbour, neighboursWith } from '../grouping/partners.js'
import { asked, type Fields } from './asked.js'
import { amountsOf, ownAmounts } from './own-amounts.js'
import { ownedBasis, ownListOf } from './own-basis.js'
import { type RatedSearch, ratedPartnerships } from './rated-partnerships.js'
import { assessOn, type Remarks, remarksOn } from './remarks.js'
import { tableOf } from './report-plan.js'
import { placeResolver } from './resolve.js'
import { DEFAULT_EDITION, type Workspace } from './workspace.js'

export interface PartnersRequest {
  readonly edition: string
  /** name or AGS of the municipality that looks for partners */
  readonly name: string
  /** whole euro per year; null for the threshold of the edition */
  readonly threshold: Euro | null
  /** amounts that replace those of the edition */
  readonly amounts: AmountList | null
}

/** With whom a municipality could reach the threshold, and what that costs the others. */
export interface PartnersResult extends Basis, Remarks, RatedSearch {
  readonly schemaVersion: 1
  readonly edition: string
  readonly period: EditionPeriod
  readonly threshold: Euro
  readonly municipality: {
    readonly ags: string
    readonly amount: Euro | null
    readonly status: EligibilityStatus
    /** euro to the threshold, that could also come from own money; null unless the status is `join` */
    readonly missing: Euro | null
    /** what is published in the place of the amount */
    readonly bounds: Bound | null
  }
  readonly neighbours: readonly PartnersNeighbour[]
  /** neighbours whose exact amount is not known: with them there may be more */
  readonly unknown: number
}

export interface PartnersNeighbour extends Neighbour, Pick<Assessment, 'source' | 'bounds' | 'doubtful'> {
  /** name of its association; null where it is in none */
  readonly association: string | null
  /** of the two together where an amount is published as an interval; null where both are known, or one is not at all */
  readonly sumBounds: Interval | null
}

/** Whole euro. */
type Interval = Pick<Bound, 'atLeast' | 'atMost'>

const FIELDS: Fields<PartnersRequest> = {
  edition: { kind: 'text', otherwise: DEFAULT_EDITION },
  name: { kind: 'text' },
  threshold: { kind: 'whole number from 0 on', otherwise: null },
  amounts: { kind: 'list of amounts', otherwise: null },
}

/** @throws IgmError `argument-invalid`, `name-unknown`, `name-ambiguous`, `edition-unknown`, `store-damaged` */
export async function partners(
  workspace: Workspace,
  given: Pick<PartnersRequest, 'name'> & Partial<PartnersRequest>,
): Promise<PartnersResult> {
  const request = asked(workspace, given, FIELDS)
  const register = workspace.register()
  const municipality = register.byAgs.get(placeResolver(workspace, []).one(request.name))
  if (!municipality) throw new RangeError('a key that was resolved has a municipality')
  const table = await workspace.table(request.edition)
  const own = await ownAmounts(workspace, request.amounts, register.districts, table.edition)
  const threshold = request.threshold ?? table.edition.threshold.value
  const basis = ownedBasis({ table, register }, own, threshold)
  const amounts = amountsOf(register, table, own.amounts)
  const problem = { register, geography: workspace.geography(), amounts, threshold }
  const answer = { edition: request.edition, threshold, ...ownListOf(own) }
  const { amount, status, missing, bounds } = assess(municipality, tableOf(table, answer))
  const neighbours = neighboursWith(problem, municipality.ags)
  const { partnerships, upTo, more } =
    status === 'join'
      ? await ratedPartnerships(workspace, table, problem, municipality.ags)
      : { partnerships: [], upTo: null, more: 0 }
  const concerned = [
    municipality.ags,
    ...neighbours.map(({ ags }) => ags),
    ...partnerships.flatMap(({ members }) => members),
  ]
  const judged = await assessOn(workspace, answer, concerned)
  const originOf = (ags: string) => {
    const { source = null, bounds = null, doubtful = false } = judged.find((one) => one.ags === ags) ?? {}
    return { source, bounds, doubtful }
  }
  return {
    schemaVersion: 1,
    edition: request.edition,
    period: periodOf(table.edition),
    ...basis,
    threshold,
    municipality: { ags: municipality.ags, amount, status, missing, bounds },
    neighbours: neighbours.map((one) => {
      const origin = originOf(one.ags)
      const association = register.byAgs.get(one.ags)?.association
      return {
        ...one,
        association: association ? associationTitle(association) : null,
        sumBounds: sumWithin({ amount, bounds }, { amount: one.amount, bounds: origin.bounds }),
        ...origin,
      }
    }),
    unknown: neighbours.filter((one) => one.amount === null).length,
    partnerships,
    upTo,
    more,
    ...remarksOn(judged),
  }
}

/** What is known of an amount. */
type Known = Pick<Assessment, 'amount' | 'bounds'>

function sumWithin(one: Known, other: Known): Interval | null {
  if (one.amount !== null && other.amount !== null) return null
  const within = ({ amount, bounds }: Known) =>
    amount === null ? bounds : { atLeast: amount, atMost: amount }
  const [a, b] = [within(one), within(other)]
  return a && b ? { atLeast: a.atLeast + b.atLeast, atMost: a.atMost + b.atMost } : null
}
