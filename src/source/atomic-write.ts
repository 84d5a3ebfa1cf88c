import { randomBytes } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { codeOf } from './system-error.js'

export interface FileMode {
  /** permission bits at creation; the umask applies */
  readonly create: number
  /** permission bits to set whatever the umask; null leaves them */
  readonly exact: number | null
}

/** Windows answers so while a virus scanner or an indexer looks at the file: it passes within moments. */
const PASSING = new Set(['EPERM', 'EBUSY', 'EACCES'])
const PAUSES_MS = [20, 80, 200] as const

/**
 * Replaces a file as a whole: a crash at any moment leaves the old or the new one, never half. A link is
 * replaced, not followed.
 * @throws Error of the system; the temporary file is gone then
 */
export async function writeAtomically(path: string, bytes: Uint8Array, mode: FileMode): Promise<void> {
  const temporary = temporaryPath(path)
  // `wx` fails on whatever is there already, so that nobody can lay a link in the way.
  const handle = await open(temporary, 'wx', mode.create)
  try {
    await fill(handle, bytes, mode)
    await renameOver(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

/** @returns a name next to `path` that no other process takes */
function temporaryPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(8).toString('hex')}.tmp`)
}

/** @returns true for the names that `writeAtomically` gives to what it has not finished */
export function isTemporary(name: string): boolean {
  return /^\..+\.[0-9a-f]{16}\.tmp$/.test(name)
}

async function fill(handle: FileHandle, bytes: Uint8Array, { exact }: FileMode): Promise<void> {
  try {
    await handle.writeFile(bytes)
    if (exact !== null) await handle.chmod(exact)
    // Without it, a power cut after the rename may leave the new name on an empty file.
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function renameOver(from: string, to: string): Promise<void> {
  for (const pause of process.platform === 'win32' ? PAUSES_MS : []) {
    try {
      return await rename(from, to)
    } catch (error) {
      if (!PASSING.has(codeOf(error))) throw error
      await new Promise((done) => setTimeout(done, pause))
    }
  }
  await rename(from, to)
}

/** Makes what was renamed or made in a folder outlast a power cut, where the system lets a folder be synced (not on Windows). */
export async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r')
    await folder.sync().finally(() => folder.close())
  } catch {
    // The file is complete under its name; only the moment at which that is durable is the system's.
  }
}
