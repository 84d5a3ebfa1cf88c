import type { NameIndex } from '../../domain/names.js'
import type { Municipality } from '../../domain/register.js'
import { centsOf } from '../layout/token.js'
import { wordsOf } from './grid.js'
import { districtsOf, placeCell } from './place-cell.js'
import { type Figure, isSumLabel, type RowSegment, type Segment } from './row-grammar.js'

export function centsIn({ line }: RowSegment | Figure): number {
  return centsOf(line.amount) ?? 0
}

/** @returns the one place that a row can be about by its name alone; null where none or several */
export function onlyPlace({ cell }: RowSegment): Municipality | null {
  return cell?.exact.length === 1 ? (cell.exact[0] ?? null) : null
}

/**
 * Decides what one line alone does not: whether "Stuttgart 3.270.297" is the city or the sum of the district, and
 * which figures belong to the table at all.
 */
export function settle(segments: readonly Segment[], names: NameIndex): Segment[] {
  const kept = regionsIn(segments).flatMap(withoutSurroundings)
  const rows = new Map<string, RowSegment[]>()
  for (const each of kept) {
    const place = each.kind === 'row' ? onlyPlace(each) : null
    if (each.kind === 'row' && place) rows.set(place.ags, [...(rows.get(place.ags) ?? []), each])
  }
  const recurs = recurringAmong(kept)
  const sums = new Set<Segment>([...rows.values()].flatMap(sumsAmong))
  const settledFigure = (figure: Figure, index: number): Segment => {
    const isSum = (fewest: number) => addsUp(figure, index, kept, fewest)
    if (figure.districts.length > 0) return isSum(2) ? figure : (asPlace(figure, rows, names) ?? figure)
    if (isSumLabel(wordsOf(figure.line)) || isSum(1)) return figure
    return recurs(figure) ? { kind: 'text', lines: figure.lines } : asUnknown(figure)
  }
  return kept.map((each, index) => {
    if (each.kind === 'row' && sums.has(each))
      return { kind: 'figure', lines: each.lines, line: each.line, districts: districtsOf(names, each.name) }
    return each.kind === 'figure' ? settledFigure(each, index) : each
  })
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

/** Above the first row of a page and below its last one, figures that do not call themselves sums are of something else. */
function withoutSurroundings(segments: readonly Segment[]): Segment[] {
  const isRow = ({ kind }: Segment) => kind === 'row'
  const [first, last] = [segments.findIndex(isRow), segments.findLastIndex(isRow)]
  return segments.map((each, index) => {
    if (each.kind !== 'figure' || (first >= 0 && index > first && index < last)) return each
    const label = wordsOf(each.line)
    const isSum =
      each.districts.length > 0 || isSumLabel(label) || (label === '' && first >= 0 && index === last + 1)
    return isSum ? each : { kind: 'text', lines: each.lines }
  })
}

/** @returns those of the rows of one place that are sums of its district */
function sumsAmong(same: readonly RowSegment[]): readonly RowSegment[] {
  if (same.length < 2) return []
  const some = (rows: readonly RowSegment[]) => (rows.length > 0 && rows.length < same.length ? rows : null)
  const isDistrictToo = same.every(
    ({ cell, key }) => key === null && cell?.exact[0]?.district.name === cell?.exact[0]?.name,
  )
  return (
    some(same.filter(({ cell }) => cell?.isOfDistrict)) ??
    some(same.filter(({ key }) => key === null)) ??
    (isDistrictToo ? [same.reduce((top, row) => (centsIn(row) > centsIn(top) ? row : top))] : [])
  )
}

/** @returns true when the rows right above or below, at least so many, have this sum */
function addsUp(figure: Figure, at: number, segments: readonly Segment[], fewest: number): boolean {
  const inDirection = (step: 1 | -1) => {
    let [sum, rows] = [0, 0]
    for (let index = at + step; sum <= centsIn(figure); index += step) {
      const each = segments[index]
      if (!each) return false
      if (each.kind !== 'row') continue
      sum += centsIn(each)
      rows++
      if (sum === centsIn(figure) && rows >= fewest) return true
    }
    return false
  }
  return inDirection(1) || inDirection(-1)
}

/** No sum, then: the place of that name, where it has no other row. */
function asPlace(
  { lines, line }: Figure,
  rows: ReadonlyMap<string, unknown>,
  names: NameIndex,
): Segment | null {
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
  for (const each of segments)
    if (each.kind === 'figure') counts.set(each.line.line.text, (counts.get(each.line.line.text) ?? 0) + 1)
  return ({ line }) => /\p{L}/u.test(line.line.text) && (counts.get(line.line.text) ?? 0) > 1
}
