import { expect, test, vi } from 'vitest'
import { loadPages } from '../../../src/pdf/document/open.js'
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

test('the native canvas stays outside', async () => {
  await loadPages(tinyPdf(PAGES), { strict: true, maxPages: 2 })
  const report = process.report.getReport() as unknown as { sharedObjects: string[] }
  expect(report.sharedObjects.filter((path) => /canvas|skia/i.test(path))).toEqual([])
})
