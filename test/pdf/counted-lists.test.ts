import { expect, test } from 'vitest'
import { groupBy } from '../../src/domain/group-by.js'
import type { Municipality } from '../../src/domain/register.js'
import { edition, type Line, pagesOf, parsed, places } from './support/blocks.js'
import { grouped } from './support/tiny-table.js'

/** Each amount once, how many places have it, and these. */
const RATE = 796
/** One after the other, each with an amount of its own: districts are called like them. */
const CITIES = ['Rastatt', 'Lörrach', 'Göppingen', 'Calw', 'Emmendingen', 'Waldshut-Tiengen']
const cityAt = ({ name }: Municipality) => CITIES.indexOf(name)
const personsOf = (place: Municipality) =>
  cityAt(place) >= 0 ? 50 + cityAt(place) : ([0, 3, 7, 8, 21, 40][places.indexOf(place) % 6] ?? 0)
const persons = places.reduce((sum, place) => sum + personsOf(place), 0)
const invented = (value: number) => ({ value, source: { de: 'erfunden', en: 'invented' } })
const of = { ...edition, pot: invented(RATE * persons), personsTotal: invented(persons) }
const namesakes = new Set(
  places
    .filter(({ name }, at) => places.some((other, nth) => nth !== at && other.name === name))
    .map(({ name }) => name),
)
const nameOf = ({ name, district }: Municipality) =>
  namesakes.has(name) ? `${name} (Kr. ${district.name})` : name

/** Breaks behind spaces, also within names. */
function broken(text: string): string[] {
  return text.match(/.{1,70}(?:\s|$)/gu)?.map((line) => line.trim()) ?? []
}

/** @param named what else a list names. @param added to the numbers of places. @param group parts the thousands */
function lists(named: (persons: number) => readonly string[] = () => [], added = 0, group = '.') {
  const groups = groupBy(places, (place) => [personsOf(place)])
  const lines = [...groups.keys()]
    .sort((a, b) => a - b)
    .flatMap((count): Line[] => {
      const names = [...(groups.get(count) ?? []).map(nameOf), ...named(count)]
      const [first = '', ...more] = broken(names.join('; '))
      const head: Line = [
        [40, grouped(RATE * count).replace('.', group)],
        [100, String(names.length + added)],
        [120, first],
      ]
      return [head, ...more.map((line): Line => [[120, line]])]
    })
  const head: Line[] = [[[30, 'Alle Gemeinden, die jeweils (nicht zusammen) den Betrag erhalten']]]
  return pagesOf([
    ...head,
    [
      [30, 'je Gemeinde'],
      [100, 'Anzahl Gemeinden'],
    ],
    ...lines,
  ])
}

test.each(['.', ' '])('lists of all places that have one amount are proven (12%s736)', async (group) => {
  const { verdict, rows } = await parsed(lists(undefined, 0, group), 'Helvetica', of)
  const amounts = new Map(rows.map(({ ags, amount }) => [ags, amount]))
  expect(verdict).toBe('proven')
  expect(places.filter((place) => amounts.get(place.ags) !== RATE * personsOf(place))).toEqual([])
})

test('but not where others are as many as the list says, or a city stands in two of them as if one were its sum', async () => {
  expect((await parsed(lists(undefined, 1), 'Helvetica', of)).verdict).toBe('refused')
  const twice = lists((count) => (count === 3 ? [nameOf(places[0] as Municipality)] : []))
  expect((await parsed(twice, 'Helvetica', of)).verdict).toBe('refused')
})

interface Said {
  /** added to the numbers of places; null where a paragraph says neither these nor that each has the amount */
  readonly added?: number | null
  /** added to the numbers of persons */
  readonly more?: number
  /** behind the district of one place */
  readonly behind?: string
}

/** "796 Euro je Gemeinde (1 Person), 6 Gemeinden: Ballendorf (Alb-Donau-Kreis), …": a paragraph for each amount */
function paragraphs({ added = 0, more = 0, behind = '' }: Said = {}) {
  const groups = groupBy(places, (place) => [personsOf(place)])
  const lines = [...groups.keys()]
    .sort((a, b) => b - a)
    .flatMap((count): Line[] => {
      const named = groups.get(count) ?? []
      const said = `${count + more} ${count + more === 1 ? 'Person' : 'Personen'}`
      const many = added === null ? '' : `, ${named.length + added} Gemeinden`
      const each = added === null ? '' : ' je Gemeinde'
      const paid = `${grouped(RATE * count)} Euro${named.length > 1 ? each : ''} (${said})${named.length > 1 ? many : ''}`
      const none = `Nichts (0 Euro) (${named.length + (added ?? 0)} Gemeinden ohne gemeldete Personen)`
      const list = named
        .map((place) => `${place.name} (Kr. ${place.district.name}${place === places[9] ? behind : ''})`)
        .join(', ')
      const [first = '', ...further] = broken(`${count === 0 ? none : paid}: ${list}.`)
      return [[[30, first]], ...further.map((line): Line => [[50, line]])]
    })
  return pagesOf([[[30, 'In Klammern steht der Kreis.']], ...lines])
}

test('paragraphs that begin with the amount of each of their places are proven', async () => {
  const { verdict, rows } = await parsed(paragraphs(), 'Helvetica', of)
  const amounts = new Map(rows.map(({ ags, amount }) => [ags, amount]))
  expect(verdict).toBe('proven')
  expect(places.filter((place) => amounts.get(place.ags) !== RATE * personsOf(place))).toEqual([])
})

test.each<Said>([
  { added: 1 },
  { added: null },
  { more: 1 },
  { behind: ', abgelehnt' },
  { behind: 'er Umland' },
])(
  'but not where they say another number of places or persons, several might share one amount, or words are not understood: %j',
  async (said) => {
    expect((await parsed(paragraphs(said), 'Helvetica', of)).verdict).toBe('refused')
  },
)
