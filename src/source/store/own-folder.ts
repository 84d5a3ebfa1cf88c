import { lstat, mkdir, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { IgmError } from '../../domain/problem.js'
import { codeOf } from '../system-error.js'

const FOLDER_MODE = 0o700
/** Longer than any write takes: an older temporary file is the rest of a crash. */
const LEFTOVER_MS = 600_000

/**
 * Makes a folder of the store ready to be written to: it is there, it is no link, and nothing lies in it that crashed
 * writers left.
 * @throws Error of the system
 */
export async function prepareFolder(path: string): Promise<void> {
  await makeFolder(path)
  await refuseLink(path)
  await removeLeftovers(path)
}

/** @throws Error with the code ELOOP when the path is a link: it could lead out of the data folder */
export async function refuseLink(path: string): Promise<void> {
  if ((await lstat(path)).isSymbolicLink()) throw Object.assign(new Error('a link'), { code: 'ELOOP' })
}

/** @returns the names of what lies in a folder; none where there is no folder. @throws IgmError `file-unreadable` */
export async function namesIn(path: string): Promise<string[]> {
  try {
    return await readdir(path)
  } catch (error) {
    const reason = codeOf(error)
    if (reason === 'ENOENT') return []
    throw new IgmError('file-unreadable', { path, reason }, { cause: error })
  }
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
    const { syncFolder } = await import('../atomic-write.js')
    // A file that outlasts a power cut in a folder that does not is lost.
    await syncFolder(dirname(path))
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
