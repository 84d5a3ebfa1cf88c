import { type BigIntStats, fstat as fstatOfHandle } from 'node:fs'
import { lstat, readlink, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { IgmError } from '../domain/problem.js'
import { realPath } from './real-path.js'
import { codeOf } from './system-error.js'
import { isFolder, isStream, outputProblem } from './write-output.js'

/** What a command is going to touch, as it was typed. */
export interface FilePaths {
  /** `-` is standard input, which the shell may have opened on any file */
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  /** folders of igm itself: nothing that a user names is ever written there */
  readonly kept: readonly string[]
}

/** A path and what it stands for. */
interface Place {
  readonly path: string
  /** absolute, links followed, also where there is no file yet */
  readonly target: string
  /** null when there is nothing yet */
  readonly found: BigIntStats | null
}

/**
 * Says before any work is done what must not be written, or cannot.
 * @throws IgmError `output-folder-missing`, `output-failed`, `output-is-input`, `outputs-meet`, `output-in-store`
 */
export async function checkOutputs({ inputs, outputs, kept }: FilePaths): Promise<void> {
  // What cannot be read is said by whoever reads it.
  const read = await found(inputs)
  const written: Place[] = []
  for (const path of outputs) {
    const place = await placeOf(path)
    if (!isStream(path)) await refuseUnwritable(place, kept)
    refuseInput(place, read)
    const other = written.find((before) => meet(before, place))
    if (other) throw new IgmError('outputs-meet', { path, other: other.path })
    written.push(place)
  }
}

/**
 * As `checkOutputs`, for files that a command names itself in a folder which it makes: one that cannot be written does
 * not stop the others, but none may cost what is read or stored.
 * @throws IgmError `output-is-input`, `output-in-store`
 */
export async function checkBatch({ inputs, outputs, kept }: FilePaths): Promise<void> {
  const read = await found(inputs)
  for (const path of outputs) {
    const place = await placeOf(path)
    await refuseKept(place, kept)
    refuseInput(place, read)
  }
}

const found = (paths: readonly string[]) =>
  Promise.all(paths.map((path) => (path === '-' ? statOfStdin() : statOrNull(path)).catch(() => null)))

const fstat = promisify(fstatOfHandle)
const statOfStdin = (): Promise<BigIntStats> => fstat(0, { bigint: true })

/** @throws IgmError `output-is-input` */
function refuseInput({ path, found }: Place, read: readonly (BigIntStats | null)[]): void {
  if (found?.isFile() && read.some((input) => isSameFile(input, found)))
    throw new IgmError('output-is-input', { path })
}

/** @throws IgmError `output-folder-missing`, `output-failed`, `output-in-store` */
async function refuseUnwritable(place: Place, kept: readonly string[]): Promise<void> {
  const { path, target, found } = place
  if (found === null && !(await isFolder(dirname(target))))
    throw new IgmError('output-folder-missing', { path })
  if (found?.isDirectory()) throw new IgmError('output-failed', { path, reason: 'EISDIR' })
  await refuseKept(place, kept)
}

/** @throws IgmError `output-in-store` */
async function refuseKept({ path, target }: Place, kept: readonly string[]): Promise<void> {
  // A file in the way of the folder would lock igm out of its own tables.
  for (const folder of kept)
    if ((await isInside(target, folder)) || (await isInside(folder, target)))
      throw new IgmError('output-in-store', { path })
}

/** @throws IgmError `output-failed`, `output-folder-missing` for a path that cannot be */
async function placeOf(path: string): Promise<Place> {
  if (isStream(path)) return { path, target: path, found: await statOrNull(path).catch(() => null) }
  try {
    return { path, target: await targetOf(resolve(path)), found: await statOrNull(path) }
  } catch (error) {
    throw outputProblem(error, path, await isFolder(dirname(path)))
  }
}

const MOST_LINKS = 40

/** A link to a file that is not there yet counts as that file: the first of two outputs may make it. */
async function targetOf(path: string, links = 0): Promise<string> {
  const real = await orNull(realPath(path))
  if (real !== null || links > MOST_LINKS) return real ?? path
  const above = (await orNull(realPath(dirname(path)))) ?? dirname(path)
  const itself = join(above, basename(path))
  const isLink = (await orNull(lstat(itself)))?.isSymbolicLink() ?? false
  return isLink ? targetOf(resolve(above, await readlink(itself)), links + 1) : itself
}

const statOrNull = (path: string) => orNull(stat(path, { bigint: true }))

async function orNull<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null
    throw error
  }
}

/** @returns true when what is written to one would mix with, or replace, what is written to the other */
function meet(one: Place, other: Place): boolean {
  if (!one.found || !other.found)
    return !one.found && !other.found && spelt(one.target) === spelt(other.target)
  // A device such as /dev/null takes any number of results; standard output does not.
  const isDevice = ({ path, found }: Place) => found?.isCharacterDevice() && !isStream(path)
  return isSameFile(one.found, other.found) && !isDevice(one) && !isDevice(other)
}

/** Windows and macOS take names that differ in this for one; a file that is not there yet can show no other proof. */
function spelt(path: string): string {
  return path
    .normalize('NFC')
    .toLowerCase()
    .replace(/[. ]+$/, '')
}

/** Also by another name, in other case, through a link or a mount. Some network drives number no files. */
function isSameFile(one: BigIntStats | null, other: BigIntStats | null): boolean {
  return one !== null && other !== null && one.ino !== 0n && one.ino === other.ino && one.dev === other.dev
}

/** @returns true for the folder itself, too, and where there is none yet */
async function isInside(target: string, folder: string): Promise<boolean> {
  const wanted = await targetOf(resolve(folder))
  const there = await statOrNull(folder)
  for (let above = await targetOf(resolve(target)); ; above = dirname(above)) {
    if (isSameFile(await statOrNull(above), there) || spelt(above) === spelt(wanted)) return true
    if (above === dirname(above)) return false
  }
}
