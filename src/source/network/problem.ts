import { IgmError } from '../../domain/problem.js'

/** What often passes by itself: the server or the line was overloaded or restarted. */
const PASSING_STATUS = new Set([408, 429, 500, 502, 503, 504])
const PASSING_REASON = new Set([
  'EAI_AGAIN',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
])

/** @returns the problem that a failed request stands for */
export function networkProblem(error: unknown, url: string): IgmError {
  if (error instanceof IgmError) return error
  const reason = reasonOf(error)
  if (reason === 'ELOCAL')
    return new IgmError('download-refused', { url, reason: 'local-address' }, { cause: error })
  return new IgmError('network-unreachable', { url, reason }, { cause: error })
}

/** @returns true when asking again may help */
export function mayPass({ code, args }: IgmError): boolean {
  if (code === 'download-failed') return 'status' in args && PASSING_STATUS.has(args.status)
  if (code === 'network-unreachable') return 'reason' in args && PASSING_REASON.has(args.reason)
  return code === 'download-incomplete'
}

/** @returns a code: of the system (ENOTFOUND), of TLS (CERT_HAS_EXPIRED), PROXY_407 for what a proxy answered */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN'
  // undici gives the status of a proxy in words only.
  const proxy = /^Proxy (?:response|Authentication Required) \((\d{3})\)/.exec(error.message)?.[1]
  if (proxy) return `PROXY_${proxy}`
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null
  // The cause of a general code says more: undici wraps the errors of the system.
  if (error.cause instanceof Error && (code === null || code.startsWith('UND_ERR')))
    return reasonOf(error.cause)
  return code ?? error.name
}
