import { diceFrom } from '../fuzz/dice.mjs'
import { inBands } from './bands.mjs'
import { columnsOf } from './columns.mjs'
import { inventedAmounts } from './invented-amounts.mjs'
import { linesOf, sortedRows } from './lines.mjs'
import {
  asList,
  asProse,
  columnNumbers,
  furnitureOf,
  secondTable,
  textBefore,
  textBehind,
  unitLine,
} from './texts.mjs'
import { columnWidths, headingWidth } from './widths.mjs'

const MARGIN = 42
const PAPERS = {
  portrait: [595, 842],
  landscape: [842, 595],
  letter: [612, 792],
  'A3 landscape': [1191, 842],
}
const WIDER = { portrait: 'landscape', letter: 'landscape', landscape: 'A3 landscape' }
const PITCHES = { tight: 1.2, normal: 1.45, loose: 1.9 }
const BANDS = { one: 1, 'two over pages': 2, 'two per page': 2, 'three per page': 3 }

/**
 * What is printed, without a program: blocks of text and tables with their cells, widths and style.
 * @returns { document, truth }: truth is AGS, amount and persons of every row, sorted
 */
export function documentOf(choices, seed) {
  const dice = diceFrom(seed)
  const rows = sortedRows(inventedAmounts(choices.amounts, dice), choices)
  const columns = columnsOf(choices, rows, dice)
  const lines = linesOf(rows, columns, choices)
  const style = {
    font: choices.font,
    size: Number(choices.size),
    pitch: PITCHES[choices.pitch],
    // groff sets its columns three ens apart, and wraps nothing.
    padding: choices.program === 'groff' ? Number(choices.size) : choices.grid === 'all' ? 3 : 4,
    wraps: choices.program !== 'groff',
    width: choices.width,
    grid: choices.grid,
    headRepeated: choices['head repeated'],
    tagged: choices.tagged === 'yes',
    rotation: choices.rotation,
    watermark: choices.watermark === 'none' ? null : 'Städtetag',
    leaders: choices['name edge'] === 'leaders',
    ...furnitureOf(choices),
  }
  const [main, paper] = mainBlocks(columns, lines, choices, style)
  const second = secondTable(choices, rows).map((block) => withWidths(block, style))
  const isBefore = dice.chance(0.3)
  const blocks = [
    ...textBefore(choices, rows, dice),
    ...(isBefore ? second : []),
    ...main,
    ...(isBefore ? [] : second),
    ...textBehind(choices, dice),
  ]
  const truth = rows
    .map(({ ags, amount, persons }) => [ags, amount, persons])
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
  return { document: { ...style, paper, margin: MARGIN, blocks }, truth }
}

function withWidths(block, style) {
  if (block.type !== 'table') return block
  const widths = columnWidths(block.columns, block.lines, { ...style, width: 'natural' })
  return { ...block, columns: block.columns.map((column, at) => ({ ...column, width: widths[at] })) }
}

/** @returns the blocks with all rows, and the paper that is wide enough for them */
function mainBlocks(columns, lines, choices, style) {
  if (choices.form === 'prose') return [asProse(lines, columns), PAPERS[choices.paper]]
  if (choices.form === 'list') return [asList(lines, columns), PAPERS[choices.paper]]
  const widths = columnWidths(columns, lines, style)
  // Else a heading would be printed over the rows of the next table beside it.
  if (choices.bands !== 'one')
    widths[columns.findIndex(({ key }) => key === 'name')] += Math.max(
      0,
      headingWidth(lines, style) - widths.reduce((sum, width) => sum + width, 0),
    )
  const sized = columns.map((column, at) => ({ ...column, width: widths[at] }))
  const bands = BANDS[choices.bands]
  const gap = { key: 'gap', head: '', align: 'left', width: 14 }
  const all = Array.from({ length: bands }, (_, at) => (at === 0 ? sized : [gap, ...sized])).flat()
  const paper = paperFor(
    all.reduce((sum, { width }) => sum + width, 0),
    choices.paper,
  )
  const table = {
    type: 'table',
    columns: all,
    heads: headLines(all, choices),
    isHeaded: choices['head repeated'] !== 'never',
  }
  if (bands === 1) return [splitTables(table, lines, choices), paper]
  const perPage = choices.bands.endsWith('per page') ? linesPerPage(paper, style) : null
  const pages = inBands(lines, sized, bands, perPage).map((page) => ({ ...table, lines: page }))
  return [pages.flatMap((page, at) => (at === 0 ? [page] : [{ type: 'break' }, page])), paper]
}

/** Programs round the width of each column: a spreadsheet puts the one that is too wide by that on sheets of its own. */
const ROUNDED = 1.01

/** The paper of the choice, or the next larger one; a sheet of its own for the widest tables. */
function paperFor(width, name) {
  const [paper, needed] = [PAPERS[name], ROUNDED * width + 2 * MARGIN]
  if (needed <= paper[0]) return paper
  return WIDER[name] ? paperFor(width, WIDER[name]) : [Math.ceil(needed), 842]
}

/** Room for a title, the head and the edges is left, more than any program needs. */
function linesPerPage([, height], { size, pitch, padding }) {
  return Math.floor((height - 2 * MARGIN - 110) / Math.max(size * pitch, size * 1.25 + padding))
}

/** A table for each group with its caption and head, or captions between parts of one table. */
function splitTables(table, lines, choices) {
  if (choices.split === 'one table') return [{ ...table, lines }]
  const parts = []
  for (const line of lines) {
    if (line.kind === 'heading' || parts.length === 0) parts.push([])
    parts.at(-1).push(line)
  }
  return parts.flatMap((part, at) => {
    const isCaption = choices.split === 'captions' && part[0].kind === 'heading'
    const caption = isCaption
      ? [{ type: 'text', text: `Tabelle ${at + 1}: ${part[0].cells[0].text}`, bold: true }]
      : []
    const rest = isCaption ? part.slice(1) : part
    return rest.length === 0 ? caption : [...caption, { ...table, lines: rest }]
  })
}

/** @returns the lines of the head, each a list of cells */
function headLines(columns, choices) {
  const plain = columns.map(({ head }) => ({ text: head, bold: true }))
  return {
    one: [plain],
    two: [columns.map(({ head }) => ({ text: head.replace(' ', '\n'), bold: true }))],
    unit: [plain, unitLine(columns)],
    numbered: [plain, columnNumbers(columns)],
    group: [
      [{ text: 'Integrationsmanagement in Baden-Württemberg', bold: true, span: columns.length }],
      plain,
    ],
  }[choices['head lines']]
}
