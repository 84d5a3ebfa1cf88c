import { createRequire, Module } from 'node:module'
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js'
import { type Matrix, multiply } from './matrix.js'

/** The part of PDF.js that is used, with the `load` that pdf-parse keeps private in its types. */
export interface Loader {
  load(): Promise<PDFDocumentProxy>
  destroy(): Promise<void>
}

/**
 * The half of PDF.js that reads bytes; where it is loaded already, PDF.js does not look for it. Without comments and
 * long names it takes a fourth less time to load.
 */
const READING_HALF: string = 'pdfjs-dist/legacy/build/pdf.worker.min.mjs'

/** pdf-parse is imported only when a PDF is read: it is large. */
export async function openLoader(bytes: Uint8Array, strict: boolean): Promise<Loader> {
  const { PDFParse } = await loadPdfJs()
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

/**
 * Takes back what PDF.js does to all arrays of the process: its `push` heeds a corner of the standard that no array
 * here comes near, and takes ten times as long.
 */
async function loadPdfJs() {
  stubCanvas()
  const { push } = Array.prototype
  try {
    await import(READING_HALF)
    return await import('pdf-parse')
  } finally {
    Array.prototype.push = push
  }
}

/**
 * PDF.js wants a canvas and some of its names to exist even where it only reads text. The real one is native code:
 * it takes a fifth of a second to load, and nothing of an untrusted file should reach it.
 */
function stubCanvas(): void {
  class Stub {}
  const globals = globalThis as Record<string, unknown>
  globals.DOMMatrix ??= PlainMatrix
  for (const name of ['ImageData', 'Path2D']) globals[name] ??= Stub
  const require = createRequire(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  try {
    const canvas = require.resolve('@napi-rs/canvas')
    require.cache[canvas] ??= Object.assign(new Module(canvas), { loaded: true })
  } catch {
    // An optional package that is not installed need not be kept out.
  }
}

/** As much of a DOMMatrix as PDF.js needs for the letters of bitmap fonts, which it calls damaged without. */
class PlainMatrix {
  a = 1
  b = 0
  c = 0
  d = 1
  e = 0
  f = 0

  scaleSelf(across: number, down: number): this {
    return this.before([across, 0, 0, down, 0, 0])
  }

  translateSelf(right: number, down: number): this {
    return this.before([1, 0, 0, 1, right, down])
  }

  private before(next: Matrix): this {
    const [a, b, c, d, e, f] = multiply([this.a, this.b, this.c, this.d, this.e, this.f], next)
    return Object.assign(this, { a, b, c, d, e, f })
  }
}
