import { hasOtherConnector } from '../../domain/places/cut-name.js'
import { type Finding, finding } from '../finding.js'
import type { Resolved } from './resolve.js'

/** @returns a doubt for the rows whose print is not quite that of the place that they were read as, the first quoted */
export function placesDoubted(resolved: readonly Resolved[]): Finding[] {
  const doubted = resolved.flatMap(({ row, municipality }) => {
    const printed = municipality && hasOtherConnector(row.name, municipality.name) ? row.name : null
    return municipality && printed ? { row, printed, place: municipality } : []
  })
  const [first] = doubted
  if (!first) return []
  const { row, printed, place } = first
  const args = { printed, read: `${place.name} (${place.district.name})`, more: doubted.length - 1 }
  return [finding('place-doubted', 'warning', args, row)]
}
