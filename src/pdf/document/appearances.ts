import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js'
import { multiply } from './matrix.js'
import { paintingOf } from './paint/painter.js'
import type { Drawing } from './paint/painter-parts.js'
import { seenLines } from './text-lines.js'

/** PDF.js draws what annotations look like behind the page itself. */
const WITH_APPEARANCES = 1

/** @returns by the ids of the annotations of a page, the words that are written in what they look like */
export async function appearanceWords(
  page: PDFPageProxy,
  drawing: Omit<Drawing, 'operators'>,
): Promise<ReadonlyMap<string, string>> {
  const { OPS, viewport } = drawing
  const all = await page.getOperatorList({ intent: 'any', annotationMode: WITH_APPEARANCES })
  const words = new Map<string, string>()
  let from = -1
  all.fnArray.forEach((operator, at) => {
    if (operator === OPS.beginAnnotation) from = at
    if (operator !== OPS.endAnnotation || from < 0) return
    const [id, , transform = [], matrix = []] = all.argsArray[from] as [string, unknown, number[], number[]]
    const operators = {
      fnArray: all.fnArray.slice(from + 1, at),
      argsArray: all.argsArray.slice(from + 1, at),
    }
    const place = multiply(multiply(viewport, transform), matrix)
    const { runs } = paintingOf({ ...drawing, operators, viewport: place })
    const text = seenLines(runs)
      .map((line) => line.text)
      .join(' ')
    words.set(id, text.replace(/\s+/g, ' ').trim())
    from = -1
  })
  return words
}
