import { constants } from 'node:fs'
import { access, realpath, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { IgmError } from '../domain/problem.js'
import { writeAtomically } from './atomic-write.js'
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
    throw problemOf(error, path, await isFolder(dirname(path)))
  }
}

/**
 * @param inputs files that are read: none of them must be lost to the result
 * @throws IgmError for what can be said before there is anything to write: `output-folder-missing`, `output-failed`,
 * `output-is-input`
 */
export async function checkOutput(path: string, inputs: readonly string[]): Promise<void> {
  if (isStream(path)) return
  const folder = await isFolder(dirname(path))
  const found = await statOrNull(path).catch((error) => {
    throw problemOf(error, path, folder)
  })
  if (found === null && !folder) throw new IgmError('output-folder-missing', { path })
  if (found?.isDirectory()) throw new IgmError('output-failed', { path, reason: 'EISDIR' })
  if (!found?.isFile()) return
  for (const input of inputs) {
    const read = await statOrNull(input).catch(() => null)
    if (read?.ino === found.ino && read.dev === found.dev) throw new IgmError('output-is-input', { path })
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
    await writeAtomically(await realpath(path), bytes, { create: mode, exact: mode })
  } else {
    await writeFile(path, bytes)
  }
}

/** @returns true for /dev/stdout and its like, even where a plain file stands behind it */
function isStream(path: string): boolean {
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

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

/** @param folder true when the folder of the file exists */
function problemOf(error: unknown, path: string, folder: boolean): IgmError {
  const reason = codeOf(error)
  if (!folder) return new IgmError('output-folder-missing', { path }, { cause: error })
  // Windows says EPERM or EBUSY while Excel has the file open.
  if (reason === 'EBUSY' || (reason === 'EPERM' && process.platform === 'win32')) {
    return new IgmError('output-locked', { path }, { cause: error })
  }
  return new IgmError('output-failed', { path, reason }, { cause: error })
}
