import type { Edition } from '../edition.js'
import { amountOf, latticeOf } from '../lattice.js'
import type { AmountList, ListFault, ListRow } from './amount-list.js'

/** @param rows those whose place is known @returns what a list says that the edition excludes */
export function editionFaults(list: AmountList, rows: readonly ListRow[], edition: Edition): ListFault[] {
  return [...yearFaults(list, edition), ...belowRate(rows, edition)]
}

/** A list of another year is no list of this edition, unless the same words name the edition's own year too. */
function yearFaults({ years: named }: AmountList, edition: Edition): ListFault[] {
  const own = yearsOf(edition)
  return named
    .filter(({ years }) => !years.some((year) => own.includes(year)))
    .map(({ line, text, years }) => ({
      code: 'other-year',
      line,
      args: { text, years, edition: edition.id },
    }))
}

/** The year by which an edition is called; else those in which it was published and began to apply. */
function yearsOf({ id, published, validFrom }: Edition): number[] {
  const named = id.match(/20\d\d/g)
  return (named ?? [published.slice(0, 4), validFrom.slice(0, 4)]).map(Number)
}

/** Nobody brings less than one person does: a list in which nothing is more is hardly one of whole euros. */
function belowRate(rows: readonly ListRow[], edition: Edition): ListFault[] {
  const lattice = latticeOf(edition)
  const largest = Math.max(0, ...rows.map(({ amount }) => amount))
  const [first] = rows.filter(({ amount }) => amount !== 0)
  if (!lattice || !first) return []
  const rate = amountOf(1, lattice)
  return largest < rate
    ? [{ code: 'amounts-below-rate', line: first.line, args: { largest, rate, edition: edition.id } }]
    : []
}
