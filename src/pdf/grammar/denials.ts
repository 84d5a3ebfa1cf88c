import { groupBy } from '../../domain/group-by.js'
import type { District } from '../../domain/register.js'
import type { RowSegment } from './row-grammar.js'

/** Words by the rows whose district they deny. */
export type Denied = ReadonlyMap<RowSegment, string>

export type OwnOf = (row: RowSegment) => readonly District[]

/** @returns true where districts are named, and none of a row's own among them */
export function isOther(districts: readonly District[], own: readonly District[]): boolean {
  return own.length > 0 && districts.length > 0 && !districts.some((each) => own.includes(each))
}

/** What a row says of another district than its own: the words that name it, and all of the cell. */
export interface Denial {
  readonly row: RowSegment
  readonly text: string
  readonly words: string
}

/** Rows of a district from which what its cells say is how the table calls it. */
const SEVERAL = 2

/** @returns those that are not said by half of the rows of their district */
export function unusual(denials: readonly Denial[], rows: readonly RowSegment[], ownOf: OwnOf): Denial[] {
  const ofDistrict = groupBy(rows, (row) => ownOf(row))
  const alike = groupBy(denials, ({ row, text }) => ownOf(row).map(({ ags }) => `${ags} ${text}`))
  return denials.filter(
    ({ row, text }) =>
      !ownOf(row).some((own) => {
        const saying = alike.get(`${own.ags} ${text}`)?.length ?? 0
        return saying >= SEVERAL && 2 * saying >= (ofDistrict.get(own)?.length ?? 0)
      }),
  )
}

/** "Ettenheim (Ulm)": few such cells are no evidence for the other rows, and were passed over. */
export function besideNames(rows: readonly RowSegment[], ownOf: OwnOf): Denied {
  const denials = rows.flatMap((row): Denial[] => {
    const districts = row.cell?.districts ?? []
    const text = districts.map(({ ags }) => ags).join()
    return isOther(districts, ownOf(row)) ? [{ row, text, words: row.line.name }] : []
  })
  return new Map(unusual(denials, rows, ownOf).map(({ row, words }) => [row, words]))
}
