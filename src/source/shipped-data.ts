import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const DATA = new URL('../../data/', import.meta.url)

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

/** @returns every file that `data/SHA256SUMS` lists. @throws Error of the system when that list cannot be read */
export function shippedFiles(): readonly ShippedFile[] {
  const lines = readFileSync(new URL('SHA256SUMS', DATA), 'utf8').split(/\r?\n/)
  return lines.flatMap((line) => {
    const [, expected, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
    if (expected === undefined || name === undefined) return []
    const url = new URL(name, DATA)
    const sha256 = digestOfFile(url)
    return [{ name, ok: sha256 === expected, sha256, path: fileURLToPath(url) }]
  })
}

/** @returns SHA-256 of what is there now, in hexadecimal; null when nothing can be read */
export function digestOfFile(url: URL | string): string | null {
  try {
    return createHash('sha256').update(readFileSync(url)).digest('hex')
  } catch {
    return null
  }
}
