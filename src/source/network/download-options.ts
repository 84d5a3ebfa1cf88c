import type { Environment } from '../store/data-folder.js'
import type { Validators } from '../store/stored-table.js'

export interface DownloadOptions {
  /** HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY, in capitals or not */
  readonly env: Environment
  /** version of igm, for the User-Agent */
  readonly version: string
  readonly limits: DownloadLimits
  /** the version already at hand, and the address it came from; the server may answer that nothing is newer */
  readonly known: (Validators & { readonly url: string }) | null
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

export interface DownloadLimits {
  /** longest silence of the server */
  readonly idleSeconds: number
  /** longest time of one address, retries included */
  readonly totalSeconds: number
  /** of the decoded file */
  readonly bytes: number
  /** further attempts after a server error or a broken connection */
  readonly retries: number
  /** before the first further attempt; doubled before each next one */
  readonly backoffSeconds: number
}

export interface Progress {
  /** bytes so far, as sent */
  readonly received: number
  /** null when the server does not say */
  readonly total: number | null
}

export type Downloaded =
  | {
      readonly status: 'new'
      readonly bytes: Uint8Array
      /** address after redirects */
      readonly url: string
      readonly etag: string | null
      readonly lastModified: string | null
    }
  | { readonly status: 'unchanged'; readonly url: string }

export const DEFAULT_LIMITS: DownloadLimits = {
  idleSeconds: 30,
  totalSeconds: 300,
  bytes: 100_000_000,
  retries: 2,
  backoffSeconds: 0.5,
}
