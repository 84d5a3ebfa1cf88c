import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js'

/** What a file holds beside the pages. */
export interface DocumentExtras {
  /** names of the files that are attached */
  readonly attachments: readonly string[]
  /** true when the file is a form, filled in or not */
  readonly isForm: boolean
  /** the title, the subject and the keywords that the file carries */
  readonly titles: readonly string[]
  /** what a viewer shows beside the pages: titles of bookmarks, names of files and their descriptions, what pages are called */
  readonly labels: readonly string[]
}

interface Attached {
  readonly filename: string
  readonly description?: string
}

interface Bookmark {
  readonly title: string
  readonly items: readonly Bookmark[]
}

export async function documentExtras(document: PDFDocumentProxy): Promise<DocumentExtras> {
  const attachments = (await document.getAttachments()) as Record<string, Attached> | null
  // A table whose bookmarks are damaged may be sound.
  const bookmarks = ((await document.getOutline().catch(() => null)) ?? []) as readonly Bookmark[]
  const called = ((await document.getPageLabels().catch(() => null)) ?? []).map(withoutNumber)
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
  const files = Object.entries(attachments ?? {}).flatMap(([key, { filename, description = '' }]) => [
    wordsIn(key),
    wordsIn(filename),
    description,
  ])
  return {
    labels: [...new Set([...titlesOf(bookmarks), ...files, ...called])].filter(
      (label) => label.trim() !== '',
    ),
    attachments: Object.values(attachments ?? {}).map(({ filename }) => filename),
    isForm: info.IsXFAPresent === true || info.IsAcroFormPresent === true,
    titles: [
      ...new Set(told.flatMap((text) => (typeof text === 'string' && text.trim() !== '' ? text : []))),
    ],
  }
}

/** However deep they lie. */
function titlesOf(bookmarks: readonly Bookmark[]): string[] {
  const titles: string[] = []
  const left = [...bookmarks]
  for (let bookmark = left.pop(); bookmark; bookmark = left.pop()) {
    titles.push(bookmark.title)
    for (const below of bookmark.items) left.push(below)
  }
  return titles
}

/** "Berichtigung_Aidlingen.txt" */
function wordsIn(filename: string): string {
  return filename.replace(/\.\w{1,5}$/, '').replace(/_+|(?<=\p{L})-+(?=\p{L})/gu, ' ')
}

/** "Anhang-12": pages of one part differ by their numbers alone. */
function withoutNumber(label: string): string {
  return label.replace(/[\s-]*(?:\d+|(?<!\p{L})[ivxlcdm]+)$/iu, '')
}
