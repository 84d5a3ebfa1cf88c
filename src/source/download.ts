import type { Downloaded, DownloadOptions } from './download-options.js'

/**
 * Fetches a PDF.
 * @throws IgmError `network-unreachable`, `download-failed`, `download-not-pdf`, `download-too-large`,
 * `download-incomplete`, `download-timeout`, `download-refused`, `interrupted`
 */
export async function download(_address: string, _options: DownloadOptions): Promise<Downloaded> {
  throw new Error('not yet')
}
