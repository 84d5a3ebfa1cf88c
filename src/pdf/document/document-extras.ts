import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js'

/** What a file holds beside the pages. */
export interface DocumentExtras {
  /** names of the files that are attached */
  readonly attachments: readonly string[]
  /** true when the file is a form, filled in or not */
  readonly isForm: boolean
  /** the title, the subject and the keywords that the file carries */
  readonly titles: readonly string[]
}

export async function documentExtras(document: PDFDocumentProxy): Promise<DocumentExtras> {
  const attachments = (await document.getAttachments()) as Record<string, { filename: string }> | null
  const { info, metadata } = (await document.getMetadata()) as unknown as {
    info: Readonly<Record<string, unknown>>
    metadata: { get(name: string): unknown } | null
  }
  const told = [
    info.Title,
    info.Subject,
    info.Keywords,
    metadata?.get('dc:title'),
    metadata?.get('dc:description'),
  ]
  return {
    attachments: Object.values(attachments ?? {}).map(({ filename }) => filename),
    isForm: info.IsXFAPresent === true || info.IsAcroFormPresent === true,
    titles: [
      ...new Set(told.flatMap((text) => (typeof text === 'string' && text.trim() !== '' ? text : []))),
    ],
  }
}
