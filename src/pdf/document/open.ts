import { createRequire, Module } from 'node:module'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js'
import { type Beside, besideOf } from '../document/beside.js'
import { pageLooker } from '../document/overlays.js'
import { multiply } from './matrix.js'
import type { RawItem, RawPage } from './raw-page.js'
import { MarkedContent } from './tagged-page.js'
import { captureWarnings } from './warnings.js'

export interface Loaded {
  readonly pages: readonly RawPage[]
  /** what PDF.js complained about; a sound file has none */
  readonly warnings: readonly string[]
  /** what the file holds beside the pages */
  readonly beside: Beside
}

export type LoadFailure = 'password' | 'too-many-pages' | 'broken'

export interface LoadOptions {
  /** give up at the first damage instead of reading around it */
  readonly strict: boolean
  readonly maxPages: number
  readonly onProgress?: ((page: number, pages: number) => void) | undefined
}

/** The part of PDF.js that is used, with the `load` that pdf-parse keeps private in its types. */
interface Loader {
  load(): Promise<PDFDocumentProxy>
  destroy(): Promise<void>
}

/**
 * PDF.js wants a canvas and some of its names to exist even where it only reads text. The real one is native code:
 * it takes a fifth of a second to load, and nothing of an untrusted file should reach it.
 */
function stubCanvas(): void {
  class Stub {}
  const globals = globalThis as Record<string, unknown>
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globals[name] ??= Stub
  const require = createRequire(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  try {
    const canvas = require.resolve('@napi-rs/canvas')
    require.cache[canvas] ??= Object.assign(new Module(canvas), { loaded: true })
  } catch {
    // An optional package that is not installed need not be kept out.
  }
}

/** pdf-parse is imported only when a PDF is read: it is large. */
async function openLoader(bytes: Uint8Array, strict: boolean): Promise<Loader> {
  stubCanvas()
  const { PDFParse } = await import('pdf-parse')
  const parser = new PDFParse({
    // PDF.js detaches what it is given.
    data: bytes.slice(),
    stopAtErrors: strict,
    verbosity: 1,
    isEvalSupported: false,
    disableFontFace: true,
    // Without this it looks for files of the fourteen standard fonts, which text does not need.
    useSystemFonts: true,
    enableXfa: false,
  })
  return parser as unknown as Loader
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
    return { pages, warnings: capture.warnings, beside: await besideOf(document) }
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
        text: item.str,
        transform: multiply(viewport.transform, item.transform),
        width: item.width * scale,
        isMonospaced: content.styles[item.fontName]?.fontFamily === 'monospace',
        content: marked.id,
      })
  }
  const { width, height } = viewport
  return { number: page.pageNumber, width, height, items, tags: structure }
}
