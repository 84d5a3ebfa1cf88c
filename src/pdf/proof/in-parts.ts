import type { Edition } from '../../domain/edition.js'
import type { Check, Finding, FindingCode } from '../parsed-table.js'

/** @returns the edition with its amounts counted in parts of a euro, as a reading with cents counts */
export function editionIn(scale: number, edition: Edition): Edition {
  return {
    ...edition,
    pot: edition.pot && { ...edition.pot, value: edition.pot.value * scale },
    sums: edition.sums.map((sum) => ({ ...sum, value: sum.value * scale })),
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

export function findingInEuro(scale: number, finding: Finding): Finding {
  return { ...finding, args: inEuro(scale, finding.code, finding.args) }
}

export function checkInEuro(scale: number, check: Check): Check {
  return { ...check, detail: inEuro(scale, check.id, check.detail) }
}

function inEuro<V>(
  scale: number,
  code: FindingCode | Check['id'],
  figures: Readonly<Record<string, V>>,
): Readonly<Record<string, V | number>> {
  const money = MONEY[code]
  return Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [
      key,
      typeof value === 'number' && money?.includes(key) ? value / scale : value,
    ]),
  )
}
