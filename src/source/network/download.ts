import { IgmError } from '../../domain/problem.js'
import { type AddressGuard, addressGuard, parseAddress } from './address-guard.js'
import { openAgent } from './agent.js'
import { type Deadline, startDeadline } from './deadline.js'
import type { Downloaded, DownloadOptions } from './download-options.js'
import { mayPass, networkProblem } from './problem.js'
import { readBody } from './read-body.js'
import { ask, type Line } from './request-hop.js'

/**
 * Fetches a PDF within bounded time, size and number of attempts.
 * @throws IgmError `network-unreachable`, `download-failed`, `download-not-pdf`, `download-too-large`,
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
    try {
      return await attemptOnce(url, options, deadline)
    } catch (error) {
      if (deadline.signal.aborted) throw deadline.signal.reason
      const problem = networkProblem(error, url.href)
      if (attempt >= retries || !mayPass(problem)) throw problem
    }
    await deadline.rest(backoffSeconds * 2 ** attempt).catch(() => {
      throw deadline.signal.reason
    })
  }
}

async function attemptOnce(url: URL, options: DownloadOptions, deadline: Deadline): Promise<Downloaded> {
  const guard = addressGuard()
  const agent = await agentFor(url, options, guard)
  try {
    return await fetchOver({ agent, guard, deadline }, url, options)
  } finally {
    await agent.destroy()
  }
}

async function agentFor(url: URL, { env }: DownloadOptions, { lookup }: AddressGuard) {
  try {
    return await openAgent(env, lookup)
  } catch (error) {
    throw new IgmError('network-unreachable', { url: url.href, reason: 'PROXY_INVALID' }, { cause: error })
  }
}

async function fetchOver(line: Line, address: URL, options: DownloadOptions): Promise<Downloaded> {
  const reply = await ask(address, options, line)
  const { url, status, headers, body } = reply
  if (status === 200) {
    const bytes = await readBody(reply, options, line.deadline)
    const [etag, lastModified] = [headers.get('etag'), headers.get('last-modified')]
    return { status: 'new', bytes, url: url.href, etag, lastModified }
  }
  body.destroy()
  if (status === 304 && options.known?.url === url.href) return { status: 'unchanged', url: url.href }
  if (status === 407) throw new IgmError('network-unreachable', { url: url.href, reason: 'PROXY_407' })
  throw new IgmError('download-failed', { url: url.href, status })
}
