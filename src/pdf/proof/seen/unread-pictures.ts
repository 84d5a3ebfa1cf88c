import { areaOf, type Box } from '../../document/paint/box.js'
import type { SeenPage } from '../../document/seen-page.js'
import { type Finding, finding } from '../../finding.js'
import { outlinesOf } from './drawings.js'
import { drawnWords } from './drawn-words.js'
import type { LevelPage } from './level-page.js'
import type { RowParts } from './row-parts.js'

/** Share of a page from which the pictures on it are the page: a scan, whole or in tiles. */
const WHOLE = 0.3
/** A scanned page has no more lines beside the picture: its number, a header, a footer. */
const MOST_LINES = 3
/** So many outlines are words, where nothing is written: letters may be drawn. */
const OUTLINES = 12
/** Share of the width of a page from which a picture beside the rows may hold a heading; emblems are narrower. */
const WIDE = 0.5
/** Share of the width of a page, and times its height, from which a picture may be a line of words. */
const BANNER = 0.2
const FLATTER = 5
/** Share of the pages with rows from which a picture recurs on them. */
const RECURS = 0.5
/** Points: a picture that is flatter is a rule or the edge of a table. */
const FLAT = 10

/**
 * What stands in a picture is not read. A page that is one, between the rows or behind them, may take figures back, and
 * what a wide picture says on page after page it says of the whole table: such a table is not proven. Before the rows it is
 * a cover, and a wide picture on one page may be the head of the letter, or one as flat as a line of words an emblem: all are
 * named, so that somebody looks. So are words that are drawn as outlines above or below the rows: at one place on most pages
 * they are a letterhead, elsewhere they may take figures back.
 */
export function unreadPictures(
  pages: readonly SeenPage[],
  rows: RowParts,
  level: readonly LevelPage[],
): Finding[] {
  const hasRows = ({ number }: SeenPage) => rows.on(number).length > 0
  const first = pages.findIndex(hasRows)
  if (first < 0) return []
  const headed = pages.filter((page) => hasRows(page) && hasWidePicture(page, rows))
  const most = RECURS * pages.filter(hasRows).length
  const recurs = headed.length > 1 && headed.length > most
  const bannered = pages.filter((page) => !headed.includes(page) && hasBanner(page, rows))
  const words = drawnWords(level)
  const unread = (page: SeenPage) => !hasRows(page) && isPicture(page)
  return [
    ...named(
      'picture-behind',
      pages.slice(first).filter((page) => unread(page) || words.alone.has(page.number)),
    ),
    ...named('picture-recurring', recurs ? headed : []),
    ...named(
      'picture-beside',
      pages.filter(
        (page, at) =>
          (at < first && unread(page)) ||
          bannered.includes(page) ||
          words.recurring.has(page.number) ||
          (!recurs && headed.includes(page)),
      ),
    ),
  ]
}

type Code = 'picture-behind' | 'picture-beside' | 'picture-recurring'

function named(code: Code, pages: readonly SeenPage[]): Finding[] {
  const numbers = pages.map(({ number }) => String(number))
  return numbers.length === 0 ? [] : [finding(code, 'warning', { pages: numbers })]
}

function isPicture(page: SeenPage): boolean {
  const { lines, painting, width, height } = page
  if (lines.length > MOST_LINES) return false
  const covered = picturesOn(page).reduce((sum, box) => sum + areaOf(box), 0)
  return (
    covered >= WHOLE * width * height ||
    outlinesOf(painting.shapes.filter(({ isOnLayer }) => isOnLayer)).length >= OUTLINES
  )
}

/** Beside the rows: what lies over them is looked at elsewhere. */
function hasWidePicture(page: SeenPage, rows: RowParts): boolean {
  return picturesOn(page).some(
    (box) =>
      box.x1 - box.x0 >= WIDE * page.width &&
      box.y1 - box.y0 >= FLAT &&
      rows.near(page.number, box).length === 0,
  )
}

function hasBanner(page: SeenPage, rows: RowParts): boolean {
  return picturesOn(page).some(({ x0, x1, y0, y1 }) => {
    const [wide, high] = [x1 - x0, y1 - y0]
    const isBanner = wide >= BANNER * page.width && high >= FLAT && wide >= FLATTER * high
    return isBanner && rows.near(page.number, { x0, x1, y0, y1 }).length === 0
  })
}

function picturesOn({ overlays }: SeenPage): Box[] {
  return overlays.filter(({ kind }) => kind === 'picture').map(({ box }) => box)
}
