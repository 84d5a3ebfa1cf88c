import { constants } from 'node:fs'
import { access, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { IgmError } from '../domain/problem.js'
import { writeAtomically } from './atomic-write.js'
import { realPath } from './real-path.js'
import { codeOf } from './system-error.js'

/** Permission bits of a new file, before the umask. */
const NEW_FILE = 0o666

/**
 * Writes the user's file whole or not at all; an existing one keeps its permissions, and a link its target.
 * A device or a pipe (`/dev/stdout`) is written to directly.
 * @throws IgmError `output-folder-missing`, `output-locked`, `output-failed`
 */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await write(path, bytes)
  } catch (error) {
    throw outputProblem(error, path, await isFolder(dirname(path)))
  }
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  // Appended, because the shell may have opened the file behind it with `>>`.
  if (isStream(path)) return writeFile(path, bytes, { flag: 'a' })
  const existing = await statOrNull(path)
  if (existing === null) {
    await writeAtomically(path, bytes, { create: NEW_FILE, exact: null })
  } else if (existing.isFile()) {
    // Renaming over it would not ask whether the file is write-protected.
    await access(path, constants.W_OK)
    const mode = existing.mode & 0o777
    await writeAtomically(await realPath(path), bytes, { create: mode, exact: mode })
  } else {
    await writeFile(path, bytes)
  }
}

/** @returns true for /dev/stdout and its like, even where a plain file stands behind it */
export function isStream(path: string): boolean {
  return /^\/dev\/(?:stdout|stderr|fd\/\d+)$|^\/proc\/\w+\/fd\/\d+$/.test(path)
}

async function statOrNull(path: string) {
  try {
    return await stat(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

/**
 * @param folder true when the folder of the file exists
 * @returns IgmError `output-folder-missing`, `output-locked`, `output-failed`
 */
export function outputProblem(error: unknown, path: string, folder: boolean): IgmError {
  const reason = codeOf(error)
  if (!folder) return new IgmError('output-folder-missing', { path }, { cause: error })
  // Windows lets nobody replace a file that Excel has open; a new one that cannot be made is another matter.
  const isReplacing = error instanceof Error && 'syscall' in error && error.syscall === 'rename'
  if (reason === 'EBUSY' || (reason === 'EPERM' && isReplacing && process.platform === 'win32')) {
    return new IgmError('output-locked', { path }, { cause: error })
  }
  return new IgmError('output-failed', { path, reason }, { cause: error })
}
