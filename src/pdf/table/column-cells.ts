import type { Line } from '../ink/line.js'
import { type Alignment, type Anchor, type Attachment, attach, type Fragment, joinCell } from './attach.js'
import { type Classified, cellOf } from './classify.js'
import type { Role } from './column-roles.js'

export type ClassifiedRow = Extract<Classified, { kind: 'row' }>

/** Rows of the whole document, and the lines between them that may be parts of their cells. */
export interface Lines {
  readonly rows: readonly ClassifiedRow[]
  readonly rest: readonly Classified[]
}

/** The cells of one column, with all their lines. */
export interface ColumnCells {
  readonly role: Role
  /** one text per row */
  readonly texts: readonly string[]
  /** lines of which this column's part was given to a row */
  readonly used: ReadonlySet<Line>
  /** under which the cells of several lines read best; null where no cell has several */
  readonly alignment: Alignment | null
}

const ALIGNMENTS: readonly Alignment[] = ['top', 'middle', 'bottom']

interface LineFragment extends Fragment {
  readonly line: Line
}

/**
 * Puts the cells of several lines together under the one alignment with which the column reads best.
 * @param judge tells how far the text of a row's cell is from what the column holds: 0 is right
 */
export function settleColumn(
  { rows, rest }: Lines,
  role: Role,
  judge: (row: number, text: string) => number,
): ColumnCells {
  const fragments: LineFragment[] = rest.flatMap((item) => {
    const { line } = item
    const text = cellOf(item, role)
    return text === '' ? [] : [{ section: line.section, y: line.y, text, line }]
  })
  const anchors: Anchor[] = rows.map((item) => {
    const { section, y, size } = item.line
    return { section, y, size, text: cellOf(item, role) }
  })
  // Most tables have no cell of several lines.
  if (fragments.length === 0)
    return { role, texts: anchors.map(({ text }) => text), used: new Set(), alignment: null }
  const { alignment, attachment } = ALIGNMENTS.map((alignment) => ({
    alignment,
    attachment: attach(anchors, fragments, alignment, judge),
  })).reduce((best, rival) => (rival.attachment.cost < best.attachment.cost ? rival : best))
  const used = usedIn(attachment)
  return {
    role,
    texts: anchors.map((anchor, row) => cellText(anchor, row, attachment)),
    used,
    alignment: used.size > 0 ? alignment : null,
  }
}

function cellText(anchor: Anchor, row: number, { above, below }: Attachment<LineFragment>): string {
  return joinCell(above[row] ?? [], anchor, below[row] ?? [])
}

function usedIn({ above, below }: Attachment<LineFragment>): Set<Line> {
  return new Set([...above, ...below].flat().map(({ line }) => line))
}
