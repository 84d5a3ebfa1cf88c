import { beginsLike } from '../../domain/places/cut-name.js'
import { type PlaceCell, placeCell } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { District, Municipality } from '../../domain/register.js'
import { beginsAsSum, isSumLabel } from '../../domain/sum-label.js'
import { CAPTION, GROUP_LABEL } from '../words/vocabulary.js'
import { fromLines } from './from-lines.js'
import { type GridLine, labelOf, textOfLine } from './grid.js'
import { districtsIn, districtsSummed } from './sum-labels.js'

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

export const COST = {
  /** each line of a row after the first */
  furtherLine: 0.15,
  /** on the next page, or in the next table beside it */
  further: 1,
  /** a district on a line of its own is rather a heading */
  districtInside: 0.6,
  shortened: 1,
  keyOnly: 0.5,
  blank: 1.5,
  keyDisagrees: 4,
  /** the district beside the name has no such place */
  elsewhere: 4,
  unknownName: 5,
  sum: 0.9,
  /** rather a row, which other rows may tell for a sum */
  city: 1.1,
  figure: 3,
  unknownFigure: 6,
  heading: 0.4,
  /** its last word ends with a hyphen */
  broken: 1,
  text: 2,
}

/** @returns the lines as one row; null when a word in the column of names is no part of one */
export function asRow(lines: readonly GridLine[], names: PrintedNames): Offer | null {
  const keys = new Set(lines.flatMap((each) => keysIn(each, names)))
  const paid = lines.find(({ amount }) => amount !== null)
  const line = paid ?? lines[0]
  if (!line || keys.size > 1 || (paid && isOfOther(paid, lines, names)) || lines.some(isCaption)) return null
  const [key = null] = keys
  const printed = lines.flatMap((each) => (each.name === '' ? [] : each.name))
  const cell = fromLines(printed, (text) => placeCell(names, text))
  const name = printed.join(' ')
  const cost = (paid ? costOf : costOfBlank)({ lines, name, cell, key }, names)
  const spread = costOfSpread(lines) + (OPEN_BRACKET.test(name) ? COST.shortened : 0)
  return cost === null
    ? null
    : [spread + cost, { kind: 'row', lines, line, name: cell?.name ?? name, cell, key }]
}

/**
 * A number of no column is of the words beside it, or of those of the next line. That of a sum, or of the heading of a group,
 * which begins left of the names, is of no name; nor is a number of no column beside a district there.
 */
function isOfOther(paid: GridLine, lines: readonly GridLine[], names: PrintedNames): boolean {
  const at = lines.indexOf(paid)
  const near = lines.slice(Math.max(0, at - 1), at + 2)
  if (paid.isStray && near.every(({ name, key }) => name === '' && key === null)) return true
  if (paid.name !== '' || lines.length === 1) return false
  // Behind the names stands the association of the place.
  const [word] = paid.tokens.filter(({ kind }) => kind === 'word')
  const isLeft = !word || word.x0 <= Math.min(...lines.flatMap(({ nameAt }) => nameAt?.x0 ?? []))
  const label = textOfLine(paid)
  const isOfDistrict = () => paid.isStray && districtsIn(label, names).length > 0
  return isLeft && (beginsAsSum(label) || GROUP_LABEL.test(label) || isOfDistrict())
}

function isCaption({ line }: GridLine): boolean {
  return CAPTION.test(line.text)
}

/** What lines cost that are one thing: each further one, and going on over the page. */
export function costOfSpread(lines: readonly GridLine[]): number {
  const [first, last] = [lines[0], lines.at(-1)]
  const isSplit = first?.line.page !== last?.line.page || first?.band !== last?.band
  return (lines.length - 1) * COST.furtherLine + (isSplit ? COST.further : 0)
}

/** The rest may stand on the next line. */
const OPEN_BRACKET = /\([^)]*$/

/** All of its keys: a line with those of two places is the line of two tables abreast. */
function keysIn({ key, tokens }: GridLine, names: PrintedNames): string[] {
  const all = tokens.flatMap((token) => (token.kind === 'key' ? token.digits : []))
  return [...(key === null ? [] : [key]), ...all].map((digits) => names.withKey(digits)?.ags ?? digits)
}

type Cells = Pick<RowSegment, 'lines' | 'name' | 'cell' | 'key'>

function costOf({ lines, name, cell, key }: Cells, names: PrintedNames): number | null {
  const further = lines.length - 1
  if (cell && further > 0 && tellsDistrict(cell) && isBesideAnother(lines, cell, names)) return COST.elsewhere
  if (cell)
    return costOfCell(cell, key, names) + (further > 0 && tellsDistrict(cell) ? COST.districtInside : 0)
  const keyed = key === null ? null : (names.register.byAgs.get(key) ?? null)
  if (name === '') return key === null || further > 0 ? null : COST.keyOnly
  if (key === null) return null
  return keyed !== null && beginsLike(name, keyed) ? COST.shortened : COST.unknownName + further * COST.text
}

/** "Freudenstadt" beside the amount, and "Glatten" below it: the name is that of the town, and not of its district. */
function isBesideAnother(lines: readonly GridLine[], { exact }: PlaceCell, names: PrintedNames): boolean {
  const beside = names.whole(lines.find(({ amount }) => amount !== null)?.name ?? '')
  return beside.length > 0 && !beside.some((place) => exact.includes(place))
}

function costOfCell(cell: PlaceCell, key: string | null, { register }: PrintedNames): number {
  const { exact, short, districts } = cell
  const keyed = key === null ? null : register.byAgs.get(key)
  // "Zell am Harmersbach" above "Biberach": a heading and a place.
  const isThere = ({ district }: Municipality) => districts === null || districts.includes(district)
  if (![...exact, ...short].some(isThere)) return COST.elsewhere
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

function costOfFigure(
  { name }: GridLine,
  label: string,
  districts: readonly District[],
  names: PrintedNames,
): number {
  if (isCity(label, districts, names)) return COST.city
  if (label === '' || districts.length > 0 || isSumLabel(label)) return COST.sum
  return name === '' ? COST.figure : COST.unknownFigure
}

/** @returns true where a label shortens the name of a city that is a district of its own: "Freiburg i.Br." */
function isCity(label: string, districts: readonly District[], names: PrintedNames): boolean {
  const [place, ...others] = placeCell(names, label)?.short ?? []
  return place?.kind === 'urban-district' && others.length === 0 && districts.includes(place.district)
}

/** @returns the line as something other than a row */
export function asOther(line: GridLine, names: PrintedNames): Offer {
  const lines = [line]
  const words = labelOf(line)
  const label = line.name === '' ? words : line.name
  const namedIn = line.amount ? districtsSummed : districtsIn
  const named = namedIn(label, names)
  // It may begin left of the names, or another table does: "Main-" before "Tauber-Kreis".
  const isAll = named.length > 0 || !(line.amount || isCaption(line) || words.endsWith(label))
  const beside = isAll ? named : namedIn(words, names)
  const districts = isAll || !isShortened(label, beside, names) || isSumLabel(words) ? beside : named
  if (line.amount)
    return [
      costOfFigure(line, label, districts, names) + costOfEnd(line),
      { kind: 'figure', lines, line, districts },
    ]
  if (districts.length > 0 && line.key === null) return [COST.heading, { kind: 'heading', lines, districts }]
  return [line.name === '' && line.key === null ? 0 : COST.text, { kind: 'text', lines }]
}

/** "Weil a. Rh.", beside its own district in another column */
function isShortened(label: string, beside: readonly District[], names: PrintedNames): boolean {
  const short = placeCell(names, label)?.short ?? []
  return short.length > 0 && short.every(({ district }) => beside.includes(district))
}

/** A word that is broken goes on in the next line. */
export function costOfEnd(last: GridLine | undefined): number {
  return /\p{L}[-‐]$/u.test(last?.name ?? '') ? COST.broken : 0
}
