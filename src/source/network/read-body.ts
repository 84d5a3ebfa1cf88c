import { pipeline } from 'node:stream/promises'
import { IgmError } from '../../domain/problem.js'
import type { Deadline } from './deadline.js'
import { decoderFor } from './decoder.js'
import type { DownloadOptions } from './download-options.js'
import type { Reply } from './request-hop.js'

/** A PDF says so within its first bytes (PDF Reference 1.7, appendix H, note 13). */
const MARK = '%PDF-'
const MARK_WITHIN = 1024

/**
 * Reads the body of an answer; stops as soon as it is too large or no PDF.
 * @throws IgmError `download-too-large`, `download-not-pdf`, `download-incomplete`
 * @throws Error of the network, or the reason of the deadline's signal
 */
export async function readBody(
  { url: { href: url }, headers, body }: Reply,
  { limits, onProgress }: DownloadOptions,
  deadline: Deadline,
): Promise<Uint8Array> {
  const total = lengthOf(headers)
  const limit = limits.bytes
  if (total !== null && total > limit) {
    body.destroy()
    throw new IgmError('download-too-large', { url, limit })
  }
  let received = 0
  let bytes = new Uint8Array()
  const count = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      deadline.alive()
      received += chunk.length
      onProgress({ received, total })
      yield chunk
    }
  }
  const keep = async (chunks: AsyncIterable<Uint8Array>) => {
    // To unpack much takes time too, in which the server is not silent.
    bytes = await collectPdf(chunks, { url, limit, onChunk: () => deadline.alive() })
  }
  const decoder = await decoderFor(headers['content-encoding'])
  try {
    await (decoder ? pipeline(body, count, decoder, keep) : pipeline(body, count, keep))
  } catch (error) {
    if (error instanceof IgmError || total === null || received >= total) throw error
    throw new IgmError('download-incomplete', { url, expected: total, received }, { cause: error })
  }
  return bytes
}

function lengthOf({ 'content-length': length }: Reply['headers']): number | null {
  return length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : null
}

interface Collecting {
  readonly url: string
  /** bytes */
  readonly limit: number
  readonly onChunk: () => void
}

async function collectPdf(chunks: AsyncIterable<Uint8Array>, { url, limit, onChunk }: Collecting) {
  const parts: Uint8Array[] = []
  let size = 0
  let isPdf = false
  const check = () => {
    isPdf ||= Buffer.concat(parts).subarray(0, MARK_WITHIN).includes(MARK)
    if (!isPdf) throw new IgmError('download-not-pdf', { url })
  }
  for await (const chunk of chunks) {
    onChunk()
    parts.push(chunk)
    size += chunk.length
    // Counted here, behind the decoder, so that a small file cannot unpack to a large one.
    if (size > limit) throw new IgmError('download-too-large', { url, limit })
    if (!isPdf && size >= MARK_WITHIN) check()
  }
  check()
  return new Uint8Array(Buffer.concat(parts))
}
