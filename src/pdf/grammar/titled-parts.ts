import type { PrintedNames } from '../../domain/places/printed-names.js'
import { inRuns } from '../in-runs.js'
import type { GridLine } from './grid.js'
import type { Region } from './regions.js'
import { districtsIn, SAYS_SUM } from './sum-labels.js'

/** Where a table lies, or one of several abreast, and its lines, or some of them. */
export interface Table {
  readonly region: Region
  readonly grid: readonly GridLine[]
}

/**
 * Tables abreast may stand one below the other in the same columns, each with its sum below: on a line of their own, that sum
 * and the heading of the next end the rows above in all of them, which are read to their end first.
 * @returns the tables, each cut at these lines; the same where no sum stands so
 */
export function partedByTitles(tables: readonly Table[], names: PrintedNames): readonly Table[] {
  const isBeside = ({ region }: Table, { region: before }: Table) =>
    region.page === before.page && region.band > before.band
  const sections = inRuns(tables, isBeside).map((abreast) => ({ abreast, titles: titlesIn(abreast, names) }))
  if (!sections.some(({ titles }) => titles.some(saysSum))) return tables
  return sections.flatMap(({ abreast, titles }) => {
    if (titles.length === 0) return abreast
    const partOf = ({ line }: GridLine) => titles.findLastIndex((title) => line.y >= title.line.y)
    return [-1, ...titles.keys()].flatMap((part) =>
      abreast.flatMap(({ region, grid }) => {
        const own = grid.filter((line) => partOf(line) === part)
        return own.length > 0 ? { region, grid: own } : []
      }),
    )
  })
}

/** @returns the lines of the first table that say a district or a sum, below rows of the others and beside none of them */
function titlesIn([first, ...others]: readonly Table[], names: PrintedNames): GridLine[] {
  const beside = others.flatMap(({ grid }) => grid.map(({ line }) => line.y))
  return (first?.grid ?? []).filter((each) => {
    const { y, size } = each.line
    const isAlone = beside.every((other) => Math.abs(other - y) >= BESIDE * size)
    return isAlone && beside.some((other) => other < y) && (saysSum(each) || isHeading(each, names))
  })
}

/** Share of the height of the font up to which two lines stand beside each other. */
const BESIDE = 0.5

function saysSum({ line }: GridLine): boolean {
  return line.text.search(SAYS_SUM) >= 0
}

/** A city has its amount in the column. */
function isHeading({ line, amount, isStray }: GridLine, names: PrintedNames): boolean {
  return (amount === null || isStray) && districtsIn(line.text, names).length > 0
}
