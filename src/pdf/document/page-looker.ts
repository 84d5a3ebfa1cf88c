import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js'
import { hasLook, marksOf, type RawAnnotation } from './annotations.js'
import { looksOf } from './appearances.js'
import { FigureReader } from './lying-figures.js'
import type { Matrix } from './matrix.js'
import { overlaps } from './paint/box.js'
import { withDrawnBlanks } from './paint/drawn-blanks.js'
import { hiddenText } from './paint/hidden-text.js'
import { overprintedText } from './paint/overprints.js'
import { paintingOf } from './paint/painter.js'
import type { Drawing } from './paint/painter-parts.js'
import type { Painting, Picture, TextRun } from './paint/painting.js'
import { InkRaster, type Pixels } from './paint/pixels.js'
import { struckText } from './paint/strikes.js'
import { withoutTwins } from './paint/twins.js'
import { veiledText } from './paint/veiled-text.js'
import type { SeenPage } from './seen-page.js'
import { possiblySeenRuns, seenLines, seenRuns } from './text-lines.js'

/** Asks PDF.js for what a page paints. */
export interface PageLooker {
  look(page: PDFPageProxy): Promise<SeenPage>
}

/** @returns what looks at the pages of a document, one by one */
export async function pageLooker(document: PDFDocumentProxy): Promise<PageLooker> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const [onScreen, onPaper] = [
    await document.getOptionalContentConfig({ intent: 'display' }),
    await document.getOptionalContentConfig({ intent: 'print' }),
  ]
  const figures = new FigureReader()
  return {
    async look(page) {
      const { transform, width, height } = page.getViewport({ scale: 1 })
      const operators = await page.getOperatorList({ annotationMode: 0 })
      const drawing: Omit<Drawing, 'operators'> = {
        OPS,
        viewport: transform,
        isVisible: (layer) => ({ onScreen: onScreen.isVisible(layer), onPaper: onPaper.isVisible(layer) }),
        glyphUnit: (font) => unitOf(page, font),
      }
      const painting = withDrawnBlanks(paintingOf({ ...drawing, operators }), page, drawing)
      const annotations = (await page.getAnnotations({ intent: 'any' })) as RawAnnotation[]
      const looks = annotations.some(hasLook) ? await looksOf(page, drawing) : new Map()
      const marks = marksOf(annotations, transform, looks)
      const pixels = await pixelsOf(page, painting)
      const of = overlaysOf(painting, { width, height }, (picture) => pixels.get(picture) ?? null)
      const lying = figures.lying(seenRuns(painting.runs, of.hidden), (font, code) =>
        outlineOf(page, font, code),
      )
      return {
        number: page.pageNumber,
        width,
        height,
        painting,
        marks,
        ...of,
        overlays: [...of.overlays, ...lying.map((item) => ({ kind: 'other-letters' as const, ...item }))],
      }
    },
  }
}

/** @returns the overlays that the paint itself tells of, and the lines that are seen */
function overlaysOf(
  painting: Painting,
  size: { readonly width: number; readonly height: number },
  pixels: (picture: Picture) => Pixels | null,
): Pick<SeenPage, 'overlays' | 'lines' | 'hidden'> {
  const all = hiddenText(painting, size, pixels)
  const hidden = withoutTwins(all, painting)
  const seen = seenRuns(painting.runs, all)
  const overlays = [
    ...hidden.map(({ by, text, box }) => ({ kind: by, text, box })),
    ...struckText(painting).map(({ text, box, isRule }) => ({ kind: 'struck' as const, text, box, isRule })),
    ...veiledText(painting).map((item) => ({ kind: 'veiled' as const, ...item })),
    ...overprintedText(seen).map(({ by, box }) => ({ kind: 'overprinted' as const, text: by, box })),
    ...painting.pictures
      .filter(({ isOnLayer }) => isOnLayer)
      .map((picture) => ({
        kind: 'picture' as const,
        text: '',
        box: picture.box,
        inks: inksOf(picture, pixels),
      })),
  ]
  return { overlays, lines: seenLines(possiblySeenRuns(painting.runs, all)), hidden: all }
}

function inksOf(picture: Picture, pixelsOf: (picture: Picture) => Pixels | null): InkRaster | null {
  const pixels = pixelsOf(picture)
  return pixels ? new InkRaster(picture, pixels) : null
}

function outlineOf({ commonObjs }: PDFPageProxy, font: string, code: string): string | null {
  const id = `${font}_path_${code}`
  const outline: unknown = commonObjs.has(id) ? commonObjs.get(id) : null
  return typeof outline === 'string' && outline !== '' ? outline : null
}

const THOUSANDTH = 0.001

function unitOf({ commonObjs }: PDFPageProxy, font: string): number {
  const loaded = commonObjs.has(font) ? (commonObjs.get(font) as { fontMatrix?: Matrix } | null) : null
  return Math.abs(loaded?.fontMatrix?.[0] ?? THOUSANDTH)
}

/** Pixels are asked for only of pictures that lie over text: there they may hide it. */
async function pixelsOf(page: PDFPageProxy, { runs, pictures }: Painting): Promise<Map<Picture, Pixels>> {
  const isNear =
    ({ box }: Picture) =>
    (run: TextRun) =>
      overlaps(run.box, box)
  const found = new Map<Picture, Pixels>()
  for (const picture of pictures.filter((item) => runs.some(isNear(item)))) {
    const inline = picture.pixels as { data?: unknown; width: number; height: number } | null
    const id = picture.id ?? (typeof inline?.data === 'string' ? inline.data : null)
    const pixels = id ? await loaded(page, id) : (inline as Pixels | null)
    if (pixels?.data) found.set(picture, pixels)
  }
  return found
}

function loaded(page: PDFPageProxy, id: string): Promise<Pixels | null> {
  const objects = id.startsWith('g_') ? page.commonObjs : page.objs
  return new Promise((resolve) => objects.get(id, (value: unknown) => resolve(value as Pixels | null)))
}
