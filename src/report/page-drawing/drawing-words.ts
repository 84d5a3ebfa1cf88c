import type { DrawnColumn, LineKind, PageDrawing } from '../../pdf/explain/explanation.js'

/** What stands beside the drawing, in the language of its reader. */
export interface DrawingWords {
  title(drawing: PageDrawing): string
  readonly description: string
  readonly role: Readonly<Record<DrawnColumn['role'], string>>
  /** lines of this kind */
  readonly kind: Readonly<Record<LineKind, string>>
  /** short enough for the margin */
  readonly mark: Readonly<Record<LineKind, string>>
  /** a line that a finding is about: in the margin, and in the legend */
  readonly fault: string
  readonly faults: string
  readonly item: string
  readonly cut: string
  rotated(text: string): string
  readonly noTable: string
}
