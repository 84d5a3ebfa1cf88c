import { sumEuro } from '../../domain/money.js'
import { amountOf } from '../../domain/per-capita-rate.js'
import { errorAt, type Finding, finding } from '../finding.js'
import { type InferredUnit, unitsIn } from '../grammar/infer-unit.js'
import { isClose, relationOf } from '../grammar/relation.js'
import type { Evidence, IdentifiedRow, Verdict } from './verdict.js'

export function checkPerCapitaRate({ rows, perCapitaRate: rate, unit }: Evidence): Verdict {
  if (!rate) return checkUnit(rows, unit)
  const findings = rows
    .filter(({ personsByRate }) => personsByRate === null)
    .map(({ row }) => {
      const nearest = Math.round((row.amount * rate.personsTotal) / rate.totalBudget)
      return errorAt('amount-off-lattice', row, { amount: row.amount, nearest: amountOf(nearest, rate) })
    })
  return {
    check: {
      id: 'amounts-on-lattice',
      ok: findings.length === 0,
      detail: { rows: rows.length, off: findings.length },
    },
    findings,
  }
}

/** Without a known rate the amounts must at least obey one another. */
function checkUnit(rows: readonly IdentifiedRow[], unit: InferredUnit | null): Verdict {
  if (!unit) {
    const check = { id: 'amounts-on-lattice', ok: null, detail: { rows: rows.length } } as const
    const years = yearsAmong(rows)
    return {
      check,
      findings: years.map(({ row }) => errorAt('amount-unreadable', row, { printed: String(row.amount) })),
    }
  }
  const off = rows.filter(({ row }) => unitsIn(row.amount, unit) === null)
  const shown = shownUnit(unit)
  const findings = off.map(({ row }) => {
    const nearest = Math.round(Math.round((row.amount * 2) / (unit.low + unit.high)) * unit.low)
    return errorAt('amount-off-lattice', row, { amount: row.amount, nearest })
  })
  return {
    check: {
      id: 'amounts-on-lattice',
      ok: off.length === 0,
      detail: { rows: rows.length, off: off.length, unit: shown, odds: `10^${unit.odds}` },
    },
    findings: [finding('unit-inferred', 'info', { unit: shown, odds: `10^${unit.odds}` }), ...findings],
  }
}

const YEAR = /(?<![\d.,'’])(?:19|20)\d\d(?![\d.,'’])/
const GROUPED = /(?<!\d)\d{1,3}[.'’]\d{3}(?!\d)/

/** "Ulm, 1. Quartal 2018" above a table with "3.875 €": @returns the rows whose amount is a bare year where all others have a sign between their groups */
function yearsAmong(rows: readonly IdentifiedRow[]): IdentifiedRow[] {
  const large = rows.filter(({ row }) => row.amount >= 1000)
  const years = large.filter(
    ({ row: { text, amount } }) => YEAR.exec(text)?.[0] === String(amount) && !GROUPED.test(text),
  )
  const others = large.filter((each) => !years.includes(each))
  const areGrouped = others.length > 0 && others.every(({ row }) => GROUPED.test(row.text))
  return areGrouped ? years : []
}

/** @returns the unit in the parts of a euro that the amounts count, to a hundredth: for showing */
function shownUnit({ low, high }: InferredUnit): number {
  return Math.round(50 * (low + high)) / 100
}

export function checkPersons(evidence: Evidence): Verdict {
  const { reading, rows } = evidence
  const implied = impliedPersons(evidence)
  if (!reading.hasPersons || !implied)
    return { check: { id: 'persons-agree', ok: null, detail: {} }, findings: [] }
  const findings: Finding[] = rows.flatMap((item) => {
    const { row, printedPersons } = item
    const expected = implied(item)
    if (expected === null || printedPersons === expected) return []
    // A sentence may leave them out.
    if (row.persons === '' && (row.amount === 0 || reading.isRunningText)) return []
    const args = { printed: row.persons, amount: row.amount, implied: expected }
    return [errorAt('persons-disagree', row, args)]
  })
  return {
    check: {
      id: 'persons-agree',
      ok: findings.length === 0,
      detail: { rows: rows.length, differ: findings.length },
    },
    findings,
  }
}

/** Fewer rows agree with any rate. */
const FEWEST = 3

/** @returns the persons that the amount of a row means: by the edition's rate, else by the unit of the amounts */
function impliedPersons({
  rows,
  perCapitaRate,
  unit,
}: Evidence): ((item: IdentifiedRow) => number | null) | null {
  if (perCapitaRate) return ({ personsByRate }) => personsByRate
  const pairs = rows.map(({ row, printedPersons }) => ({ value: printedPersons ?? 0, amount: row.amount }))
  const relation = relationOf(pairs, (value) => 1 + 0.001 * value)
  if (!relation) return null
  const rate = relation.factor
  if (!unit)
    return rows.length >= FEWEST && isClose(relation) ? ({ row }) => Math.round(row.amount / rate) : null
  // Where every count is even, the unit that the amounts show is that of two persons.
  const each = Math.max(1, Math.round((unit.low + unit.high) / 2 / rate))
  return ({ row }) => {
    const units = unitsIn(row.amount, unit)
    return units === null ? null : units * each
  }
}

export function checkPersonsTotal({ rows, edition }: Evidence): Verdict {
  const expected = edition?.personsTotal?.value
  const counts = rows.map(({ personsByRate, printedPersons }) => personsByRate ?? printedPersons)
  const isCounted = edition?.pot || counts.every((count) => count !== null)
  if (expected === undefined || !isCounted)
    return { check: { id: 'persons-total', ok: null, detail: {} }, findings: [] }
  const found = sumEuro(counts.map((count) => count ?? 0))
  const args = { expected, found }
  const ok = found === expected
  return {
    check: { id: 'persons-total', ok, detail: args },
    findings: ok ? [] : [finding('persons-total-differs', 'error', args)],
  }
}

/** Half a euro may be lost or won by the rounding of each row. */
const ROUNDING = 0.5

export function checkAmountTotal({ rows, rowCount, edition }: Evidence): Verdict {
  const expected = edition?.pot?.value
  if (expected === undefined) return { check: { id: 'amount-total', ok: null, detail: {} }, findings: [] }
  const found = sumEuro(rows.map(({ row }) => row.amount))
  const tolerance = Math.floor(rowCount * ROUNDING)
  const args = { expected, tolerance, found }
  const ok = Math.abs(found - expected) <= tolerance
  return {
    check: { id: 'amount-total', ok, detail: args },
    findings: ok ? [] : [finding('amount-total-differs', 'error', args)],
  }
}
