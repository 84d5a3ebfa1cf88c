import type { ColumnEvidence, LineKind, Obstacle, ReaderExplanation } from '../../pdf/explain/explanation.js'
import type { Role } from '../../pdf/table/column-roles.js'
import type { DrawingWords } from '../../report/page-drawing/drawing-words.js'

/** What tells that a column holds what it holds; `found` of `of` cells, as text. */
type Fact = (found: string, of: string) => string

/** Words for how a file was read. */
export interface ExplainWords {
  readonly role: Readonly<Record<Role | 'none', string>>
  readonly kind: Readonly<Record<LineKind, string>>
  readonly fact: Readonly<Record<Exclude<keyof ColumnEvidence, 'cells' | 'differentNames'>, Fact>>
  readonly alignment: Readonly<Record<'top' | 'middle' | 'bottom', string>>
  readonly reader: Readonly<Record<ReaderExplanation['reader'], (rows: string) => string>>
  readonly obstacle: Readonly<Record<Obstacle, string>>
  /** headings of the columns of the explanation, by their keys in CSV */
  readonly columns: Readonly<Record<string, string>>
  readonly place: string
  readonly evidence: string
  layout(pages: string, sampled: string): string
  /** of a file without a table: what came closest */
  closest(pages: string, sampled: string): string
  band(band: number, bands: number): string
  cuts(points: string): string
  readonly emptyColumn: string
  /** of a column in which nothing is known */
  anyText(cells: string): string
  readonly linesTitle: string
  readonly examplesTitle: string
  readonly notOpened: string
  readonly nothingToDraw: string
  readonly drawing: DrawingWords
}
