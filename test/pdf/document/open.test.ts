import { expect, test, vi } from 'vitest'
import { loadPages } from '../../../src/pdf/document/open.js'
import { smallPdf } from '../support/small-pdf.js'
import { tinyPdf } from '../support/tiny-pdf.js'

const given = vi.hoisted((): Record<string, unknown>[] => [])

vi.mock('pdf-parse', async (original) => {
  const { PDFParse } = await original<typeof import('pdf-parse')>()
  return {
    PDFParse: class extends PDFParse {
      constructor(options: ConstructorParameters<typeof PDFParse>[0]) {
        given.push({ ...options })
        super(options)
      }
    },
  }
})

const PAGES = [{ ink: [{ text: 'Aach', x: 50, y: 700 }] }, { ink: [] }]

test('PDF.js never makes code out of a file, fetches no fonts and runs no forms', async () => {
  await loadPages(tinyPdf(PAGES), { strict: true, maxPages: 2 })
  expect(given).toEqual([
    expect.objectContaining({ isEvalSupported: false, enableXfa: false, disableFontFace: true }),
  ])
  expect(given[0]).not.toHaveProperty('url')
})

test('pages are counted before they are read', async () => {
  const seen: number[] = []
  const options = { strict: true, onProgress: (page: number) => void seen.push(page) }
  expect(await loadPages(tinyPdf(PAGES), { ...options, maxPages: 1 })).toBe('too-many-pages')
  expect(seen).toEqual([])
  const loaded = await loadPages(tinyPdf(PAGES), { ...options, maxPages: 2 })
  expect(typeof loaded === 'string' ? loaded : loaded.pages.length).toBe(2)
})

test('bitmap fonts of LaTeX are sound, and their letters those that they draw', async () => {
  const glyph = '800 0 0 0 800 800 d1 q 800 0 0 800 0 0 cm BI /W 8/H 8/IM true/BPC 1 ID 01234567 EI Q'
  const written = smallPdf({
    after: 'BT /T 9 Tf 60 40 Td (\\377\\035) Tj ET',
    resources: '/Font<</F 3 0 R/T 10 0 R>>',
    objects: [
      '<</Type/Font/Subtype/Type3/FontBBox[0 0 800 800]/FontMatrix[.001 0 0 .001 0 0]' +
        '/CharProcs<</a29 11 0 R/a255 11 0 R>>/Encoding<</Type/Encoding/Differences[29/a29 255/a255]>>' +
        `/FirstChar 29/LastChar 255/Widths[${Array.from({ length: 227 }, () => 800).join(' ')}]>>`,
      `<</Length ${glyph.length}>>stream\n${glyph}\nendstream`,
    ],
  })
  const loaded = await loadPages(written, { strict: true, maxPages: 2 })
  if (typeof loaded === 'string') throw new Error(loaded)
  const [{ items, seen } = expect.unreachable()] = loaded.pages
  expect(loaded.warnings).toEqual([])
  expect(items.at(-1)?.text).toBe('ßfl')
  expect(seen.lines.at(-1)?.text).toBe('ßfl')
})

test('the native canvas stays outside', async () => {
  await loadPages(tinyPdf(PAGES), { strict: true, maxPages: 2 })
  const report = process.report.getReport() as unknown as { sharedObjects: string[] }
  expect(report.sharedObjects.filter((path) => /canvas|skia/i.test(path))).toEqual([])
})
