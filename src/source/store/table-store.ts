import { dirname, resolve } from 'node:path'
import { IgmError, type StoredFault, storedFaultOf } from '../../domain/problem.js'
import { codeOf } from '../system-error.js'
import { hasTable, tablePath } from './has-table.js'
import { namesIn, refuseLink } from './own-folder.js'
import { readStoredFile } from './stored-file.js'
import type { StoredTable } from './stored-table.js'
import { versionFolder, versionPath } from './table-versions.js'

/** A table found in the data folder. */
export interface StoredListing {
  readonly edition: string
  /** absolute path of the file */
  readonly path: string
  /** null when the file is damaged, or a later igm wrote it */
  readonly table: StoredTable | null
  /** why there is no table; null where there is one */
  readonly fault: StoredFault | null
}

/** What became of a table that was stored. */
export interface Saved {
  /** absolute path of the file */
  readonly path: string
  /** the table whose place it took, kept as a version; null where there was none, or the same */
  readonly replaced: { readonly version: string; readonly table: StoredTable } | null
}

const FILE_MODE = 0o600

/**
 * Stores a table; it takes the place of the one stored before, which is kept as a version. A crash at any moment leaves
 * the old or the new one. Of two writers at once the later one wins; the other's table is kept as a version too.
 * @param folder data folder, made if it is missing
 * @throws IgmError `store-failed`, `store-newer`
 */
export async function saveTable(folder: string, table: StoredTable): Promise<Saved> {
  const path = pathOf(folder, table.edition)
  // Loaded here: a lookup reads tables and never writes one.
  const [{ writeAtomically }, { prepareFolders }, { encodeTable, versionOf }] = await Promise.all([
    import('../atomic-write.js'),
    import('./prepare-folders.js'),
    import('./table-format.js'),
  ])
  const former = await undamaged(folder, table.edition)
  const version = await versionOf(table)
  const formerVersion = former && (await versionOf(former))
  const replaced =
    former && formerVersion && formerVersion !== version ? { version: formerVersion, table: former } : null
  const bytes = await encodeTable(table)
  const versions = versionFolder(folder, table.edition)
  const writes: (readonly [to: string, content: Uint8Array])[] = [
    ...(replaced
      ? [[versionPath(folder, table.edition, replaced.version), await encodeTable(replaced.table)] as const]
      : []),
    [versionPath(folder, table.edition, version), bytes],
    [path, bytes],
  ]
  try {
    await prepareFolders([dirname(path), dirname(versions), versions], !hasTable(folder, table.edition))
    for (const [to, content] of writes) await writeAtomically(to, content, { create: FILE_MODE, exact: null })
  } catch (error) {
    throw new IgmError('store-failed', { path, reason: codeOf(error) }, { cause: error })
  }
  return { path, replaced }
}

/**
 * A table that cannot be read is no reason not to store another: it may even mend it.
 * @throws IgmError `store-newer`: what a later igm stored is not ours to replace
 */
async function undamaged(folder: string, edition: string): Promise<StoredTable | null> {
  try {
    return await readStored(folder, edition)
  } catch (error) {
    if (error instanceof IgmError && error.code !== 'store-newer') return null
    throw error
  }
}

/**
 * @returns what is stored for an edition; null when nothing is
 * @throws IgmError `store-damaged`, `store-newer`, `store-unreadable`
 */
export async function readStored(folder: string, edition: string): Promise<StoredTable | null> {
  const path = pathOf(folder, edition)
  try {
    await refuseLink(tablesOf(folder))
    await refuseLink(path)
    return await readStoredFile(path, edition)
  } catch (error) {
    if (error instanceof IgmError) throw error
    const reason = codeOf(error)
    if (reason === 'ENOENT') return null
    if (reason === 'ELOOP') throw new IgmError('store-damaged', { path }, { cause: error })
    throw new IgmError('store-unreadable', { path, reason }, { cause: error })
  }
}

/** @returns ids of the editions of which a table is stored, sorted. @throws IgmError `store-unreadable` */
export async function storedIds(folder: string): Promise<string[]> {
  const names = await namesIn(tablesOf(folder))
  return names.flatMap((name) => /^([a-z0-9-]{1,40})\.json$/.exec(name)?.[1] ?? []).sort()
}

/**
 * @returns every stored table, sorted by edition; those that cannot be used are listed as such
 * @throws IgmError `store-unreadable`
 */
export async function listTables(folder: string): Promise<StoredListing[]> {
  return Promise.all(
    (await storedIds(folder)).map(async (edition) => {
      const path = pathOf(folder, edition)
      try {
        return { edition, path, table: await readStored(folder, edition), fault: null }
      } catch (error) {
        const fault = storedFaultOf(error)
        if (fault) return { edition, path, table: null, fault }
        throw error
      }
    }),
  )
}

function tablesOf(folder: string): string {
  return dirname(tablePath(resolve(folder), 'any'))
}

/** @throws RangeError for an id that could lead out of the folder */
function pathOf(folder: string, edition: string): string {
  if (!/^[a-z0-9-]{1,40}$/.test(edition)) throw new RangeError(`not an id of an edition: ${edition}`)
  return tablePath(resolve(folder), edition)
}
