import { constants, type FileHandle, open } from 'node:fs/promises'
import { sha256 } from '../../domain/digest.js'
import { IgmError } from '../../domain/problem.js'
import type { StoredTable } from './stored-table.js'
import { decodeTable, isNewer } from './table-format.js'

/** bytes; the table of all 1,101 municipalities takes about 150,000 */
const LIMIT = 20_000_000

// A link is refused; a pipe in the place of the file must not block the opening. Windows knows neither.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/**
 * @throws IgmError `store-damaged`, `store-newer`
 * @throws Error of the system, ENOENT when there is no file, ELOOP when it is a link
 */
export async function readStoredFile(path: string, edition: string): Promise<StoredTable> {
  const file = await open(path, FLAGS)
  try {
    const bytes = await bytesOf(file)
    const table = bytes && (await decodeTable(bytes))
    if (table?.edition === edition) return table
    if (bytes && isNewer(bytes)) throw new IgmError('store-newer', { path })
  } finally {
    await file.close()
  }
  throw new IgmError('store-damaged', { path })
}

/** @returns SHA-256 of the file, in hexadecimal; null for a link, a pipe, a device, and what cannot be read */
export async function digestOfStored(path: string): Promise<string | null> {
  try {
    const file = await open(path, FLAGS)
    try {
      const bytes = await bytesOf(file)
      return bytes && sha256(bytes)
    } finally {
      await file.close()
    }
  } catch {
    return null
  }
}

async function bytesOf(file: FileHandle): Promise<Uint8Array | null> {
  const found = await file.stat()
  if (!found.isFile() || found.size > LIMIT) return null
  return file.readFile()
}
