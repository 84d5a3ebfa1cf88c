import { placeCell } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import { isSumLabel } from '../../domain/sum-label.js'
import { CAPTION, GROUP_LABEL, isRange } from '../words/vocabulary.js'
import { addressesAround } from './addresses-around.js'
import { addsUp } from './adds-up.js'
import type { IsAmount } from './amount-columns.js'
import { withWholeFigures } from './broken-figures.js'
import { districtsOfSum } from './districts-of-sum.js'
import { type GridLine, labelOf, textOfLine } from './grid.js'
import type { Figure, Segment } from './row-grammar.js'
import { type RowsByPlace, rowsByPlace, sumsAmong } from './sums-among.js'

/**
 * Decides what one line alone does not: whether "Stuttgart 3.270.297" is the city or the sum of the district, and
 * which figures belong to the table at all.
 */
export function settle(segments: readonly Segment[], names: PrintedNames, isAmount: IsAmount): Segment[] {
  const outer = new Set<Segment>()
  const found = regionsIn(withWholeFigures(segments, names)).flatMap((region) =>
    withoutSurroundings(region, outer),
  )
  const addresses = addressesAround(found, rowsByPlace(found, names), isAmount)
  const asSum = (each: Segment): Segment =>
    each.kind === 'row'
      ? { kind: 'figure', lines: each.lines, line: each.line, districts: districtsOfSum(each, names) }
      : each
  const kept = found.map(
    (each): Segment => (addresses.has(each) ? { kind: 'text', lines: each.lines } : each),
  )
  const rows = rowsByPlace(kept, names)
  const recurs = recurringAmong(kept)
  const sums = sumsAmong(kept, rows, names)
  const told = kept.map((each) => (sums.has(each) ? asSum(each) : each))
  const settledFigure = (figure: Figure, index: number): Segment => {
    const isSum = (fewest: number) => addsUp(figure, index, told, fewest)
    const isCaption = CAPTION.test(figure.line.line.text)
    if (figure.districts.length > 0)
      return isCaption || isSum(2) ? figure : (asPlace(figure, rows, names) ?? figure)
    if (isSumLabel(labelOf(figure.line)) || isSum(1)) return figure
    const isHeading = isCaption || isCutLabel(figure.line) || isRange(figure.line.line.text)
    return isHeading || recurs(figure) || outer.has(figure)
      ? { kind: 'text', lines: figure.lines }
      : asUnknown(figure)
  }
  return told.map((each, index) =>
    each.kind === 'figure' && kept[index] === each ? settledFigure(each, index) : each,
  )
}

const OPEN_COUNT = /\(\d{1,3}$/u

/** "Verwaltungsgemeinschaft Munderkingen –", "… Munderkingen (13": the sum, or "Gemeinden)", stands on the next line. */
function isCutLabel(line: GridLine): boolean {
  const goesOn = line.amount?.kind === 'dash' || OPEN_COUNT.test(line.line.text)
  return goesOn && GROUP_LABEL.test(textOfLine(line))
}

/** The segments of each table of each page. */
function regionsIn(segments: readonly Segment[]): Segment[][] {
  const regions: Segment[][] = []
  let last = ''
  for (const each of segments) {
    const [first] = each.lines
    const region = `${first?.line.page}|${first?.band}`
    if (region !== last) regions.push([])
    regions.at(-1)?.push(each)
    last = region
  }
  return regions
}

/** "70173 Stuttgart" on a letter. */
const POSTCODE = /^\d{5} \p{Lu}[^\d]*$/u

/**
 * Above the first row of a page and below its last one, figures that do not call themselves sums are of something else.
 * @param outer takes in those that may be the sum of a group, if they add up
 */
function withoutSurroundings(segments: readonly Segment[], outer: Set<Segment>): Segment[] {
  const isRow = ({ kind }: Segment) => kind === 'row'
  const [first, last] = [segments.findIndex(isRow), segments.findLastIndex(isRow)]
  return segments.map((each, index) => {
    if (each.kind !== 'figure' || (first >= 0 && index > first && index < last)) return each
    if (POSTCODE.test(each.line.line.text)) return { kind: 'text', lines: each.lines }
    const label = textOfLine(each.line)
    const isSum =
      each.districts.length > 0 || isSumLabel(label) || (label === '' && first >= 0 && index === last + 1)
    if (!isSum && GROUP_LABEL.test(label)) outer.add(each)
    return isSum || outer.has(each) ? each : { kind: 'text', lines: each.lines }
  })
}

/** No sum, then: the place of that name, where it has no other row. */
function asPlace({ lines, line }: Figure, rows: RowsByPlace, names: PrintedNames): Segment | null {
  const cell = placeCell(names, line.name)
  if (!cell) return null
  const [place, ...others] = cell.exact.length > 0 ? cell.exact : cell.short
  if (!place || others.length > 0 || rows.has(place.ags)) return null
  return { kind: 'row', lines, line, name: cell.name, cell, key: line.key }
}

/** An amount beside words that are no sum and no place that is known. */
function asUnknown(figure: Figure): Segment {
  const { lines, line } = figure
  return line.name === '' ? figure : { kind: 'row', lines, line, name: line.name, cell: null, key: line.key }
}

/** Heads of columns that hold years stand above each part of a table, to the letter the same. */
function recurringAmong(segments: readonly Segment[]): (figure: Figure) => boolean {
  const counts = new Map<string, number>()
  const lines = segments.flatMap((each) => (each.kind === 'figure' || each.kind === 'text' ? each.lines : []))
  for (const { line } of lines) counts.set(line.text, (counts.get(line.text) ?? 0) + 1)
  return ({ line }) => /\p{L}/u.test(line.line.text) && (counts.get(line.line.text) ?? 0) > 1
}
