import { describe, expect, test } from 'vitest'
import { districtTitle } from '../../../src/domain/districts.js'
import type { Municipality } from '../../../src/domain/register.js'
import { type Line, onPages, worldOf, X } from '../support/districts.js'

/** Stadt- and Landkreis Heilbronn, Schwäbisch Hall, Baden-Baden and Rastatt, Karlsruhe twice, Rhein-Neckar-Kreis. */
const { places, rowOf, read } = worldOf([
  '08121',
  '08125',
  '08127',
  '08211',
  '08216',
  '08212',
  '08215',
  '08226',
])
const head: Line = [
  [X.name, 'Gemeinde'],
  [X.district, 'Landkreis'],
  [X.amount, 'Betrag'],
]
const proven = { verdict: 'proven', wrong: [], doubted: [] }

/** @param cellOf lines of the cell of the district */
function lineOf(place: Municipality, cellOf: readonly string[], withKey = false): Line[] {
  const [first = '', ...others] = cellOf
  return [
    [...rowOf(place), ...(withKey ? [[X.key, place.ags] as const] : []), [X.district, first]],
    ...others.map((text): Line => [[X.district, text]]),
  ]
}

const broken = ({ district }: Municipality) => {
  const title = districtTitle(district)
  if (title === 'Rhein-Neckar-Kreis') return ['Rhein-Neckar-', 'Kreis']
  const words = title.split(' ')
  return words.length > 2 ? [words.slice(0, 2).join(' '), words.slice(2).join(' ')] : words
}

describe('a cell that names another district than that of the row', () => {
  const readWith = (cell: readonly string[], withKey: boolean) =>
    read(
      onPages(
        places.flatMap((place) =>
          lineOf(place, place.name === 'Wiesloch' ? cell : [place.district.name], withKey),
        ),
        head,
      ),
    )

  test.each([
    [['Rhein-Neckar-', 'Karlsruhe']],
    [['Rhein-Neckar-', 'Kreis', 'Karlsruhe']],
    [['Rhein-Neckar-Kreis', 'Landkreis Karlsruhe']],
    [['Rhein-Neckar-Kreis / Karlsruhe']],
    [['Rhein-Neckar-Kreis (Karlsruhe)']],
    [['Landkreis Schwäbisch', 'Heilbronn']],
  ])('leaves the table read: %j', async (cell) => {
    const doubted = { verdict: 'read', wrong: [], doubted: [cell.join(' ')] }
    expect(await readWith(cell, false)).toEqual(doubted)
    expect(await readWith(cell, true)).toEqual(doubted)
  })

  test.each([
    [['Rhein-Neckar-', 'Kreis']],
    [['Rhein-', 'Neckar-', 'Kreis']],
    [['Rhein-Neckar-Kreis', 'RB Karlsruhe']],
  ])('is none where it names but its own: %j', async (cell) => {
    expect(await readWith(cell, false)).toEqual(proven)
  })
})

describe('a column of districts', () => {
  test('may break all of its names', async () => {
    const lines = places.map((place) => lineOf(place, broken(place)))
    // No cell goes on over the page.
    const pages = Array.from({ length: Math.ceil(lines.length / 25) }, (_, at) => [
      head,
      ...lines.slice(at * 25, (at + 1) * 25).flat(),
    ])
    expect(await read(pages)).toEqual(proven)
  })

  test('may say more of a district, as often as it names it', async () => {
    const cellOf = ({ district: { name } }: Municipality) =>
      name === 'Rhein-Neckar-Kreis' ? `${name} (Heidelberg)` : name
    const lines = places.flatMap((place) => lineOf(place, [cellOf(place)]))
    expect(await read(onPages(lines, head))).toEqual(proven)
  })

  test.each(['GVV ', ''])('may have one of associations close behind it: %s', async (kind) => {
    const others = ['Heilbronn', 'Karlsruhe', 'Calw', 'Mannheim', '', '']
    const lines = places.map((place, index): Line => {
      const other = others[index % others.length]
      return [
        ...(lineOf(place, [place.district.name])[0] ?? []),
        ...(other ? [[328, kind + other] as const] : []),
      ]
    })
    expect(await read(onPages(lines, head))).toEqual(proven)
  })

  test.each([
    [X.name, false],
    [X.district, false],
    [X.district, true],
  ])('may have headings between its rows: at %i, heads below them: %s', async (x, hasHeads) => {
    const above = (place: Municipality): Line[] => [
      [[x, districtTitle(place.district)]],
      ...(hasHeads ? [head] : []),
    ]
    const lines = places.flatMap((place, at) => [
      ...(place.district === places[at - 1]?.district ? [] : above(place)),
      ...lineOf(place, [place.district.name], true),
    ])
    expect(await read(onPages(lines, head))).toEqual(proven)
  })
})

describe('a heading of another district than that of a row below it', () => {
  /** @param without districts that no heading names */
  const headed = (order: readonly Municipality[], withKey: boolean, without: readonly string[] = []) => {
    let above = ''
    const lines = order.flatMap((place) => {
      const { ags } = place.district
      if (place === moved || ags === above || without.includes(ags)) return [line(place)]
      above = ags
      return [[[X.name, districtTitle(place.district)]] as Line, line(place)]
    })
    return read(onPages(lines, []))
    function line(place: Municipality): Line {
      return [...rowOf(place), ...(withKey ? [[X.key, place.ags] as const] : [])]
    }
  }
  const moved = places.find(({ name }) => name === 'Wiesloch')
  const behind = (name: string) =>
    places.flatMap((place) =>
      place === moved || !moved ? [] : place.name === name ? [place, moved] : [place],
    )

  test.each([
    ['among its rows', 'Bretten', true],
    ['below its last row', 'Dettenheim', true],
    ['among its rows, without a key', 'Bretten', false],
  ])('leaves the table read: %s', async (_, name, withKey) => {
    expect(await headed(behind(name), withKey)).toEqual({
      verdict: 'read',
      wrong: [],
      doubted: ['Karlsruhe'],
    })
  })

  test.each([
    ['each district has its own', []],
    ['cities have none', ['08121', '08211', '08212']],
    ['a whole district has none', ['08127']],
  ])('is none where %s', async (_, without) => {
    expect(await headed(places, true, without)).toEqual(proven)
  })

  test('is none where the rows are in alphabetical order, and no heading at all', async () => {
    const order = places.toSorted((a, b) => a.name.localeCompare(b.name, 'de'))
    expect(
      await headed(
        order,
        true,
        places.map(({ district }) => district.ags),
      ),
    ).toEqual(proven)
  })
})
