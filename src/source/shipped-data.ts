import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sha256 } from '../domain/digest.js'
import { once } from '../domain/once.js'
import { IgmError } from '../domain/problem.js'

const DATA = new URL('../../data/', import.meta.url)
const LIST = new URL('SHA256SUMS', DATA)

/** A file of the package's data. */
export interface ShippedFile {
  /** path inside the folder of data */
  readonly name: string
  /** true when it is the file that was packed */
  readonly ok: boolean
  /** of what is there now; null when nothing can be read */
  readonly sha256: string | null
  /** absolute */
  readonly path: string
}

/** What `data/SHA256SUMS` lists: digest by path inside the folder of data. @throws IgmError `data-damaged` */
const listed = once((): ReadonlyMap<string, string> => {
  const lines = bytesOf(LIST).toString('utf8').trimEnd().split(/\r?\n/)
  const entries = lines.map((line) => {
    const [, digest, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
    if (digest === undefined || name === undefined) throw damaged(LIST)
    return [name, digest] as const
  })
  return new Map(entries)
})

/**
 * The one way to the package's data: an answer never rests on a file that is not the one that was packed.
 * @param name path inside the folder of data, as in `data/SHA256SUMS`
 * @throws IgmError `data-damaged`
 */
export function readShipped(name: string): Buffer {
  const url = new URL(name, DATA)
  const bytes = bytesOf(url)
  if (sha256(bytes) !== listed().get(name)) throw damaged(url)
  return bytes
}

/** @returns the value in a JSON file of the data. @throws IgmError `data-damaged` */
export function readShippedJson<T>(name: string): T {
  return JSON.parse(readShipped(name).toString('utf8')) as T
}

/** @returns absolute path of a file of the data */
export function shippedPath(name: string): string {
  return fileURLToPath(new URL(name, DATA))
}

/** @returns every file of the data that answers may rest on. @throws IgmError `data-damaged` when the list itself is */
export function shippedFiles(): readonly ShippedFile[] {
  return [...listed()].map(([name, expected]) => {
    const path = shippedPath(name)
    const digest = digestOfFile(path)
    return { name, ok: digest === expected, sha256: digest, path }
  })
}

/** @returns SHA-256 of what is there now, in hexadecimal; null when nothing can be read */
function digestOfFile(path: string): string | null {
  try {
    return sha256(readFileSync(path))
  } catch {
    return null
  }
}

function bytesOf(url: URL): Buffer {
  try {
    return readFileSync(url)
  } catch (cause) {
    throw damaged(url, cause)
  }
}

function damaged(url: URL, cause?: unknown): IgmError {
  return new IgmError('data-damaged', { path: fileURLToPath(url) }, { cause })
}
