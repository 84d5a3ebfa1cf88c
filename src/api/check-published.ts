import type { Finding, ParsedTable } from '../pdf/parsed-table.js'
import { readKnownEdition } from '../source/data-files.js'
import { readPublished } from '../source/published.js'

/**
 * Holds a table against the amounts that were published one by one. Newspapers misprint, so a difference is a
 * warning; but a table in which most of them differ is hardly the published one.
 * @returns the table with at most one more finding
 */
export function checkPublished(table: ParsedTable): ParsedTable {
  // Nothing is published of an edition that the user described.
  const edition = table.edition === null ? null : readKnownEdition(table.edition)
  if (!edition) return table
  const published = readPublished(edition).entries
  const different = table.rows.filter(({ ags, amount }) => {
    const entry = published.get(ags)
    // An amount off the lattice is a misprint already known.
    return entry !== undefined && entry.persons !== null && entry.amount !== amount
  })
  if (different.length === 0) return table
  const finding: Finding = {
    code: 'published-amounts-differ',
    severity: 'warning',
    page: null,
    text: null,
    args: {
      count: different.length,
      published: published.size,
      municipalities: different.map(
        ({ ags, name, amount }) => `${name} ${published.get(ags)?.amount} / ${amount}`,
      ),
    },
  }
  return { ...table, findings: [...table.findings, finding] }
}
