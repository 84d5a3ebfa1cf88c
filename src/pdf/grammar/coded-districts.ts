import { groupBy } from '../../domain/group-by.js'
import type { District } from '../../domain/register.js'
import { cellsBeside } from './cells-beside.js'
import { columnsIn } from './intervals.js'
import type { RowSegment } from './row-grammar.js'
import { onlyPlace } from './sums-among.js'

/** Share of the rows without namesakes in which each code must go with one district, and each district with one code. */
const AGREES = 0.95
/** A code is known by so many rows, all of one district. */
const FEWEST = 3
const FEWEST_DISTRICTS = 3
const CODE = /\p{L}/u

/**
 * "ADK" beside each place of one district and beside no other is how the table calls it, whatever a legend says. A
 * constituency or an association is no district: several of them lie in one, or one of them in several.
 * @param inBand rows of one of the tables side by side
 * @returns the district of each row by the code in one of its columns
 */
export function codedDistricts(inBand: readonly RowSegment[]): Map<RowSegment, readonly District[]>[] {
  const cells = inBand.flatMap((row) =>
    cellsBeside(row).flatMap((cell) => (CODE.test(cell.text) ? [{ ...cell, row }] : [])),
  )
  return columnsIn(cells).flatMap(({ pieces }) => {
    const codes = codesAmong(
      pieces.flatMap(({ row, text }) => {
        const district = onlyPlace(row)?.district
        return district ? [{ code: text, district }] : []
      }),
    )
    if (codes.size === 0) return []
    const told = pieces.flatMap(({ row, text }) => {
      const district = codes.get(text)
      return district ? [[row, [district]] as const] : []
    })
    return [new Map(told)]
  })
}

interface Coded {
  readonly code: string
  readonly district: District
}

/** @returns the codes that each mean one district; none where the column is of something else */
function codesAmong(known: readonly Coded[]): Map<string, District> {
  const byCode = groupBy(known, ({ code }) => [code])
  const byDistrict = groupBy(known, ({ district }) => [district])
  const isMain = ({ code, district }: Coded) =>
    mostCommon((byCode.get(code) ?? []).map((each) => each.district)) === district &&
    mostCommon((byDistrict.get(district) ?? []).map((each) => each.code)) === code
  const main = known.filter(isMain)
  const districts = new Set(main.map(({ district }) => district))
  if (districts.size < FEWEST_DISTRICTS || main.length < AGREES * known.length) return new Map()
  return new Map(
    [...byCode].flatMap(([code, rows]) => {
      const [first] = rows
      const isSure =
        rows.length >= FEWEST && rows.every((row) => isMain(row) && row.district === first?.district)
      return first && isSure ? [[code, first.district] as const] : []
    }),
  )
}

function mostCommon<T>(items: readonly T[]): T | undefined {
  const [top] = [...groupBy(items, (item) => [item])].sort(([, a], [, b]) => b.length - a.length)
  return top?.[0]
}
