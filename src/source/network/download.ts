import { IgmError } from '../../domain/problem.js'
import { addressGuard, parseAddress } from './address-guard.js'
import { type Deadline, startDeadline } from './deadline.js'
import type { Downloaded, DownloadOptions } from './download-options.js'
import { mayPass, networkProblem } from './problem.js'
import { readBody } from './read-body.js'
import { ask } from './request-hop.js'
import { isShort, retryAfter } from './retry-after.js'

/**
 * Fetches a PDF within bounded time, size and number of attempts.
 * @throws IgmError `network-unreachable`, `network-proxy`, `network-certificate`, `download-failed`, `download-not-pdf`, `download-too-large`,
 * `download-incomplete`, `download-timeout`, `download-refused`, `interrupted`
 */
export async function download(address: string, options: DownloadOptions): Promise<Downloaded> {
  const url = parseAddress(address)
  const deadline = startDeadline(url.href, options.limits, options.signal)
  try {
    return await withRetries(url, options, deadline)
  } finally {
    deadline.stop()
  }
}

async function withRetries(url: URL, options: DownloadOptions, deadline: Deadline): Promise<Downloaded> {
  const { retries, backoffSeconds } = options.limits
  for (let attempt = 0; ; attempt++) {
    let asked: number | null = null
    try {
      return await attemptOnce(url, options, deadline)
    } catch (error) {
      if (deadline.signal.aborted) throw deadline.signal.reason
      const problem = networkProblem(error, url.href)
      asked = 'retryAfter' in problem.args ? problem.args.retryAfter : null
      if (attempt >= retries || !mayPass(problem) || !isShort(asked)) throw problem
    }
    await deadline.rest(Math.max(backoffSeconds * 2 ** attempt, asked ?? 0)).catch(() => {
      throw deadline.signal.reason
    })
  }
}

async function attemptOnce(address: URL, options: DownloadOptions, deadline: Deadline): Promise<Downloaded> {
  const reply = await ask(address, options, { guard: addressGuard(), deadline })
  const { url, status, headers, body, proxy } = reply
  if (status === 200) {
    const bytes = await readBody(reply, options, deadline)
    const { etag = null, 'last-modified': lastModified = null } = headers
    return { status: 'new', bytes, url: url.href, etag, lastModified }
  }
  body.destroy()
  if (status === 304 && options.known?.url === url.href) return { status: 'unchanged', url: url.href }
  const wait = retryAfter(headers['retry-after'], Date.now())
  throw new IgmError('download-failed', { url: url.href, status, proxy, retryAfter: wait })
}
