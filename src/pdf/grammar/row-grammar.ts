import { beginsLike } from '../../domain/places/cut-name.js'
import { districtsOf, type PlaceCell, placeCell } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { District } from '../../domain/register.js'
import { SUM_LABEL, SUM_SUFFIX } from '../words/vocabulary.js'
import { type GridLine, wordsOf } from './grid.js'

/** A run of lines, and what it is taken for. */
export type Segment = { readonly lines: readonly GridLine[] } & (
  | {
      readonly kind: 'row'
      /** the line with the amount */
      readonly line: GridLine
      readonly name: string
      /** null where the name is cut, missing or unknown, and only the key tells */
      readonly cell: PlaceCell | null
      readonly key: string | null
    }
  /** an amount without a place: a sum, if it adds up */
  | { readonly kind: 'figure'; readonly line: GridLine; readonly districts: readonly District[] }
  | { readonly kind: 'heading'; readonly districts: readonly District[] }
  | { readonly kind: 'text' }
)

export type RowSegment = Extract<Segment, { kind: 'row' }>
export type Figure = Extract<Segment, { kind: 'figure' }>

/** A segment with its cost: the less, the more it explains by the fewest assumptions. */
export type Offer = readonly [cost: number, segment: Segment]

const COST = {
  /** each line of a row after the first */
  furtherLine: 0.15,
  nextPage: 1,
  /** a district on a line of its own is rather a heading */
  districtInside: 0.6,
  shortened: 1,
  keyOnly: 0.5,
  blank: 1.5,
  keyDisagrees: 4,
  unknownName: 5,
  sum: 0.9,
  figure: 3,
  unknownFigure: 6,
  heading: 0.4,
  text: 2,
}

/** @returns the lines as one row; null when a word in the column of names is no part of one */
export function asRow(lines: readonly GridLine[], names: PrintedNames): Offer | null {
  const keys = new Set(lines.flatMap(({ key }) => key ?? []))
  const paid = lines.find(({ amount }) => amount !== null)
  const line = paid ?? lines[0]
  if (!line || keys.size > 1) return null
  const [key = null] = keys
  const name = lines.flatMap((each) => (each.name === '' ? [] : each.name)).join(' ')
  const cell = placeCell(names, name)
  const cost = paid
    ? costOf({ lines, name, cell, key }, names)
    : costOfBlank({ lines, name, cell, key }, names)
  const isSplit = lines[0]?.line.page !== lines.at(-1)?.line.page
  const spread = (lines.length - 1) * COST.furtherLine + (isSplit ? COST.nextPage : 0)
  return cost === null
    ? null
    : [spread + cost, { kind: 'row', lines, line, name: cell?.name ?? name, cell, key }]
}

type Cells = Pick<RowSegment, 'lines' | 'name' | 'cell' | 'key'>

function costOf({ lines, name, cell, key }: Cells, names: PrintedNames): number | null {
  const further = lines.length - 1
  if (cell)
    return costOfCell(cell, key, names) + (further > 0 && tellsDistrict(cell) ? COST.districtInside : 0)
  const keyed = key === null ? null : (names.register.byAgs.get(key) ?? null)
  if (name === '') return key === null || further > 0 ? null : COST.keyOnly
  if (key === null) return null
  return keyed !== null && beginsLike(name, keyed) ? COST.shortened : COST.unknownName + further * COST.text
}

function costOfCell({ exact, short }: PlaceCell, key: string | null, { register }: PrintedNames): number {
  const keyed = key === null ? null : register.byAgs.get(key)
  if (key !== null && !(keyed && (exact.includes(keyed) || short.includes(keyed)))) return COST.keyDisagrees
  return key === null && exact.length === 0 ? COST.shortened : 0
}

/** A key and its place, and nothing in the place of the amount. */
function costOfBlank({ lines, cell, key }: Cells, { register }: PrintedNames): number | null {
  const keyed = key === null ? undefined : register.byAgs.get(key)
  const isBlank = lines.every(({ unreadable }) => unreadable === null)
  return keyed !== undefined && cell?.exact.includes(keyed) === true && isBlank ? COST.blank : null
}

function tellsDistrict({ districts, isOfDistrict }: PlaceCell): boolean {
  return districts !== null || isOfDistrict
}

/** @returns the line as something other than a row */
export function asOther(line: GridLine, names: PrintedNames): Offer {
  const lines = [line]
  const label = line.name === '' ? wordsOf(line) : line.name
  const bare = label.replace(/^[*•·\s]*(?:\d{3,5}\s+)?/, '').replace(/\s*\(.*$/, '')
  const districts = bare === '' ? [] : districtsOf(names, bare)
  if (line.amount) {
    const isSum = label === '' || districts.length > 0 || isSumLabel(label)
    const cost = isSum ? COST.sum : line.name === '' ? COST.figure : COST.unknownFigure
    return [cost, { kind: 'figure', lines, line, districts }]
  }
  if (districts.length > 0 && line.key === null) return [COST.heading, { kind: 'heading', lines, districts }]
  return [line.name === '' && line.key === null ? 0 : COST.text, { kind: 'text', lines }]
}

/** @returns the lines as the name of a district that did not fit on one, with its sum or without; null where they are none */
export function asWrapped(lines: readonly GridLine[], names: PrintedNames): Offer | null {
  const [first] = lines
  if (!first || lines.some(({ key, name }) => key !== null || name === '')) return null
  const label = lines.map(({ name }) => name).join(' ')
  const districts = districtsOf(names, label.replace(SUM_SUFFIX, '').trim())
  if (districts.length === 0) return null
  const further = (lines.length - 1) * COST.furtherLine
  const line = lines.find(({ amount }) => amount !== null)
  return line
    ? [COST.sum + further, { kind: 'figure', lines, line, districts }]
    : [COST.heading + further, { kind: 'heading', lines, districts }]
}

export function isSumLabel(label: string): boolean {
  return SUM_LABEL.test(label) || SUM_SUFFIX.test(label)
}
