import type { Edition } from '../domain/edition.js'
import type { IgmError } from '../domain/problem.js'
import { download } from './download.js'
import type { Downloaded, DownloadOptions, Progress } from './download-options.js'

type Address = Edition['pdf'][number]

export type FetchEvent =
  | { readonly kind: 'trying'; readonly address: Address }
  | { readonly kind: 'progress'; readonly address: Address; readonly progress: Progress }
  | { readonly kind: 'failed'; readonly address: Address; readonly problem: IgmError }

export type FetchOptions = Omit<DownloadOptions, 'onProgress'>

export type Fetched = Downloaded & { readonly address: Address }

/**
 * Tries one address after the other until one gives a PDF, or says that the known one is still the newest.
 * @param addresses at least one, in the order in which to try
 * @throws IgmError the most telling one of what `download` threw; its cause lists every attempt
 */
export async function fetchPdf(
  addresses: readonly Address[],
  options: FetchOptions,
  onEvent: (event: FetchEvent) => void,
): Promise<Fetched> {
  for (const address of addresses) {
    onEvent({ kind: 'trying', address })
    const onProgress = (progress: Progress) => onEvent({ kind: 'progress', address, progress })
    return { ...(await download(address.url, { ...options, onProgress })), address }
  }
  throw new RangeError('no address to fetch from')
}
