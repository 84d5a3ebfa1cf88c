import type { DOCUMENT } from './de/documents.js'
import type { Messages } from './messages.js'

/** Headings and sentences of what a district office opens. */
export type DocumentWords = typeof DOCUMENT

/** Loaded only where a document is made. */
export async function loadDocumentWords({ language }: Messages): Promise<DocumentWords> {
  const { DOCUMENT } =
    language === 'de' ? await import('./de/documents.js') : await import('./en/documents.js')
  return DOCUMENT
}
