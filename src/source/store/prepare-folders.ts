import { lstat, mkdir, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isTemporary, syncFolder } from '../atomic-write.js'
import { codeOf } from '../system-error.js'
import { refuseLink } from './own-folder.js'

const FOLDER_MODE = 0o700
/** Longer than any write takes: an older temporary file is the rest of a crash. */
const LEFTOVER_MS = 600_000

/**
 * Makes folders of the store ready to be written to: they are there, they are no links, and nothing lies in them that
 * crashed writers left. A file that outlasts a power cut in a folder that does not is lost: so those above are synced.
 * @param isFirst nothing is stored yet: a process that was killed may have made the folders and not come to sync them
 * @throws Error of the system
 */
export async function prepareFolders(paths: readonly string[], isFirst: boolean): Promise<void> {
  const found = await Promise.all(paths.map(isThere))
  for (const path of paths) {
    await makeFolder(path)
    await refuseLink(path)
    await removeLeftovers(path)
  }
  if (isFirst || found.includes(false)) await syncAllAbove(paths)
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

async function syncAllAbove(paths: readonly string[]): Promise<void> {
  const above = new Set<string>()
  for (const path of paths)
    for (let folder = dirname(path); !above.has(folder); folder = dirname(folder)) above.add(folder)
  for (const folder of above) await syncFolder(folder)
}

/** What crashed writers left; nothing ever reads it. */
async function removeLeftovers(path: string): Promise<void> {
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
