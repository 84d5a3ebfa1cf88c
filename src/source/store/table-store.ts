import { lstat, mkdir, readdir, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { IgmError } from '../../domain/problem.js'
import { codeOf } from '../system-error.js'
import { tablePath } from './has-table.js'
import { readStoredFile } from './stored-file.js'
import type { StoredTable } from './stored-table.js'

/** A table found in the data folder. */
export interface StoredListing {
  readonly edition: string
  /** absolute path of the file */
  readonly path: string
  /** null when the file is damaged */
  readonly table: StoredTable | null
}

const FOLDER_MODE = 0o700
const FILE_MODE = 0o600
/** Longer than any write takes: an older temporary file is the rest of a crash. */
const LEFTOVER_MS = 600_000

/**
 * Stores a table; it takes the place of the one stored before. A crash at any moment leaves the old or the new
 * one, and of two writers at once the later one wins.
 * @param folder data folder, made if it is missing
 * @returns path of the file
 * @throws IgmError `store-failed`
 */
export async function saveTable(folder: string, table: StoredTable): Promise<string> {
  const path = pathOf(folder, table.edition)
  // Loaded here: a lookup reads tables and never writes one.
  const [{ writeAtomically }, { encodeTable }] = await Promise.all([
    import('../atomic-write.js'),
    import('./table-format.js'),
  ])
  const bytes = await encodeTable(table)
  try {
    await makeFolder(tablesOf(folder))
    await refuseLink(tablesOf(folder))
    await removeLeftovers(tablesOf(folder))
    await writeAtomically(path, bytes, { create: FILE_MODE, exact: null })
  } catch (error) {
    throw new IgmError('store-failed', { path, reason: codeOf(error) }, { cause: error })
  }
  return path
}

/**
 * @returns what is stored for an edition; null when nothing is
 * @throws IgmError `store-damaged`, `file-unreadable`
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
    throw new IgmError('file-unreadable', { path, reason }, { cause: error })
  }
}

/** @returns ids of the editions of which a table is stored, sorted. @throws IgmError `file-unreadable` */
export async function storedIds(folder: string): Promise<string[]> {
  const names = await namesIn(tablesOf(folder))
  return names.flatMap((name) => /^([a-z0-9-]{1,40})\.json$/.exec(name)?.[1] ?? []).sort()
}

/**
 * @returns every stored table, sorted by edition; damaged ones are listed as such
 * @throws IgmError `file-unreadable`
 */
export async function listTables(folder: string): Promise<StoredListing[]> {
  return Promise.all(
    (await storedIds(folder)).map(async (edition) => {
      const path = pathOf(folder, edition)
      try {
        return { edition, path, table: await readStored(folder, edition) }
      } catch (error) {
        if (error instanceof IgmError && error.code === 'store-damaged') return { edition, path, table: null }
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

/** Node's own way to make the folders above tries for ever where one is there but takes nothing (/proc). */
async function makeFolder(path: string): Promise<void> {
  if (await isMade(path)) return
  if (!(await isThere(dirname(path)))) await makeFolder(dirname(path))
  // Somebody else may have made the folder above in the meantime: only now is it certain.
  if (!(await isMade(path)))
    throw Object.assign(new Error(`nothing can be made at ${path}`), { code: 'ENOENT' })
}

/** @returns false where the folder above is missing. @throws Error of the system */
async function isMade(path: string): Promise<boolean> {
  try {
    await mkdir(path, { mode: FOLDER_MODE })
  } catch (error) {
    const reason = codeOf(error)
    if (reason !== 'EEXIST' && reason !== 'ENOENT') throw error
    return reason === 'EEXIST'
  }
  return true
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch {
    return false
  }
}

/** @throws Error with the code ELOOP when the path is a link: it could lead out of the data folder */
async function refuseLink(path: string): Promise<void> {
  if ((await lstat(path)).isSymbolicLink()) throw Object.assign(new Error('a link'), { code: 'ELOOP' })
}

async function namesIn(path: string): Promise<string[]> {
  try {
    return await readdir(path)
  } catch (error) {
    const reason = codeOf(error)
    if (reason === 'ENOENT') return []
    throw new IgmError('file-unreadable', { path, reason }, { cause: error })
  }
}

/** What crashed writers left; nothing ever reads it. */
async function removeLeftovers(path: string): Promise<void> {
  const { isTemporary } = await import('../atomic-write.js')
  for (const name of (await readdir(path)).filter(isTemporary)) {
    const file = join(path, name)
    try {
      const { mtimeMs } = await lstat(file)
      if (Date.now() - mtimeMs > LEFTOVER_MS) await rm(file)
    } catch {
      // Another process may have removed it first; it is in nobody's way.
    }
  }
}
