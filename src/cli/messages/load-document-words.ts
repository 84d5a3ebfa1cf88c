import type { DocumentWords } from './document-words.js'
import type { Messages } from './messages.js'

/** Loaded only where a document is made. */
export async function loadDocumentWords({ language }: Messages): Promise<DocumentWords> {
  const { DOCUMENT } =
    language === 'de' ? await import('./de/documents.js') : await import('./en/documents.js')
  return DOCUMENT
}
