import { expect, test } from 'vitest'
import type { Municipality } from '../../src/domain/register.js'
import { amountIn, blocks, counts, type Line, places, proven, read, sumOf } from './support/blocks.js'
import { grouped } from './support/tiny-table.js'

/** Tables whose names stand above their figures, side by side. */
const euro = (place: Municipality) => grouped(amountIn(place))
const persons = ({ ags }: Municipality) => String(counts.get(ags))
const key = ({ ags }: Municipality) => ags.replace(/(..)(.)(..)(...)/, '$1 $2 $3 $4')
const title = (block: readonly Municipality[]) => `${block[0]?.district.name}`

function stripsOf(block: readonly Municipality[], abreast: number): (readonly Municipality[])[] {
  return Array.from({ length: Math.ceil(block.length / abreast) }, (_, at) =>
    block.slice(at * abreast, (at + 1) * abreast),
  )
}

/** Strips that are torn by no page. */
const paged = (strips: readonly (readonly Line[])[]) =>
  Array.from({ length: Math.ceil(strips.length / 10) }, (_, at) => [
    strips.slice(at * 10, (at + 1) * 10).flat(),
  ])

/** Name, key, amount, persons, each on a line of its own. */
function cards(amountOf = euro) {
  const at = (index: number) => 30 + 180 * index
  const strip = (three: readonly Municipality[]): Line[] => [
    three.map((place, index) => [at(index), place.name] as const),
    three.map((place, index) => [at(index), key(place)] as const),
    three.map((place, index) => [at(index) + 90, `${amountOf(place)} €`] as const),
    three.flatMap(
      (place, index): Line => [
        [at(index), `${persons(place)} Personen`],
        [at(index) + 80, amountIn(place) > 51_000 ? 'allein' : 'im Verbund'],
      ],
    ),
    [[30, ' ']],
  ]
  return paged(
    blocks.flatMap((block) =>
      stripsOf(block, 3).map((three, at) => [
        ...(at === 0 ? [[[30, title(block)]] as Line] : []),
        ...strip(three),
      ]),
    ),
  )
}

/** Names across, persons and amounts in the lines below them. */
function turned(amountOf = euro) {
  const at = (index: number) => 100 + 120 * index
  const line = (
    label: string,
    four: readonly Municipality[],
    cell: (place: Municipality) => string,
  ): Line => [[20, label], ...four.map((place, index) => [at(index), cell(place)] as const)]
  return paged(
    blocks.flatMap((block) =>
      stripsOf(block, 4).map((four, index): Line[] => [
        ...(index === 0 ? [[[20, `Kreis ${title(block)} (${block.length})`]] as Line] : []),
        line('Gemeinde', four, ({ name }) => name),
        line('Personen', four, persons),
        line('Euro im Jahr', four, amountOf),
        [[20, ' ']],
      ]),
    ),
  )
}

/** The sum in the heading of a district, names and amounts below each other, and a sign for none. */
function chart(amountOf = euro, added = 0) {
  const at = (index: number) => 30 + 170 * index
  const paid = (place: Municipality) => (amountIn(place) > 0 ? amountOf(place) : '-,-')
  return paged(
    blocks.flatMap((block) => {
      const isCity = block[0]?.district.kind === 'urban'
      const kind = isCity ? 'Stadtkreis' : 'Landkreis'
      const sum: Line = [[300, `Kreissumme ${grouped(sumOf(block) + added)}`]]
      const none = block.filter((place) => amountIn(place) === 0)
      const strips = [
        ...stripsOf(
          block.filter((place) => amountIn(place) > 0),
          3,
        ),
        ...stripsOf(none, 3),
      ]
      return strips.map((three, index): Line[] => [
        ...(index === 0 ? [[[30, `${kind} ${title(block)} (Baden)`], ...(isCity ? [] : sum)] as Line] : []),
        three.map((place, nth) => [at(nth), place.name] as const),
        three.map((place, nth) => [at(nth) + 20, paid(place)] as const),
      ])
    }),
  )
}

test.each([
  ['cards', cards()],
  ['a table that is turned', turned()],
  ['a chart', chart()],
])('%s', async (_, pages) => {
  expect(await read(pages)).toEqual(proven)
})

const [first, second] = places.filter((place) => amountIn(place) > 0).slice(3)

test.each([
  ['cards', cards],
  ['a table that is turned', turned],
])('%s in which two amounts changed places, or one is none, is refused', async (_, pagesOf) => {
  const other = new Map([
    [first, second],
    [second, first],
  ])
  const exchanged = await read(pagesOf((place) => euro(other.get(place) ?? place)))
  expect(exchanged).toMatchObject({ verdict: 'refused', errors: [{ code: 'persons-disagree' }, {}] })
  const unknown = await read(pagesOf((place) => (place === first ? 'folgt' : euro(place))))
  expect(unknown.verdict).toBe('refused')
})

test('a chart whose sum of a district does not hold, or with another amount, is refused', async () => {
  expect(await read(chart(euro, 796))).toMatchObject({
    verdict: 'refused',
    errors: [{ code: 'printed-sum-differs' }, { code: 'printed-sum-differs' }],
  })
  const other = await read(chart((place) => euro(place === first && second ? second : place)))
  expect(other.verdict).toBe('refused')
})
