import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { outputProblem, writeOutput } from '../../src/source/write-output.js'
import { tempFolder } from '../support/temp-folder.js'
import { makePipe } from './make-pipe.js'
import { problemOf } from './problem-of.js'

const bytes = new TextEncoder().encode('ags,amount\r\n')
const windows = process.platform === 'win32'

/** Where root runs the tests, another user can be tried, unless the project lies in a folder that root keeps closed. */
const BUILT = new URL('../../dist/source/write-output.js', import.meta.url)
const AS_NOBODY = { uid: 65_534, gid: 65_534 } as const
const nobodyReadsUs =
  process.getuid?.() === 0 && spawnSync('test', ['-r', fileURLToPath(BUILT)], AS_NOBODY).status === 0

describe('writeOutput', () => {
  it('writes a new file and nothing else', async () => {
    const folder = tempFolder()
    await writeOutput(join(folder, 'table.csv'), bytes)
    expect(readdirSync(folder)).toEqual(['table.csv'])
    expect(new Uint8Array(readFileSync(join(folder, 'table.csv')))).toEqual(bytes)
  })

  it.skipIf(windows)('leaves permissions to the umask, and keeps those of an existing file', async () => {
    const folder = tempFolder()
    const path = join(folder, 'table.csv')
    await writeOutput(path, bytes)
    expect(statSync(path).mode & 0o777).toBe(0o666 & ~process.umask())
    chmodSync(path, 0o660)
    await writeOutput(path, new Uint8Array([65]))
    expect(statSync(path).mode & 0o777).toBe(0o660)
    expect(readFileSync(path, 'utf8')).toBe('A')
    expect(readdirSync(folder)).toEqual(['table.csv'])
  })

  it.skipIf(windows)('writes to the target of a link', async () => {
    const folder = tempFolder()
    const [target, link] = [join(folder, 'target.csv'), join(folder, 'link.csv')]
    writeFileSync(target, 'old')
    symlinkSync(target, link)
    await writeOutput(link, bytes)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(target, 'utf8')).toBe('ags,amount\r\n')
  })

  it('says that the folder is missing', async () => {
    const path = join(tempFolder(), 'missing', 'table.csv')
    expect(await problemOf(writeOutput(path, bytes))).toEqual({
      code: 'output-folder-missing',
      args: { path },
    })
    const below = join(tempFolder(), 'file', 'table.csv')
    writeFileSync(join(below, '..'), '')
    expect(await problemOf(writeOutput(below, bytes))).toMatchObject({ code: 'output-folder-missing' })
  })

  it('says that a folder is in the way', async () => {
    const folder = tempFolder()
    const path = join(folder, 'table.csv')
    mkdirSync(path)
    expect(await problemOf(writeOutput(path, bytes))).toEqual({
      code: 'output-failed',
      args: { path, reason: 'EISDIR' },
    })
    expect(readdirSync(folder)).toEqual(['table.csv'])
  })

  it.skipIf(windows || process.getuid?.() === 0)('respects a write-protected file', async () => {
    const path = join(tempFolder(), 'table.csv')
    writeFileSync(path, 'old')
    chmodSync(path, 0o444)
    expect(await problemOf(writeOutput(path, bytes))).toMatchObject({ args: { reason: 'EACCES' } })
    expect(readFileSync(path, 'utf8')).toBe('old')
  })

  it.runIf(nobodyReadsUs)('respects it also where only root runs the tests', () => {
    const folder = tempFolder()
    chmodSync(folder, 0o777)
    const path = join(folder, 'table.csv')
    writeFileSync(path, 'old')
    chmodSync(path, 0o444)
    const script = `import { outputProblem, writeOutput } from '${BUILT}'
      await writeOutput(process.argv[1], Buffer.from('new')).catch(({ args }) => process.stdout.write(args.reason))`
    const asNobody = { ...AS_NOBODY, encoding: 'utf8', cwd: folder } as const
    const ran = spawnSync(process.execPath, ['--input-type=module', '-e', script, path], asNobody)
    expect([ran.stdout, readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual([
      'EACCES',
      'old',
      ['table.csv'],
    ])
  })

  it('says why a name cannot be', async () => {
    const path = join(tempFolder(), 'x'.repeat(300))
    expect(await problemOf(writeOutput(path, bytes))).toMatchObject({ code: 'output-failed' })
    expect(await problemOf(writeOutput(`${path.slice(0, -300)}a\0b`, bytes))).toMatchObject({
      code: 'output-failed',
    })
  })

  it.skipIf(windows)('writes into a pipe', async () => {
    const folder = tempFolder()
    const path = join(folder, 'pipe')
    makePipe(path)
    const reader = spawn('cat', [path])
    const text = new Promise((done) => reader.stdout.once('data', (chunk) => done(String(chunk))))
    await writeOutput(path, bytes)
    expect(await text).toBe('ags,amount\r\n')
    expect(lstatSync(path).isFIFO()).toBe(true)
  })

  it.skipIf(windows)('appends to what the shell has opened', async () => {
    const folder = tempFolder()
    const file = openSync(join(folder, 'log.txt'), 'a')
    writeSync(file, 'before\n')
    await writeOutput(`/dev/fd/${file}`, bytes)
    closeSync(file)
    expect(readFileSync(join(folder, 'log.txt'), 'utf8')).toBe('before\nags,amount\r\n')
    expect(readdirSync(folder)).toEqual(['log.txt'])
  })

  it.skipIf(windows)('writes to a device', async () => {
    await writeOutput('/dev/null', bytes)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it.skipIf(process.platform !== 'linux')('says that the disk is full', async () => {
    expect(await problemOf(writeOutput('/dev/full', bytes))).toEqual({
      code: 'output-failed',
      args: { path: '/dev/full', reason: 'ENOSPC' },
    })
  })
})

describe('outputProblem', () => {
  const refused = (code: string, syscall: string) =>
    outputProblem(Object.assign(new Error(code), { code, syscall }), 'x.xlsx', true).code

  it.each([
    ['EBUSY', 'open', 'output-locked'],
    ['EPERM', 'rename', 'output-locked'],
    ['EPERM', 'open', 'output-failed'],
    ['EPERM', 'access', 'output-failed'],
    ['EACCES', 'open', 'output-failed'],
  ])('on Windows %s of %s is %s', (code, syscall, problem) => {
    const platform = Object.getOwnPropertyDescriptor(process, 'platform') ?? {}
    Object.defineProperty(process, 'platform', { ...platform, value: 'win32' })
    try {
      expect(refused(code, syscall)).toBe(problem)
    } finally {
      Object.defineProperty(process, 'platform', platform)
    }
  })
})
