import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js'
import { corkLetters } from './cork-letters.js'
import { type DocumentExtras, documentExtras } from './document-extras.js'
import { multiply } from './matrix.js'
import { pageLooker } from './page-looker.js'
import { type Loader, openLoader } from './pdf-js.js'
import type { RawItem, RawPage } from './raw-page.js'
import { MarkedContent } from './tagged-page.js'
import { captureWarnings } from './warnings.js'

export interface Loaded {
  readonly pages: readonly RawPage[]
  /** what PDF.js complained about; a sound file has none */
  readonly warnings: readonly string[]
  /** what the file holds beside the pages */
  readonly extras: DocumentExtras
}

export type LoadFailure = 'password' | 'too-many-pages' | 'broken'

export interface LoadOptions {
  /** give up at the first damage instead of reading around it */
  readonly strict: boolean
  readonly maxPages: number
  readonly onProgress?: ((page: number, pages: number) => void) | undefined
}

/** @returns the text of all pages with its positions, or why there is none */
export async function loadPages(bytes: Uint8Array, options: LoadOptions): Promise<Loaded | LoadFailure> {
  const capture = captureWarnings()
  let loader: Loader | null = null
  try {
    loader = await openLoader(bytes, options.strict)
    const document = await loader.load()
    if (document.numPages > options.maxPages) return 'too-many-pages'
    const looker = await pageLooker(document)
    const pages: RawPage[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      pages.push({ ...(await readPage(page)), seen: await looker.look(page) })
      page.cleanup()
      options.onProgress?.(number, document.numPages)
    }
    return { pages, warnings: capture.warnings, extras: await documentExtras(document) }
  } catch (error) {
    return isPasswordError(error) ? 'password' : 'broken'
  } finally {
    await loader?.destroy().catch(() => undefined)
    // Promises that PDF.js has dropped are reported only when the current work is done.
    await new Promise((resolve) => setTimeout(resolve, 0))
    capture.stop()
  }
}

function isPasswordError(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException'
}

async function readPage(page: PDFPageProxy): Promise<Omit<RawPage, 'seen'>> {
  const viewport = page.getViewport({ scale: 1 })
  const structure = await page.getStructTree()
  const marked = new MarkedContent()
  const content = await page.getTextContent({ includeMarkedContent: structure !== null })
  // A page may count in units other than points.
  const scale = Math.hypot(viewport.transform[0] ?? 1, viewport.transform[1] ?? 0)
  const items: RawItem[] = []
  for (const item of content.items) {
    if (!('str' in item)) marked.read(item)
    else if (item.str.trim() !== '')
      items.push({
        text: corkLetters(item.str),
        transform: multiply(viewport.transform, item.transform),
        width: item.width * scale,
        isMonospaced: content.styles[item.fontName]?.fontFamily === 'monospace',
        content: marked.id,
      })
  }
  const { width, height } = viewport
  return { number: page.pageNumber, width, height, items, tags: structure }
}
