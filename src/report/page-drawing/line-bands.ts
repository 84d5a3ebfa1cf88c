import type { DrawnLine, PageDrawing } from '../../pdf/explain/explanation.js'
import { escapeText } from '../markup.js'
import type { DrawingWords } from './drawing-words.js'
import { element } from './element.js'

const PAD = 2
const MARK_SIZE = 6.5

/** A frame around each line, in the colour of its kind; every other row is shaded. */
export function lineBands({ lines }: PageDrawing): string[] {
  return lines.flatMap((line) => {
    const frame = frameOf(line)
    const stripe =
      line.row !== null && line.row % 2 === 0 ? [element('rect', { class: 'stripe', ...frame })] : []
    const fault = line.isFaulty ? [element('rect', { class: 'fault', ...frame })] : []
    return [...stripe, element('rect', { class: `kind-${line.kind}`, ...frame }), ...fault]
  })
}

function frameOf({ x0, x1, y, size }: DrawnLine) {
  return { x: x0 - PAD, y: y - size * 0.88, width: Math.max(0, x1 - x0) + 2 * PAD, height: size * 1.16 }
}

/** The number of each row, and the kind of what is none: beside the page, or beside the line in between. */
export function lineMarks({ lines, width, cuts }: PageDrawing, words: DrawingWords): string[] {
  return lines.map((line) => {
    const mark = line.row === null ? words.mark[line.kind] : String(line.row)
    const text = line.isFaulty ? `${words.fault} ${mark}` : mark
    const place = placeOf(line, width, cuts.length + 1)
    const attributes = {
      class: line.isFaulty ? 'faulty strong' : `kind-${line.kind}`,
      ...place,
      y: line.y,
      'font-size': MARK_SIZE,
    }
    return element('text', attributes, [escapeText(text)])
  })
}

function placeOf({ band, x0 }: DrawnLine, width: number, bands: number) {
  if (band === 1) return { x: -6, 'text-anchor': 'end' }
  if (band === bands) return { x: width + 6, 'text-anchor': 'start' }
  return { x: x0 - PAD - 1, 'text-anchor': 'end' }
}
