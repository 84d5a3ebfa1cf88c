import fc from 'fast-check'
import { type Area, record } from './ledger.js'

/** What is tried, and what a failure of it would be. */
export interface Attempt {
  readonly area: Area
  readonly tried: string
  /** whether a failure means that something vanished, or that something wrong was taken for right */
  readonly harm: 'lost' | 'wrong'
  readonly runs: number
  /** cases that were really tried, where they are more or fewer than the runs */
  readonly cases?: () => number
}

type Property = fc.IProperty<unknown> | fc.IAsyncProperty<unknown>

/** Runs a property and notes it for the table. @throws Error with the seed and the path of the failure */
export async function tryOften(attempt: Attempt, property: Property): Promise<void> {
  const { area, tried, harm, runs, cases } = attempt
  const details = await fc.check(property as fc.IAsyncProperty<unknown>, { numRuns: runs })
  const bad = details.failed ? 1 : 0
  record({
    area,
    tried,
    times: cases?.() ?? details.numRuns,
    lost: harm === 'lost' ? bad : 0,
    wrong: harm === 'wrong' ? bad : 0,
  })
  if (details.failed)
    throw new Error(await fc.asyncDefaultReportMessage(details), { cause: details.errorInstance })
}
