import type { District } from '../domain/register.js'
import { assemble } from './assemble.js'
import { withoutBareHeadings } from './bare-headings.js'
import { type Classified, cellOf, classify } from './classify.js'
import type { Role, RoleContext } from './column-roles.js'
import type { Line } from './line.js'
import { wholeNumber } from './number.js'
import type { Place, PrintedRow, PrintedSum, Reading } from './reading.js'
import { findSections } from './sections.js'

/**
 * Finds the columns of the lines, and what each line and each cell is.
 * @param pages the lines of each page, without its header and footer
 * @returns null when there is no table
 */
export function readLines(pages: readonly (readonly Line[])[], context: RoleContext): Reading | null {
  const sections = findSections(pages, context)
  if (!sections) return null
  const classified = withoutBareHeadings(
    sections.flatMap(({ lines, layout }) => lines.map((line) => classify(line, layout, context))),
  )
  const cells = assemble(classified, context)
  const hasColumn = (role: Role) => sections.some(({ layout }) => layout.roles[role] !== null)
  return {
    ...collect(classified, cells.rows),
    notUnderstood: cells.leftOver.map(placeOf),
    lines: pages.flat().length,
    hasRunningNumbers: hasColumn('running'),
    hasPersons: hasColumn('persons'),
  }
}

function placeOf({ page, text }: Line): Place {
  return { page, text }
}

/** Carries the headings down to their rows and notes where each sum stands. */
function collect(
  lines: readonly Classified[],
  printed: ReadonlyMap<Line, Omit<PrintedRow, 'heading'>>,
): Pick<Reading, 'rows' | 'sums'> {
  const rows: PrintedRow[] = []
  const sums: PrintedSum[] = []
  let heading: readonly District[] | null = null
  let since = 0
  const setHeading = (districts: readonly District[]) => {
    if (districts.map(({ ags }) => ags).join() !== heading?.map(({ ags }) => ags).join()) since = rows.length
    heading = districts
  }
  const addSum = (sum: Pick<PrintedSum, 'page' | 'text' | 'label' | 'amount' | 'persons'>) => {
    sums.push({ ...sum, after: rows.length, since })
    since = rows.length
  }
  for (const item of lines) {
    const row = printed.get(item.line)
    if (item.kind === 'row' && row) {
      // An amount without a place is a sum, or nothing that is known: the check of the sums tells.
      if (row.name === '' && row.ags === '') addSum({ ...row, label: '', persons: wholeNumber(row.persons) })
      else rows.push({ ...row, heading })
    } else if (item.kind === 'heading') setHeading(item.districts)
    else if (item.kind === 'sum') {
      const { amount, label } = item
      addSum({ ...placeOf(item.line), label, amount, persons: wholeNumber(cellOf(item, 'persons')) })
      // "Landkreis Calw 1.234.567" above its rows is a heading as well.
      if (item.districts.length > 0) heading = item.districts
    }
  }
  return { rows, sums }
}
