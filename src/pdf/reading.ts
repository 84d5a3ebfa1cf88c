import type { District } from '../domain/register.js'
import type { PlacedBox } from './document/paint/box.js'

/** Where a piece of the table stands. */
export interface Place {
  /** one-based */
  readonly page: number
  /** the line as printed, wrapped lines joined */
  readonly text: string
}

/** Where the parts of a row stand, on the pages as they are shown. */
export interface RowBoxes {
  readonly name: readonly PlacedBox[]
  readonly amount: PlacedBox | null
  readonly key: PlacedBox | null
}

/** A row as printed, before anybody asks what it means. Texts are empty where nothing is printed. */
export interface PrintedRow extends Place {
  readonly name: string
  readonly ags: string
  readonly persons: string
  readonly running: string
  /** per year, in the parts of a euro that the reading counts */
  readonly amount: number
  /** districts that the row, its column or the heading above it may mean; null where none is told */
  readonly districts: readonly District[] | null
  /** absent where the row was not read from a page */
  readonly boxes?: RowBoxes
  /** what else is printed on its lines: other columns, remarks */
  readonly others?: readonly { readonly text: string; readonly box: PlacedBox }[]
  /** all words in the column of names, on the line of the amount; absent where the row was not read from a page */
  readonly printed?: string
  /** words of the lines without an amount that adjoin its own, up to the next amounts */
  readonly alone?: readonly string[]
  /** words of its cell of the district, or the heading above it, that name another than its place lies in */
  readonly denied?: string
  /** it stands in no row: a list beside the table names the places that get nothing */
  readonly isListed?: true
  /** of such a place: words that stand where other lines have their amount */
  readonly instead?: string
}

/** A printed total or subtotal: never a row, but a check of the rows. */
export interface PrintedSum extends Place {
  readonly label: string
  /** those that its label names */
  readonly districts: readonly District[]
  /** per year, in the parts of a euro that the reading counts */
  readonly amount: number
  /** the same with the digits below it, which may be the rest of it */
  readonly whole?: number
  readonly persons: number | null
  /** how many rows stand above it */
  readonly after: number
}

/** A line that is none of the known kinds, and why it may be so. */
export interface NotUnderstood extends Place {
  /** what stands in the place of an amount, beside a name that is known; null where there is no such */
  readonly amount: string | null
}

/** A number that stands beside the amount of a row. */
export interface NumberBeside extends Place {
  readonly number: string
  /** words above its column; empty where none stand there */
  readonly heading: string
}

/** What was taken from the print, in its order. */
export interface Reading {
  readonly rows: readonly PrintedRow[]
  readonly sums: readonly PrintedSum[]
  /** how many rows stand above each heading, sum or other line between the rows, in order */
  readonly breaks: readonly number[]
  /** 1 where amounts are whole euros; 100 where cents are printed, and counted */
  readonly unitsPerEuro: 1 | 100
  /** amounts are printed in thousands of euro with so few decimals that euros are lost */
  readonly isRounded: boolean
  /** lines beside the name of a place with something that is no amount in its place */
  readonly notUnderstood: readonly NotUnderstood[]
  /** lines between the rows that are neither rows, headings nor sums */
  readonly unexplained: readonly Place[]
  /** numbers that should follow from the amount of their row, as those of the other rows do, and do not */
  readonly disagreeing: readonly NumberBeside[]
  /** one number of each column that no heading names, and that has nothing to do with the amounts */
  readonly unnamed: readonly NumberBeside[]
  /** rows with a key and a name, but nothing in the place of the amount: among the rows with none */
  readonly withoutAmount: readonly NotUnderstood[]
  /** lines of text in all, page headers and footers included */
  readonly lines: number
  /** its rows are parts of sentences: what else these say may change each amount */
  readonly isRunningText: boolean
  readonly hasRunningNumbers: boolean
  readonly hasPersons: boolean
}
