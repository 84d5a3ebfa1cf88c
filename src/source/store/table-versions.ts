import { join, resolve } from 'node:path'
import { IgmError, type StoredFault, storedFaultOf } from '../../domain/problem.js'
import { codeOf } from '../system-error.js'
import { namesIn } from './own-folder.js'
import { readStoredFile } from './stored-file.js'
import type { StoredTable } from './stored-table.js'

/** A table that was stored once: the one in use, or one whose place another took. */
export interface TableVersion {
  readonly edition: string
  /** eight hexadecimal digits, by what is in the table: the same table stored again is the same version */
  readonly version: string
  /** absolute path of the file */
  readonly path: string
  /** null when the file is damaged, or a later igm wrote it */
  readonly table: StoredTable | null
  /** why there is no table; null where there is one */
  readonly fault: StoredFault | null
}

/** @returns path of the folder that holds the versions of an edition's table */
export function versionFolder(folder: string, edition: string): string {
  return join(resolve(folder), 'versions', edition)
}

export function versionPath(folder: string, edition: string, version: string): string {
  return join(versionFolder(folder, edition), `${version}.json`)
}

/**
 * @param edition id of an edition
 * @returns every version of its table, the latest first; those that cannot be used last
 * @throws IgmError `store-unreadable`
 */
export async function listVersions(folder: string, edition: string): Promise<TableVersion[]> {
  const names = await namesIn(versionFolder(folder, edition))
  const versions = names.flatMap((name) => /^([0-9a-f]{8})\.json$/.exec(name)?.[1] ?? []).sort()
  const read = await Promise.all(
    versions.map(async (version): Promise<TableVersion> => {
      const path = versionPath(folder, edition, version)
      return { edition, version, path, ...(await tableOrFault(path, edition)) }
    }),
  )
  const time = ({ table }: TableVersion) => table?.retrieved ?? ''
  return read.sort((a, b) => (time(a) < time(b) ? 1 : time(a) > time(b) ? -1 : 0))
}

/** @returns ids of the editions that have versions, sorted. @throws IgmError `store-unreadable` */
export async function versionedIds(folder: string): Promise<string[]> {
  const names = await namesIn(join(resolve(folder), 'versions'))
  return names.filter((name) => /^[a-z0-9-]{1,40}$/.test(name)).sort()
}

async function tableOrFault(path: string, edition: string): Promise<Pick<TableVersion, 'table' | 'fault'>> {
  try {
    return { table: await readStoredFile(path, edition), fault: null }
  } catch (error) {
    const fault = codeOf(error) === 'ELOOP' ? 'damaged' : storedFaultOf(error)
    if (fault) return { table: null, fault }
    throw new IgmError('store-unreadable', { path, reason: codeOf(error) }, { cause: error })
  }
}
