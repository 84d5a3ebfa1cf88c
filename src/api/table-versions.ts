import { IgmError, type StoredFault, storedProblem } from '../domain/problem.js'
import type { StoredTable } from '../source/store/stored-table.js'
import { versionOf } from '../source/store/table-format.js'
import type { Saved } from '../source/store/table-store.js'
import { listVersions, type TableVersion, versionedIds } from '../source/store/table-versions.js'
import type { Workspace } from './workspace.js'

/** A table that was stored once, as `igm editions --history` lists it. */
export interface VersionSummary {
  /** what `igm editions --restore` takes: `2018@1a2b3c4d` */
  readonly id: string
  readonly edition: string
  readonly state: 'current' | 'former' | StoredFault
  /** what it was read from; null where the file cannot be used */
  readonly file: { readonly name: string; readonly sha256: string; readonly retrieved: string } | null
  readonly verdict: 'proven' | 'read' | null
  /** how many amounts it has */
  readonly rows: number
  /** absolute */
  readonly path: string
}

/**
 * @param edition id of an edition; undefined for all
 * @returns every version of its table, the latest first. @throws IgmError `store-unreadable`
 */
export async function tableVersions(
  workspace: Workspace,
  edition: string | undefined,
): Promise<VersionSummary[]> {
  const folder = await workspace.folder()
  const ids = (await versionedIds(folder)).filter((id) => id === (edition ?? id))
  const lists = ids.map(async (id) => {
    const stored = await workspace.stored(id)
    const current = stored && (await versionOf(stored))
    return (await listVersions(folder, id)).map((one) => summaryOf(one, current))
  })
  return (await Promise.all(lists)).flat()
}

function summaryOf(
  { edition, version, path, table, fault }: TableVersion,
  current: string | null,
): VersionSummary {
  const state = fault ?? (version === current ? 'current' : 'former')
  return {
    id: `${edition}@${version}`,
    edition,
    state,
    file: table && { name: table.file.name, sha256: table.file.sha256, retrieved: table.retrieved },
    verdict: table?.verdict ?? null,
    rows: table?.entries.length ?? 0,
    path,
  }
}

/** A table in use again, and the one whose place it took. */
export interface Restored extends Saved {
  readonly table: StoredTable
}

/**
 * Makes a former table the one in use; that one is kept as a version.
 * @param id edition and version: `2018@1a2b3c4d`
 * @throws IgmError `version-unknown`, `store-damaged`, `store-newer`, `store-failed`
 */
export async function restoreVersion(workspace: Workspace, id: string): Promise<Restored> {
  const [edition = '', version = ''] = id.split('@')
  const folder = await workspace.folder()
  const versions = (await versionedIds(folder)).includes(edition) ? await listVersions(folder, edition) : []
  const found = versions.find((one) => one.version === version && id === `${one.edition}@${version}`)
  if (!found) {
    const known = (await tableVersions(workspace, undefined)).map((one) => one.id)
    throw new IgmError('version-unknown', { query: id, known })
  }
  if (!found.table) throw storedProblem(found.fault ?? 'damaged', found.path)
  return { ...(await workspace.store(found.table)), table: found.table }
}
