import { IgmError, type ProblemArgs } from '../domain/problem.js'
import { nameIn } from '../domain/register.js'
import { contiguityOf } from '../grouping/model.js'
import type { GroupingRequest } from '../grouping/problem.js'
import { MOST_IN_BUDGET } from '../grouping/solve-budget.js'

type Reason = ProblemArgs['takes-no-part']['reason']

/**
 * A wish about somebody who takes no part is a slip, and is not silently forgotten.
 * @throws IgmError `takes-no-part`; `option-invalid` when a municipality is to be kept from itself; `budget-too-wide`
 */
export function checkWishes(request: GroupingRequest): void {
  const { together, apart, exclude, leads } = request
  if (request.budgetGroups !== undefined) refuseWide(request)
  for (const [option, list] of [
    ['--together', together.flat()],
    ['--apart', apart.flat()],
    ['--exclude', exclude],
    ['--lead', leads],
  ] as const) {
    for (const ags of list) refuse(request, option, ags, option === '--together' || option === '--lead')
  }
  for (const wish of apart) if (new Set(wish).size < 2) throw notTwo(request, '--apart', wish)
  for (const wish of together) if (new Set(wish).size < 2) throw notTwo(request, '--together', wish)
}

/** @throws IgmError `budget-too-wide` */
function refuseWide(request: GroupingRequest): void {
  const taking = contiguityOf(request).size
  if (taking > MOST_IN_BUDGET) throw new IgmError('budget-too-wide', { taking, most: MOST_IN_BUDGET })
}

/** @throws IgmError `takes-no-part` when the municipality lies outside the scope */
export function checkInScope(request: GroupingRequest, option: string, ags: string): void {
  refuse(request, option, ags, false)
}

function refuse(request: GroupingRequest, option: string, ags: string, mustDraw: boolean): void {
  const reason = reasonOf(request, ags, mustDraw)
  const name = request.register.byAgs.get(ags)?.name ?? ags
  if (reason) throw new IgmError('takes-no-part', { option, name, reason })
}

function reasonOf({ districts, amounts }: GroupingRequest, ags: string, mustDraw: boolean): Reason | null {
  if (!districts.some((district) => district.ags === ags.slice(0, 5))) return 'not-in-scope'
  const amount = amounts.get(ags)
  if (!mustDraw || (amount ?? 0) > 0) return null
  return amount === undefined ? 'unknown' : 'none'
}

function notTwo({ register }: GroupingRequest, option: string, list: readonly string[]): IgmError {
  const value = list.map(nameIn(register)).join(',')
  return new IgmError('option-invalid', { option, value, expected: 'A,B' })
}
