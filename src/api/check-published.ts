import type { BudgetTable } from '../domain/budget-table.js'
import type { Finding, FindingCode, ParsedTable } from '../pdf/parsed-table.js'
import { readKnownEdition } from '../source/data-files.js'
import { readPublished } from '../source/published.js'

/**
 * Holds a table against what was published one by one, amounts and intervals. Newspapers misprint, so a difference
 * is a warning; but a table in which most of the amounts differ is hardly the published one (`contradictsPublished`).
 * @returns the table with at most one more finding of each kind
 */
export function checkPublished(table: ParsedTable): ParsedTable {
  const published = publishedOf(table)
  const amounts = comparedWithAmounts(table, published)
  const bounds = comparedWithBounds(table, published)
  const findings = [
    ...differing('published-amounts-differ', amounts),
    ...differing('published-bounds-differ', bounds),
  ]
  return findings.length === 0 ? table : { ...table, findings: [...table.findings, ...findings] }
}

/** With fewer published amounts to compare with, misprints alone could be most of them. */
const LEAST = 5

/** @returns true for a table that is not the official one: it contradicts most of what was published of that */
export function contradictsPublished(table: ParsedTable): boolean {
  const { compared, different } = comparedWithAmounts(table, publishedOf(table))
  return compared >= LEAST && different.length * 2 > compared
}

interface Compared {
  /** of how many municipalities something was published */
  readonly compared: number
  /** those of which the table says something else: name, as published, in the table */
  readonly different: readonly string[]
}

function differing(code: FindingCode, { compared, different }: Compared): readonly Finding[] {
  if (different.length === 0) return []
  const args = { count: different.length, published: compared, municipalities: different }
  return [{ code, severity: 'warning', page: null, text: null, args }]
}

/** @returns null where nothing is published: for no known edition, and for one that the user described */
function publishedOf({ edition }: ParsedTable): BudgetTable | null {
  const known = edition === null ? null : readKnownEdition(edition)
  return known ? readPublished(known) : null
}

function comparedWithAmounts({ rows }: ParsedTable, published: BudgetTable | null): Compared {
  const known = rows.flatMap(({ ags, name, amount }) => {
    const entry = published?.entries.get(ags)
    // An amount off the lattice is a misprint already known.
    return entry && entry.persons !== null ? [{ name, amount, published: entry.amount }] : []
  })
  const different = known.filter(({ amount, published }) => amount !== published)
  return {
    compared: known.length,
    different: different.map(({ name, amount, published }) => `${name} ${published} / ${amount}`),
  }
}

function comparedWithBounds({ rows }: ParsedTable, published: BudgetTable | null): Compared {
  const known = rows.flatMap(({ ags, name, amount }) => {
    const bound = published?.bounds.get(ags)
    return bound ? [{ name, amount, bound }] : []
  })
  const different = known.filter(({ amount, bound }) => amount < bound.atLeast || amount > bound.atMost)
  return {
    compared: known.length,
    different: different.map(({ name, amount, bound }) => `${name} ${bound.printed} / ${amount}`),
  }
}
