import { withKey } from '../../domain/names.js'
import type { Line } from '../ink/line.js'
import { type PrintedRow, placeOf, type Reading } from '../reading.js'
import { municipalitiesNamed } from '../words/row-name.js'
import { THOUSANDS } from '../words/vocabulary.js'
import { type Assembled, assemble } from './assemble.js'
import { withoutBareHeadings } from './bare-headings.js'
import { type Classified, cellOf, classify } from './classify.js'
import { type Collected, collectRows } from './collect-rows.js'
import type { Role, RoleContext } from './column-roles.js'
import { findSections, type Section } from './sections.js'

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
  const found = findSections(pages, context)
  if (!found) return null
  const { sections, unread } = found
  const classified = withoutBareHeadings(
    sections.flatMap(({ lines, layout }) => lines.map((line) => classify(line, layout, context))),
  )
  const cells = assemble(classified, context)
  const blank = new Set(cells.leftOver.filter((item) => isBlank(item, context)))
  const printed = new Map([...cells.rows, ...[...blank].map((item) => [item.line, blankRow(item)] as const)])
  const hasColumn = (role: Role) => sections.some(({ layout }) => layout.roles[role] !== null)
  return {
    ...inParts(collectRows(classified, printed, sections)),
    isRounded: isRounded(classified, aside),
    notUnderstood: [
      ...cells.leftOver
        .filter((item) => !blank.has(item))
        .map((item) => ({ ...placeOf(item.line), amount: unreadable(item, context) })),
      ...unread.map((line) => ({ ...placeOf(line), amount: null })),
    ],
    withoutAmount: [...blank].map((item) => ({ ...placeOf(item.line), amount: '' })),
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

/** A key and its name, and nothing where the amount should be: where sums prove it, there is none. */
function isBlank(item: Classified, { names }: RoleContext): boolean {
  const keyed = withKey(names.register, cellOf(item, 'ags'))
  if (!keyed || cellOf(item, 'amount') !== '') return false
  return municipalitiesNamed(names, cellOf(item, 'name')).exact.includes(keyed)
}

function blankRow(item: Classified): Omit<PrintedRow, 'heading'> {
  const at = (role: Role) => cellOf(item, role)
  const { page, text } = item.line
  const cells = { name: at('name'), ags: at('ags'), district: at('district') }
  return { page, text, ...cells, persons: at('persons'), running: at('running'), amount: 0 }
}
