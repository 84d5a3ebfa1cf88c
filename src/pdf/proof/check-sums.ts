import { sumEuro } from '../../domain/money.js'
import type { Finding } from '../parsed-table.js'
import type { PrintedSum } from '../reading.js'
import { districtsNamed } from '../words/district-name.js'
import { wholeNumber } from '../words/number.js'
import { type Evidence, errorAt, finding, type ProvenRow, type Verdict } from './verdict.js'

/** Every printed total must be the sum of some run of rows that a table sums up. */
export function checkPrintedSums(evidence: Evidence): Verdict {
  const { sums } = evidence.reading
  if (sums.length === 0) return { check: { id: 'printed-sums', ok: null, detail: {} }, findings: [] }
  const findings = sums.flatMap((sum) => sumFinding(sum, evidence))
  return {
    check: {
      id: 'printed-sums',
      ok: findings.length === 0,
      detail: { sums: sums.length, differ: findings.length },
    },
    findings,
  }
}

interface Summed {
  readonly amount: number
  readonly persons: number | null
}

function sumFinding(sum: PrintedSum, { reading, rows, register }: Evidence): Finding[] {
  const placed = new Map(rows.map((row) => [row.row, row]))
  const slice = (from: number, to: number) =>
    summed(
      reading.rows.slice(from, to).map((row) => placed.get(row)),
      reading.rows.slice(from, to),
    )
  const districts = districtsNamed(
    register,
    sum.label.replace(/\s*(?:gesamt|summe)\s*:?|^\d{3,5}\s+/gi, ' ').trim(),
  )
  const meant = [
    slice(sum.since, sum.after),
    slice(0, reading.rows.length),
    slice(0, sum.after),
    pageSum(sum, rows),
    ...districts.map((district) =>
      summed(rows.filter(({ municipality }) => municipality.district === district)),
    ),
  ]
  const fits = meant.some(
    ({ amount, persons }) => amount === sum.amount && (sum.persons ?? persons) === persons,
  )
  const [nearest] = meant
  if (fits) return []
  const args = { label: sum.label, printed: sum.amount, found: nearest?.amount ?? null }
  return [errorAt('printed-sum-differs', sum, args)]
}

function pageSum(sum: PrintedSum, rows: readonly ProvenRow[]): Summed {
  return summed(rows.filter(({ row }) => row.page === sum.page))
}

function summed(
  rows: readonly (ProvenRow | undefined)[],
  printed: readonly { amount: number; persons: string }[] = rows.flatMap((row) => (row ? [row.row] : [])),
): Summed {
  const persons = rows.map((row) => row?.printedPersons ?? row?.latticePersons ?? null)
  return {
    amount: sumEuro(printed.map(({ amount }) => amount)),
    persons: persons.every((count) => count !== null) ? sumEuro(persons.flatMap((n) => n ?? [])) : null,
  }
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
            source: known.source,
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

/** Running numbers go up by one; a table may begin again at 1 with each district. */
export function checkRunningNumbers({ reading }: Evidence): Verdict {
  if (!reading.hasRunningNumbers)
    return { check: { id: 'running-numbers', ok: null, detail: {} }, findings: [] }
  const findings: Finding[] = []
  let last = 0
  for (const row of reading.rows) {
    const number = wholeNumber(row.running.replace(/\.$/, ''))
    if (number !== last + 1 && number !== 1)
      findings.push(errorAt('running-number-gap', row, { expected: last + 1, printed: row.running }))
    last = number ?? last + 1
  }
  return {
    check: {
      id: 'running-numbers',
      ok: findings.length === 0,
      detail: { rows: reading.rows.length, gaps: findings.length },
    },
    findings,
  }
}
