import { IgmError } from '../domain/problem.js'
import type { DownloadLimits } from '../source/network/download-options.js'
import { type FetchEvent, fetchPdf } from '../source/network/fetch-pdf.js'
import { readStored } from '../source/store/table-store.js'
import { type Imported, importTable } from './import-table.js'
import type { ParseOptions } from './parse-budget-table.js'
import type { Workspace } from './workspace.js'

export interface FetchRequest extends Pick<ParseOptions, 'limits' | 'onProgress'> {
  /** the edition to fetch; it must also be the edition of the file */
  readonly edition: string
  /** another address than those of the edition; null for these */
  readonly url: string | null
  /** store it even where a better table is stored already */
  readonly replace: boolean
  readonly download: DownloadLimits
  readonly now: Date
  readonly version: string
  readonly signal: AbortSignal
  readonly onEvent: (event: FetchEvent) => void
}

/** `unchanged`: the server has nothing newer than what is stored. */
export type FetchOutcome =
  | { readonly status: 'unchanged' }
  | ({ readonly status: 'new'; readonly url: string } & Imported)

/**
 * Pulls the published PDF, from the official address or else from a public web archive's copy, proves and stores it.
 * @throws IgmError `no-address`, `network-unreachable`, `download-…`, `edition-unknown`, `store-failed`
 */
export async function fetchTable(workspace: Workspace, request: FetchRequest): Promise<FetchOutcome> {
  const edition = await workspace.edition(request.edition)
  const addresses = request.url === null ? edition.pdf : [{ kind: 'official' as const, url: request.url }]
  if (addresses.length === 0) throw new IgmError('no-address', { edition: request.edition })
  const fetched = await fetchPdf(
    addresses,
    {
      env: workspace.env,
      version: request.version,
      limits: request.download,
      known: await knownVersion(workspace, request.edition),
      signal: request.signal,
    },
    request.onEvent,
  )
  if (fetched.status === 'unchanged') return { status: 'unchanged' }
  const imported = await importTable(workspace, fetched.bytes, {
    path: fetched.url,
    url: fetched.url,
    validators: { etag: fetched.etag, lastModified: fetched.lastModified },
    retrieved: request.now,
    replace: request.replace,
    version: request.version,
    edition: request.edition,
    own: null,
    signal: request.signal,
    ...(request.limits ? { limits: request.limits } : {}),
    ...(request.onProgress ? { onProgress: request.onProgress } : {}),
  })
  return { status: 'new', url: fetched.url, ...imported }
}

/** Asks only for something newer; a damaged store is no reason not to fetch, it is one to do so. */
async function knownVersion(workspace: Workspace, edition: string) {
  try {
    const stored = await readStored(await workspace.folder(), edition)
    return stored?.file.url ? { ...stored.validators, url: stored.file.url } : null
  } catch {
    return null
  }
}
