import { expect, test } from 'vitest'
import { printedNames } from '../../../src/domain/places/printed-names.js'
import { pageLines } from '../../../src/pdf/grammar/page-lines.js'
import { regionsOf } from '../../../src/pdf/grammar/regions.js'
import { sectionsOf } from '../../../src/pdf/grammar/sections.js'
import { type Line, textPageOf } from '../support/text-pages.js'
import { register } from '../support/world.js'

const names = printedNames(register)
const isAmount = (cents: number) => cents > 0 && cents % 796_00 === 0

/** Each table is as wide as its longest label. */
const tableOf = (
  by: number,
  rows: readonly (readonly [name: string, rate: string, amount: string])[],
): Line[] => [
  [
    [30, 'Gemeinde'],
    [260 + by, 'Rate'],
    [340 + by, 'Planungsrahmen'],
  ],
  ...rows.map(
    ([name, rate, amount]): Line => [
      [30, name],
      [280 + by, rate],
      [410 + by, amount],
    ],
  ),
]

test('of the columns of a table that has its own, the one is taken that the head says was taken before', () => {
  const first = tableOf(0, [
    ['Aidlingen', '3582', '7164'],
    ['Altdorf', '1990', '3980'],
    ['Bondorf', '1194', '2388'],
    ['Ehningen', '5970', '11940'],
    ['Herrenberg', '13930', '27860'],
  ])
  const second = tableOf(130, [
    ['Magstadt', '796', '1592'],
    ['Rutesheim', '1592', '3184'],
  ])
  const sections = sectionsOf(pageLines([textPageOf([...first, ...second])], 'text', names), isAmount, names)
  const found = regionsOf(sections, { isAmount, column: 0, hasBands: true })
  expect(found.map(({ amounts }) => amounts.x1)).toEqual([410, 540])
})
