import { isIn } from './intervals.js'
import type { Region } from './regions.js'

/** Points above the first amount in which the heading of a column stands; its words may be wider than the amounts. */
const REACH = 90
const WIDER = 12

/** @returns the words above the column of amounts; empty where none stand there */
export function headingOf({
  lines,
  artifacts,
  amounts,
}: Pick<Region, 'lines' | 'artifacts' | 'amounts'>): string {
  const wide = { x0: amounts.x0 - WIDER, x1: amounts.x1 + WIDER }
  const first = lines.find(({ tokens }) =>
    tokens.some((token) => token.kind === 'number' && isIn(token, amounts)),
  )
  if (!first) return ''
  const above = [...artifacts, ...lines].filter(
    ({ line }) => line.y < first.line.y && line.y > first.line.y - REACH,
  )
  return above
    .sort((a, b) => a.line.y - b.line.y)
    .flatMap(({ tokens }) => tokens.filter((token) => isIn(token, wide)).map(({ text }) => text))
    .join(' ')
}
