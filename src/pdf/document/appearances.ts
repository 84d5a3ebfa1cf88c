import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js'
import { multiply } from './matrix.js'
import { paintingOf } from './paint/painter.js'
import type { Drawing } from './paint/painter-parts.js'
import type { Shape } from './paint/painting.js'
import { seenLines } from './text-lines.js'

/** PDF.js draws what annotations look like behind the page itself. */
const WITH_APPEARANCES = 1

/** What is written and drawn in what an annotation looks like. */
export interface Look {
  readonly words: string
  readonly shapes: readonly Shape[]
}

/** @returns by their ids, what the annotations of a page look like */
export async function looksOf(
  page: PDFPageProxy,
  drawing: Omit<Drawing, 'operators'>,
): Promise<ReadonlyMap<string, Look>> {
  const { OPS, viewport } = drawing
  const all = await page.getOperatorList({ intent: 'any', annotationMode: WITH_APPEARANCES })
  const looks = new Map<string, Look>()
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
    const { runs, shapes } = paintingOf({ ...drawing, operators, viewport: place })
    const text = seenLines(runs)
      .map((line) => line.text)
      .join(' ')
    looks.set(id, { words: text.replace(/\s+/g, ' ').trim(), shapes })
    from = -1
  })
  return looks
}
