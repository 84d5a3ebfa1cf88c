import type { DrawnItem, PageDrawing } from '../../pdf/explain/explanation.js'
import { escapeText } from '../markup.js'
import { columnLabels, labelHeight, labelLines } from './column-labels.js'
import type { DrawingWords } from './drawing-words.js'
import { element } from './element.js'
import { legend } from './legend.js'
import { lineBands, lineMarks } from './line-bands.js'
import { STYLE } from './style.js'

const MARGIN = 84
const TITLE = 26
const TITLE_SIZE = 11

/**
 * Draws a page to scale, one point to a unit, with what each piece of it was taken for. The same page gives the
 * same bytes.
 */
export function pageSvg(drawing: PageDrawing, words: DrawingWords): string {
  const { width, height } = drawing
  const top = TITLE + labelHeight(drawing, words)
  const key = legend(drawing, words)
  const size = { width: width + 2 * MARGIN, height: top + height + 34 + key.height }
  const title = words.title(drawing)
  const parts = [
    element('title', {}, [escapeText(title)]),
    element('desc', {}, [escapeText(words.description)]),
    element('style', {}, [STYLE]),
    element('rect', { class: 'ground', ...size }),
    element('text', { class: 'strong', x: MARGIN, y: TITLE_SIZE + 7, 'font-size': TITLE_SIZE }, [
      escapeText(title),
    ]),
    element('g', { transform: `translate(${MARGIN} ${top})` }, pageParts(drawing, words)),
    element('g', { transform: `translate(${MARGIN} ${top + height + 26})` }, key.parts),
  ]
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${size.width} ${size.height}`,
    ...size,
    role: 'img',
  }
  return `${element('svg', attributes, ['\n', parts.join('\n'), '\n'])}\n`
}

function pageParts(drawing: PageDrawing, words: DrawingWords): string[] {
  const { width, height, items, columns, cuts } = drawing
  const parts = [
    element('rect', { class: 'paper', width, height }),
    ...columns.flatMap(({ role, left, right, top, bottom }) => [
      element('rect', {
        class: `role-${role}`,
        x: left,
        y: top,
        width: right - left,
        height: bottom - top,
      }),
      element('line', { class: 'edge', x1: right, y1: top, x2: right, y2: bottom }),
    ]),
    ...labelLines(drawing, words),
    ...lineBands(drawing),
    ...items.flatMap(itemParts),
    ...cuts.map((x) => element('line', { class: 'cut', x1: x, y1: 0, x2: x, y2: height })),
    ...columnLabels(drawing, words),
    ...lineMarks(drawing, words),
  ]
  return parts.map((part) => `\n${part}`)
}

/** The text is stretched to the width that it has in the file, whatever font draws it here. */
function itemParts({ text, x0, x1, y, size }: DrawnItem): string[] {
  const width = x1 - x0
  const fit = width > 0 ? { textLength: width, lengthAdjust: 'spacingAndGlyphs' } : {}
  return [
    element('rect', { class: 'item', x: x0, y: y - size * 0.8, width: Math.max(0, width), height: size }),
    element('text', { x: x0, y, 'font-size': size, ...fit }, [escapeText(text)]),
  ]
}
