import type { Hypothesis } from '../grammar/hypotheses.js'

/** How a file was read, as plain data: for whoever must tell why. */
export interface Explanation {
  /** every reading that was tried, in order; none where the file could not be opened or has no text */
  readonly candidates: readonly CandidateExplanation[]
  /** how many lines of each kind, in the reading that was taken; null where there was nothing to read */
  readonly lines: Readonly<Record<LineKind, number>> | null
  /** the first lines of each kind that is no row */
  readonly examples: readonly LineExample[]
}

/** A reading that was tried: what it took for granted, and what came of it. */
export interface CandidateExplanation extends Hypothesis {
  /** the reading that was taken */
  readonly isChosen: boolean
  readonly isAccepted: boolean
  /** of the table: 0 where it found none */
  readonly rows: number
  /** where its amounts stand, as on the first page; null for running text */
  readonly amounts: ColumnExplanation | null
  /** its errors, by the codes of the findings */
  readonly errors: readonly { readonly code: string; readonly count: number }[]
}

export interface ColumnExplanation {
  /** words above it; empty where none stand there */
  readonly heading: string
  /** in points from the left edge */
  readonly left: number
  readonly right: number
  /** one-based */
  readonly pages: readonly number[]
}

export type LineKind =
  | 'row'
  /** further line of a row whose cells have several */
  | 'continuation'
  | 'sum'
  /** names the district of the rows below it */
  | 'heading'
  /** recurs at the edge of the pages */
  | 'artifact'
  /** outside the table, or between its rows and no part of one */
  | 'text'

export interface LineExample {
  readonly kind: LineKind
  /** one-based */
  readonly page: number
  readonly text: string
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
  readonly rotated: readonly string[]
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
  readonly role: 'name' | 'amount'
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
