import type { Edition } from '../domain/edition.js'
import type { Finding, ParsedTable } from '../pdf/parsed-table.js'
import { readPublished } from '../source/published.js'
import type { Workspace } from './workspace.js'

/**
 * Holds a table against the amounts that were published one by one. Newspapers misprint, so a difference is a
 * warning; but a table in which most of them differ is hardly the published one.
 * @returns the table with at most one more finding
 */
export async function checkPublished(workspace: Workspace, table: ParsedTable): Promise<ParsedTable> {
  const edition = table.edition === null ? null : await knownEdition(workspace, table.edition)
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

/** An edition that the caller has just described is not yet known to the workspace, and nothing of it is published. */
async function knownEdition(workspace: Workspace, id: string): Promise<Edition | null> {
  return (await workspace.editionIds()).includes(id) ? workspace.edition(id) : null
}
