import type { LineKind, PageDrawing } from '../../pdf/explain/explanation.js'
import { escapeText } from '../markup.js'
import type { DrawingWords } from './drawing-words.js'
import { element } from './element.js'

const SIZE = 8
const STEP = 14
const COLUMN = 210
/** Characters of a text that runs across: enough to know it by. */
const ROTATED = 60

const KINDS: readonly LineKind[] = ['row', 'continuation', 'sum', 'heading', 'artifact', 'text']

/** @returns the legend from (0, 0) down, and its height: what is on this page, in words, with how many */
export function legend(
  drawing: PageDrawing,
  words: DrawingWords,
): { readonly parts: string[]; readonly height: number } {
  const left = kindsOn(drawing).map(({ kind, count }) => ({
    swatch: element('rect', { class: `kind-${kind}`, x: 0, y: -7, width: 14, height: 8 }),
    text: `${words.kind[kind]}: ${count}`,
  }))
  const faults = drawing.lines.filter(({ isFaulty }) => isFaulty).length
  if (faults > 0) {
    const swatch = element('rect', { class: 'fault', x: 0, y: -7, width: 14, height: 8 })
    left.push({ swatch, text: `${words.faults}: ${faults}` })
  }
  const right = [
    ...rolesOn(drawing).map((role) => ({
      swatch: element('rect', { class: `role-${role}`, x: 0, y: -7, width: 14, height: 8 }),
      text: words.role[role],
    })),
    {
      swatch: element('rect', { class: 'item', x: 0, y: -7, width: 14, height: 8 }),
      text: words.item,
    },
    ...(drawing.cuts.length > 0
      ? [{ swatch: element('line', { class: 'cut', x1: 0, y1: -3, x2: 14, y2: -3 }), text: words.cut }]
      : []),
  ]
  const below = [
    ...(drawing.columns.length === 0 ? [words.noTable] : []),
    ...[...new Set(drawing.rotated)].map((text) => words.rotated(shortened(text))),
  ]
  const rows = Math.max(left.length, right.length)
  const entry = ({ swatch, text }: { swatch: string; text: string }, column: number, row: number) =>
    element('g', { transform: `translate(${column * COLUMN} ${row * STEP})` }, [
      swatch,
      element('text', { x: 20, 'font-size': SIZE }, [escapeText(text)]),
    ])
  return {
    parts: [
      ...left.map((each, row) => entry(each, 0, row)),
      ...right.map((each, row) => entry(each, 1, row)),
      ...below.map((text, row) =>
        element('text', { class: 'faint', y: (rows + row) * STEP, 'font-size': SIZE }, [escapeText(text)]),
      ),
    ],
    height: (rows + below.length) * STEP,
  }
}

function kindsOn({ lines }: PageDrawing): { kind: LineKind; count: number }[] {
  return KINDS.map((kind) => ({ kind, count: lines.filter((line) => line.kind === kind).length })).filter(
    ({ count }) => count > 0,
  )
}

function rolesOn({ columns }: PageDrawing) {
  return [...new Set(columns.map(({ role }) => role))]
}

function shortened(text: string): string {
  const letters = [...text]
  return letters.length > ROTATED ? `${letters.slice(0, ROTATED).join('')}…` : text
}
