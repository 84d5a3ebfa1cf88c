// The script inside the executable: unpacks the program once into the user's cache, then starts it from there.
// Node can run one script from inside an executable, but neither threads nor WebAssembly nor data files.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { getRawAsset } from 'node:sea'
import { unzipSync } from 'fflate'

function cacheFolder({ IGM_CACHE_DIR, LOCALAPPDATA, XDG_CACHE_HOME }) {
  if (IGM_CACHE_DIR) return IGM_CACHE_DIR
  if (process.platform === 'win32')
    return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'igm', 'Cache')
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'igm')
}

/** Unpacked beside and renamed: a second start at the same moment finds all of it, or none. */
function unpack(zip, folder) {
  mkdirSync(dirname(folder), { recursive: true, mode: 0o700 })
  const beside = mkdtempSync(`${folder}-`)
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    const file = join(beside, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  try {
    renameSync(beside, folder)
  } catch (error) {
    rmSync(beside, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

const zip = new Uint8Array(getRawAsset('program.zip'))
const digest = createHash('sha256').update(zip).digest('hex').slice(0, 16)
const folder = join(cacheFolder(process.env), digest)
if (!existsSync(folder)) unpack(zip, folder)
createRequire(join(folder, 'start.cjs'))('./start.cjs')(process.argv.slice(2))
