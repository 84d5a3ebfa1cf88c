import type { Edition } from '../../../src/domain/edition.js'
import { amountOf } from '../../../src/domain/per-capita-rate.js'
import { DEFAULT_READ_LIMITS } from '../../../src/domain/read-limits.js'
import type { Municipality } from '../../../src/domain/register.js'
import { parseBudgetTable } from '../../../src/pdf/parse-budget-table.js'
import { tinyPdf } from './tiny-pdf.js'
import { grouped, rightAligned } from './tiny-table.js'
import { casesEdition, register } from './world.js'

/** What a line prints: words at their left edge, an amount at its right one, in points. */
export type Line = readonly (readonly [x: number, text: string])[]
/** Where the columns stand. */
export const X = { name: 30, key: 200, district: 250, amount: 450 }

/** All places of some districts, in their order, as an edition of their own. */
export function worldOf(districts: readonly string[]) {
  const places = districts.flatMap((ags) =>
    register.municipalities.filter(({ district }) => district.ags === ags),
  )
  const counts = new Map(places.map(({ ags }, index) => [ags, 3 + ((index * 37) % 191)]))
  const personsTotal = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const rate = { totalBudget: personsTotal * 796, personsTotal }
  const value = (amount: number) => ({ value: amount, source: { de: 'erfunden', en: 'invented' } })
  const edition: Edition = {
    ...casesEdition,
    id: 'districts',
    pot: value(rate.totalBudget),
    personsTotal: value(personsTotal),
  }
  const amountIn = ({ ags }: Municipality) => amountOf(counts.get(ags) ?? 0, rate)
  return {
    places,
    rowOf: (place: Municipality, name = place.name): Line => [
      [X.name, name],
      [X.amount, grouped(amountIn(place))],
    ],
    /** @returns the verdict, and what is printed where a place is doubted; all rows must be right */
    async read(pages: readonly (readonly Line[])[]) {
      const ink = (lines: readonly Line[]) =>
        lines.flatMap((line, at) =>
          line.map(([x, text]) => {
            const y = 790 - 13 * at
            return x === X.amount ? rightAligned(text, x, y, { size: 9 }) : { text, x, y, size: 9 }
          }),
        )
      const table = await parseBudgetTable(tinyPdf(pages.map((lines) => ({ ink: ink(lines) }))), {
        register: { ...register, municipalities: places },
        editions: [edition],
        edition: 'districts',
        sha256: '',
        limits: DEFAULT_READ_LIMITS,
      })
      const wrong = places.filter(
        (place) => table.rows.find(({ ags }) => ags === place.ags)?.amount !== amountIn(place),
      )
      const doubted = table.findings.flatMap(({ code, args }) =>
        code === 'place-doubted' ? args.printed : [],
      )
      return { verdict: table.verdict, wrong: wrong.map(({ name }) => name), doubted }
    },
  }
}

/** @returns the lines on pages below one head */
export function onPages(lines: readonly Line[], head: Line, perPage = 50): Line[][] {
  return Array.from({ length: Math.ceil(lines.length / perPage) }, (_, at) => [
    head,
    ...lines.slice(at * perPage, (at + 1) * perPage),
  ])
}
