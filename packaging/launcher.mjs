// The script inside the executable: sees that the program lies whole on disk, then starts it from there.
// Node can run one script from inside an executable, but neither threads nor WebAssembly nor data files.
import { writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { getAsset, getRawAsset } from 'node:sea'
import { programFolder } from './unpack.mjs'

function giveUp(error) {
  const said = String(error?.message ?? error).replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
  try {
    writeSync(2, `igm: Das Programm lässt sich nicht auspacken / the program cannot be unpacked: ${said}\n`)
  } finally {
    process.exit(5)
  }
}

try {
  const list = JSON.parse(getAsset('program.json', 'utf8'))
  const readZip = () => new Uint8Array(getRawAsset('program.zip'))
  const { folder, release } = programFolder(list, readZip, process.env)
  process.on('exit', release)
  // A double click and a dropped file open the menu: only the executable is started so.
  process.env.IGM_PACKAGED = '1'
  createRequire(join(folder, 'start.cjs'))('./start.cjs')().catch(giveUp)
} catch (error) {
  giveUp(error)
}
