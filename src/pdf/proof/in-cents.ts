import type { Edition } from '../../domain/edition.js'
import type { Finding, FindingCode } from '../finding.js'
import type { Check } from '../parsed-table.js'

/** @param unitsPerEuro 100 where a reading counts cents. @returns the edition with its amounts counted so */
export function editionIn(unitsPerEuro: number, edition: Edition): Edition {
  return {
    ...edition,
    pot: edition.pot && { ...edition.pot, value: edition.pot.value * unitsPerEuro },
    sums: edition.sums.map((sum) => ({ ...sum, value: sum.value * unitsPerEuro })),
  }
}

/** The figures of findings and checks that are money; all others count persons or lines. */
const MONEY: Readonly<Partial<Record<FindingCode | Check['id'], readonly string[]>>> = {
  'amount-off-lattice': ['amount', 'nearest'],
  'persons-disagree': ['amount'],
  'amount-total-differs': ['expected', 'found', 'tolerance'],
  'printed-sum-differs': ['printed', 'found'],
  'known-sum-differs': ['expected', 'found'],
  'unit-inferred': ['unit'],
  'amounts-on-lattice': ['unit'],
  'amount-total': ['expected', 'found', 'tolerance'],
}

export function findingInEuro(unitsPerEuro: number, finding: Finding): Finding {
  const figures: Readonly<Record<string, unknown>> = finding.args
  return { ...finding, args: inEuro(unitsPerEuro, finding.code, figures) } as Finding
}

export function checkInEuro(unitsPerEuro: number, check: Check): Check {
  return { ...check, detail: inEuro(unitsPerEuro, check.id, check.detail) }
}

function inEuro<V>(
  unitsPerEuro: number,
  code: FindingCode | Check['id'],
  figures: Readonly<Record<string, V>>,
): Readonly<Record<string, V | number>> {
  const money = MONEY[code]
  return Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [
      key,
      typeof value === 'number' && money?.includes(key) ? value / unitsPerEuro : value,
    ]),
  )
}
