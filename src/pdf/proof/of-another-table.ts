import { personsOf } from '../../domain/per-capita-rate.js'
import { isSumLabel } from '../../domain/sum-label.js'
import { districtsSummed } from '../grammar/sum-labels.js'
import { inRuns } from '../in-runs.js'
import type { PrintedSum } from '../reading.js'
import type { Evidence } from './verdict.js'

/**
 * Beside the table of the places there may be one of addresses: "Stuttgart Ruppmannstraße 21 70565".
 * @returns lines between the same rows that tell of districts, each with other words beside its name, of which none
 * says a sum, or has the amount of a row; what adds up parts them, and none are where that is a line of their form
 */
export function ofAnotherTable(
  { reading: { sums }, names, perCapitaRate: rate }: Evidence,
  isSum: (sum: PrintedSum) => boolean,
): readonly PrintedSum[] {
  const isOther = ({ label }: PrintedSum) =>
    label !== '' && !isSumLabel(label) && districtsSummed(label, names).length === 0
  if (rate === null || sums.some((sum) => isOther(sum) && isSum(sum))) return []
  const isNone = (sum: PrintedSum) => isOther(sum) && personsOf(sum.amount, rate) === null
  const others = sums.filter((sum) => !isSum(sum))
  const runs = inRuns(others, (sum, last) => sum.page === last.page && sum.after === last.after)
  return runs.filter((run) => run.every(isNone) && run.some(({ districts }) => districts.length > 0)).flat()
}
