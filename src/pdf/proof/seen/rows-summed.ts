import type { ReadRow } from '../../parsed-table.js'

type Rows = readonly ReadRow[]

/** @returns the number of the district of a row */
export const districtOf = ({ ags }: Pick<ReadRow, 'ags'>): string => ags.slice(0, 5)

/** Says of a name that it is that of a district. */
export const OF_KIND = /kreis|(?<!\p{L})(?:lkr|lk|skr|sk)(?!\p{L})/iu

/** What a line speaks of. */
export interface Spoken {
  /** numbers of districts */
  readonly districts: readonly string[]
  readonly page: number
  /** its name is without its kind, which government regions share: "Stuttgart" */
  readonly isBare: boolean
}

/** @returns the rows that it may sum up: of its district, those of it on its page or to there, or one below the other; of its region */
export function rowsSummed({ districts, page, isBare }: Spoken, read: Rows, runs: readonly Rows[]): Rows[] {
  const regions = isBare ? districts : []
  const all = districts.map((ags) => read.filter((row) => districtOf(row) === ags))
  return [
    ...all.flatMap((rows) => [
      rows,
      rows.filter((row) => row.page === page),
      rows.filter((row) => row.page <= page),
      rows.filter((row) => row.page >= page),
    ]),
    all.flat(),
    ...runs.filter(([row]) => row && districts.includes(districtOf(row))),
    ...regions.map((ags) => read.filter((row) => row.ags.startsWith(ags.slice(0, 3)))),
  ]
}
