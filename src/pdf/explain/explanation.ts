import type { Alignment } from '../table/attach.js'
import type { Role } from '../table/column-roles.js'

/** How a file was read, as plain data: for whoever must tell why, or add a layout. */
export interface Explanation {
  /** by the ink, and by the tags where the file has any; none where the file could not be opened */
  readonly readers: readonly ReaderExplanation[]
}

export interface ReaderExplanation {
  readonly reader: 'ink' | 'tags'
  /** rows of the table; 0 where it found none */
  readonly rows: number
  /** why there is no table; null where there is one */
  readonly obstacle: Obstacle | null
  /** of a file without a table: what came closest to one */
  readonly layouts: readonly LayoutExplanation[]
  /** how many lines of each kind; tables side by side count each for itself */
  readonly lines: Readonly<Record<LineKind, number>>
  /** the first lines of each kind that is no row */
  readonly examples: readonly LineExample[]
}

/** No line has words and a figure; no column holds amounts; none holds names of municipalities; no line is a row. */
export type Obstacle = 'no-lines' | 'no-amounts' | 'no-names' | 'no-rows'

export type LineKind =
  | 'row'
  /** further line of a row whose cells have several */
  | 'continuation'
  | 'sum'
  /** names the district of the rows below it */
  | 'heading'
  /** heads of the columns */
  | 'head'
  /** recurs at the edge of the pages */
  | 'furniture'
  /** outside the table */
  | 'note'
  | 'not-understood'

export interface LineExample {
  readonly kind: LineKind
  /** one-based */
  readonly page: number
  readonly text: string
}

/** One arrangement of columns, and the pages that it holds for. */
export interface LayoutExplanation {
  /** one-based */
  readonly pages: readonly number[]
  /** which of the tables side by side, from the left, one-based; and how many they are */
  readonly band: number
  readonly bands: number
  /** where they part, in points from the left edge */
  readonly cuts: readonly number[]
  /** where its columns part; empty for the tags, which have no place */
  readonly boundaries: readonly number[]
  /** rows that the columns were told by */
  readonly sampled: number
  /** from left to right */
  readonly columns: readonly ColumnExplanation[]
}

export interface ColumnExplanation {
  /** null where the column is not needed */
  readonly role: Role | null
  /** from the leftmost to the rightmost ink of the sampled rows, in points; null for the tags */
  readonly left: number | null
  readonly right: number | null
  readonly evidence: ColumnEvidence
  /** how cells of several lines stand beside the amount; null where none has several */
  readonly alignment: Alignment | null
  /** the first cell that holds what the column holds, else the first that holds anything */
  readonly example: string
}

/** What the sampled cells of a column look like, each by itself. */
export interface ColumnEvidence {
  /** that hold anything */
  readonly cells: number
  /** keys of the register */
  readonly ags: number
  /** numbers as large as amounts */
  readonly numbers: number
  /** numbers that a known edition's rate per person gives */
  readonly amounts: number
  /** names of municipalities of the register, and how many different ones: a name that two share counts as two */
  readonly names: number
  readonly differentNames: number
  readonly districts: number
  /** counts that, times the rate, give the amount of the row */
  readonly persons: number
  /** numbers one higher than the number above */
  readonly successors: number
}

/** A page with what each piece of it was taken for. Lengths in points, y downwards, the page turned upright. */
export interface PageDrawing {
  /** one-based */
  readonly page: number
  readonly pages: number
  readonly width: number
  readonly height: number
  readonly items: readonly DrawnItem[]
  readonly lines: readonly DrawnLine[]
  readonly columns: readonly DrawnColumn[]
  readonly cuts: readonly number[]
  /** text that runs across the others and was not read as lines */
  readonly aside: readonly string[]
}

export interface DrawnItem {
  readonly text: string
  readonly x0: number
  readonly x1: number
  /** baseline */
  readonly y: number
  readonly size: number
}

export interface DrawnLine {
  readonly kind: LineKind
  /** an error or a warning is about it */
  readonly isFaulty: boolean
  /** ordinal among the rows of the page; null for what is no row */
  readonly row: number | null
  /** which of the tables side by side, from the left, one-based */
  readonly band: number
  readonly x0: number
  readonly x1: number
  /** baseline */
  readonly y: number
  readonly size: number
}

export interface DrawnColumn {
  readonly role: Role | null
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
