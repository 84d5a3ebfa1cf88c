import { groupBy } from '../../domain/group-by.js'
import { sumEuro } from '../../domain/money.js'
import type { District } from '../../domain/register.js'
import { errorAt, type Finding, finding } from '../finding.js'
import type { PrintedRow, PrintedSum } from '../reading.js'
import { ofAnotherTable } from './of-another-table.js'
import { inNumberedOrder, runningNumber } from './running-numbers.js'
import type { Evidence, IdentifiedRow, Verdict } from './verdict.js'

/**
 * Every printed total must be the sum of some run of rows that a table sums up.
 * @param isComplete no place and no amount is missing: then a line with the name of a district may be of another table
 */
export function checkPrintedSums(evidence: Evidence, isComplete: boolean): Verdict {
  const groups = groupsOf(evidence)
  const confirmed = (sum: PrintedSum) =>
    confirmedBy(sum, evidence, groups) ??
    (sum.whole ? confirmedBy({ ...sum, amount: sum.whole }, evidence, groups) : null)
  const isSum = (sum: PrintedSum) => confirmed(sum) !== null
  const others = isComplete ? ofAnotherTable(evidence, isSum) : []
  const sums = evidence.reading.sums.filter((sum) => !others.includes(sum))
  if (sums.length === 0) return { check: { id: 'printed-sums', ok: null, detail: {} }, findings: [] }
  const right = sums.map(confirmed)
  const findings = sums.flatMap((sum, i) => (right[i] ? [] : [differs(sum, evidence)]))
  return {
    check: {
      id: 'printed-sums',
      ok: findings.length === 0,
      detail: {
        sums: sums.length,
        differ: findings.length,
        rows: evidence.reading.rows.length,
        confirmed: new Set(right.flatMap((rows) => rows ?? [])).size,
      },
    },
    findings,
  }
}

/** The rows of a table as its sums count them. */
interface Groups {
  readonly persons: ReadonlyMap<PrintedRow, number | null>
  readonly byPage: ReadonlyMap<number, readonly IdentifiedRow[]>
  readonly byDistrict: ReadonlyMap<District, readonly IdentifiedRow[]>
}

function groupsOf({ rows }: Evidence): Groups {
  const persons = rows.map(
    ({ row, printedPersons, personsByRate }) => [row, printedPersons ?? personsByRate] as const,
  )
  return {
    persons: new Map(persons),
    byPage: groupBy(rows, ({ row }) => [row.page]),
    byDistrict: groupBy(rows, ({ municipality }) => [municipality.district]),
  }
}

/** "Übertrag Vorseite 0,00" above the first row is right. @returns the rows that the sum is the sum of; none where it only adds up by some run of rows beside it; null where by none */
function confirmedBy(
  sum: PrintedSum,
  { reading, rows }: Evidence,
  { persons, byPage, byDistrict }: Groups,
): readonly PrintedRow[] | null {
  // A table of sums, or a sentence, counts the places where the rows have their persons.
  const hasPersons = (run: readonly PrintedRow[]) =>
    sum.persons === null || sum.persons === run.length || personsIn(run, persons) === sum.persons
  const fits = (run: readonly PrintedRow[]) => amountIn(run) === sum.amount && hasPersons(run)
  const { breaks, rows: all } = reading
  const onPage = byPage.get(sum.page) ?? []
  const runs = runsBeside(sum.after, all, sum.amount).filter(([from, to]) => hasPersons(all.slice(from, to)))
  const isBreak = (at: number) => at === 0 || at === all.length || breaks.includes(at)
  const meant = [
    ...runs.filter(([from, to]) => isBreak(from) && isBreak(to)).map(([from, to]) => all.slice(from, to)),
    ...[all, onPage.map(({ row }) => row)].filter(fits),
    ...regionsNamed(sum.label)
      .map((region) => rows.flatMap(({ row, municipality: { ags } }) => (ags.startsWith(region) ? row : [])))
      .filter(fits),
    // Beside its label in another table of the page, a sum may be of any district there.
    ...(sum.label === '' ? districtsAmong(onPage) : sum.districts)
      .map((named) => (byDistrict.get(named) ?? []).map(({ row }) => row))
      .filter(fits),
  ]
  if (meant.length > 0) return meant.flat()
  const isNothingYet = sum.after === 0 && sum.amount === 0 && hasPersons([])
  return isNothingYet || runs.length > 0 || numberedRuns(sum, all).some(hasPersons) ? [] : null
}

/**
 * The last row of a table abreast may be pushed to the next page, behind its sum: running numbers tell where it belongs.
 * @returns the runs that end or begin, in this order, at the row above or below a sum and have it
 */
function numberedRuns({ after, amount }: PrintedSum, rows: readonly PrintedRow[]): PrintedRow[][] {
  const ordered = inNumberedOrder(rows)
  if (!ordered) return []
  const [above, below] = [rows[after - 1], rows[after]]
  const places = [above ? runningNumber(above) : null, below ? (runningNumber(below) ?? 0) - 1 : null]
  return places
    .flatMap((at) => (at === null ? [] : runsBeside(at, ordered, amount)))
    .map(([from, to]) => ordered.slice(from, to))
}

function districtsAmong(rows: readonly IdentifiedRow[]): District[] {
  return [...new Set(rows.map(({ municipality }) => municipality.district))]
}

/** Government regions, by the first digits of the AGS in them. */
const REGIONS = [
  [/stuttgart/i, '081'],
  [/karlsruhe/i, '082'],
  [/freiburg/i, '083'],
  [/tübingen/i, '084'],
] as const

/** @returns the first digits of the AGS in the government regions that a text names */
export function regionsNamed(label: string): string[] {
  if (!/regierungsbezirk/i.test(label)) return []
  return REGIONS.flatMap(([name, digits]) => (name.test(label) ? digits : []))
}

/** @returns the runs of rows that end or begin at a place and have this sum, as [from, to) */
export function runsBeside(
  at: number,
  rows: readonly PrintedRow[],
  sum: number,
): [from: number, to: number][] {
  const runs: [number, number][] = []
  for (let [from, left] = [at - 1, sum]; from >= 0 && left >= 0; from--) {
    left -= rows[from]?.amount ?? 0
    if (left === 0) runs.push([from, at])
  }
  for (let [to, left] = [at, sum]; to < rows.length && left >= 0; to++) {
    left -= rows[to]?.amount ?? 0
    if (left === 0) runs.push([at, to + 1])
  }
  return runs
}

function differs(sum: PrintedSum, { reading }: Evidence): Finding {
  const since = reading.breaks.findLast((at) => at < sum.after) ?? 0
  const found = sumEuro(reading.rows.slice(since, sum.after).map(({ amount }) => amount))
  return errorAt('printed-sum-differs', sum, { label: sum.label, printed: sum.amount, found })
}

function amountIn(rows: readonly PrintedRow[]): number {
  return sumEuro(rows.map(({ amount }) => amount))
}

/** @returns null where the persons of some row are not known */
function personsIn(
  rows: readonly PrintedRow[],
  persons: ReadonlyMap<PrintedRow, number | null>,
): number | null {
  const known = rows.flatMap((row) => persons.get(row) ?? [])
  return known.length === rows.length ? sumEuro(known) : null
}

/** Sums that others published of the real table: a difference is worth a look, not a refusal. */
export function checkKnownSums({ edition, rows }: Evidence): Verdict {
  const sums = edition && !edition.sample ? edition.sums : []
  const findings = sums.flatMap((known) => {
    const members = rows.filter(
      ({ municipality: { ags } }) => known.members.includes(ags) || known.districts.includes(ags.slice(0, 5)),
    )
    const found = sumEuro(members.map(({ row }) => row.amount))
    return found === known.value
      ? []
      : [
          finding('known-sum-differs', 'warning', {
            label: known.label,
            expected: known.value,
            found,
            source: known.source.de,
          }),
        ]
  })
  return {
    check: {
      id: 'known-sums',
      ok: sums.length === 0 ? null : findings.length === 0,
      detail: { sums: sums.length, differ: findings.length },
    },
    findings,
  }
}
