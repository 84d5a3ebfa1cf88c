import { IgmError } from '../../domain/problem.js'
import { codeOf } from '../system-error.js'

/** What often passes by itself: the server or the line was overloaded or restarted. */
const PASSING_STATUS = new Set([408, 429, 500, 502, 503, 504])
const PASSING_REASON = new Set([
  'EAI_AGAIN',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'PROXY_502',
  'PROXY_503',
  'PROXY_504',
])
/** Codes with which OpenSSL and Node refuse a certificate. */
const CERTIFICATE = /CERT|LEAF_SIGNATURE|INVALID_CA|UNTRUSTED/

/** @returns the problem that a failed request stands for */
export function networkProblem(error: unknown, url: string): IgmError {
  if (error instanceof IgmError) return error
  const reason = networkReason(error)
  if (reason === 'ELOCAL')
    return new IgmError('download-refused', { url, reason: 'local-address' }, { cause: error })
  if (CERTIFICATE.test(reason)) return new IgmError('network-certificate', { url, reason }, { cause: error })
  return new IgmError('network-unreachable', { urls: [url], reason }, { cause: error })
}

/** @returns true when asking again may help */
export function mayPass({ code, args }: IgmError): boolean {
  if (code === 'download-failed') return 'status' in args && PASSING_STATUS.has(args.status)
  if (code === 'network-unreachable' || code === 'network-proxy')
    return 'reason' in args && PASSING_REASON.has(args.reason)
  return code === 'download-incomplete'
}

/** @returns a code: of the system (ENOTFOUND), of TLS (CERT_HAS_EXPIRED), of the HTTP parser (HPE_INVALID_CONSTANT) */
export function networkReason(error: unknown): string {
  const code = codeOf(error)
  return code === 'UNKNOWN' && error instanceof Error ? error.name : code
}
