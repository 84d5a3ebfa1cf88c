import { groupBy } from '../../domain/group-by.js'
import { centsOf, type Token } from '../layout/token.js'
import type { NumberBeside } from '../reading.js'
import { OTHER_YEAR } from '../words/vocabulary.js'
import { centsIn } from './adds-up.js'
import { type Interval, isIn } from './intervals.js'
import { type NumberColumn, type NumbersBeside, piecesOf } from './numbers-beside.js'
import { type Relation, relationOf } from './relation.js'
import type { RowSegment } from './row-grammar.js'
import { AGREES } from './told-districts.js'

/** What the columns of other figures say of the amounts. */
export interface Figures {
  /** numbers that should follow from the amount of their row, as those of the other rows do, and do not */
  readonly disagreeing: readonly NumberBeside[]
  /** one number of each column that no heading names, and that has nothing to do with the amounts */
  readonly unnamed: readonly NumberBeside[]
}

/** Share of the rows that must have a number for the column to be one of all rows. */
const FILLED = 0.6
const FEWEST = 5
/** Share of numbers that agree with any amount as well: then they tell nothing. */
const CHANCE = 0.3
/** A factor so close to one repeats the amounts: another column of amounts. */
const REPEATS = 0.01
/** Share of the numbers that must agree for a column that calls itself something else. */
const NEARLY_ALL = 0.97

/**
 * @param used columns whose meaning is known already
 * @param below what stands on the line below a row that is no row
 */
export function figuresBeside(
  bands: readonly (readonly NumberColumn[])[],
  used: readonly (NumbersBeside | null)[],
  below: (row: RowSegment) => readonly Token[],
): Figures {
  const known = new Set(used.flatMap((numbers) => numbers?.columns ?? []))
  // A table of other widths may have its persons where the others have this column.
  const meant = new Set(used.flatMap((numbers) => [...(numbers?.of.values() ?? [])]))
  const columns = bands
    .flat()
    .filter((column) => !known.has(column))
    .map((column) => ({ ...column, pieces: column.pieces.filter(({ token }) => !meant.has(token)) }))
    .filter(isFull)
  const told = columns.map((column) => ({ column, relation: relationIn(column) }))
  const made = madeOfParts(columns)
  return {
    disagreeing: told.flatMap(({ column, relation }) =>
      relation ? exceptions(column, relation, below, made.get(column) ?? NO_ROWS) : [],
    ),
    unnamed: told.flatMap(({ column, relation }) =>
      relation === null && column.heading === '' && !isConstant(column)
        ? column.pieces.slice(0, 1).map(beside)
        : [],
    ),
  }
}

interface Figure {
  readonly token: Token
  readonly row: RowSegment
  readonly value: number
  readonly amount: number
}

function isFull({ pieces, paid }: NumberColumn): boolean {
  return pieces.length >= FEWEST && pieces.length >= FILLED * paid
}

/** @returns null where the column has nothing to do with the amounts */
function relationIn(column: NumberColumn): Relation | null {
  const figures = figuresOf(column)
  const step = Math.max(...figures.map(({ token }) => stepOf(token)))
  const relation = relationOf(figures, (_value, factor) => 1 + step * factor)
  if (!relation || relation.byChance > CHANCE || Math.abs(relation.factor - 1) < REPEATS) return null
  const { asPrinted, moved, inAnyOrder } = relation
  const enough = OTHER_YEAR.test(column.heading) ? NEARLY_ALL : AGREES
  return Math.max(asPrinted, moved, inAnyOrder) >= enough ? relation : null
}

function figuresOf({ pieces }: Pick<NumberColumn, 'pieces'>): Figure[] {
  return pieces.flatMap(({ token, row }) =>
    token.kind === 'number' && token.sign === ''
      ? [{ token, row, value: token.amount.cents / 100, amount: centsIn(row) / 100 }]
      : [],
  )
}

/** The smallest difference that the print shows. */
function stepOf(token: Token): number {
  const decimals = token.kind === 'number' && token.amount.decimals < 3 ? token.amount.decimals : 0
  return 10 ** -decimals
}

/**
 * Instalments and the like: columns beside each other whose numbers make up the amounts of nearly all rows, to the cent.
 * A small amount may be paid at once: its parts are others than those of the other rows, and right.
 * @returns by such a column the rows that it makes up with the others
 */
function madeOfParts(columns: readonly NumberColumn[]): ReadonlyMap<NumberColumn, ReadonlySet<RowSegment>> {
  const made = new Map<NumberColumn, ReadonlySet<RowSegment>>()
  for (let from = 0; from < columns.length; from++)
    for (let to = from + 2; to <= columns.length; to++) {
      const parts = columns.slice(from, to)
      const byRow = groupBy(parts.flatMap(figuresOf), ({ row }) => [row])
      const whole = [...byRow].flatMap(([row, of]) => (sumOf(of) === centsIn(row) ? row : []))
      if (whole.length < NEARLY_ALL * byRow.size) continue
      for (const part of parts) made.set(part, new Set(whole))
    }
  return made
}

const NO_ROWS: ReadonlySet<RowSegment> = new Set()

/** In cents. */
function sumOf(figures: readonly Figure[]): number {
  return figures.reduce((sum, { token }) => sum + (centsOf(token) ?? 0), 0)
}

function exceptions(
  column: NumberColumn,
  { holds }: Relation,
  below: (row: RowSegment) => readonly Token[],
  made: ReadonlySet<RowSegment>,
): NumberBeside[] {
  const figures = figuresOf(column)
  const isBroken = ({ row, amount }: Figure) => {
    const own = figures.flatMap((figure) => (figure.row === row ? figure.token : []))
    const rest = below(row).filter((token) => isIn(token, widened(column, token)))
    const digits = [...own, ...rest].map(({ text }) => text.replace(GAPS, ''))
    const value = Number(digits.join(''))
    return digits.length > 1 && digits.every((part) => /^\d+$/.test(part)) && holds({ value, amount })
  }
  const right = figures.filter(holds)
  const [told, shapes] = [new Set(right.map(({ row }) => row)), new Set(right.map(shapeOf))]
  const isElsewhere = ({ row, amount }: Figure) =>
    figuresOf({ pieces: piecesOf(row) }).some(
      (each) => shapes.has(shapeOf(each)) && holds({ ...each, amount }),
    )
  // In tables of other widths a remark may reach so far: "(0,5 VZÄ)" before "0,026 %", which holds.
  const isOfRemark = (figure: Figure) =>
    told.has(figure.row) || (!shapes.has(shapeOf(figure)) && isElsewhere(figure))
  return figures
    .filter((figure) => !holds(figure) && !isOfRemark(figure))
    .filter((figure) => !made.has(figure.row) && !isBroken(figure))
    .map((figure) => ({ ...beside(figure), heading: column.heading }))
}

/** "0,026 %" and "3,400 %" are written alike. */
const shapeOf = ({ token }: Figure): string => token.text.replace(/\d+/g, '0')

/** "1 635 14" above "8": a narrow cell breaks a number anywhere. */
const GAPS = /[.\s'’\u00a0\u202f]/g

/** The last digit of a number that its cell breaks stands at the edge of the cell. */
function widened({ x0, x1 }: Interval, { size }: Token): Interval {
  return { x0: x0 - size, x1: x1 + size }
}

function beside({ token, row }: { token: Token; row: RowSegment }): NumberBeside {
  const text = row.lines.map(({ line }) => line.text).join(' ')
  return { page: row.line.line.page, text, number: token.text, heading: '' }
}

function isConstant({ pieces }: NumberColumn): boolean {
  return pieces.every(({ token }) => token.text === pieces[0]?.token.text)
}
