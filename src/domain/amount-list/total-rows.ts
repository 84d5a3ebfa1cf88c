import type { Gazetteer } from '../places/gazetteer.js'
import { placeTitle } from '../places/place-title.js'
import type { District } from '../register.js'
import type { ListFault, SettledRow } from './amount-list.js'

/**
 * A row that is exactly the sum of all others, or of all others of its district, may be their sum and no place of that
 * name. A key says that it is the place; so does the district beside a name that is no district's.
 */
export function totalRows(rows: readonly SettledRow[], { district }: Gazetteer): ListFault[] {
  const all = { rows: 0, total: 0 }
  const byDistrict = new Map<District, typeof all>()
  for (const { row, place } of rows) {
    const own = byDistrict.get(place.district) ?? { rows: 0, total: 0 }
    byDistrict.set(place.district, own)
    for (const sum of [all, own]) {
      sum.total += row.amount
      if (row.amount !== 0) sum.rows += 1
    }
  }
  return rows.flatMap(({ row, place }): ListFault[] => {
    const isSum = (sum: typeof all | undefined) =>
      sum !== undefined && sum.rows > 2 && sum.total === 2 * row.amount
    if (/\d/.test(row.key) || row.amount === 0) return []
    if (row.district !== '' && district(row.name).kind === 'unknown') return []
    const of = isSum(all) ? 'all' : isSum(byDistrict.get(place.district)) ? 'district' : null
    if (of === null) return []
    const args = { name: row.name, amount: row.amount, of, place: placeTitle(place) } as const
    return [{ code: 'row-equals-sum', line: row.line, args }]
  })
}
