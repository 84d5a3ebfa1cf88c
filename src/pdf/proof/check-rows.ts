import { sumEuro } from '../../domain/money.js'
import type { Finding } from '../parsed-table.js'
import type { Resolved } from '../resolve.js'
import { type Evidence, errorAt, finding, type Verdict } from './verdict.js'

export function checkLines({ reading }: Evidence): Verdict {
  const findings = reading.notUnderstood.map((place) => errorAt('line-not-understood', place, {}))
  return {
    check: {
      id: 'every-line-understood',
      ok: findings.length === 0,
      detail: { lines: reading.lines, notUnderstood: findings.length },
    },
    findings,
  }
}

export function checkMunicipalities(resolved: readonly Resolved[]): Verdict {
  const findings = resolved.flatMap((item) => item.findings)
  const known = resolved.filter(({ municipality }) => municipality !== null).length
  return {
    check: {
      id: 'every-row-one-municipality',
      ok: resolved.length > 0 && known === resolved.length,
      detail: { rows: resolved.length, known },
    },
    findings,
  }
}

export function checkTwice({ rows }: Evidence): Verdict {
  const first = new Map<string, number>()
  const findings: Finding[] = []
  for (const { row, municipality } of rows) {
    const page = first.get(municipality.ags)
    if (page === undefined) first.set(municipality.ags, row.page)
    else
      findings.push(
        errorAt('municipality-twice', row, {
          ags: municipality.ags,
          name: municipality.name,
          firstPage: page,
        }),
      )
  }
  return {
    check: { id: 'no-municipality-twice', ok: findings.length === 0, detail: { twice: findings.length } },
    findings,
  }
}

/** A municipality may be missing only where the persons of the others prove that it has none. */
export function checkComplete({ rows, register, lattice }: Evidence): Verdict {
  const present = new Set(rows.map(({ municipality }) => municipality.ags))
  const missing = register.municipalities.filter(({ ags }) => !present.has(ags))
  const persons = rows.map(({ latticePersons }) => latticePersons)
  const areKnown = persons.every((count) => count !== null)
  const isProven =
    lattice !== null &&
    areKnown &&
    present.size === rows.length &&
    sumEuro(persons.flatMap((n) => n ?? [])) === lattice.personsTotal
  const ok = missing.length === 0 || isProven
  const names = missing.map(({ name, ags }) => `${name} (${ags})`)
  const findings =
    missing.length === 0
      ? []
      : [
          finding('municipalities-missing', ok ? 'info' : 'error', {
            count: missing.length,
            municipalities: names,
          }),
        ]
  return {
    check: {
      id: 'all-municipalities-present',
      ok,
      detail: { expected: register.municipalities.length, found: present.size },
    },
    findings,
  }
}
