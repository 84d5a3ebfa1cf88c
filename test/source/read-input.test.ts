import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readInput } from '../../src/source/read-input.js'
import { tempFolder } from '../support/temp-folder.js'
import { makePipe } from './make-pipe.js'
import { problemOf } from './problem-of.js'

const windows = process.platform === 'win32'
const nothing = Readable.from([])
const stdin = () => Readable.from([new Uint8Array([1, 2]), new Uint8Array([3])])

describe('readInput', () => {
  it('reads a file', async () => {
    const path = join(tempFolder(), 'ä b.bin')
    const bytes = new Uint8Array(200_000).map((_, i) => i % 251)
    writeFileSync(path, bytes)
    expect(Buffer.compare(await readInput(path, nothing), bytes)).toBe(0)
    expect((await readInput(path, nothing)).constructor).toBe(Uint8Array)
  })

  it('reads standard input', async () => {
    expect(await readInput('-', stdin())).toEqual(new Uint8Array([1, 2, 3]))
    expect(await readInput('-', nothing)).toEqual(new Uint8Array())
  })

  it.skipIf(windows)('reads a pipe', async () => {
    const path = join(tempFolder(), 'pipe')
    makePipe(path)
    spawn('sh', ['-c', 'printf abc > "$0"', path])
    expect(await readInput(path, nothing)).toEqual(new TextEncoder().encode('abc'))
  })

  it.each(['missing.pdf', 'missing/a.pdf', 'file/a.pdf', '', 'a\0b'])('finds no file %j', async (name) => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'file'), '')
    const path = name && join(folder, name)
    expect(await problemOf(readInput(path, nothing))).toEqual({ code: 'file-not-found', args: { path } })
  })

  it.skipIf(windows)('cannot read a folder', async () => {
    const path = join(tempFolder(), 'folder.pdf')
    mkdirSync(path)
    expect(await problemOf(readInput(path, nothing))).toEqual({
      code: 'file-unreadable',
      args: { path, reason: 'EISDIR' },
    })
  })

  it('stops at the limit', async () => {
    const path = join(tempFolder(), 'large.pdf')
    writeFileSync(path, '1234')
    expect((await readInput(path, nothing, 4)).length).toBe(4)
    expect(await problemOf(readInput(path, nothing, 3))).toEqual({
      code: 'file-too-large',
      args: { path, limit: 3 },
    })
    expect(await problemOf(readInput('-', stdin(), 2))).toMatchObject({ code: 'file-too-large' })
  })

  it.skipIf(process.platform !== 'linux')('stops at the limit of a file without end', async () => {
    expect(await problemOf(readInput('/dev/zero', nothing, 1_000_000))).toMatchObject({
      code: 'file-too-large',
    })
  })
})
