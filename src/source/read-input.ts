import { createReadStream } from 'node:fs'
import { IgmError } from '../domain/problem.js'
import { codeOf } from './system-error.js'

/** bytes */
const INPUT_LIMIT = 100_000_000

/**
 * @param path of a file or pipe; `-` for stdin
 * @param limit bytes
 * @throws IgmError `file-not-found`, `address-not-file`, `file-unreadable`, `file-too-large`
 */
export async function readInput(
  path: string,
  stdin: AsyncIterable<Uint8Array>,
  limit: number = INPUT_LIMIT,
): Promise<Uint8Array> {
  if (/^https?:\/\//i.test(path)) throw new IgmError('address-not-file', { url: path })
  // A NUL cannot be in the name of a file; Node answers it with a TypeError of its own.
  if (path === '' || path.includes('\0')) throw new IgmError('file-not-found', { path })
  try {
    return await collect(path, path === '-' ? stdin : createReadStream(path), limit)
  } catch (error) {
    if (error instanceof IgmError) throw error
    const reason = codeOf(error)
    const missing = reason === 'ENOENT' || reason === 'ENOTDIR'
    throw missing
      ? new IgmError('file-not-found', { path }, { cause: error })
      : new IgmError('file-unreadable', { path, reason }, { cause: error })
  }
}

async function collect(path: string, chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    // Counted while reading: a pipe has no size, and a file may grow.
    if (size > limit) throw new IgmError('file-too-large', { path, limit })
    parts.push(chunk)
  }
  return new Uint8Array(Buffer.concat(parts))
}
