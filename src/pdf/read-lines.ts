import type { District } from '../domain/register.js'
import { type Assembled, assemble } from './assemble.js'
import { withoutBareHeadings } from './bare-headings.js'
import { type Classified, cellOf, classify } from './classify.js'
import type { Role, RoleContext } from './column-roles.js'
import type { Line } from './line.js'
import { wholeNumber } from './number.js'
import type { Place, PrintedRow, PrintedSum, Reading } from './reading.js'
import { municipalitiesNamed } from './row-name.js'
import { findSections, type Section } from './sections.js'
import { THOUSANDS } from './vocabulary.js'

/** How a reading came about, by reference: it costs nothing, and only an explanation asks for it. */
export interface HowRead {
  readonly sections: readonly Section[]
  readonly classified: readonly Classified[]
  readonly cells: Assembled
  /** the lines of each page, and those of all headers and footers */
  readonly pages: readonly (readonly Line[])[]
  readonly aside: readonly Line[]
}

export interface ReadTable extends Reading {
  readonly how: HowRead
}

/**
 * Finds the columns of the lines, and what each line and each cell is.
 * @param pages the lines of each page, without its header and footer
 * @param aside the lines of all headers and footers
 * @returns null when there is no table
 */
export function readLines(
  pages: readonly (readonly Line[])[],
  aside: readonly Line[],
  context: RoleContext,
): ReadTable | null {
  const sections = findSections(pages, context)
  if (!sections) return null
  const classified = withoutBareHeadings(
    sections.flatMap(({ lines, layout }) => lines.map((line) => classify(line, layout, context))),
  )
  const cells = assemble(classified, context)
  const hasColumn = (role: Role) => sections.some(({ layout }) => layout.roles[role] !== null)
  return {
    ...inParts(collect(classified, cells.rows)),
    isRounded: isRounded(classified, aside),
    notUnderstood: cells.leftOver.map((item) => ({
      ...placeOf(item.line),
      amount: unreadable(item, context),
    })),
    lines: pages.flat().length + aside.length,
    hasRunningNumbers: hasColumn('running'),
    hasPersons: hasColumn('persons'),
    how: { sections, classified, cells, pages, aside },
  }
}

/** @returns what stands where an amount should, beside the name of a place */
function unreadable(item: Classified, { names }: RoleContext): string | null {
  const amount = cellOf(item, 'amount')
  const isPlace = municipalitiesNamed(names, cellOf(item, 'name')).exact.length > 0
  return amount !== '' && isPlace ? amount : null
}

/** Thousands of euro are exact with three decimals only. */
function isRounded(classified: readonly Classified[], aside: readonly Line[]): boolean {
  const printed = classified.flatMap((item) =>
    item.kind === 'row' && item.amount.cents > 0 ? item.amount : [],
  )
  if (printed.some(({ decimals }) => decimals === 1)) return true
  if (printed.every(({ decimals }) => decimals === 3)) return false
  const words = [...aside, ...classified.flatMap(({ kind, line }) => (kind === 'row' ? [] : line))]
  return words.some(({ text }) => THOUSANDS.test(text))
}

/** @param amounts in cents. @returns in whole euro where no cent is printed */
function inParts({ rows, sums }: Collected): Pick<Reading, 'rows' | 'sums' | 'scale'> {
  if ([...rows, ...sums].some(({ amount }) => amount % 100 !== 0)) return { rows, sums, scale: 100 }
  const whole = <T extends { readonly amount: number }>(item: T): T => ({
    ...item,
    amount: item.amount / 100,
  })
  return { rows: rows.map(whole), sums: sums.map(whole), scale: 1 }
}

function placeOf({ page, text }: Line): Place {
  return { page, text }
}

/** Amounts in cents. */
type Collected = Pick<Reading, 'rows' | 'sums'>

/** Carries the headings down to their rows and notes where each sum stands. */
function collect(
  lines: readonly Classified[],
  printed: ReadonlyMap<Line, Omit<PrintedRow, 'heading'>>,
): Collected {
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
      addSum({
        ...placeOf(item.line),
        label,
        amount: amount.cents,
        persons: wholeNumber(cellOf(item, 'persons')),
      })
      // "Landkreis Calw 1.234.567" above its rows is a heading as well.
      if (item.districts.length > 0) heading = item.districts
    }
  }
  return { rows, sums }
}
