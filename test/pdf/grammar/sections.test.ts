import { expect, test } from 'vitest'
import { printedNames } from '../../../src/domain/places/printed-names.js'
import { sectionsOf } from '../../../src/pdf/grammar/sections.js'
import { pageLines } from '../../../src/pdf/layout/page-lines.js'
import { type Line, textPageOf } from '../support/text-pages.js'
import { register } from '../support/world.js'

const names = printedNames(register)

test('a year and a number of a column above the only row of a table are none of its numbers', () => {
  const table: Line[] = [
    [[30, 'Tabelle 1: Wahlkreis 42 Stuttgart I – 3270297']],
    [
      [30, 'Gemeinde'],
      [250, 'Kreis'],
      [400, 'Planungsrahmen'],
    ],
    [[450, '2018']],
    [
      [40, '1'],
      [260, '2'],
      [450, '3'],
    ],
    [
      [30, 'Stuttgart'],
      [250, 'Stuttgart'],
      [450, '3270297'],
    ],
  ]
  const found = sectionsOf(
    pageLines([textPageOf(table)], 'text', names),
    (cents) => cents === 3270297_00,
    names,
  )
  expect(found.at(-1)?.amounts).toMatchObject([{ x1: 450 }])
})

test('tables abreast begin below their head where a table of sums stands above them', () => {
  const head = (...lefts: readonly number[]): Line =>
    lefts.flatMap((left) => [[left, 'Gemeinde'] as const, [left + 100, 'Betrag'] as const])
  const row = (name: string): Line =>
    [0, 270].flatMap((left) => [[left + 30, name] as const, [left + 140, '7961'] as const])
  const lines: Line[] = [
    head(30),
    ...['Ortenaukreis', 'Zollernalbkreis'].map(
      (name): Line => [
        [30, name],
        [290, '365741'],
      ],
    ),
    head(30, 300),
    ...['Aidlingen', 'Altdorf', 'Gerlingen'].map(row),
  ]
  const page = pageLines([textPageOf(lines)], 'text', names)
  const found = sectionsOf(page, (cents) => cents === 7961_00, names)
  expect(found.map((section) => section.lines.length)).toEqual([3, 4])
})

test('a caption between the head of a page and that of its table stands above the table', () => {
  const head = (left: number): Line => [
    [30, 'Gemeinde'],
    [left, 'Betrag'],
    [left + 60, 'Rate'],
  ]
  const rows = ['Aidlingen', 'Altdorf', 'Gerlingen'].map(
    (name): Line => [
      [30, name],
      [200, '7961'],
    ],
  )
  const lines: Line[] = [head(150), [[30, 'Tabelle 46: Biberach – 7961 €']], head(200), ...rows]
  const page = pageLines([textPageOf(lines)], 'text', names)
  const found = sectionsOf(page, (cents) => cents === 7961_00, names)
  expect(found.map((section) => section.lines.length)).toEqual([6])
})

test('the name of a district right above the head of its tables abreast belongs to these', () => {
  const head: Line = [0, 270].flatMap((left) => [
    [left + 30, 'Gemeinde'] as const,
    [left + 130, 'EUR'] as const,
  ])
  const row = (name: string): Line =>
    [0, 270].flatMap((left) => [[left + 30, name] as const, [left + 140, '7961'] as const])
  const rows = ['Aidlingen', 'Altdorf', 'Gerlingen'].map(row)
  const lines: Line[] = [head, ...rows, [], [[30, 'Landkreis Esslingen']], head, ...rows]
  const page = pageLines([textPageOf(lines)], 'text', names)
  const found = sectionsOf(page, (cents) => cents === 7961_00, names)
  expect(found.map((section) => section.lines.map(({ line }) => line.text)[0])).toEqual([
    'Gemeinde EUR Gemeinde EUR',
    'Landkreis Esslingen',
  ])
})

test('below the head of one table, on both sides of where tables abreast are cut, lines are whole', () => {
  const abreast = (...cells: readonly [string, string]): Line =>
    [0, 270].flatMap((left) => [[left + 30, cells[0]] as const, [left + 140, cells[1]] as const])
  const sums = ['Ortenaukreis', 'Zollernalbkreis'].map(
    (name): Line => [
      [30, name],
      [140, '26'],
      [290, '365741'],
    ],
  )
  const head: Line = [
    [30, 'Kreis'],
    [140, 'Gemeinden'],
    [290, 'Betrag'],
  ]
  const rows = ['Aidlingen', 'Altdorf', 'Gerlingen'].map((name) => abreast(name, '7961'))
  const page = pageLines([textPageOf([abreast('Gemeinde', 'Betrag'), ...rows, head, ...sums])], 'text', names)
  const found = sectionsOf(page, (cents) => cents === 7961_00, names)
  const texts = found.flatMap((section) =>
    section.bands([210]).map((band) => band.lines.map(({ line }) => line.text)),
  )
  expect(texts.map((band) => band.at(-1))).toEqual(['Zollernalbkreis 26 365741', 'Gerlingen 7961'])
})

test('a caption below tables abreast begins a part, before which the second of them is read', () => {
  const head: Line = [0, 270].flatMap((left) => [
    [left + 30, 'Gemeinde'] as const,
    [left + 130, 'EUR'] as const,
  ])
  const row = (name: string): Line =>
    [0, 270].flatMap((left) => [[left + 30, name] as const, [left + 140, '7961'] as const])
  const lines: Line[] = [
    [[30, 'Tabelle 1: Landkreis Böblingen']],
    head,
    ...['Aidlingen', 'Altdorf', 'Gerlingen'].map(row),
    [[30, 'Tabelle 2: Stadtkreis Ulm (zusammen 7961 Euro)']],
    [[30, 'Die Stadt Ulm ist Stadtkreis; sie hat 7961 Euro erhalten.']],
  ]
  const page = pageLines([textPageOf(lines)], 'text', names)
  const found = sectionsOf(page, (cents) => cents === 7961_00, names)
  expect(found.map((section) => section.lines.length)).toEqual([5, 2])
})

test('sums of districts below the rows stand in columns of their own, below a head of other words', () => {
  const rows = ['Aidlingen', 'Altdorf', 'Gerlingen'].map(
    (name): Line => [
      [30, name],
      [200, '7961'],
    ],
  )
  const sums = ['Ortenaukreis', 'Zollernalbkreis', 'Enzkreis'].map(
    (name, at): Line => [
      [30, name],
      [200, `${at + 25}`],
      [300, `${at + 3}65741`],
    ],
  )
  const head = (...titles: readonly [string, string, string]): Line =>
    titles.map((title, at) => [30 + at * 130, title] as const)
  const lines = [
    head('Stadt', 'Zuwendung', 'Anmerkung'),
    ...rows,
    head('Kreis', 'Gemeinden', 'Betrag'),
    ...sums,
  ]
  const page = pageLines([textPageOf(lines)], 'text', names)
  const found = sectionsOf(page, (cents) => cents === 7961_00, names)
  expect(found.map((section) => [section.lines.length, section.amounts.map(({ x1 }) => x1)])).toEqual([
    [4, [200]],
    [4, [300]],
  ])
})
