import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { tempFolder } from '../support/temp-folder.js'

type FileList = readonly (readonly [path: string, size: number, sha256: string])[]
interface Unpack {
  listOf(files: Readonly<Record<string, Uint8Array>>): FileList
  programFolder(
    list: FileList,
    readZip: () => Uint8Array,
    env: Readonly<Record<string, string>>,
  ): { readonly folder: string; release(): void }
}
const SCRIPT = new URL('../../packaging/unpack.mjs', import.meta.url).href
const { listOf, programFolder } = (await import(/* @vite-ignore */ SCRIPT)) as Unpack

const bytes = (text: string) => new TextEncoder().encode(text)
const PROGRAM = { 'start.cjs': bytes('start'), 'data/a.json': bytes('{"a":1}'), 'data/b.json': bytes('{}') }

/** Starts a program from a cache; says where it lies and whether the zip was opened. */
function start(cache: string, program: Readonly<Record<string, Uint8Array>> = PROGRAM) {
  let opened = false
  const readZip = () => {
    opened = true
    return zipSync({ ...program })
  }
  const used = programFolder(listOf(program), readZip, { IGM_CACHE_DIR: cache })
  return { ...used, opened }
}

const contentOf = (folder: string) =>
  Object.fromEntries(Object.keys(PROGRAM).map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
const WHOLE = { 'start.cjs': 'start', 'data/a.json': '{"a":1}', 'data/b.json': '{}' }

it('unpacks once, and then finds the program whole', () => {
  const cache = join(tempFolder(), 'not', 'yet')
  const first = start(cache)
  expect([first.opened, contentOf(first.folder)]).toEqual([true, WHOLE])
  const second = start(cache)
  expect([second.opened, second.folder]).toEqual([false, first.folder])
  expect(readdirSync(join(first.folder, 'data'))).toEqual(['a.json', 'b.json'])
})

it('mends what a cleaner or a scanner took away or changed, file by file', () => {
  const cache = tempFolder()
  const { folder } = start(cache)
  const harm: readonly ((path: string) => void)[] = [
    (path) => rmSync(path),
    (path) => truncateSync(path, 1),
    (path) => writeFileSync(path, 'START'.slice(0, 5)),
  ]
  for (const damage of harm) {
    damage(join(folder, 'start.cjs'))
    expect([start(cache).opened, contentOf(folder)]).toEqual([true, WHOLE])
  }
  rmSync(join(folder, 'data'), { recursive: true })
  expect([start(cache).opened, contentOf(folder)]).toEqual([true, WHOLE])
  expect(readdirSync(folder).sort()).toEqual(['data', 'start.cjs'])
})

it('falls back to a folder of its own where the cache takes nothing, and leaves nothing there', () => {
  const inTheWay = join(tempFolder(), 'file')
  writeFileSync(inTheWay, '')
  const { folder, release } = start(join(inTheWay, 'cache'))
  expect(contentOf(folder)).toEqual(WHOLE)
  release()
  expect([existsSync(folder), existsSync(inTheWay)]).toEqual([false, true])
})

it('falls back where a file cannot be mended, too', () => {
  const cache = tempFolder()
  const { folder } = start(cache)
  rmSync(join(folder, 'start.cjs'))
  mkdirSync(join(folder, 'start.cjs', 'in the way'), { recursive: true })
  const other = start(cache)
  expect([other.folder === folder, contentOf(other.folder)]).toEqual([false, WHOLE])
  other.release()
})

it('removes versions that nobody starts any more, and nothing else', () => {
  const cache = tempFolder()
  const old = start(cache).folder
  const recent = start(cache, { ...PROGRAM, 'start.cjs': bytes('2') }).folder
  writeFileSync(join(cache, 'notes.txt'), 'not of igm')
  const longAgo = new Date(Date.now() - 2 * 24 * 3600 * 1000)
  utimesSync(old, longAgo, longAgo)
  const newest = start(cache, { ...PROGRAM, 'start.cjs': bytes('3') }).folder
  expect([existsSync(old), existsSync(recent), existsSync(newest)]).toEqual([false, true, true])
  expect(existsSync(join(cache, 'notes.txt'))).toBe(true)
})
