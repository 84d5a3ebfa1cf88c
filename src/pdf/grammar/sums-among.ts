import { groupBy } from '../../domain/group-by.js'
import { districtsOf } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { District, Municipality, Register } from '../../domain/register.js'
import type { Token } from '../layout/token.js'
import { addsUp, centsIn } from './adds-up.js'
import { districtsOfSum } from './districts-of-sum.js'
import { countsPersons } from './rated-rows.js'
import type { Figure, RowSegment, Segment } from './row-grammar.js'

/** @returns the one place that a row can be about by its name alone; null where none or several */
export function onlyPlace({ cell }: RowSegment): Municipality | null {
  return cell?.exact.length === 1 ? (cell.exact[0] ?? null) : null
}

/** @returns true for "115" in the cell behind "225": with it the key of the place that the row names, and no district */
export function endsKey({ text }: Token, before: Token | undefined, { cell }: RowSegment): boolean {
  const key = `08${before?.text}${text}`
  return /^\d{8}$/.test(key) && cell !== null && [...cell.exact, ...cell.short].some(({ ags }) => ags === key)
}

/** Rows by the AGS of the one place that they name. */
export type RowsByPlace = ReadonlyMap<string, readonly RowSegment[]>

export function rowsByPlace(segments: readonly Segment[], { register }: PrintedNames): RowsByPlace {
  const rows = segments.filter((each) => each.kind === 'row')
  return groupBy(rows, (row) => {
    const place = placeOf(row, register)
    return place ? [place.ags] : []
  })
}

/** @returns the one place that a row is about by its key, its name, or what its name shortens; null where none or several */
export function placeOf(row: RowSegment, { byAgs }: Register): Municipality | null {
  const { cell, key } = row
  const [place, ...others] = cell?.exact.length === 0 ? cell.short : (cell?.exact ?? [])
  const keyed = key === null ? undefined : byAgs.get(key)
  if (keyed) return keyed
  return place && others.length === 0 ? place : null
}

type Test = (same: readonly RowSegment[]) => readonly RowSegment[]

/**
 * @returns the rows that are sums of districts named like a place: the place has another row, and they stand beside its
 * column, say so, add up, repeat a sum that does, or stand among sums
 */
export function sumsAmong(
  segments: readonly Segment[],
  rows: RowsByPlace,
  names: PrintedNames,
): Set<Segment> {
  const sums = new Set<Segment>()
  const { among, addsUpToo, summedBeside } = arithmetic(segments, rows, names, sums)
  const isCounted = countsPersons(rows)
  const isDistrict = ({ name }: RowSegment) => districtsOf(names, name).length > 0
  const tests: readonly Test[] = [
    (same) => same.filter(({ line }) => line.isStray),
    (same) => same.filter(({ cell }) => cell?.isOfDistrict),
    (same) => same.filter((row) => saysOther(row, names)),
    (same) => same.filter((row) => !hasKey(row)),
    (same) => (haveOneAmount(same) ? same.filter((row) => isDistrict(row) && !isCounted(row)) : []),
    (same) => (haveOneAmount(same) ? withFewer(same, summedBeside) : []),
    (same) => [likeliest(same, among)].filter(addsUpToo),
    (same) => [likeliest(same, among)].filter(() => isDistrictToo(same)),
  ]
  for (const isOf of tests) for (const same of rows.values()) setApart(same, isOf, sums)
  return sums
}

function hasKey(row: RowSegment): boolean {
  const { tokens } = row.line
  return row.key !== null || tokens.some((token, at) => endsKey(token, tokens[at - 1], row))
}

/** "Kreis" in a column of kinds beside "Heilbronn" in that of the names: in another table they are one cell. */
function saysOther({ line: { tokens, nameAt }, cell }: RowSegment, names: PrintedNames): boolean {
  const words = tokens.filter(({ kind, x0 }) => kind === 'word' && nameAt && x0 < nameAt.x1)
  if (!words.some(({ x1 }) => nameAt && x1 < nameAt.x0)) return false
  const districts = districtsOf(names, words.map(({ text }) => text).join(' '))
  const places = [...(cell?.exact ?? []), ...(cell?.short ?? [])]
  return districts.length > 0 && !places.some(({ district }) => districts.includes(district))
}

/** Sets sums apart, until one row is left or all that are left look the same; what stands in a list of places is none. */
function setApart(same: readonly RowSegment[], isOf: Test, sums: Set<Segment>): void {
  const left = same.filter((row) => !sums.has(row))
  const found = left.length > 1 ? isOf(left).filter(({ line }) => line.stack === undefined) : []
  if (found.length === 0 || found.length === left.length) return
  for (const row of found) sums.add(row)
  setApart(left, isOf, sums)
}

/** @param sums those that are known already */
function arithmetic(
  segments: readonly Segment[],
  rows: RowsByPlace,
  names: PrintedNames,
  sums: ReadonlySet<Segment>,
) {
  const paid = segments.filter((each) => each.kind === 'row' || each.kind === 'figure')
  const placesIn = (all: readonly Segment[]) => new Map(all.map((each, index) => [each, index]))
  const [at, atAll] = [placesIn(paid), placesIn(segments)]
  const isOfAll = districtSums(rows, names.register)
  const isSum = (each: Segment) => each.kind === 'figure' || sums.has(each)
  const largest = new Set<Segment>([...rows.values()].flatMap(largestOf))
  // Other sums may not be told yet; below a head another table begins.
  const mayBeSum = (each: Segment) => isSum(each) || largest.has(each)
  const beside = (row: RowSegment) => lengthsBeside(at.get(row) ?? 0, paid, mayBeSum)
  const among = (row: RowSegment): number => sumOf(lengthsBeside(atAll.get(row) ?? 0, segments, mayBeSum))
  const named = (each: RowSegment | Figure) =>
    each.kind === 'row' ? districtsOfSum(each, names) : each.districts
  // Names that several places have are not among all of a district.
  const repeats = (row: RowSegment, district: District) =>
    paid
      .filter((each) => each !== row && centsIn(each) === centsIn(row) && named(each).includes(district))
      .some((each) => addsUp(each, at.get(each) ?? 0, paid, 2))
  const addsUpToo = (row: RowSegment): boolean => {
    const districts = districtsOfSum(row, names)
    if (districts.length === 0) return false
    if (beside(row).every((length) => length > 0) || addsUp(row, at.get(row) ?? 0, paid, 2)) return true
    return districts.some((district) => isOfAll(row, district) || repeats(row, district))
  }
  const summedBeside = (row: RowSegment): number => {
    const index = at.get(row) ?? 0
    return [paid[index - 1], paid[index + 1]].filter(
      (each) => each?.kind === 'figure' && centsIn(each) === centsIn(row),
    ).length
  }
  return { among, addsUpToo, summedBeside }
}

/** "Summe ohne Verwaltungsgemeinschaft" beside the only row of a group names no place: the row that it sums up is that of the place. */
function withFewer(same: readonly RowSegment[], count: (row: RowSegment) => number): readonly RowSegment[] {
  const most = Math.max(...same.map(count))
  return same.filter((row) => count(row) < most)
}

function haveOneAmount([first, ...others]: readonly RowSegment[]): boolean {
  return others.every((row) => first && centsIn(row) === centsIn(first))
}

/** @returns how many segments of a kind follow one another before a segment, and behind it */
function lengthsBeside(
  at: number,
  segments: readonly Segment[],
  isOne: (each: Segment) => boolean,
): readonly number[] {
  return [-1, 1].map((step) => {
    let length = 0
    for (let each = segments[at + step]; each && isOne(each); each = segments[at + step * (length + 1)])
      length++
    return length
  })
}

/** @returns the row whose amount is larger than that of each other row of its place; of a town that is its own district, all with as much */
function largestOf(same: readonly RowSegment[]): RowSegment[] {
  const most = Math.max(...same.map(centsIn))
  const found = same.filter((row) => centsIn(row) === most)
  return same.length > 1 && (found.length === 1 || isDistrictToo(same)) ? found : []
}

function isDistrictToo(same: readonly RowSegment[]): boolean {
  return same.every(({ cell, key }) => key === null && cell?.exact[0]?.district.name === cell?.exact[0]?.name)
}

/** The larger; of a town that is its own district, the one that says less of it, or that stands among more sums. */
function likeliest(same: readonly RowSegment[], among: (row: RowSegment) => number): RowSegment {
  const [first = same[0], ...others] = same
  return others.reduce((top, row) => {
    const more = centsIn(row) - centsIn(top) || tokensIn(top) - tokensIn(row) || among(row) - among(top)
    return more > 0 ? row : top
  }, first as RowSegment)
}

/** What stands beside the name, however long that is. */
function tokensIn({ lines }: RowSegment): number {
  return sumOf(lines.map(({ tokens, name }) => tokens.length - (name === '' ? 0 : name.split(' ').length)))
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

/** @returns whether a row is the sum of all rows of a district, one for each of its places, wherever they stand */
function districtSums(
  rows: RowsByPlace,
  { byAgs }: Register,
): (row: RowSegment, district: District) => boolean {
  const members = groupBy(rows, ([ags]) => [byAgs.get(ags)?.district])
  return (row, district) => {
    const others = (members.get(district) ?? []).map(([, same]) => same.filter((each) => each !== row))
    const least = others.map((same) => Math.min(...same.map(centsIn)))
    return least.length > 1 && sumOf(least) === centsIn(row)
  }
}
