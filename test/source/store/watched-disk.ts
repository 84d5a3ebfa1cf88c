import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import type { Call } from './losing-disk.js'

/** As if the process were no more: nothing that it still had in mind is done. */
class Dead extends Error {}

/**
 * Runs something of this process and notes what it does through `node:fs/promises` to the disk.
 * @param dieAfter so many calls are done, none after them
 * @returns the calls, in order; what is written stands as text
 */
export async function watched(
  run: () => Promise<unknown>,
  dieAfter = Number.POSITIVE_INFINITY,
): Promise<Call[]> {
  const calls: Call[] = []
  const note = async <T>(call: Call, done: () => Promise<T>): Promise<T> => {
    if (calls.length >= dieAfter) throw new Dead()
    const result = await done()
    calls.push(call)
    return result
  }
  const { mkdir, rename, rm, open } = fs
  const paths = new WeakMap<fs.FileHandle, string>()
  const prototype = await prototypeOfHandles()
  const { writeFile, sync } = prototype
  Object.assign(fs, {
    mkdir: (path: string, mode: object) => note({ call: 'mkdir', path }, () => mkdir(path, mode)),
    rename: (path: string, to: string) => note({ call: 'rename', path, to }, () => rename(path, to)),
    rm: (path: string, how?: object) => note({ call: 'rm', path }, () => rm(path, how)),
    open: async (path: string, flags: string | number, mode?: number) => {
      const opened = () => open(path, flags, mode)
      const handle = await (flags === 'wx' ? note({ call: 'create', path }, opened) : opened())
      paths.set(handle, path)
      return handle
    },
  })
  prototype.writeFile = function (content) {
    const path = paths.get(this) ?? ''
    return note({ call: 'write', path, content: String(Buffer.from(content as Uint8Array)) }, () =>
      writeFile.call(this, content),
    )
  }
  prototype.sync = function () {
    return note({ call: 'sync', path: paths.get(this) ?? '' }, () => sync.call(this))
  }
  syncBuiltinESMExports()
  try {
    await run().catch((error: Error) => {
      if (!Number.isFinite(dieAfter)) throw error
    })
  } finally {
    Object.assign(fs, { mkdir, rename, rm, open })
    Object.assign(prototype, { writeFile, sync })
    syncBuiltinESMExports()
  }
  return calls
}

async function prototypeOfHandles(): Promise<fs.FileHandle> {
  const handle = await fs.open(new URL(import.meta.url), 'r')
  await handle.close()
  return Object.getPrototypeOf(handle) as fs.FileHandle
}
