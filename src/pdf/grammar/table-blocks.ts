import { inRuns } from '../in-runs.js'
import { type Token, type TokenLine, wholeValue } from '../layout/token.js'
import { keyOf } from './grid.js'
import { areElsewhere, isIn } from './intervals.js'
import type { Region } from './regions.js'

/** What tables abreast are read to their end within, one after the other: the number of each, by the table. */
export type TableBlocks = (regions: readonly Region[]) => (region: Region) => number

/** All pages. */
export const asOne: TableBlocks = () => () => 0

/** A second head above tables side by side may stand above the next table of each column of text. */
export const byPage: TableBlocks =
  () =>
  ({ page }) =>
    page

/** Tables below one head go on over the page. */
export const byHead: TableBlocks =
  () =>
  ({ block }) =>
    block

/** The head may stand on each page once more: they end where the next are of other widths. */
export const byPlace: TableBlocks = (regions) => bySections(regions, isSamePlace)

function isSamePlace(section: readonly Region[], before: readonly Region[]): boolean {
  return !section.some(({ band, amounts }) =>
    before.some((other) => other.band === band && areElsewhere([amounts], [other.amounts])),
  )
}

/**
 * What they count, or their keys, tell whether the first of them goes on: it comes before the second of those above. Places
 * may be sorted by something else within their districts.
 */
export const byOrder: TableBlocks = (regions) =>
  bySections(regions, (section, before) => {
    const counted = goesOnCounting(section, before)
    if (counted !== null) return counted
    const tables = [section[0], before[1]]
    const valuesOf: readonly ((table: Region) => readonly (number | string)[])[] = [
      countsIn,
      districtsIn,
      keysIn,
    ]
    const orders = valuesOf.map((valuesIn) =>
      tables.flatMap((table) => (table ? valuesIn(table).slice(0, 1) : [])),
    )
    const [own, next] = orders.find(([one, other]) => other !== undefined && one !== other) ?? []
    return own === undefined || next === undefined ? isSamePlace(section, before) : own < next
  })

/**
 * What counts the rows may begin again with each district, and tells nothing by its height; but each table that goes on
 * begins with 1 or the number behind the last of its part above, and the first of the next ones with that behind the last of
 * all these.
 * @returns null where the numbers do not tell
 */
function goesOnCounting(section: readonly Region[], before: readonly Region[]): boolean | null {
  const [own, above] = [section, before].map((tables) => tables.map(rowCountsIn))
  if (!own || !above || before.length < 2) return null
  const follows = ([first = 0]: readonly number[] = [], last: readonly number[] = []) =>
    first - 1 === last.at(-1)
  const goingOn = own.filter((counts, band) => follows(counts, above[band]))
  const goesOn = goingOn.length > 0
  // The first may do both by chance, but hardly where all of them go on.
  const begins = (goingOn.length < 2 || goingOn.length < own.length) && follows(own[0], above.at(-1))
  const isOther = own.some(([first = 1], band) => first > 1 && above[band]?.length)
  return goesOn === begins && (goesOn || !isOther) ? null : goesOn
}

/** @returns the numbers that lines begin with, where they count the rows, of each district from 1 on; else none */
function rowCountsIn(table: Region): number[] {
  const numbers = numbersIn(table)
  const steps = numbers.filter((number, at) => number === 1 || number - 1 === numbers[at - 1])
  return steps.length >= UP * (numbers.length - 1) ? numbers : []
}

/** A sum may stand alone on a line between those of its label: it counts no row. */
function numbersIn({ lines, amounts }: Region): number[] {
  return lines.flatMap(({ tokens: [first] }) =>
    first && !isIn(first, amounts) ? (wholeValue(first) ?? []) : [],
  )
}

/** @returns the numbers that lines begin with, where they go up */
function countsIn(table: Region): number[] {
  return goingUp(numbersIn(table))
}

/** @returns the keys, where all of them go up */
function keysIn({ lines }: Region): string[] {
  return goingUp(shortKeysIn(lines), 1)
}

/** @returns the districts of the keys, where they go up */
function districtsIn({ lines }: Region): string[] {
  return goingUp(shortKeysIn(lines).map((key) => key.slice(0, 3)))
}

/** @returns the keys without their "08", which may be printed as numbers */
function shortKeysIn(lines: readonly TokenLine[]): string[] {
  const keys = lines.flatMap((line) => keyOf(line)?.slice(2) ?? [])
  const isShort = ({ text }: Token) => /^[1-4]\d{5}$/.test(text)
  const numbers = () => lines.flatMap(({ tokens }) => tokens.filter(isShort).map(({ text }) => text))
  return keys.length > 0 ? keys : numbers()
}

/** Share of the numbers that go up: sums that a narrow cell breaks may stand among them. */
const UP = 0.75

function goingUp<T extends number | string>(numbers: readonly T[], share = UP): T[] {
  const up = numbers.filter((number, at) => number >= (numbers[at - 1] ?? number))
  return up.length >= share * numbers.length ? [...numbers] : []
}

/** @param goesOn tells tables side by side that go on with those above them */
function bySections(
  regions: readonly Region[],
  goesOn: (section: readonly Region[], before: readonly Region[]) => boolean,
): (region: Region) => number {
  const sections = inRuns(
    regions,
    (region, before) => before.page === region.page && before.band < region.band,
  )
  const blocks = inRuns(sections, goesOn)
  const blockOf = new Map(blocks.flatMap((found, block) => found.flat().map((region) => [region, block])))
  return (region) => blockOf.get(region) ?? 0
}

/** Share of the height of the fullest page below which a page is not full. */
const FULL = 0.7

/** They may be higher than a page: one that is not full ends those that have gone on over all pages before it. */
export const byFullness: TableBlocks = (regions) =>
  byPages(regions, (pages, at) => pages[at - 1]?.isFull === false)

/** Or it goes on with the page before alone, which a letter above the first tables leaves too short for them. */
export const byFullnessOfOne: TableBlocks = (regions) =>
  byPages(regions, (pages, at) => at === pages.length - 1 || pages[at]?.isFull === true)

function byPages(
  regions: readonly Region[],
  begins: (pages: readonly { readonly isFull: boolean }[], at: number) => boolean,
): (region: Region) => number {
  const ends = new Map<number, number>()
  for (const { page, lines } of regions)
    ends.set(page, Math.max(ends.get(page) ?? 0, lines.at(-1)?.line.y ?? 0))
  const fullest = [...ends.values()].reduce((most, end) => Math.max(most, end), 0)
  const pages = [...ends].map(([page, end]) => ({ page, isFull: end >= FULL * fullest }))
  let block = 0
  const blocks = new Map(pages.map(({ page }, at) => [page, at > 0 && begins(pages, at) ? ++block : block]))
  return ({ page }) => blocks.get(page) ?? 0
}
