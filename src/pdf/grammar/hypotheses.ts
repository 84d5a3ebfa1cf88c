import { THOUSANDS_OF_EURO } from '../../domain/amount-words.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import { shownBox, type TextPage } from '../layout/text-page.js'
import type { IsAmount } from './amount-columns.js'
import type { AmountTest } from './amount-tests.js'
import { blocksByFullness } from './blocks-by-fullness.js'
import { type Collected, collect, type DocumentFacts } from './collect.js'
import { type GridLine, gridOf } from './grid.js'
import { type LineSource, type PageLines, pageLines } from './page-lines.js'
import { type Region, regionsOf } from './regions.js'
import { type Section, sectionsOf } from './sections.js'
import { segment, type TieBreak } from './segment.js'
import { stacksOf } from './stacks.js'
import { isRunningText, streamOf } from './stream.js'

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
  readonly facts: Omit<DocumentFacts, 'isRunningText'>
}

/** @returns the lines of the document, with what a reading needs to know of it beside them */
export function linesOf(pages: readonly TextPage[], source: LineSource, names: PrintedNames): Lines {
  const found = pageLines(pages, source, names)
  const turns = new Map(pages.map(({ number, turn }) => [number, turn]))
  const facts: Lines['facts'] = {
    lines: found.reduce((sum, { lines, artifacts }) => sum + lines.length + artifacts.length, 0),
    isInThousands: found.some((page) =>
      [...page.lines, ...page.artifacts].some(({ line }) => THOUSANDS_OF_EURO.test(line.text)),
    ),
    boxOf: (page, place) => shownBox(page, turns.get(page) ?? LEVEL, place),
  }
  return { source, pages: found, names, facts }
}

const LEVEL = { main: 0, tilt: 0, left: 0, top: 0 }

/** More equal columns of amounts are no table of amounts. */
const MOST_RIVALS = 4

/** @returns the readings under one test of amounts by their layouts, the likeliest first; each is made when it is asked for */
export function* layoutsFor(lines: Lines, { edition, isAmount }: AmountTest): Generator<Iterable<Candidate>> {
  const { source, pages, names } = lines
  const sections = sectionsOf(pages, isAmount, names)
  const abreast: Columns[] = []
  const isBanded = () => abreast.some(({ tables }) => tables.some(({ region }) => region.bands > 1))
  const read = (layout: Hypothesis['layout'], { column, tables }: Columns) =>
    candidate(
      lines,
      { source, layout, edition, column },
      tables.map(({ region }) => region),
      tables.flatMap(({ grid }) => grid),
    )
  yield mapped(columnsOf(sections, lines, isAmount, true), (columns) => {
    abreast.push(columns)
    return read(isBanded() ? 'bands' : 'one', columns)
  })
  if (isBanded()) {
    const inBlocks = (layout: 'bands' | 'long bands', blockOf: (region: Region) => number) =>
      mapped(abreast, (columns) => read(layout, bandAfterBand(columns, blockOf)))
    yield inBlocks('long bands', () => 0)
    const within = (isSo: typeof goesOn) =>
      abreast.some(({ tables }) => tables.some(({ region }, at) => isSo(region, tables[at - 1]?.region)))
    if (within(goesOn)) yield inBlocks('long bands', ({ block }) => block)
    for (const blocks of blocksByFullness(
      abreast.flatMap(({ tables }) => tables.map(({ region }) => region)),
    ))
      yield inBlocks('long bands', ({ page }) => blocks.get(page) ?? 0)
    if (within(isBelow)) yield inBlocks('bands', ({ page }) => page)
    yield mapped(columnsOf(sections, lines, isAmount, false), (columns) => read('one', columns))
  }
  const grid = source === 'text' ? streamOf(pages, isAmount, names) : []
  if (isRunningText(grid))
    yield [candidate(lines, { source, layout: 'stream', edition, column: 0 }, [], grid)]
  const stacked = stacksOf(pages, isAmount, names)
  if (stacked.length > 0)
    yield [candidate(lines, { source, layout: 'stacks', edition, column: 0 }, [], stacked)]
}

function* mapped<T, R>(items: Iterable<T>, make: (item: T) => R): Generator<R> {
  for (const item of items) yield make(item)
}

/** Below one head, on the next page. */
function goesOn({ page, block }: Region, before: Region | undefined): boolean {
  return before !== undefined && before.page < page && before.block === block
}

/** A second head above tables side by side: it may stand above the next table of each column of text. */
function isBelow({ page, band }: Region, before: Region | undefined): boolean {
  return before !== undefined && before.page === page && band < before.band
}

/** @param blockOf what its tables are read to their end within */
function bandAfterBand({ tables, ...columns }: Columns, blockOf: (region: Region) => number): Columns {
  const sorted = tables.toSorted(({ region: a }, { region: b }) => blockOf(a) - blockOf(b) || a.band - b.band)
  return { ...columns, tables: sorted }
}

/** The tables of all pages, with one of the columns that may hold the amounts. */
interface Columns {
  readonly column: number
  readonly tables: readonly { readonly region: Region; readonly grid: readonly GridLine[] }[]
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
  hypothesis: Hypothesis,
  regions: readonly Region[],
  grid: readonly GridLine[],
): Candidate {
  const of = { ...facts, isRunningText: hypothesis.layout === 'stream' }
  const read = (tieBreak: TieBreak) => {
    const { segments, isTied } = segment(grid, names, tieBreak)
    return { reading: collect(segments, regions, names, of), isTied }
  }
  return { hypothesis, regions, ...read('longer'), retold: () => read('shorter').reading }
}
