import type { RawPage } from '../file/raw-page.js'
import type { Line } from '../ink/line.js'
import type { Word } from '../ink/word.js'
import type { RoleContext } from '../table/column-roles.js'
import { type ReadTable, readLines } from '../table/read-lines.js'
import { alignRows } from './align-rows.js'
import { joinSplitRows } from './join-split-rows.js'
import { type TaggedRow, taggedRows } from './tagged-rows.js'

/** Steps of the raster on which the cells are put: further apart than a cell has words, and than a line is high. */
const COLUMN = 1000
const ROW = 20
const SIZE = 10

/**
 * Reads the table by what the file declares to be its rows and cells. Where the ink stands does not matter: the cells
 * are put on a raster, and that is read like a print without any flaw.
 * @returns null when the file declares no table that can be read
 */
export function readTags(pages: readonly RawPage[], context: RoleContext): ReadTable | null {
  const lines = taggedLines(pages, context)
  if (lines.length === 0) return null
  return readLines(
    pages.map(({ number }) => lines.filter(({ page }) => page === number)),
    [],
    context,
  )
}

/** @returns the rows that the file declares, on the raster; none where it declares no table */
export function taggedLines(pages: readonly RawPage[], { names }: RoleContext): Line[] {
  return alignRows(joinSplitRows(pages.flatMap(taggedRows), names), names).map(lineOf)
}

function lineOf({ page, cells }: TaggedRow, index: number): Line {
  const words: Word[] = cells.flatMap((cell, column) =>
    cell
      .split(' ')
      .filter((text) => text !== '')
      .map((text, at) => ({ text, x0: column * COLUMN + at, x1: column * COLUMN + at + 1, size: SIZE })),
  )
  const text = cells.filter((cell) => cell !== '').join(' ')
  return { page, section: page, y: index * ROW, size: SIZE, words, text }
}
