import type { CandidateExplanation, LineKind } from '../../pdf/explain/explanation.js'
import type { DrawingWords } from '../../report/page-drawing/drawing-words.js'

/** Words for how a file was read. */
export interface ExplainWords {
  readonly title: string
  readonly source: Readonly<Record<CandidateExplanation['source'], string>>
  readonly layout: Readonly<Record<CandidateExplanation['layout'], string>>
  /** headings of the columns of the explanation, by their keys in CSV */
  readonly columns: Readonly<Record<string, string>>
  readonly kind: Readonly<Record<LineKind, string>>
  /** what came of a reading */
  readonly chosen: string
  readonly holds: string
  readonly fails: string
  readonly noHeading: string
  readonly byNumbers: string
  readonly linesTitle: string
  readonly examplesTitle: string
  readonly notOpened: string
  readonly noReading: string
  readonly nothingToDraw: string
  readonly drawing: DrawingWords
}
