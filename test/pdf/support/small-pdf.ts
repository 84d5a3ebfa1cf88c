import type { Edition } from '../../../src/domain/edition.js'
import { amountOf } from '../../../src/domain/per-capita-rate.js'
import { DEFAULT_READ_LIMITS } from '../../../src/domain/read-limits.js'
import { parseBudgetTable } from '../../../src/pdf/parse-budget-table.js'
import type { ParsedTable } from '../../../src/pdf/parsed-table.js'
import { assemble, numberWidth } from './tiny-pdf.js'
import { grouped } from './tiny-table.js'
import { casesEdition, register } from './world.js'

const PERSONS = 1_500
const TOTALS = { totalBudget: 1_200_000, personsTotal: PERSONS }

/** The 35 places of one district, as an edition of their own. */
export const smallTruth = register.municipalities
  .filter(({ district }) => district.name === 'Lörrach')
  .map((municipality, index, all) => {
    const most = Math.floor(PERSONS / all.length)
    const persons = index < all.length - 1 ? most - 8 + (index % 9) : 0
    return { municipality, persons }
  })
  .map(({ municipality, persons }, index, all) => {
    const rest = PERSONS - all.reduce((sum, row) => sum + row.persons, 0)
    const own = index < all.length - 1 ? persons : rest
    return { municipality, persons: own, amount: amountOf(own, TOTALS) }
  })

export const smallEdition: Edition = {
  ...casesEdition,
  id: 'small',
  pot: {
    value: smallTruth.reduce((sum, { amount }) => sum + amount, 0),
    source: { de: 'invented', en: 'invented' },
  },
  personsTotal: { value: PERSONS, source: { de: 'invented', en: 'invented' } },
}

export type Column = 'key' | 'name' | 'district' | 'amount'
const X: Readonly<Record<Column, number>> = { key: 50, name: 120, district: 280, amount: 450 }

/** Points, y upwards as PDF has it. */
export function placeOf(column: Column, row: number): { x: number; y: number } {
  return { x: X[column], y: 760 - 20 * row }
}

export interface SmallPdf {
  /** operators before the table */
  readonly before?: string
  /** operators behind it */
  readonly after?: string
  /** operators around one piece of the table */
  readonly around?: (column: Column, row: number) => readonly [before: string, after: string] | null
  /** what is printed in a cell */
  readonly cell?: (text: string, column: Column, row: number) => string
  readonly title?: string
  /** dictionaries */
  readonly annotations?: readonly string[]
  /** entries of the document information */
  readonly info?: string
  /** entries of the resources, beside fonts */
  readonly resources?: string
  /** entries of the catalogue */
  readonly catalogue?: string
  /** further objects, from 10 on */
  readonly objects?: readonly string[]
  /** operators of further pages, before that of the table and behind it */
  readonly pagesBefore?: readonly string[]
  readonly pagesBehind?: readonly string[]
}

/** One page with the whole table of a district, and what is asked for around it. */
export function smallPdf(of: SmallPdf = {}): Uint8Array {
  const content = [
    of.before ?? '',
    line(of.title ?? 'Planungsrahmen 2018', 50, 800, 14),
    table(of),
    of.after ?? '',
  ].join('\n')
  const annotations = (of.annotations ?? []).join(' ')
  const { objects = [], pagesBefore = [], pagesBehind = [] } = of
  const first = 10 + objects.length
  const kids = [...pagesBefore, ...pagesBehind].map((_, index) => `${first + 2 * index} 0 R`)
  const all = [...kids.slice(0, pagesBefore.length), '5 0 R', ...kids.slice(pagesBefore.length)]
  return assemble(
    [
      `<</Type/Catalog/Pages 2 0 R${of.catalogue ?? ''}>>`,
      `<</Type/Pages/Count ${all.length}/Kids[${all.join(' ')}]>>`,
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
      `<<${of.info ?? ''}>>`,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 6 0 R/Annots[${annotations}]` +
        `/Resources<</Font<</F 3 0 R>>${of.resources ?? ''}>>>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
      '<<>>',
      '<<>>',
      '<<>>',
      ...objects,
      ...[...pagesBefore, ...pagesBehind].flatMap((operators, index) => [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${first + 2 * index + 1} 0 R` +
          '/Resources<</Font<</F 3 0 R>>>>>>',
        `<</Length ${operators.length}>>stream\n${operators}\nendstream`,
      ]),
    ],
    of.info ? '/Info 4 0 R' : '',
  )
}

function table({ around, cell = (text) => text }: SmallPdf): string {
  return smallTruth
    .flatMap(({ municipality, amount }, row) => {
      const cells: Record<Column, string> = {
        key: municipality.ags,
        name: municipality.name,
        district: municipality.district.name,
        amount: grouped(amount),
      }
      return (Object.keys(cells) as Column[]).map((column) => {
        const { x, y } = placeOf(column, row)
        const text = cell(cells[column], column, row)
        const left = column === 'amount' ? x - numberWidth(text, 10) : x
        const [before, after] = around?.(column, row) ?? ['', '']
        return `q ${before} ${line(text, left, y)} ${after} Q`
      })
    })
    .join('\n')
}

/** @returns the operators that print a line */
export function line(text: string, x: number, y: number, size = 10, before = ''): string {
  const escaped = text
    .replace(/[()\\]/g, '\\$&')
    .replace(/€/g, '\u0080')
    .replace(/–/g, '\u0096')
  return `BT ${before} /F ${size} Tf ${x.toFixed(2)} ${y} Td (${escaped}) Tj ET`
}

export function parseSmall(of: SmallPdf = {}): Promise<ParsedTable> {
  return parseBudgetTable(smallPdf(of), {
    register,
    editions: [smallEdition],
    edition: 'small',
    sha256: '0'.repeat(64),
    limits: DEFAULT_READ_LIMITS,
  })
}
