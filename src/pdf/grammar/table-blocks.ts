import { inRuns } from '../in-runs.js'
import { wholeValue } from '../layout/token.js'
import { keyOf } from './grid.js'
import { areElsewhere } from './intervals.js'
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
export const byPlace: TableBlocks = (regions) => {
  return bySections(
    regions,
    (section, before) =>
      !section.some(({ band, amounts }) =>
        before.some((other) => other.band === band && areElsewhere([amounts], [other.amounts])),
      ),
  )
}

/** What they count, or their keys, tell that the first of them goes on: it comes before the second of those above. */
export const byOrder: TableBlocks = (regions) => {
  return bySections(regions, ([first], [, beside]) => {
    const orders = [countsIn, keysIn].map((valuesIn) =>
      [first, beside].map((each) => each && valuesIn(each)[0]),
    )
    const told = orders.find((values) => values.every((value) => value !== undefined))
    const [own = '', next = ''] = told ?? []
    return own < next
  })
}

/** Share of the numbers at which counts go up: sums that a narrow cell breaks may stand among them. */
const UP = 0.75

/** @returns the numbers that lines begin with, where they go up */
function countsIn({ lines }: Region): number[] {
  const counts = lines.flatMap(({ tokens: [first] }) => (first ? (wholeValue(first) ?? []) : []))
  const up = counts.filter((count, at) => count > (counts[at - 1] ?? 0))
  return up.length >= UP * counts.length ? counts : []
}

function keysIn({ lines }: Region): string[] {
  return lines.flatMap((line) => keyOf(line) ?? [])
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
