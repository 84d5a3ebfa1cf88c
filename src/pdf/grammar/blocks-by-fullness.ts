import type { Region } from './regions.js'

/** Share of the height of the fullest page below which a page is the last of its tables. */
const FULL = 0.7

/**
 * Tables abreast may be higher than a page: they go on over the next one, and others begin on the page behind it.
 * @returns which tables each page is of, where a page that is not full ends them; null where none goes on over a page
 */
export function blocksByFullness(regions: readonly Region[]): ReadonlyMap<number, number> | null {
  const ends = new Map<number, number>()
  for (const { page, lines } of regions)
    ends.set(page, Math.max(ends.get(page) ?? 0, lines.at(-1)?.line.y ?? 0))
  const fullest = [...ends.values()].reduce((most, end) => Math.max(most, end), 0)
  const blocks = new Map<number, number>()
  let block = 0
  for (const [page, end] of ends) {
    blocks.set(page, block)
    if (end < FULL * fullest) block++
  }
  return block > 1 && block < ends.size - 1 ? blocks : null
}
