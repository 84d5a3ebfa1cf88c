import { describe, expect, test } from 'vitest'
import type { Edition } from '../../src/domain/edition.js'
import { amountOf } from '../../src/domain/per-capita-rate.js'
import { DEFAULT_READ_LIMITS } from '../../src/domain/read-limits.js'
import type { Municipality } from '../../src/domain/register.js'
import { parseBudgetTable } from '../../src/pdf/parse-budget-table.js'
import type { ParsedTable } from '../../src/pdf/parsed-table.js'
import { type Ink, tinyPdf } from './support/tiny-pdf.js'
import { grouped, rightAligned } from './support/tiny-table.js'
import { casesEdition, codes, register } from './support/world.js'

/** Namesakes (Altdorf, Hochdorf, Talheim) among places by name: no order and no heading tells them. */
const places = register.municipalities
  .filter(({ district: { ags } }) => ['08115', '08116', '08327', '08426'].includes(ags))
  .sort((a, b) => a.name.localeCompare(b.name, 'de') || b.ags.localeCompare(a.ags))
const counts = places.map((_, index) => 3 + ((index * 37) % 191))
const rate = { totalBudget: 6_400_000, personsTotal: counts.reduce((sum, count) => sum + count, 0) }
const value = (amount: number) => ({ value: amount, source: { de: 'erfunden', en: 'invented' } })
const edition: Edition = {
  ...casesEdition,
  id: 'parts',
  pot: value(rate.totalBudget),
  personsTotal: value(rate.personsTotal),
}
const truth = new Map(places.map(({ ags }, index) => [ags, amountOf(counts[index] ?? 0, rate)]))

type Cells = (place: Municipality) => {
  readonly before?: string
  readonly name?: string
  readonly plate?: string
}

/** A number before the name, the name, something beside it, the amount. */
function parseAs(cells: Cells, size = 10): Promise<ParsedTable> {
  const pages: { ink: Ink[] }[] = []
  places.forEach((place, index) => {
    const [page, y] = [Math.floor(index / 50), 790 - 15 * (index % 50)]
    const { before = '', name = place.name, plate = '' } = cells(place)
    pages[page] = {
      ink: [
        ...(pages[page]?.ink ?? []),
        ...(before === '' ? [] : [{ text: before, x: 50, y, size }]),
        { text: name, x: 130, y, size },
        ...(plate === '' ? [] : [{ text: plate, x: 340, y, size }]),
        rightAligned(grouped(truth.get(place.ags) ?? 0), 520, y, { size }),
      ],
    }
  })
  return parseBudgetTable(tinyPdf(pages), {
    register: { ...register, municipalities: places },
    editions: [edition],
    edition: 'parts',
    sha256: '',
    limits: DEFAULT_READ_LIMITS,
  })
}

const isExact = ({ rows, verdict }: ParsedTable) =>
  verdict === 'proven' && rows.every(({ ags, amount }) => truth.get(ags) === amount)

const PLATES: Readonly<Record<string, string>> = {
  '08115': 'BB',
  '08116': 'ES',
  '08327': 'TUT',
  '08426': 'BC',
}
const plateOf = ({ district: { ags } }: Municipality) => PLATES[ags] ?? ''
const hasNamesake = ({ name }: Municipality) => places.filter((place) => place.name === name).length > 1

describe('a part of a row settles the place', () => {
  test.each<[string, Cells]>([
    ['six digits of the key', ({ ags }) => ({ before: ags.slice(2) })],
    ['the key in its three parts', ({ ags }) => ({ before: `${ags[2]} ${ags.slice(3, 5)} ${ags.slice(5)}` })],
    ['the key between strokes', ({ ags }) => ({ before: `${ags.slice(2, 5)}/${ags.slice(5)}` })],
    ['the whole key with dots', ({ ags }) => ({ before: ags.replace(/(..)(...)/, '$1.$2.') })],
    ['the same without its nought', ({ ags }) => ({ before: ags.replace(/.(.)(...)/, '$1.$2.') })],
    ['a number that ends with the key', ({ ags }) => ({ before: `00${ags}` })],
    ['a number that begins with the key', ({ ags }) => ({ before: `${ags}9` })],
    ['the three digits of the district', ({ ags }) => ({ before: ags.slice(2, 5) })],
    ['the letters on the plates', (place) => ({ plate: plateOf(place) })],
    [
      'the letters on the plates, in the name of namesakes as well',
      (place) => ({
        plate: plateOf(place),
        ...(hasNamesake(place) ? { name: `${place.name} (${plateOf(place)})` } : {}),
      }),
    ],
    [
      'the letters on the plates, in the name of namesakes alone',
      (place) => (hasNamesake(place) ? { name: `${place.name} (${plateOf(place)})` } : {}),
    ],
  ])('%s', async (_, cells) => {
    const table = await parseAs(cells)
    expect([codes(table), isExact(table)]).toEqual([[], true])
  })

  test('"o." stands for "ob"', async () => {
    const table = await parseAs(({ ags, name }) => ({ before: ags, name: name.replace(' ob ', ' o. ') }))
    expect([codes(table), isExact(table)]).toEqual([[], true])
  })
})

describe('parts that contradict each other are refused', () => {
  test.each<[string, Cells]>([
    ['a key of another place', ({ ags }) => ({ before: ags === '08115002' ? '116035' : ags.slice(2) })],
    [
      'a key with dots of another place',
      ({ ags }) => ({ before: (ags === '08115002' ? '08116035' : ags).replace(/(..)(...)/, '$1.$2.') }),
    ],
    [
      'a key of a place that there is twice',
      ({ ags }) => ({ before: ags === '08115002' ? '116005' : ags.slice(2) }),
    ],
    [
      'letters of another district than the one in the name',
      (place) => ({
        plate: place.ags === '08115002' ? 'TUT' : plateOf(place),
        name: place.ags === '08115002' ? 'Altdorf (BB)' : place.name,
      }),
    ],
  ])('%s', async (_, cells) => {
    expect((await parseAs(cells)).accepted).toBe(false)
  })
})
