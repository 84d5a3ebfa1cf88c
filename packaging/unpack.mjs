// Where the program inside the executable lies on disk: unpacked once into the user's cache, looked over at each start.
import { createHash, randomBytes } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { unzipSync } from 'fflate'

/** milliseconds without a start after which the folder of another version is of no use to anybody */
const UNUSED = 24 * 3600 * 1000
const FOLDER = /^[0-9a-f]{16}$/

const digestOf = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** @returns what belongs into the folder: path, bytes and SHA-256 of each file of a zip's content */
export function listOf(files) {
  return Object.entries(files).map(([path, bytes]) => [path, bytes.length, digestOf(bytes)])
}

/** @returns absolute path of the folder for every version of the program; IGM_CACHE_DIR names another */
export function cacheFolder({ IGM_CACHE_DIR, LOCALAPPDATA, XDG_CACHE_HOME }) {
  if (IGM_CACHE_DIR) return IGM_CACHE_DIR
  if (process.platform === 'win32')
    return join(LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'igm', 'Cache')
  const cache = XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : join(homedir(), '.cache')
  return join(cache, 'igm')
}

/**
 * Cleaners and scanners take single files away: whatever is missing or changed is unpacked anew. A cache that cannot
 * be written to gives way to a temporary folder, for this start alone.
 * @param list as `listOf` gives it
 * @param readZip called when something has to be unpacked
 * @returns the folder in which every file of the list lies as it was packed, and what ends its use
 */
export function programFolder(list, readZip, env) {
  const cache = cacheFolder(env)
  const folder = join(cache, digestOf(JSON.stringify(list)).slice(0, 16))
  try {
    if (complete(folder, list, readZip)) removeOthers(cache, folder)
    return { folder, release() {} }
  } catch {
    // Nobody else may lay anything beside the program: a new folder of this user's own, never a known name.
    const temporary = mkdtempSync(join(tmpdir(), 'igm-'))
    complete(temporary, list, readZip)
    return { folder: temporary, release: () => rmSync(temporary, { recursive: true, force: true }) }
  }
}

/** @returns true when anything had to be unpacked */
function complete(folder, list, readZip) {
  const bad = list.filter((file) => !isWhole(folder, file)).map(([path]) => path)
  if (bad.length === 0) return false
  const files = unzipSync(readZip(), { filter: ({ name }) => bad.includes(name) })
  for (const [path, bytes] of Object.entries(files)) replace(join(folder, path), bytes)
  return true
}

function isWhole(folder, [path, size, sha256]) {
  try {
    const bytes = readFileSync(join(folder, path))
    return bytes.length === size && digestOf(bytes) === sha256
  } catch {
    return false
  }
}

/** A start at the same moment finds the file whole, or not yet. */
function replace(file, bytes) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const beside = `${file}.${randomBytes(6).toString('hex')}`
  try {
    writeFileSync(beside, bytes, { flag: 'wx' })
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, { force: true })
    // A folder in its place, or a file that another start has open: whole is whole.
    if (!isWhole(dirname(file), [file.slice(dirname(file).length + 1), bytes.length, digestOf(bytes)]))
      throw error
  }
}

/** Versions that were not unpacked lately; one that still runs reads its files as it goes. */
function removeOthers(cache, used) {
  utimesSync(used, new Date(), new Date())
  for (const name of readdirSync(cache).filter((each) => FOLDER.test(each))) {
    const folder = join(cache, name)
    try {
      if (folder !== used && Date.now() - statSync(folder).mtimeMs > UNUSED)
        rmSync(folder, { recursive: true, force: true })
    } catch {
      // In use, or taken away meanwhile: it is in nobody's way.
    }
  }
}
