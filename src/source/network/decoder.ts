import type { Transform } from 'node:stream'

/** Turns the bytes of a body as they were sent into those of the file. */
export type Decoder = (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>

/** Servers may compress although they are asked not to. @returns null when nothing is to be done, or known */
export async function decoderFor(contentEncoding: string | undefined): Promise<Decoder | null> {
  const { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } = await import('node:zlib')
  const encoding = contentEncoding?.trim().toLowerCase()
  if (encoding === 'gzip' || encoding === 'x-gzip') return through(() => createGunzip())
  if (encoding === 'br') return through(() => createBrotliDecompress())
  // By RFC 9110 with the head of zlib, which many servers leave out.
  if (encoding === 'deflate')
    return through((head) => (hasZlibHead(head) ? createInflate() : createInflateRaw()))
  return null
}

/** RFC 1950: the method is deflate, and the two bytes are a multiple of 31. */
function hasZlibHead([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0
}

function through(open: (head: Uint8Array) => Transform): Decoder {
  return async function* (chunks) {
    const { pipeline } = await import('node:stream')
    const rest = chunks[Symbol.asyncIterator]()
    let head: Uint8Array = new Uint8Array()
    for (let next = await rest.next(); !next.done; next = await rest.next()) {
      head = Buffer.concat([head, next.value])
      if (head.length > 1) break
    }
    const all = async function* () {
      yield head
      yield* { [Symbol.asyncIterator]: () => rest }
    }
    // Whoever reads the decoder is told of its errors.
    yield* pipeline(all, open(head), () => {})
  }
}
