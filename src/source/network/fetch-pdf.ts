import type { Edition } from '../../domain/edition.js'
import { IgmError, type ProblemCode } from '../../domain/problem.js'
import { download } from './download.js'
import type { Downloaded, DownloadOptions, Progress } from './download-options.js'

type Address = Edition['pdf'][number]

export type FetchEvent =
  | { readonly kind: 'trying'; readonly address: Address }
  | { readonly kind: 'progress'; readonly address: Address; readonly progress: Progress }
  | { readonly kind: 'failed'; readonly address: Address; readonly problem: IgmError }

export type FetchOptions = Omit<DownloadOptions, 'onProgress'>

export type Fetched = Downloaded & { readonly address: Address }

/** One address that gave nothing. */
export interface FailedAttempt {
  readonly address: Address
  readonly problem: IgmError
}

/** What tells most about the cause comes first: a server that answers over one that is silent, and over none. */
const TELLING: readonly ProblemCode[] = [
  'download-too-large',
  'download-not-pdf',
  'download-incomplete',
  'download-failed',
  'download-refused',
  'download-timeout',
  'network-certificate',
  'network-proxy',
  'network-unreachable',
]

/**
 * Tries one address after the other until one gives a PDF, or says that the known one is still the newest.
 * @param addresses at least one, in the order in which to try
 * @throws IgmError the most telling one of what `download` threw, with every FailedAttempt as its cause;
 * `interrupted` at once
 */
export async function fetchPdf(
  addresses: readonly Address[],
  options: FetchOptions,
  onEvent: (event: FetchEvent) => void,
): Promise<Fetched> {
  const failed: FailedAttempt[] = []
  for (const address of addresses) {
    onEvent({ kind: 'trying', address })
    const onProgress = (progress: Progress) => onEvent({ kind: 'progress', address, progress })
    try {
      return { ...(await download(address.url, { ...options, onProgress })), address }
    } catch (problem) {
      if (!(problem instanceof IgmError) || problem.code === 'interrupted') throw problem
      failed.push({ address, problem })
      onEvent({ kind: 'failed', address, problem })
    }
  }
  throw mostDecisive(failed)
}

function mostDecisive(failed: readonly FailedAttempt[]): Error {
  const rank = ({ problem }: FailedAttempt) => TELLING.indexOf(problem.code)
  const [first] = [...failed].sort((a, b) => rank(a) - rank(b))
  if (!first) return new RangeError('no address to fetch from')
  const { code, args } = first.problem
  if (!('urls' in args)) return new IgmError(code, args, { cause: failed })
  const urls = failed.flatMap(({ problem }) => ('urls' in problem.args ? problem.args.urls : []))
  return new IgmError('network-unreachable', { urls, reason: args.reason }, { cause: failed })
}
