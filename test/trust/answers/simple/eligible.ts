import { PLACES, type Place } from './data.js'

/** A table of amounts, as plain as can be. */
export interface SimpleTable {
  readonly threshold: number
  /** whoever is missing has no persons */
  readonly complete: boolean
  /** by AGS */
  readonly amounts: ReadonlyMap<string, number>
}

/** What the tool says of one municipality, but for persons and source. */
export interface SimpleAssessment {
  readonly ags: string
  readonly name: string
  readonly district: string
  readonly districtAgs: string
  readonly association: string | null
  readonly amount: number | null
  readonly status: string
  readonly missing: number | null
  /** nothing else than amounts is known of these tables */
  readonly bounds: null
  readonly doubtful: false
}

/** The rule of the programme: 51,000 euro or more may apply alone; nothing is nothing; less must join. */
export function judge(
  { ags, name, district, districtName, association }: Place,
  table: SimpleTable,
): SimpleAssessment {
  let amount: number | null = null
  if (table.complete) amount = 0
  const known = table.amounts.get(ags)
  if (known !== undefined) amount = known
  let status = 'unknown'
  let missing: number | null = null
  if (amount === 0) status = 'none'
  else if (amount !== null && amount < table.threshold) {
    status = 'join'
    missing = table.threshold - amount
  } else if (amount !== null) status = 'alone'
  return {
    ags,
    name,
    district: districtName,
    districtAgs: district,
    association: association?.title ?? null,
    amount,
    status,
    missing,
    bounds: null,
    doubtful: false,
  }
}

/** @param districts five digits each; none means all */
export function judgeAll(table: SimpleTable, districts: readonly string[]) {
  const chosen = PLACES.filter(({ district }) => districts.length === 0 || districts.includes(district))
  const municipalities = chosen.map((place) => judge(place, table))
  const summary = {
    alone: 0,
    join: 0,
    none: 0,
    unknown: 0,
    amount: 0,
    bounded: { alone: 0, join: 0, none: 0, unknown: 0 },
  }
  let euro = 0n
  let known = 0
  for (const { amount, status } of municipalities) {
    summary[status as 'alone'] += 1
    euro += BigInt(amount ?? 0)
    if (amount !== null) known += 1
  }
  summary.amount = Number(euro)
  return { municipalities, summary, coverage: { known, total: chosen.length } }
}
