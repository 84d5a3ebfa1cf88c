import { constants, type FileHandle, open } from 'node:fs/promises'
import { IgmError } from '../../domain/problem.js'
import type { StoredTable } from './stored-table.js'
import { decodeTable } from './table-format.js'

/** bytes; the table of all 1,101 municipalities takes about 150,000 */
const LIMIT = 20_000_000

// A link is refused; a pipe in the place of the file must not block the opening. Windows knows neither.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/**
 * @throws IgmError `store-damaged`
 * @throws Error of the system, ENOENT when there is no file, ELOOP when it is a link
 */
export async function readStoredFile(path: string, edition: string): Promise<StoredTable> {
  const file = await open(path, FLAGS)
  try {
    const table = await decodeFile(file)
    if (table?.edition === edition) return table
  } finally {
    await file.close()
  }
  throw new IgmError('store-damaged', { path })
}

async function decodeFile(file: FileHandle): Promise<StoredTable | null> {
  const found = await file.stat()
  if (!found.isFile() || found.size > LIMIT) return null
  return decodeTable(await file.readFile())
}
