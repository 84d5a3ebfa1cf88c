import { groupBy } from '../../domain/group-by.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { Municipality } from '../../domain/register.js'
import type { Token } from '../layout/token.js'
import { bandsOf } from './district-columns.js'
import type { GridLine } from './grid.js'
import { type Column, columnsIn, type Interval } from './intervals.js'
import type { RowSegment, Segment } from './row-grammar.js'
import { endsKey, onlyPlace } from './sums-among.js'
import { AGREES } from './told-districts.js'

interface Piece extends Interval {
  readonly row: RowSegment
  readonly token: Token
  /** the AGS, or its first five digits */
  readonly key: string
}

/** What numbers beside the names tell of their places. */
export interface RowKeys {
  /** the AGS of the row, or the first five digits of it */
  readonly of: ReadonlyMap<RowSegment, string>
  readonly tokens: ReadonlySet<Token>
}

/** So many rows must tell a place by their names alone before the column of their keys is believed. */
const FEWEST = 3

/**
 * Keys that are printed without their "08" or its nought ("115002", "336/050", "8.336.050"), with more
 * digits behind them (the number of a creditor), or as the three digits of their district: numbers like others, but that
 * they agree with the names, or that each row has another key of the register. Only such columns tell anything. In a card
 * the key may stand above the name, or below the amount.
 */
export function rowKeys(segments: readonly Segment[], { register }: PrintedNames): RowKeys {
  const isKey = (key: string) =>
    key.length === 8 ? register.byAgs.has(key) : register.districts.some(({ ags }) => ags === key)
  const inside = keysIn(linesOfRows(segments, 0), isKey, (column, rows) => {
    return agreesWithNames(column) || isWholeKeys(column, rows)
  })
  if (inside.of.size > 0) return inside
  const above = keysIn(linesOfRows(segments, -1), isKey, agreesWithNames)
  return above.of.size > 0 ? above : keysIn(linesOfRows(segments, 1), isKey, agreesWithNames)
}

type LinesOfRows = ReadonlyMap<RowSegment, readonly GridLine[]>

/** @param step to the segment beside each row whose lines are looked at as well, where it has no words */
function linesOfRows(segments: readonly Segment[], step: -1 | 0 | 1): LinesOfRows {
  return new Map(
    segments.flatMap((row, at) => {
      if (row.kind !== 'row') return []
      const beside = step === 0 ? undefined : segments[at + step]
      const more = beside && beside.kind !== 'row' ? beside.lines : []
      const isOfRow = more.every((line) => isJust(line, row.line))
      return [[row, isOfRow ? [...row.lines, ...more] : row.lines] as const]
    }),
  )
}

/** Figures alone, in the table of the row. */
function isJust({ tokens, line, band }: GridLine, row: GridLine): boolean {
  return line.page === row.line.page && band === row.band && tokens.every(({ kind }) => kind === 'number')
}

function keysIn(
  lines: LinesOfRows,
  isKey: (key: string) => boolean,
  isColumn: (column: Column<Piece>, rows: readonly RowSegment[]) => boolean,
): RowKeys {
  const of = new Map<RowSegment, string>()
  const tokens = new Set<Token>()
  for (const inBand of bandsOf([...lines.keys()]))
    for (const { pieces } of columnsIn(
      inBand.flatMap((row) => piecesOf(row, lines.get(row) ?? [], isKey)),
    ).filter((column) => isColumn(column, inBand)))
      for (const { row, token, key } of ofOneLength(pieces)) {
        tokens.add(token)
        if (key.length >= (of.get(row)?.length ?? 0)) of.set(row, key)
      }
  return { of, tokens }
}

/** "116" are keys of districts, and so "317 116" is the number of a row before one of them, and no key of a place by chance. */
function ofOneLength(pieces: readonly Piece[]): readonly Piece[] {
  const byLength = [...groupBy(pieces, ({ key }) => [key.length]).values()]
  return byLength.reduce((most, some) => (some.length > most.length ? some : most), [])
}

function piecesOf(row: RowSegment, lines: readonly GridLine[], isKey: (key: string) => boolean): Piece[] {
  return lines.flatMap(({ tokens, amount }) =>
    tokens.flatMap((token, at) => {
      const isOther = (token === amount && row.line.amount === amount) || endsKey(token, tokens[at - 1], row)
      const key = isOther ? null : keyIn(token)
      return key !== null && isKey(key) ? [{ x0: token.x0, x1: token.x1, row, token, key }] : []
    }),
  )
}

function keyIn({ kind, text }: Token): string | null {
  if (kind !== 'number' && kind !== 'word') return null
  if (/^\d{3}$|^\d{6}$|^\d{3}[/.\s-]\d{3}$/.test(text)) return `08${text.replace(/\D/g, '')}`
  if (/^8([./\s-])\d{3}\1\d{3}$/.test(text)) return `0${text.replace(/\D/g, '')}`
  return /^08\d{7,8}$/.test(text) ? text.slice(0, 8) : null
}

/** Numbers of which each is a key of its own are keys even where the names are others: the table denies itself. */
function isWholeKeys({ pieces }: Column<Piece>, rows: readonly RowSegment[]): boolean {
  const whole = new Set(pieces.flatMap(({ key }) => (key.length === 8 ? [key] : [])))
  return rows.length >= FEWEST && whole.size >= AGREES * rows.length
}

function agreesWithNames({ pieces }: Column<Piece>): boolean {
  const known = pieces.flatMap(({ row, key }) => {
    const place: Municipality | null = onlyPlace(row)
    return place ? [place.ags.startsWith(key)] : []
  })
  return known.length >= FEWEST && known.filter((agrees) => agrees).length >= AGREES * known.length
}
