import type { Finding, ParsedTable } from '../pdf/parsed-table.js'
import { readKnownEdition } from '../source/data-files.js'
import { readPublished } from '../source/published.js'

/**
 * Holds a table against the amounts that were published one by one. Newspapers misprint, so a difference is a
 * warning; but a table in which most of them differ is hardly the published one (`contradictsPublished`).
 * @returns the table with at most one more finding
 */
export function checkPublished(table: ParsedTable): ParsedTable {
  const { compared, different } = comparedWithPublished(table)
  if (different.length === 0) return table
  const finding: Finding = {
    code: 'published-amounts-differ',
    severity: 'warning',
    page: null,
    text: null,
    args: {
      count: different.length,
      published: compared,
      municipalities: different.map(({ name, amount, published }) => `${name} ${published} / ${amount}`),
    },
  }
  return { ...table, findings: [...table.findings, finding] }
}

/** With fewer published amounts to compare with, misprints alone could be most of them. */
const LEAST = 5

/** @returns true for a table that is not the official one: it contradicts most of what was published of that */
export function contradictsPublished(table: ParsedTable): boolean {
  const { compared, different } = comparedWithPublished(table)
  return compared >= LEAST && different.length * 2 > compared
}

interface Difference {
  readonly name: string
  /** euro per year: in the table, and as published */
  readonly amount: number
  readonly published: number
}

/** @returns how many amounts of the table were published, and which of them differ */
function comparedWithPublished(table: ParsedTable): { compared: number; different: Difference[] } {
  // Nothing is published of an edition that the user described.
  const edition = table.edition === null ? null : readKnownEdition(table.edition)
  const entries = edition ? readPublished(edition).entries : new Map()
  let compared = 0
  const different: Difference[] = []
  for (const { ags, name, amount } of table.rows) {
    const entry = entries.get(ags)
    // An amount off the lattice is a misprint already known.
    if (!entry || entry.persons === null) continue
    compared++
    if (entry.amount !== amount) different.push({ name, amount, published: entry.amount })
  }
  return { compared, different }
}
