import { expect, test } from 'vitest'
import { sumEuro } from '../../src/domain/money.js'
import type { District } from '../../src/domain/register.js'
import { type Ink, tinyPdf } from './support/tiny-pdf.js'
import { grouped, rightAligned } from './support/tiny-table.js'
import { codes, invented, parse, register } from './support/world.js'

const rows = register.districts.map((district) => {
  const members = invented().filter(({ municipality }) => municipality.district === district)
  return {
    district,
    amount: sumEuro(members.map(({ amount }) => amount)),
    persons: sumEuro(members.map(({ persons }) => persons)),
  }
})

/** One row per district, and the total. */
function pdf(nameOf: (district: District) => string): Uint8Array {
  const line = (name: string, persons: number, amount: number, index: number): Ink[] => [
    { text: name, x: 50, y: 790 - 15 * index },
    rightAligned(grouped(persons), 350, 790 - 15 * index),
    rightAligned(`${grouped(amount)} €`, 480, 790 - 15 * index),
  ]
  const total = {
    persons: sumEuro(rows.map((row) => row.persons)),
    amount: sumEuro(rows.map((row) => row.amount)),
  }
  return tinyPdf([
    {
      ink: [
        ...rows.flatMap(({ district, persons, amount }, index) =>
          line(nameOf(district), persons, amount, index),
        ),
        ...line('Summe', total.persons, total.amount, rows.length),
      ],
    },
  ])
}

test.each<[string, (district: District) => string]>([
  [
    'Landkreis Lörrach',
    ({ name, kind }) =>
      /kreis$/.test(name) ? name : `${kind === 'urban' ? 'Stadtkreis' : 'Landkreis'} ${name}`,
  ],
  ['Lörrach, LK', ({ name, kind }) => `${name}, ${kind === 'urban' ? 'SK' : 'LK'}`],
])('a table of the 44 districts is read as one ("%s")', async (_, nameOf) => {
  const table = await parse(pdf(nameOf), '2018')
  expect(table.rows.map(({ ags, amount, persons }) => ({ ags, amount, persons }))).toEqual(
    rows.map(({ district, amount, persons }) => ({ ags: district.ags, amount, persons })),
  )
  expect(table.accepted).toBe(true)
  expect(codes(table)).toContain('districts-only')
  const checks = Object.fromEntries(table.checks.map(({ id, ok }) => [id, ok]))
  expect(checks).toMatchObject({
    'all-municipalities-present': true,
    'amounts-on-lattice': null,
    'persons-total': true,
    'amount-total': true,
    'printed-sums': true,
  })
})

test('districts and cities of one name, told apart by nothing, are not guessed', async () => {
  const table = await parse(
    pdf(({ name }) => name),
    '2018',
  )
  if (table.accepted) {
    // In the order of the AGS the print does tell them apart.
    expect(table.rows.map(({ ags }) => ags)).toEqual(rows.map(({ district }) => district.ags))
  } else expect(codes(table)).toContain('name-ambiguous')
})

test('which edition it is, the caller must say', async () => {
  const table = await parse(pdf(({ name, kind }) => `${name}, ${kind === 'urban' ? 'SK' : 'LK'}`))
  expect(table.accepted).toBe(false)
  expect(codes(table)).toEqual(['districts-only', 'edition-unknown'])
})
