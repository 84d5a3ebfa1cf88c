import { groupBy } from '../../domain/group-by.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { District } from '../../domain/register.js'
import { inRuns } from '../in-runs.js'
import { cellsBeside, linesOfCell } from './cells-beside.js'
import { chunksOf, leftEdges } from './chunks.js'
import { besideNames, type Denied, isOther, type OwnOf, unusual } from './denials.js'
import type { DistrictColumn } from './district-columns.js'
import type { GridLine } from './grid.js'
import { byHeading } from './headed-districts.js'
import { isIn } from './intervals.js'
import type { RowSegment, Segment } from './row-grammar.js'
import { placeOf } from './sums-among.js'
import { isBelievable, type Told } from './told-districts.js'

/**
 * A cell is told by what is understood of it, and a heading holds for the rows that need it: what else they say of a district
 * may still be another than that of the row ("Rhein-Neckar-" above "Kreis" and "Karlsruhe").
 * @param told what was understood of the districts of rows
 * @param isHeading tells what may head the rows below it
 * @returns what is printed of another district than that of a row: in its cell, or in the heading above it
 */
export function deniedDistricts(
  segments: readonly Segment[],
  columns: readonly DistrictColumn[],
  told: Told,
  names: PrintedNames,
  isHeading: (each: Segment) => boolean,
): Denied {
  const ownOf = (row: RowSegment) => {
    const place = placeOf(row, names.register)
    return place ? [place.district] : (told.get(row) ?? [])
  }
  const inOrder = segments.filter((each) => each.kind === 'row' || isHeading(each))
  const rows = segments.filter((each) => each.kind === 'row')
  return new Map([
    ...underHeadings(inOrder, ownOf),
    ...inCells(segments, columns, ownOf, names),
    ...besideNames(rows, ownOf),
  ])
}

/** Words with the districts that they name. */
interface Named {
  readonly text: string
  readonly districts: readonly District[]
}

/** @returns by rows, the words of their cells that name another district; not what half of the rows of a district say as well */
function inCells(
  segments: readonly Segment[],
  columns: readonly DistrictColumn[],
  ownOf: OwnOf,
  names: PrintedNames,
): Denied {
  const at = new Map(segments.map((each, index) => [each, index]))
  const found = new Map<RowSegment, string>()
  for (const [column, rows] of rowsByColumn(columns)) {
    const edges = leftEdges(rows.flatMap(({ lines }) => lines))
    const denials = rows.flatMap((row) => {
      const index = at.get(row) ?? 0
      const { above, below } = linesOfCell(segments, index)
      const inColumn = (line: GridLine) => chunksOf(line, edges).filter((chunk) => isIn(chunk, column))
      const beside = cellsBeside(row, edges).filter((chunk) => isIn(chunk, column))
      const parts = [...above.flatMap(inColumn), ...beside, ...below.flatMap(inColumn)].map(
        ({ text }) => text,
      )
      // What stands between two rows may be a heading, or the beginning of the next cell.
      const isNext = ({ kind }: Segment, other: number) => other > index && kind === 'row'
      const next = below.length > 0 ? segments.find(isNext) : undefined
      const isOfNext = (districts: readonly District[]) =>
        next?.kind === 'row' && !isOther(districts, ownOf(next))
      const other = namedIn(parts, ownOf(row), names).find(
        ({ districts }) => isOther(districts, ownOf(row)) && !isOfNext(districts),
      )
      return other ? [{ row, text: other.text, words: parts.join(' ') }] : []
    })
    for (const { row, words } of unusual(denials, rows, ownOf)) found.set(row, words)
  }
  return found
}

/** @returns the districts that the lines of a cell name; those behind its own one are lines for themselves */
function namedIn(parts: readonly string[], own: readonly District[], names: PrintedNames): Named[] {
  const named = (from: number, to?: number) => districtsNamed(parts.slice(from, to).join(' '), names)
  const isOwn = ({ districts }: Named) => !isOther(districts, own)
  const end = parts.findIndex((_, index) => named(0, index + 1).some(isOwn)) + 1
  return end > 0 ? [...named(0, end), ...named(end)] : named(0)
}

/** On each page the column counts in which most rows name a district. */
function rowsByColumn(columns: readonly DistrictColumn[]): Map<DistrictColumn, RowSegment[]> {
  const found = new Map<DistrictColumn, RowSegment[]>()
  const pageOf = ({ line }: RowSegment) => line.line.page
  for (const abreast of groupBy(
    columns.filter(({ of }) => isBelievable(of)),
    ({ rows }) => [rows],
  ).values()) {
    const named = abreast.map(({ of }) => groupBy(of.keys(), (row) => [pageOf(row)]))
    for (const [page, rows] of groupBy(abreast[0]?.rows ?? [], (row) => [pageOf(row)])) {
      const counts = named.map((pages) => pages.get(page)?.length ?? 0)
      const best = abreast[counts.indexOf(Math.max(...counts))]
      if (best) found.set(best, [...(found.get(best) ?? []), ...rows])
    }
  }
  return found
}

/** Regions and associations: they have the names of districts. */
const NO_DISTRICT =
  /(?<!\p{L})(?:regierungs\p{L}*|reg\.?\s?-?\s?bez\.?|rb|rp|region|raum|verwaltungs\p{L}*|g?vv|vvg|vwg|vg)\s+\p{L}[\p{L}-]*/giu
/** Words of the longest name: "Landkreis Breisgau- Hochschwarz- wald". */
const MOST_WORDS = 5

/** @returns the districts that the words name one after the other, each by as many of them as possible */
function districtsNamed(text: string, names: PrintedNames): Named[] {
  const words = text.replace(NO_DISTRICT, ' ').split(/[\s,;:/|()]+/u)
  const found: Named[] = []
  for (let at = 0; at < words.length; at++)
    for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count--) {
      const run = words.slice(at, at + count).join(' ')
      const districts = names.districts(run)
      if (districts.length === 0) continue
      found.push({ text: run, districts })
      at += count - 1
      break
    }
  return found
}

/**
 * @returns by rows, the district of the heading above them, where those around them lie in it: not where none does, nor for the
 * city that follows a district
 */
function underHeadings(segments: readonly Segment[], ownOf: OwnOf): Denied {
  const headed = [segments, segments.toReversed()].map(byHeading).find(isBelievable)
  if (!headed) return new Map()
  const isCity = (row: RowSegment) => ownOf(row).every(({ kind }) => kind === 'urban')
  const rows = segments.filter((each) => each.kind === 'row')
  const sections = inRuns(rows, (row, last) => headed.get(row) === headed.get(last))
  return new Map(
    sections.flatMap((section) => {
      const districts = (section[0] && headed.get(section[0])) ?? []
      const isDenied = (row: RowSegment) => isOther(districts, ownOf(row))
      const denied = section.every(isDenied) ? [] : withoutOverlooked(section, isDenied, ownOf)
      return denied.filter((row) => !isCity(row)).map((row) => [row, districts[0]?.name ?? ''] as const)
    }),
  )
}

/** Several rows of one district at an end of another are its own, whose heading was overlooked. */
function withoutOverlooked(
  section: readonly RowSegment[],
  isDenied: (row: RowSegment) => boolean,
  ownOf: OwnOf,
): RowSegment[] {
  const runs = inRuns(section, (row, last) => isDenied(row) === isDenied(last))
  const isOfOne = (run: readonly RowSegment[]) => new Set(run.flatMap(ownOf)).size === 1
  return runs
    .filter((run, at) => !((at === 0 || at === runs.length - 1) && run.length > 1 && isOfOne(run)))
    .flat()
    .filter(isDenied)
}
