import { IgmError, type ProblemArgs } from '../domain/problem.js'
import type { StoredTable } from '../source/store/stored-table.js'
import type { Workspace } from './workspace.js'

type Reason = ProblemArgs['weaker-source']['reasons'][number]

/**
 * A table must not take the place of a better one by accident.
 * @param path of the file that was read
 * @throws IgmError `weaker-source`, `store-unreadable`
 */
export async function refuseWeaker(workspace: Workspace, table: StoredTable, path: string): Promise<void> {
  const stored = await workspace.stored(table.edition)
  const reasons = stored ? reasonsAgainst(table, stored) : []
  if (!stored || reasons.length === 0) return
  const { edition, file, retrieved, entries } = stored
  throw new IgmError('weaker-source', {
    path,
    edition,
    reasons,
    stored: { name: file.name, retrieved, rows: entries.length },
    rows: table.entries.length,
  })
}

/** A PDF is better than a list, a proof better than none, all municipalities better than some. */
function reasonsAgainst(table: StoredTable, stored: StoredTable): Reason[] {
  const isList = ({ file }: StoredTable) => file.pages === null
  const fewer = !table.complete && (stored.complete || table.entries.length < stored.entries.length)
  return [
    ...(isList(table) && !isList(stored) ? (['list'] as const) : []),
    ...(table.verdict === 'read' && stored.verdict === 'proven' ? (['not-proven'] as const) : []),
    ...(fewer ? (['fewer-rows'] as const) : []),
  ]
}
