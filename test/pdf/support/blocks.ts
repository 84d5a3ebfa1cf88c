import type { Edition } from '../../../src/domain/edition.js'
import { amountOf } from '../../../src/domain/per-capita-rate.js'
import { DEFAULT_READ_LIMITS } from '../../../src/domain/read-limits.js'
import type { Municipality } from '../../../src/domain/register.js'
import { parseBudgetTable } from '../../../src/pdf/parse-budget-table.js'
import type { ParsedTable } from '../../../src/pdf/parsed-table.js'
import { type Ink, tinyPdf } from './tiny-pdf.js'
import { grouped, rightAligned } from './tiny-table.js'
import { casesEdition, register } from './world.js'

/** A city that is its own district, a district whose namesake lies in another (Biberach), and that other one. */
export const places = register.municipalities.filter(
  ({ ags, district }) =>
    ['08311', '08317'].includes(district.ags) || (district.ags === '08426' && ags < '08426078'),
)
export const counts = new Map(
  places.map(({ ags }, index) => [ags, index % 8 === 5 ? 0 : 3 + ((index * 37) % 191)]),
)
const personsTotal = [...counts.values()].reduce((sum, count) => sum + count, 0)
const rate = { totalBudget: personsTotal * 796, personsTotal }
const value = (amount: number) => ({ value: amount, source: { de: 'erfunden', en: 'invented' } })
export const edition: Edition = {
  ...casesEdition,
  id: 'sums',
  pot: value(rate.totalBudget),
  personsTotal: value(personsTotal),
}
export const amountIn = ({ ags }: Municipality) => amountOf(counts.get(ags) ?? 0, rate)
export const blocks = ['08311', '08317', '08426'].map((ags) =>
  places.filter(({ district }) => district.ags === ags),
)
export const sumOf = (block: readonly Municipality[]) =>
  block.reduce((sum, place) => sum + amountIn(place), 0)

/** What a line prints: words at their left edge, the amount at its right one, in points. */
export type Line = readonly (readonly [x: number, text: string])[]
export const AMOUNT = 240

/** @param bands lines of tables abreast, as they stand on each page */
export async function read(
  pages: readonly (readonly (readonly Line[])[])[],
  font: 'Helvetica' | 'Courier' = 'Helvetica',
) {
  const table = await parsed(pages, font)
  const right = table.rows.filter(({ ags, amount }) => amountOf(counts.get(ags) ?? 0, rate) === amount)
  const errors = table.findings.filter(({ severity }) => severity === 'error')
  return { verdict: table.verdict, rows: right.length, errors }
}

/** @param bands lines of tables abreast, as they stand on each page */
export function parsed(
  pages: readonly (readonly (readonly Line[])[])[],
  font: 'Helvetica' | 'Courier' = 'Helvetica',
  of: Edition = edition,
): Promise<ParsedTable> {
  return parseBudgetTable(
    tinyPdf(
      pages.map((bands) => ({
        ink: bands.flatMap((lines, band) =>
          lines.flatMap((line, at) => line.map(([x, text]) => ({ ...inkOf(text, x, band, at), font }))),
        ),
      })),
    ),
    {
      register: { ...register, municipalities: places },
      editions: [of],
      edition: 'sums',
      sha256: '',
      limits: DEFAULT_READ_LIMITS,
    },
  )
}

function inkOf(text: string, x: number, band: number, at: number): Ink {
  const [left, y] = [x + 270 * band, 790 - 13 * at]
  return x === AMOUNT ? rightAligned(text, left, y, { size: 9 }) : { text, x: left, y, size: 9 }
}

export const pagesOf = (lines: readonly Line[], perPage = 55) =>
  Array.from({ length: Math.ceil(lines.length / perPage) }, (_, at) => [
    lines.slice(at * perPage, (at + 1) * perPage),
  ])
export const rowOf = (place: Municipality): Line => [
  [30, place.name],
  [AMOUNT, grouped(amountIn(place))],
]
export const proven = { verdict: 'proven', rows: places.length, errors: [] }
