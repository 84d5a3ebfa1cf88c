import type { IncomingMessage } from 'node:http'
import { IgmError } from '../../domain/problem.js'
import { type AddressGuard, parseAddress } from './address-guard.js'
import type { Deadline } from './deadline.js'
import type { DownloadOptions } from './download-options.js'
import { proxyFor } from './proxy.js'
import { send } from './send.js'

/** What guards the requests of one attempt. */
export interface Line {
  readonly guard: AddressGuard
  readonly deadline: Deadline
}

export interface Reply {
  readonly url: URL
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: IncomingMessage
  /** that was asked, without what it is asked with; null for none */
  readonly proxy: string | null
}

const MOST_REDIRECTS = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/**
 * Asks for an address and follows redirects.
 * @returns the first answer that is no redirect; its body must be read or destroyed
 * @throws IgmError `download-refused`
 * @throws Error of the network, or the reason of the deadline's signal
 */
export async function ask(address: URL, options: DownloadOptions, line: Line): Promise<Reply> {
  let url = address
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const reply = await askOnce(url, options, line)
    const next = redirectOf(reply)
    if (next === null) return reply
    reply.body.destroy()
    line.guard.redirect(url, next)
    url = next
  }
  throw new IgmError('download-refused', { url: address.href, reason: 'too-many-redirects' })
}

async function askOnce(url: URL, options: DownloadOptions, { guard, deadline }: Line): Promise<Reply> {
  deadline.alive()
  const proxy = proxyFor(url, options.env)
  const headers = requestHeaders(url, options)
  const body = await send(url, { headers, proxy, lookup: guard.lookup, signal: deadline.signal })
  // A body that is destroyed unread complains to whoever listens.
  body.on('error', () => {})
  return {
    url,
    status: body.statusCode ?? 0,
    headers: body.headers,
    body,
    proxy: proxy?.address.host ?? null,
  }
}

function requestHeaders(url: URL, { version, known }: DownloadOptions): Record<string, string> {
  const headers: Record<string, string> = {
    'user-agent': `igm/${version}`,
    accept: 'application/pdf, */*;q=0.5',
    'accept-encoding': 'identity',
  }
  // What one server said about its version means nothing to another.
  if (known?.url !== url.href) return headers
  if (known.etag !== null) headers['if-none-match'] = known.etag
  if (known.lastModified !== null) headers['if-modified-since'] = known.lastModified
  return headers
}

/** @throws IgmError `download-refused` for an address that is none */
function redirectOf({ url, status, headers }: Reply): URL | null {
  const location = headers.location ?? null
  if (!REDIRECTS.has(status) || location === null) return null
  return parseAddress(location, url)
}
