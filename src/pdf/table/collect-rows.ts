import type { District } from '../../domain/register.js'
import type { Line } from '../ink/line.js'
import { type Place, type PrintedRow, type PrintedSum, placeOf, type Reading } from '../reading.js'
import { wholeNumber } from '../words/number.js'
import { type Classified, cellOf } from './classify.js'
import type { Section } from './sections.js'

/** Amounts in cents. */
export type Collected = Pick<Reading, 'rows' | 'sums'>

/** Carries the headings down to their rows and notes where each sum stands. */
export function collectRows(
  lines: readonly Classified[],
  printed: ReadonlyMap<Line, Omit<PrintedRow, 'heading'>>,
  sections: readonly Section[],
): Collected {
  const collector = new Collector(sections)
  for (const item of lines) {
    collector.enter(item.line.section)
    const row = printed.get(item.line)
    if (row) collector.addRow(row)
    else if (item.kind === 'heading') collector.setHeading(item.districts)
    else if (item.kind === 'sum') {
      const { amount, label } = item
      const persons = wholeNumber(cellOf(item, 'persons'))
      collector.addSum({ ...placeOf(item.line), label, amount: amount.cents, persons })
      // "Landkreis Calw 1.234.567" above its rows is a heading as well.
      if (item.districts.length > 0) collector.heading = item.districts
    }
  }
  return collector
}

type SumLine = Place & Pick<PrintedSum, 'label' | 'amount' | 'persons'>

class Collector implements Collected {
  readonly rows: PrintedRow[] = []
  readonly sums: PrintedSum[] = []
  heading: readonly District[] | null = null
  readonly #sections: readonly Section[]
  /** heading at the end of the last section of each band */
  readonly #headings = new Map<number, readonly District[] | null>()
  #section = 0
  #since = 0

  constructor(sections: readonly Section[]) {
    this.#sections = sections
  }

  enter(section: number): void {
    if (section === this.#section) return
    this.#headings.set(this.#bandOf(this.#section), this.heading)
    this.#section = section
    // Of tables side by side, the left one may go on in the right one, or on the next page.
    this.heading = union(this.heading, this.#headings.get(this.#bandOf(section)) ?? null)
  }

  addRow(row: Omit<PrintedRow, 'heading'>): void {
    // An amount without a place is a sum, or nothing that is known: the check of the sums tells.
    if (row.name === '' && row.ags === '')
      this.addSum({ ...row, label: '', persons: wholeNumber(row.persons) })
    else this.rows.push({ ...row, heading: this.heading })
  }

  setHeading(districts: readonly District[]): void {
    const keys = (list: readonly District[] | null) => list?.map(({ ags }) => ags).join()
    if (keys(districts) !== keys(this.heading)) this.#since = this.rows.length
    this.heading = districts
  }

  addSum({ page, text, label, amount, persons }: SumLine): void {
    this.sums.push({ page, text, label, amount, persons, after: this.rows.length, since: this.#since })
    this.#since = this.rows.length
  }

  #bandOf(section: number): number {
    return this.#sections[section]?.band ?? 0
  }
}

function union(
  one: readonly District[] | null,
  other: readonly District[] | null,
): readonly District[] | null {
  return one && other ? [...new Set([...one, ...other])] : (one ?? other)
}
