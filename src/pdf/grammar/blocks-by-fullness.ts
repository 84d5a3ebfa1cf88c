import type { Region } from './regions.js'

/** Share of the height of the fullest page below which a page is not full. */
const FULL = 0.7

/** Which tables abreast each page is of, by its number. */
export type Blocks = ReadonlyMap<number, number>

/**
 * Tables abreast may be higher than a page: they go on over the next one, and others begin on the page behind it.
 * @returns the blocks that a page that is not full tells: it ends one that has gone on over all pages before it; or only
 * over the page before, which a letter above the first tables leaves too short for them
 */
export function blocksByFullness(regions: readonly Region[]): Blocks[] {
  const ends = new Map<number, number>()
  for (const { page, lines } of regions)
    ends.set(page, Math.max(ends.get(page) ?? 0, lines.at(-1)?.line.y ?? 0))
  const fullest = [...ends.values()].reduce((most, end) => Math.max(most, end), 0)
  const pages = [...ends].map(([page, end]) => ({ page, isFull: end >= FULL * fullest }))
  const last = pages.length - 1
  const overAll = blocksWhere(pages, (at) => pages[at - 1]?.isFull === false)
  const overOne = blocksWhere(pages, (at) => at === last || pages[at]?.isFull === true)
  return [overAll, overOne].filter((blocks) => {
    const count = new Set(blocks.values()).size
    return count > 1 && count < pages.length
  })
}

function blocksWhere(pages: readonly { readonly page: number }[], begins: (at: number) => boolean): Blocks {
  let block = 0
  return new Map(pages.map(({ page }, at) => [page, at > 0 && begins(at) ? ++block : block]))
}
