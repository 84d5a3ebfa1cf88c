import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { PlacedBox } from '../document/paint/box.js'
import { type Token, wholeValue } from '../layout/token.js'
import type { NotUnderstood, PrintedRow, PrintedSum, Reading } from '../reading.js'
import { centsIn } from './adds-up.js'
import { aloneBeside } from './alone-beside.js'
import type { IsAmount } from './amount-columns.js'
import { restsOfCells } from './cells-beside.js'
import { deniedDistricts } from './denied-districts.js'
import { districtColumns } from './district-columns.js'
import { districtLines } from './district-lines.js'
import { figuresBeside } from './figures-beside.js'
import type { GridLine } from './grid.js'
import { isIn } from './intervals.js'
import { type DistrictNotes, notedDistricts } from './noted-districts.js'
import { otherNumberColumns, runningBeside } from './numbers-beside.js'
import { personsBeside } from './persons-beside.js'
import { sumsOf, textOfLines } from './printed-sums.js'
import type { Region } from './regions.js'
import { rowDistricts } from './row-districts.js'
import type { RowSegment, Segment } from './row-grammar.js'
import { rowKeys } from './row-keys.js'
import { settle } from './settle.js'
import { unexplained } from './unexplained.js'
import { unreadableLines } from './unreadable-lines.js'

/** What a reading needs to know of the whole document. */
export interface DocumentFacts {
  /** lines of text in all */
  readonly lines: number
  /** somewhere it says "in thousands of euro" */
  readonly isInThousands: boolean
  /** what notes say of the districts of namesakes */
  readonly notes: DistrictNotes
  readonly isAmount: IsAmount
  /** its rows are parts of sentences */
  readonly isRunningText: boolean
  /** @returns the place of level text on the page as it is shown */
  boxOf(page: number, place: { x0: number; x1: number; y: number; size: number }): PlacedBox
}

export interface Collected extends Reading {
  readonly segments: readonly Segment[]
}

/** Makes rows and sums of the segments, with what stands beside them. */
export function collect(
  found: readonly Segment[],
  regions: readonly Region[],
  names: PrintedNames,
  facts: DocumentFacts,
): Collected {
  const segments = settle(found, names, facts.isAmount)
  const rows = segments.filter((each): each is RowSegment => each.kind === 'row')
  const keys = rowKeys(segments, names)
  const between = districtLines(segments, names)
  const isNote = ({ line }: GridLine) => facts.notes.isNote(line)
  const rests = restsOfCells(segments)
  const isHeading = (each: Segment) =>
    !each.lines.some((line) => between.lines.has(line) || isNote(line) || rests.has(line))
  const around = { between, noted: notedDistricts(rows, facts.notes), isHeading }
  const districts = districtColumns(segments, rows, regions, names)
  const told = rowDistricts(segments, rows, districts, names, keys.of, around)
  const denied = deniedDistricts(segments, districts, told, names, isHeading)
  const columns = otherNumberColumns(rows, regions, keys.tokens)
  const below = tokensBelow(segments)
  const persons = personsBeside(columns, below)
  const running = runningBeside(columns)
  const figures = figuresBeside(columns, [persons, running], below)
  const alone = aloneBeside(segments)
  const isNoKey = (each: Segment) =>
    each.kind !== 'figure' || !each.line.amount || !keys.tokens.has(each.line.amount)
  const printed = rows.map((row): PrintedRow => {
    const [count, ordinal] = [row.line.persons ?? persons?.of.get(row), running?.of.get(row)]
    return {
      page: row.line.line.page,
      text: textOfLines(row.lines),
      name: row.name,
      ags: row.key ?? wholeKey(keys.of.get(row)) ?? '',
      persons: count ? String(wholeValue(count) ?? count.text) : '',
      running: ordinal?.text ?? '',
      amount: centsIn(row),
      districts: told.get(row) ?? null,
      ...placesOf(row, facts),
      printed: row.line.name,
      alone: alone.get(row) ?? [],
      ...(denied.has(row) ? { denied: denied.get(row) ?? '' } : {}),
    }
  })
  return {
    ...inEuro(printed, sumsOf(segments.filter(isNoKey), persons, names)),
    breaks: breaksOf(segments),
    isRounded: isRounded(rows, facts),
    notUnderstood: unreadableLines(segments, names),
    unexplained: unexplained(
      segments,
      (line) => between.lines.has(line) || isNote(line),
      facts.isRunningText,
    ),
    isRunningText: facts.isRunningText,
    ...figures,
    withoutAmount: rows.flatMap(withoutAmount),
    lines: facts.lines,
    hasRunningNumbers: running !== null,
    hasPersons: persons !== null || rows.some(({ line }) => line.persons !== undefined),
    segments,
  }
}

function tokensBelow(segments: readonly Segment[]): (row: RowSegment) => readonly Token[] {
  const below = new Map(segments.map((each, at) => [each, segments[at + 1]]))
  return (row) => {
    const next = below.get(row)
    return next?.kind === 'text' ? (next.lines[0]?.tokens ?? []) : []
  }
}

function wholeKey(key: string | undefined): string | undefined {
  return key?.length === 8 ? key : undefined
}

/** Where the words of a row stand, by what they are. */
function placesOf({ lines }: RowSegment, { boxOf }: DocumentFacts): Pick<PrintedRow, 'boxes' | 'others'> {
  const placed = lines.flatMap((line) =>
    line.tokens.map((token) => ({
      text: token.text,
      role: roleOf(token, line),
      box: boxOf(line.line.page, { ...token, y: token.y ?? line.line.y }),
    })),
  )
  const boxes = (role: Role) => placed.filter((part) => part.role === role).map(({ box }) => box)
  return {
    boxes: { name: boxes('name'), amount: boxes('amount')[0] ?? null, key: boxes('key')[0] ?? null },
    others: placed.flatMap(({ role, text, box }) => (role === 'other' ? { text, box } : [])),
  }
}

type Role = 'name' | 'amount' | 'key' | 'other'

function roleOf(token: Token, { amount, nameAt }: GridLine): Role {
  if (token === amount) return 'amount'
  if (token.kind === 'key') return 'key'
  return nameAt && token.kind === 'word' && isIn(token, nameAt) ? 'name' : 'other'
}

function breaksOf(segments: readonly Segment[]): number[] {
  let after = 0
  return segments.flatMap(({ kind }) => {
    if (kind === 'row') after++
    return kind === 'row' ? [] : after
  })
}

/** Thousands of euro are exact with three decimals only. */
function isRounded(rows: readonly RowSegment[], { isInThousands }: DocumentFacts): boolean {
  const decimals = rows.flatMap(({ line: { amount } }) =>
    amount?.kind === 'number' && amount.amount.cents > 0 ? amount.amount.decimals : [],
  )
  if (decimals.includes(1)) return true
  return isInThousands && !decimals.every((count) => count === 3)
}

function withoutAmount({ line, lines }: RowSegment): NotUnderstood[] {
  return line.amount ? [] : [{ page: line.line.page, text: textOfLines(lines), amount: '' }]
}

/** @param amounts in cents. @returns in whole euro where no cent is printed */
function inEuro(
  rows: readonly PrintedRow[],
  sums: readonly PrintedSum[],
): Pick<Reading, 'rows' | 'sums' | 'unitsPerEuro'> {
  if ([...rows, ...sums].some(({ amount }) => amount % 100 !== 0)) return { rows, sums, unitsPerEuro: 100 }
  const whole = <T extends { readonly amount: number; readonly whole?: number }>(item: T): T => ({
    ...item,
    amount: item.amount / 100,
    ...(item.whole ? { whole: item.whole / 100 } : {}),
  })
  return { rows: rows.map(whole), sums: sums.map(whole), unitsPerEuro: 1 }
}
