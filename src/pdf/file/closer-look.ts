import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js'
import { type Drawing, drawnText } from './drawn-text.js'
import { type Matrix, multiply } from './matrix.js'
import type { RawItem } from './raw-page.js'

/** What a page shows, and what beside its text may hold the table. Taken only where a first look was not enough. */
export interface CloserLook {
  itemsOf(page: PDFPageProxy, items: readonly RawItem[]): Promise<SeenItems>
  /** names of the files that are attached */
  readonly attachments: readonly string[]
  /** true when the file is a form, filled in or not */
  readonly isForm: boolean
}

/** The text of a page that is seen, with the values of form fields where they stand. */
export interface SeenItems {
  readonly items: readonly RawItem[]
  readonly unseen: number
  readonly fields: number
}

export async function lookCloser(document: PDFDocumentProxy): Promise<CloserLook> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const layers = await document.getOptionalContentConfig()
  const attachments = (await document.getAttachments()) as Record<string, { filename: string }> | null
  const { info } = (await document.getMetadata()) as unknown as { info: Readonly<Record<string, unknown>> }
  return {
    attachments: Object.values(attachments ?? {}).map(({ filename }) => filename),
    isForm: info.IsXFAPresent === true || info.IsAcroFormPresent === true,
    async itemsOf(page, items) {
      const { transform } = page.getViewport({ scale: 1 })
      const drawing: Drawing = {
        operators: await page.getOperatorList(),
        OPS,
        isVisible: (layer) => layers.isVisible(layer),
      }
      const { seen, unseen } = drawnText(drawing)
      const onPage = seen.map((item) => ({ ...item, transform: multiply(transform, item.transform) }))
      const fields = await formItems(page, transform)
      return { items: [...(unseen > 0 ? onPage : items), ...fields], unseen, fields: fields.length }
    },
  }
}

interface Field {
  readonly fieldType?: string
  readonly fieldValue?: unknown
  readonly rect: readonly number[]
  /** 2: right */
  readonly textAlignment?: number
}

/** Points between the frame of a field and its text. */
const PADDING = 2
const MOST_SIZE = 10
/** Width of a usual character, as a share of the height of the font. */
const CHARACTER = 0.5

async function formItems(page: PDFPageProxy, transform: Matrix): Promise<RawItem[]> {
  const fields = (await page.getAnnotations()) as Field[]
  return fields.flatMap(({ fieldType, fieldValue, rect, textAlignment }) => {
    if (fieldType !== 'Tx' || typeof fieldValue !== 'string' || fieldValue.trim() === '') return []
    const [left = 0, bottom = 0, right = 0, top = 0] = rect
    const size = Math.min(MOST_SIZE, 0.7 * (top - bottom))
    const width = Math.min(right - left - 2 * PADDING, fieldValue.length * CHARACTER * size)
    const x = textAlignment === 2 ? right - PADDING - width : left + PADDING
    const y = (bottom + top) / 2 - 0.35 * size
    return {
      text: fieldValue,
      transform: multiply(transform, [size, 0, 0, size, x, y]),
      width,
      isMonospaced: false,
    }
  })
}
