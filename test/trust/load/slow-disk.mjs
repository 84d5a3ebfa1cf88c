// Preloaded into a process (`node --import`): every call to the file system below IGM_SLOW_DISK waits a moment first, each
// time another one, so that calls of several processes meet in any order.
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

/** milliseconds */
const LONGEST = 12
const folder = process.env.IGM_SLOW_DISK ?? '/'
const pause = () => new Promise((done) => setTimeout(done, LONGEST * Math.random()))
const handles = new WeakSet()

for (const name of ['mkdir', 'readdir', 'lstat', 'rename', 'rm', 'open']) {
  const original = fs[name]
  fs[name] = async (path, ...rest) => {
    if (!String(path).startsWith(folder)) return original(path, ...rest)
    await pause()
    const found = await original(path, ...rest)
    if (name === 'open') handles.add(found)
    return found
  }
}

const probe = await fs.open(new URL(import.meta.url), 'r')
const prototype = Object.getPrototypeOf(probe)
await probe.close()
for (const name of ['writeFile', 'sync', 'stat', 'readFile']) {
  const original = prototype[name]
  prototype[name] = async function (...args) {
    if (handles.has(this)) await pause()
    return original.apply(this, args)
  }
}
syncBuiltinESMExports()
