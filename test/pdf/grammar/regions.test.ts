import { expect, test } from 'vitest'
import { printedNames } from '../../../src/domain/places/printed-names.js'
import { regionsOf } from '../../../src/pdf/grammar/regions.js'
import { sectionsOf } from '../../../src/pdf/grammar/sections.js'
import { pageLines } from '../../../src/pdf/layout/page-lines.js'
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

test('the heading of a table whose columns lie elsewhere is read beside the last rows of the table abreast', () => {
  const cells = (left: number, amountAt: number, name: string): Line => [
    [left, name],
    [amountAt, '7960'],
  ]
  const abreast = (name: string, amountAt: number): Line => [
    ...cells(30, amountAt, name),
    ...cells(300, 500, name),
  ]
  const placed = ['Aidlingen', 'Altdorf', 'Bondorf', 'Ehningen', 'Herrenberg', 'Magstadt', 'Rutesheim']
  const first = placed.map((name) => abreast(name, 200))
  const second: Line[] = [
    [[30, 'Landkreis Tuttlingen'], ...cells(300, 500, 'Magstadt')],
    cells(300, 500, 'Rutesheim'),
    ...placed.map((name) => abreast(name, 225)),
  ]
  const pages = [first, second].map((lines, at) => textPageOf(lines, { number: at + 1 }))
  const sections = sectionsOf(pageLines(pages, 'text', names), isAmount, names)
  expect(sections.length).toBe(3)
  const found = regionsOf(sections, { isAmount, column: 0, hasBands: true })
  expect(found.map(({ band, lines }) => [band, lines[0]?.line.text])).toContainEqual([
    0,
    'Landkreis Tuttlingen',
  ])
})

test('below a head that says something else names stand where they do on the next page, and sums above keep theirs', () => {
  const sums = ['Ulm', 'Mannheim', 'Heidelberg', 'Pforzheim', 'Karlsruhe'].map(
    (name): Line => [
      [30, name],
      [160, '1'],
      [250, '123457'],
    ],
  )
  const sumHead: Line = [
    [30, 'Kreis'],
    [160, 'Gemeinden'],
    [250, 'Betrag'],
  ]
  const head: Line = [
    [30, 'Landkreis'],
    [160, 'Personen'],
    [250, 'Zuwendung'],
    [340, 'Gemeinde'],
  ]
  const row = (region: string, name: string): Line => [
    [30, region],
    [160, '12'],
    [250, '398000'],
    [340, name],
  ]
  const first = [row('Stuttgart', 'Stuttgart'), row('Karlsruhe', 'Mannheim')]
  const others = ['Heidelberg', 'Pforzheim', 'Bretten', 'Bruchsal'].map((name) => row('Karlsruhe', name))
  const pages = [
    [sumHead, ...sums, head, ...first],
    [head, ...others],
  ].map((lines, at) => textPageOf(lines, { number: at + 1 }))
  const sections = sectionsOf(pageLines(pages, 'text', names), isAmount, names)
  const found = regionsOf(sections, { isAmount, column: 0, hasBands: true })
  expect(found.map((region) => [region.page, region.lines.length, region.names?.x0])).toEqual([
    [1, 6, 30],
    [1, 3, 340],
    [2, 5, 340],
  ])
})

test('a table that goes on, with its last rows, has the names of the page before, not of sums that begin below', () => {
  const rowsOf = (placed: readonly string[]) =>
    placed.map(
      (name): Line => [
        [30, 'Gemeinde'],
        [120, name],
        [340, '398000'],
      ],
    )
  const sumHead: Line = [
    [30, 'Kreis'],
    [160, 'Gemeinden'],
    [250, 'Betrag'],
  ]
  const sumsOf = (cities: readonly string[]) =>
    cities.map(
      (name): Line => [
        [30, name],
        [160, '1'],
        [250, '123457'],
      ],
    )
  const pages = [
    rowsOf(['Bretten', 'Bruchsal', 'Ettlingen', 'Forst', 'Gondelsheim', 'Hambrücken']),
    [...rowsOf(['Sulzfeld', 'Ubstadt-Weiher']), sumHead, ...sumsOf(['Ulm', 'Mannheim', 'Karlsruhe'])],
    sumsOf(['Heidelberg', 'Pforzheim', 'Heilbronn']),
  ].map((lines, at) => textPageOf(lines, { number: at + 1 }))
  const sections = sectionsOf(pageLines(pages, 'text', names), isAmount, names)
  const found = regionsOf(sections, { isAmount, column: 0, hasBands: true })
  const [rows, last] = found.map((region) => [region.page, region.lines.length, region.names?.x0])
  expect([rows, last]).toEqual([
    [1, 6, 120],
    [2, 6, 120],
  ])
})

test('below a head that says the same names stand where they stood, though none is printed whole there', () => {
  const whole = ['Furtwangen im Schwarzwald', 'Gütenbach', 'Vöhrenbach'].map(
    (name) => [name, '796', '1592'] as const,
  )
  const short = ['Schönwald i. Schw.', 'Schonach i. Schw.'].map((name) => [name, '1592', '3184'] as const)
  const pages = [
    [...tableOf(0, whole), ...tableOf(130, [['Verwaltungsgemeinschaft Raumschaft', '3184', '6368']])],
    tableOf(130, short),
  ].map((lines, at) => textPageOf(lines, { number: at + 1 }))
  const sections = sectionsOf(pageLines(pages, 'text', names), isAmount, names)
  const found = regionsOf(sections, { isAmount, column: 0, hasBands: true })
  expect(found.map((region) => [region.page, region.names?.x0])).toEqual([
    [1, 30],
    [1, 30],
    [2, 30],
  ])
})

test('the name of a single row below a head stands where those of the next page do, whatever is named beside it', () => {
  const rowsOf = (by: number, region: string, placed: readonly string[]) =>
    placed.map(
      (name): Line => [
        [30, region],
        [160 + by, name],
        [430 + by, '398000'],
      ],
    )
  const head = (by: number): Line => [
    [30, 'Landkreis'],
    [160 + by, 'Gemeinde'],
    [400 + by, 'Planungsrahmen'],
  ]
  const above = rowsOf(0, 'Freiburg', ['Furtwangen im Schwarzwald', 'Gütenbach', 'Vöhrenbach'])
  const last = rowsOf(6, 'Tübingen', ['Dettingen an der'])
  const next = rowsOf(6, 'Tübingen', ['Gomadingen', 'Grabenstetten', 'Grafenberg', 'Hayingen'])
  const pages = [
    [head(0), ...above, head(6), ...last],
    [[[166, 'Erms']] as Line, ...next],
  ].map((lines, at) => textPageOf(lines, { number: at + 1 }))
  const sections = sectionsOf(pageLines(pages, 'text', names), isAmount, names)
  const found = regionsOf(sections, { isAmount, column: 0, hasBands: true })
  expect(found.map((region) => region.names?.x0)).toEqual([160, 166, 166])
})

test('the names of the last rows stand where those above did, though the head of another table and its rows lie below', () => {
  const rowsOf = (placed: readonly string[]) =>
    placed.map(
      (name): Line => [
        [30, '437053'],
        [200, '39800'],
        [264, name],
      ],
    )
  const sums = (districts: readonly string[], at: number) =>
    districts.map(
      (name): Line => [
        [30, name],
        [150, '26'],
        [at, at > 250 ? '79600' : '2428043'],
      ],
    )
  const head: Line = [
    [30, 'Kreis'],
    [150, 'Gemeinden'],
    [230, 'Betrag'],
  ]
  const pages = [
    rowsOf(['Gammertingen', 'Mengen', 'Pfullendorf', 'Bingen']),
    [...rowsOf(['Ostrach', 'Scheer']), head, ...sums(['Stuttgart', 'Baden-Baden', 'Mannheim'], 240)],
    sums(['Heidelberg', 'Pforzheim', 'Ulm', 'Calw', 'Heilbronn'], 290),
  ].map((lines, at) => textPageOf(lines, { number: at + 1 }))
  const sections = sectionsOf(pageLines(pages, 'text', names), isAmount, names)
  const found = regionsOf(sections, { isAmount, column: 0, hasBands: true })
  expect(found.map((region) => [region.page, region.names?.x0])).toEqual([
    [1, 264],
    [2, 264],
    [3, 30],
  ])
})

test('a first page with a few rows of tables abreast, below sums that hide a column of amounts, is cut like the next', () => {
  const sums = ['Böblingen', 'Esslingen', 'Göppingen', 'Ludwigsburg'].map(
    (name): Line => [
      [30, `Landkreis ${name}`],
      [200, '2504467'],
    ],
  )
  const abreast = (names: readonly (readonly [left: string, right: string])[]) =>
    names.map(
      ([left, right]): Line => [
        [30, left],
        [200, '7960'],
        [300, right],
        [500, '15920'],
      ],
    )
  const first = abreast([
    ['Aidlingen', 'Waldachtal'],
    ['Altdorf', 'Seewald'],
  ])
  const second = abreast([
    ['Bondorf', 'Auggen'],
    ['Ehningen', 'Badenweiler'],
    ['Herrenberg', 'Bollschweil'],
    ['Magstadt', 'Breitnau'],
    ['Rutesheim', 'Buchenbach'],
    ['Sindelfingen', 'Eichstetten am Kaiserstuhl'],
    ['Waldenbuch', 'Eisenbach'],
  ])
  const regionsIn = (...pages: readonly (readonly Line[])[]) => {
    const printed = pages.map((lines, at) => textPageOf(lines, { number: at + 1 }))
    const sections = sectionsOf(pageLines(printed, 'text', names), isAmount, names)
    const found = regionsOf(sections, { isAmount, column: 0, hasBands: true })
    return found.map(({ page, band, amounts }) => [page, band, amounts.x1])
  }
  expect(regionsIn([...sums, ...first], second)).toEqual([
    [1, 0, 200],
    [1, 1, 500],
    [2, 0, 200],
    [2, 1, 500],
  ])
  // Two rows of two tables one below the other are none of tables abreast.
  const below = first.flatMap((line) => [line.slice(0, 1), line.slice(2)])
  expect(regionsIn([...sums, ...below], second)[0]).toEqual([1, 0, 500])
})
