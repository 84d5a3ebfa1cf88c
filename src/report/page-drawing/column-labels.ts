import type { DrawnColumn, PageDrawing } from '../../pdf/explain/explanation.js'
import { escapeText } from '../markup.js'
import type { DrawingWords } from './drawing-words.js'
import { element } from './element.js'

const SIZE = 7.5
const LEVEL = 11
/** Width of a letter as a share of its height: near enough to keep labels apart. */
const LETTER = 0.56

interface Label {
  readonly column: DrawnColumn
  readonly text: string
  readonly middle: number
  readonly level: number
}

/** Labels of narrow columns stand on several levels, so that none covers another. */
export function columnLabels({ columns }: PageDrawing, words: DrawingWords): string[] {
  return placed(columns, words).map(({ column, text, middle, level }) => {
    const place = { x: middle, y: heightOf(level), 'font-size': SIZE, 'text-anchor': 'middle' }
    return element('text', { class: `role-${column.role} strong`, ...place }, [escapeText(text)])
  })
}

/** From each label down to its column. */
export function labelLines({ columns }: PageDrawing, words: DrawingWords): string[] {
  return placed(columns, words).map(({ column, middle, level }) => {
    const ends = { x1: middle, y1: heightOf(level) + 2, x2: middle, y2: column.top }
    return element('line', { class: `role-${column.role}`, ...ends })
  })
}

/** @returns the baseline, above the page */
function heightOf(level: number): number {
  return -5 - level * LEVEL
}

/** @returns points above the page that the labels need */
export function labelHeight({ columns }: PageDrawing, words: DrawingWords): number {
  return LEVEL * (1 + Math.max(0, ...placed(columns, words).map(({ level }) => level))) + 6
}

function placed(columns: readonly DrawnColumn[], words: DrawingWords): Label[] {
  const ends: number[] = []
  return columns.map((column) => {
    const text = words.role[column.role]
    const middle = (column.left + column.right) / 2
    const half = (text.length * SIZE * LETTER) / 2 + 2
    const free = ends.findIndex((end) => end <= middle - half)
    const level = free < 0 ? ends.length : free
    ends[level] = middle + half
    return { column, text, middle, level }
  })
}
