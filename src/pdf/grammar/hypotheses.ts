import { THOUSANDS_OF_EURO } from '../../domain/amount-words.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import { type LineSource, type PageLines, pageLines } from '../layout/page-lines.js'
import { shownBox, type TextPage } from '../layout/text-page.js'
import type { IsAmount } from './amount-columns.js'
import type { AmountTest } from './amount-tests.js'
import { type Collected, collect, type DocumentFacts } from './collect.js'
import { type GridLine, gridOf } from './grid.js'
import { districtNotes } from './noted-districts.js'
import { withOwnLetters } from './own-letters.js'
import { type Region, regionsOf } from './regions.js'
import { type Section, sectionsOf } from './sections.js'
import { segment, type TieBreak } from './segment.js'
import { stacksOf } from './stacks.js'
import { isRunningText, streamOf } from './stream.js'
import {
  asOne,
  byFullness,
  byFullnessOfOne,
  byHead,
  byOrder,
  byPage,
  byPlace,
  type TableBlocks,
} from './table-blocks.js'
import { partedByTitles, type Table } from './titled-parts.js'

/** What a reading takes for granted of the document. */
export interface Hypothesis {
  readonly source: LineSource
  /**
   * one table to a page; several side by side, each page read to its end, or each of them over all pages; or running
   * text; or names that stand side by side above their figures
   */
  readonly layout: 'one' | 'bands' | 'long bands' | 'stream' | 'stacks'
  /** id of the edition whose rate tells the amounts; null where nothing but the numbers do */
  readonly edition: string | null
  /** which of several columns of amounts, from the left, from 0 */
  readonly column: number
}

/** A reading under a hypothesis. */
export interface Candidate {
  readonly hypothesis: Hypothesis
  readonly regions: readonly Region[]
  readonly reading: Collected
  /** cuts of the same cost exist */
  readonly isTied: boolean
  /** @returns the same with the opposite choice among cuts of one cost */
  retold(): Collected
}

/** What the hypotheses are about. */
export interface Lines {
  readonly source: LineSource
  readonly pages: readonly PageLines[]
  readonly names: PrintedNames
  readonly facts: Omit<DocumentFacts, 'isRunningText' | 'isAmount'>
}

/** @returns the lines of the document, with what a reading needs to know of it beside them */
export function linesIn(pages: readonly TextPage[], source: LineSource, names: PrintedNames): Lines {
  const found = pageLines(pages, source, names)
  const turns = new Map(pages.map(({ number, turn }) => [number, turn]))
  const facts: Lines['facts'] = {
    lines: found.reduce((sum, { lines, artifacts }) => sum + lines.length + artifacts.length, 0),
    isInThousands: found.some((page) =>
      [...page.lines, ...page.artifacts].some(({ line }) => THOUSANDS_OF_EURO.test(line.text)),
    ),
    notes: districtNotes(
      found.flatMap(({ lines, artifacts }) => [...lines, ...artifacts]),
      names,
    ),
    boxOf: (page, place) => shownBox(page, turns.get(page) ?? LEVEL, place),
  }
  return { source, pages: found, names, facts }
}

const LEVEL = { main: 0, tilt: 0, left: 0, top: 0 }

/** More equal columns of amounts are no table of amounts. */
const MOST_RIVALS = 4

/** @returns the readings under one test of amounts by their layouts, the likeliest first; each is made when it is asked for */
export function* layoutsFor(lines: Lines, test: AmountTest): Generator<Iterable<Candidate>> {
  const { edition, isAmount } = test
  const { source, pages, names } = lines
  const sections = sectionsOf(pages, isAmount, names)
  const abreast: Columns[] = []
  const isBanded = () => abreast.some(({ tables }) => tables.some(({ region }) => region.bands > 1))
  const read = (layout: Hypothesis['layout'], { column, tables }: Columns) =>
    candidate(
      lines,
      test,
      { source, layout, edition, column },
      tables.map(({ region }) => region),
      tables.flatMap(({ grid }) => grid),
    )
  yield mapped(columnsOf(sections, lines, isAmount, true), (columns) => {
    abreast.push(columns)
    return read(isBanded() ? 'bands' : 'one', columns)
  })
  if (isBanded()) {
    for (const [layout, columns] of otherOrders(abreast, names))
      yield mapped(columns, (each) => read(layout, each))
    yield mapped(columnsOf(sections, lines, isAmount, false), (columns) => read('one', columns))
  }
  const grid = source === 'text' ? streamOf(pages, isAmount, names) : []
  if (isRunningText(grid))
    yield [candidate(lines, test, { source, layout: 'stream', edition, column: 0 }, [], grid)]
  const stacked = stacksOf(pages, isAmount, names)
  if (stacked.length > 0)
    yield [candidate(lines, test, { source, layout: 'stacks', edition, column: 0 }, [], stacked)]
}

function* mapped<T, R>(items: Iterable<T>, make: (item: T) => R): Generator<R> {
  for (const item of items) yield make(item)
}

const ORDERS: readonly (readonly [layout: 'bands' | 'long bands', blocksOf: TableBlocks])[] = [
  ['long bands', asOne],
  ['long bands', byHead],
  ['long bands', byPlace],
  ['long bands', byOrder],
  ['long bands', byFullness],
  ['long bands', byFullnessOfOne],
  ['bands', byPage],
]

/** @returns tables abreast in the other orders that they may be read in, each once, when it is asked for */
function* otherOrders(abreast: readonly Columns[], names: PrintedNames) {
  const known = [abreast]
  const orders: readonly (readonly [Hypothesis['layout'], (columns: Columns) => Columns])[] = [
    ...ORDERS.map(
      ([layout, blocksOf]) => [layout, (columns: Columns) => bandAfterBand(columns, blocksOf)] as const,
    ),
    ['bands', (columns) => ({ ...columns, tables: partedByTitles(columns.tables, names) })],
  ]
  for (const [layout, inOrder] of orders) {
    const sorted = abreast.map(inOrder)
    const isKnown = known.some((others) =>
      others.every(
        ({ tables }, at) =>
          tables.length === sorted[at]?.tables.length &&
          tables.every((table, index) => table === sorted[at]?.tables[index]),
      ),
    )
    if (isKnown) continue
    known.push(sorted)
    yield [layout, sorted] as const
  }
}

function bandAfterBand({ tables, ...columns }: Columns, blocksOf: TableBlocks): Columns {
  const blockOf = blocksOf(tables.map(({ region }) => region))
  const sorted = tables.toSorted(({ region: a }, { region: b }) => blockOf(a) - blockOf(b) || a.band - b.band)
  return { ...columns, tables: sorted }
}

/** The tables of all pages, with one of the columns that may hold the amounts. */
interface Columns {
  readonly column: number
  readonly tables: readonly Table[]
}

/** @param hasBands whether several tables may stand side by side */
function* columnsOf(
  sections: readonly Section[],
  { names }: Lines,
  isAmount: IsAmount,
  hasBands: boolean,
): Generator<Columns> {
  for (let column = 0, rivals = 1; column < Math.min(rivals, MOST_RIVALS); column++) {
    const regions = regionsOf(sections, { isAmount, column, hasBands })
    if (regions.length === 0) return
    rivals = regions.reduce((most, region) => Math.max(most, region.rivals), 0)
    yield {
      column,
      tables: regions.map((region) => ({ region, grid: gridOf(region, isAmount, names) })),
    }
  }
}

function candidate(
  { names, facts }: Lines,
  { isAmount }: AmountTest,
  hypothesis: Hypothesis,
  regions: readonly Region[],
  grid: readonly GridLine[],
): Candidate {
  const of = { ...facts, isAmount, isRunningText: hypothesis.layout === 'stream' }
  const lines = withOwnLetters(grid, names)
  const read = (tieBreak: TieBreak) => {
    const { segments, isTied } = segment(lines, names, tieBreak)
    return { reading: collect(segments, regions, names, of), isTied }
  }
  return { hypothesis, regions, ...read('longer'), retold: () => read('shorter').reading }
}
