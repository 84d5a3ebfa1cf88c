import { describe, expect, test } from 'vitest'
import { argsOf } from '../../../support/args-of.js'
import { AMOUNT, amountIn, blocks, type Line, pagesOf, parsed, places, rowOf } from '../../support/blocks.js'

const rows = places.map(rowOf)
const PAGE = 20
const TITLE: Line = [[10, 'Integrationsmanagement - Planungsrahmen 2018']]

/** @returns the verdict and the lines that are quoted as not understood */
async function told(pages: readonly (readonly Line[])[]): Promise<[string, readonly unknown[]]> {
  const { verdict, findings } = await parsed(pages.map((lines) => [lines]))
  const quoted = findings.filter(({ code }) => code === 'sentences-not-read').map((one) => argsOf(one).lines)
  return [verdict, quoted.flat()]
}

/** @returns the pages of the table, each with what stands above its rows and below them */
function framed(headOf: (page: number) => Line, footOf: (page: number) => readonly Line[] = () => []) {
  const count = Math.ceil(rows.length / PAGE)
  return Array.from({ length: count }, (_, page) => [
    headOf(page),
    [],
    ...rows.slice(page * PAGE, (page + 1) * PAGE),
    ...footOf(page),
  ])
}

/** @returns the table with a line between its rows */
function among(text: string, x = 120) {
  return [TITLE, ...rows.slice(0, 30), [[x, text]] as Line, ...rows.slice(30)]
}

const paged = (lines: readonly Line[]) => pagesOf(lines).flat()

describe('a line of its own between the rows', () => {
  test.each([
    ['Prognose'],
    ['Nur beantragt'],
    ['Stand: 31.12.2015'],
    ['Landkreis Calw (nicht abgestimmt)'],
    ['Tabelle 2: fortgeschrieben aus 2016'],
  ])('"%s" may take back what stands below it', async (text) => {
    expect(await told(paged(among(text)))).toEqual(['read', [text]])
  })

  test.each([
    ['Regierungsbezirk Freiburg'],
    ['Fortsetzung'],
    ['Gemeinden'],
    ['KREIS 336 LANDKREIS LOERRACH'],
  ])('"%s" says nothing of the amounts', async (text) => {
    expect(await told(paged(among(text)))).toEqual(['proven', []])
  })
})

test('lines of one form are no exceptions, however many words the names have', async () => {
  const before = new Map([
    [10, 'Calw'],
    [13, 'Biberach'],
    [16, 'Ulm'],
    [30, 'Freiburg im Breisgau'],
  ])
  const lineOf = (name: string): Line => [[120, `${name} ohne`]]
  const lines = rows.flatMap((row, at) => [...[before.get(at) ?? []].flat().map(lineOf), row])
  expect(await told(paged([TITLE, ...lines]))).toEqual(['proven', []])
})

test('headings of one form that name another year than most are quoted', async () => {
  const districts = ['Stadtkreis Freiburg im Breisgau', 'Landkreis Ortenaukreis', 'Landkreis Biberach']
  const headed = (yearOf: (at: number) => string) => [
    TITLE,
    ...blocks.flatMap((block, at) => [
      [[10, `Förderjahr ${yearOf(at)}: ${districts[at]}`]] as Line,
      ...block.map(rowOf),
    ]),
  ]
  const other = `Förderjahr 2016: ${districts[1]}`
  expect(await told(paged(headed((at) => (at === 1 ? '2016' : '2018'))))).toEqual(['read', [other]])
  expect(await told(paged(headed(() => '2018')))).toEqual(['proven', []])
  // Persons may be as many as a year.
  const [first, second] = districts
  const counted = [`Personen ${first} 2028: 9`, `Personen ${second} 2050: 9`]
  const lines = counted.map((text): Line => [[10, text]])
  const [, quoted] = await told(paged([TITLE, ...rows, ...lines]))
  expect(quoted.filter((text) => counted.includes(String(text)))).toEqual([])
})

describe('the heads and feet of pages', () => {
  test('another title on one page, or another year, is quoted', async () => {
    for (const other of ['Landesprogramm Sprachkurse', 'Integrationsmanagement - Planungsrahmen 2016'])
      expect(await told(framed((page) => (page === 2 ? [[10, other]] : TITLE)))).toEqual(['read', [other]])
  })

  test('what stands at the foot of one page alone is quoted', async () => {
    const foot = 'Dieses Blatt entspricht nicht dem Beschluss'
    const pages = framed(
      () => TITLE,
      (page) => (page === 2 ? [[], [[10, foot]]] : []),
    )
    expect(await told(pages)).toEqual(['read', [foot]])
  })

  test('a remark that goes on there, right below the last row, is not', async () => {
    const remark = 'Wölfle, Apparat 2345'
    const pages = (foot: readonly Line[]) =>
      framed(
        () => TITLE,
        (page) => (page === 2 ? foot : []),
      ).map((lines) => lines.map((line): Line => (line.length > 1 ? [...line, [260, 'Rückfrage']] : line)))
    expect(await told(pages([[[260, remark]]]))).toEqual(['proven', []])
    expect(await told(pages([[], [[260, remark]]]))).toEqual(['read', [remark]])
    expect(await told(pages([[[30, remark]]]))).toEqual(['read', [remark]])
  })

  test('a harmless note there, whose mark is raised, is not', async () => {
    const foot = 'Beträge auf volle Euro festgesetzt.'
    const pages = framed(
      () => TITLE,
      (page) => (page === 1 ? [[], [[10, foot]]] : []),
    )
    expect(await told(pages)).toEqual(['proven', []])
  })

  test('a title with the region of its page, and the number of the page, are not', async () => {
    const regions = ['Stuttgart', 'Karlsruhe', 'Freiburg', 'Tübingen']
    const pages = framed(
      (page) => [[10, `Planungsrahmen 2018 Regierungsbezirk ${regions[page % 4]}`]],
      (page) => [[], [[10, `Seite ${page} von ${blocks.length}`]]],
    )
    expect(await told(pages)).toEqual(['proven', []])
  })
})

test('places with nothing to draw at the foot of one page are rows, whatever word says so', async () => {
  const paid = places.filter((place) => amountIn(place) > 0).map(rowOf)
  const none = places
    .filter((place) => amountIn(place) === 0)
    .map((place): Line => [...rowOf(place).slice(0, -1), [AMOUNT - 60, 'keine']])
  const pages = [
    paid.slice(0, 20),
    [...paid.slice(20, 30), ...none],
    paid.slice(30, 45),
    paid.slice(45, 60),
    paid.slice(60),
  ]
  expect(await told(pages.map((lines) => [TITLE, [], ...lines]))).toEqual(['proven', []])
})
