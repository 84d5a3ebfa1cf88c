import { IgmError } from '../domain/problem.js'

/** bytes: far above a list of all municipalities, or a letter, with pictures; far below what fills the memory */
export const LARGEST_FILE = 20_000_000
const LARGEST_IN_ALL = 60_000_000

/**
 * Unpacks an Office file within bounds, whatever it says of its sizes: no more is unpacked than it says of itself,
 * because fflate fills a buffer of that size.
 * @param isWanted asked of each part, its bytes as it says them; may throw an IgmError of its own
 * @param refuse throws the IgmError of the caller
 */
export async function unzipWithin(
  bytes: Uint8Array,
  isWanted: (part: { readonly name: string; readonly originalSize: number }) => boolean,
  refuse: (reason: 'too-large' | 'damaged') => never,
): Promise<Readonly<Record<string, Uint8Array>>> {
  if (bytes.length > LARGEST_FILE) refuse('too-large')
  const { unzipSync } = await import('fflate')
  let size = 0
  const filter = (part: { name: string; originalSize: number }): boolean => {
    if (!isWanted(part)) return false
    size += part.originalSize
    if (size > LARGEST_IN_ALL) refuse('too-large')
    return true
  }
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    throw error instanceof IgmError ? error : refuse('damaged')
  }
}
