import { amountOf } from '../../domain/lattice.js'
import { sumEuro } from '../../domain/money.js'
import type { Finding } from '../parsed-table.js'
import { type Evidence, errorAt, finding, type Verdict } from './verdict.js'

export function checkLattice({ rows, lattice }: Evidence): Verdict {
  if (!lattice)
    return {
      check: { id: 'amounts-on-lattice', ok: false, detail: { rows: rows.length, off: null } },
      findings: [],
    }
  const findings = rows
    .filter(({ latticePersons }) => latticePersons === null)
    .map(({ row }) => {
      const nearest = Math.round((row.amount * lattice.personsTotal) / lattice.pot)
      return errorAt('amount-off-lattice', row, { amount: row.amount, nearest: amountOf(nearest, lattice) })
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

export function checkPersons({ reading, rows, lattice }: Evidence): Verdict {
  if (!reading.hasPersons || !lattice)
    return { check: { id: 'persons-agree', ok: null, detail: {} }, findings: [] }
  const findings: Finding[] = rows
    .filter(({ row, printedPersons, latticePersons }) =>
      latticePersons === null
        ? false
        : printedPersons === null
          ? row.persons !== '' || row.amount > 0
          : printedPersons !== latticePersons,
    )
    .map(({ row, latticePersons }) =>
      errorAt('persons-disagree', row, { printed: row.persons, amount: row.amount, implied: latticePersons }),
    )
  return {
    check: {
      id: 'persons-agree',
      ok: findings.length === 0,
      detail: { rows: rows.length, differ: findings.length },
    },
    findings,
  }
}

export function checkPersonsTotal({ rows, lattice }: Evidence): Verdict {
  if (!lattice) return { check: { id: 'persons-total', ok: null, detail: {} }, findings: [] }
  const found = sumEuro(
    rows.map(({ latticePersons, printedPersons }) => latticePersons ?? printedPersons ?? 0),
  )
  const args = { expected: lattice.personsTotal, found }
  const ok = found === lattice.personsTotal
  return {
    check: { id: 'persons-total', ok, detail: args },
    findings: ok ? [] : [finding('persons-total-differs', 'error', args)],
  }
}

/** Half a euro may be lost or won by the rounding of each row. */
const ROUNDING = 0.5

export function checkAmountTotal({ rows, lattice }: Evidence): Verdict {
  if (!lattice) return { check: { id: 'amount-total', ok: null, detail: {} }, findings: [] }
  const found = sumEuro(rows.map(({ row }) => row.amount))
  const tolerance = Math.floor(rows.length * ROUNDING)
  const args = { expected: lattice.pot, tolerance, found }
  const ok = Math.abs(found - lattice.pot) <= tolerance
  return {
    check: { id: 'amount-total', ok, detail: args },
    findings: ok ? [] : [finding('amount-total-differs', 'error', args)],
  }
}
