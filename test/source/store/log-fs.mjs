// Preloaded (`node --import`): notes on standard error what is done through `node:fs/promises`, one JSON a line.
import { createHash } from 'node:crypto'
import { writeSync } from 'node:fs'
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

const note = (call) => writeSync(2, `${JSON.stringify(call)}\n`)
const paths = new WeakMap()

const { mkdir, rename, rm, open } = fs
fs.mkdir = async (path, ...rest) => {
  await mkdir(path, ...rest)
  note({ call: 'mkdir', path })
}
fs.rename = async (path, to) => {
  await rename(path, to)
  note({ call: 'rename', path, to })
}
fs.rm = async (path, ...rest) => {
  await rm(path, ...rest)
  note({ call: 'rm', path })
}
fs.open = async (path, flags, ...rest) => {
  const handle = await open(path, flags, ...rest)
  paths.set(handle, path)
  if (flags === 'wx') note({ call: 'create', path })
  return handle
}

const probe = await open(new URL(import.meta.url), 'r')
const prototype = Object.getPrototypeOf(probe)
await probe.close()
const { writeFile, sync } = prototype
prototype.writeFile = async function (bytes) {
  await writeFile.call(this, bytes)
  note({ call: 'write', path: paths.get(this), content: createHash('sha256').update(bytes).digest('hex') })
}
prototype.sync = async function () {
  await sync.call(this)
  note({ call: 'sync', path: paths.get(this) })
}
syncBuiltinESMExports()
