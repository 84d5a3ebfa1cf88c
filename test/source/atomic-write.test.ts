import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isTemporary, syncFolder, writeAtomically } from '../../src/source/atomic-write.js'
import { codeOf } from '../../src/source/system-error.js'
import { tempFolder } from '../support/temp-folder.js'

const windows = process.platform === 'win32'
const PLAIN = { create: 0o600, exact: null } as const
const bytes = new TextEncoder().encode('new')

/** @returns a file that is there already */
function oldFile(): { readonly folder: string; readonly path: string } {
  const folder = tempFolder()
  const path = join(folder, 'table.json')
  writeFileSync(path, 'old')
  return { folder, path }
}

/** As if the first so many attempts to give a file its name were refused. @returns how often it was tried */
function refusingNames(codes: readonly string[]): { readonly tries: () => number } {
  const { rename } = fs
  let tries = 0
  fs.rename = (from, to) => {
    const code = codes[tries++]
    return code === undefined ? rename(from, to) : Promise.reject(Object.assign(new Error(code), { code }))
  }
  syncBuiltinESMExports()
  onTestFinished(() => {
    fs.rename = rename
    syncBuiltinESMExports()
  })
  return { tries: () => tries }
}

function onSystem(platform: NodeJS.Platform): void {
  const real = process.platform
  Object.defineProperty(process, 'platform', { value: platform })
  onTestFinished(() => {
    Object.defineProperty(process, 'platform', { value: real })
  })
}

const outcome = (path: string) =>
  writeAtomically(path, bytes, PLAIN).then(
    () => 'written',
    (error) => codeOf(error),
  )

describe('a file that is replaced', () => {
  it('holds the new bytes, and nothing is left beside it', async () => {
    const { folder, path } = oldFile()
    await writeAtomically(path, bytes, PLAIN)
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['new', ['table.json']])
  })

  it.skipIf(windows)('has the mode asked for: less the umask, or exactly', async () => {
    const { path } = oldFile()
    await writeAtomically(path, bytes, { create: 0o666, exact: null })
    expect(statSync(path).mode & 0o777).toBe(0o666 & ~process.umask())
    await writeAtomically(path, bytes, { create: 0o666, exact: 0o662 })
    expect(statSync(path).mode & 0o777).toBe(0o662)
  })

  it('stays where the new one cannot be written or named, and no half of that is left', async () => {
    const { folder, path } = oldFile()
    refusingNames(['EIO'])
    expect(await outcome(path)).toBe('EIO')
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['old', ['table.json']])
  })

  it('is not written, for the first reason, also where somebody took the new one away', async () => {
    const { folder, path } = oldFile()
    const { rename } = fs
    fs.rename = async () => {
      for (const name of await fs.readdir(folder)) if (isTemporary(name)) await fs.rm(join(folder, name))
      throw Object.assign(new Error('EROFS'), { code: 'EROFS' })
    }
    syncBuiltinESMExports()
    onTestFinished(() => {
      fs.rename = rename
      syncBuiltinESMExports()
    })
    expect(await outcome(path)).toBe('EROFS')
  })

  it.skipIf(process.platform !== 'linux')('leaves no file and no folder open', async () => {
    const { path } = oldFile()
    const open = () => readdirSync('/proc/self/fd').length
    await writeAtomically(path, bytes, PLAIN)
    const before = open()
    for (let time = 0; time < 20; time++) await writeAtomically(path, bytes, PLAIN)
    expect(open()).toBeLessThan(before + 10)
  })
})

describe('on Windows, where a scanner may hold the file for a moment', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])('%s is tried again until it passes', async (code) => {
    onSystem('win32')
    const { path } = oldFile()
    const { tries } = refusingNames([code, code, code])
    const start = performance.now()
    expect([await outcome(path), tries(), readFileSync(path, 'utf8')]).toEqual(['written', 4, 'new'])
    expect(performance.now() - start).toBeGreaterThan(290)
  })

  it('what does not pass is said, and the old file stays', async () => {
    onSystem('win32')
    const { path } = oldFile()
    const { tries } = refusingNames(Array.from({ length: 9 }, () => 'EPERM'))
    expect([await outcome(path), tries(), readFileSync(path, 'utf8')]).toEqual(['EPERM', 4, 'old'])
  })

  it('another error is said at once', async () => {
    onSystem('win32')
    const { path } = oldFile()
    const { tries } = refusingNames(['ENOSPC', 'ENOSPC'])
    expect([await outcome(path), tries()]).toEqual(['ENOSPC', 1])
  })
})

it('elsewhere a file that is refused its name is not asked for again', async () => {
  onSystem('linux')
  const { path } = oldFile()
  const { tries } = refusingNames(['EPERM', 'EPERM'])
  expect([await outcome(path), tries()]).toEqual(['EPERM', 1])
})

it('a folder that cannot be synced is no error', async () => {
  const folder = tempFolder()
  await expect(syncFolder(join(folder, 'missing'))).resolves.toBeUndefined()
  chmodSync(folder, 0o700)
  await expect(syncFolder(folder)).resolves.toBeUndefined()
})

it.each([
  ['.2018.json.0123456789abcdef.tmp', true],
  ['.a.0123456789abcdef.tmp', true],
  ['2018.json.0123456789abcdef.tmp', false],
  ['x.2018.json.0123456789abcdef.tmp', false],
  ['.2018.json.0123456789abcdef.tmp.bak', false],
  ['.2018.json.0123456789abcde.tmp', false],
  ['.2018.json.0123456789abcdeg.tmp', false],
  ['..0123456789abcdef.tmp', false],
  ['.2018.json', false],
])('%s is the rest of a write: %s', (name, is) => {
  expect(isTemporary(name)).toBe(is)
})
