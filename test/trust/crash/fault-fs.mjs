// Preloaded into the command (`node --import`): counts what it does to the data folder through `node:fs/promises`, and
// lets one of these calls fail, or kills the process before, after or in the middle of it.
// IGM_FAULT: { folder, log?: file, at?: number, kind?: 'before' | 'after' | 'half' | 'error' | 'dead', code?: string }
import { appendFileSync, writeFileSync } from 'node:fs'
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

const { folder, log, at, kind, code } = JSON.parse(process.env.IGM_FAULT)
const inside = (path) => String(path).startsWith(folder)
const handles = new WeakSet()
let calls = 0

/** Never returns: nothing that the process still had in mind is done. */
function die() {
  process.kill(process.pid, 'SIGKILL')
  for (;;);
}

const failure = () => Object.assign(new Error(`${code}: injected`), { code })

async function through(name, call, half) {
  const number = ++calls
  if (log) appendFileSync(log, `${name}\n`)
  if (kind === 'dead' && number >= at) throw failure()
  if (number !== at) return call()
  if (kind === 'before') die()
  if (kind === 'half') {
    await half?.()
    if (code) throw failure()
    die()
  }
  if (kind === 'error') throw failure()
  if (kind !== 'after') return call()
  // Also behind a call that is refused, as that of a folder which is there already.
  await call().catch(() => {})
  die()
}

for (const name of ['mkdir', 'readdir', 'lstat', 'rename', 'rm']) {
  const original = fs[name]
  fs[name] = (path, ...rest) =>
    inside(path) ? through(name, () => original(path, ...rest)) : original(path, ...rest)
}

const { open } = fs
fs.open = async (path, ...rest) => {
  if (!inside(path)) return open(path, ...rest)
  const handle = await through('open', () => open(path, ...rest))
  handles.add(handle)
  return handle
}

const probe = await open(new URL(import.meta.url), 'r')
const prototype = Object.getPrototypeOf(probe)
await probe.close()
for (const name of ['writeFile', 'chmod', 'sync', 'stat', 'readFile']) {
  const original = prototype[name]
  prototype[name] = function (...args) {
    if (!handles.has(this)) return original.apply(this, args)
    const half = async () => {
      if (name !== 'writeFile') return
      const [bytes] = args
      await this.write(bytes.subarray(0, Math.floor(bytes.length / 2)))
    }
    return through(`handle.${name}`, () => original.apply(this, args), half)
  }
}
syncBuiltinESMExports()
if (log) writeFileSync(log, '')
