import { describe, expect, test } from 'vitest'
import type { Edition } from '../../src/domain/edition.js'
import { amountOf } from '../../src/domain/per-capita-rate.js'
import { plateOf } from '../../src/domain/places/car-plates.js'
import { DEFAULT_READ_LIMITS } from '../../src/domain/read-limits.js'
import type { Municipality } from '../../src/domain/register.js'
import { parseBudgetTable } from '../../src/pdf/parse-budget-table.js'
import type { ParsedTable } from '../../src/pdf/parsed-table.js'
import { type Ink, tinyPdf } from './support/tiny-pdf.js'
import { grouped, rightAligned } from './support/tiny-table.js'
import { casesEdition, codes, register } from './support/world.js'

/** All places of three districts, by name: neighbours are of different districts. */
const places = register.municipalities
  .filter(({ district }) => ['Lörrach', 'Rottweil', 'Heidenheim'].includes(district.name))
  .sort((a, b) => a.name.localeCompare(b.name, 'de'))
const counts = places.map((_, index) => 3 + ((index * 37) % 191))
const rate = { totalBudget: 6_400_000, personsTotal: counts.reduce((sum, count) => sum + count, 0) }

const value = (amount: number) => ({ value: amount, source: { de: 'erfunden', en: 'invented' } })
const known: Edition = {
  ...casesEdition,
  id: 'known',
  pot: value(rate.totalBudget),
  personsTotal: value(rate.personsTotal),
}
const unknown: Edition = { ...known, id: 'unknown', pot: null, personsTotal: null }

interface Row {
  readonly place: Municipality
  readonly key: string
  readonly district: string
  readonly persons: number
  readonly amount: number
  /** the first part of the amount, where it is none that the others make up with it */
  readonly first?: number
}

const rows: readonly Row[] = places.map((place, index) => ({
  place,
  key: place.ags,
  district: place.district.name,
  persons: counts[index] ?? 0,
  amount: amountOf(counts[index] ?? 0, rate),
}))

/** One column of all rows is printed some rows further down. */
function moved(column: 'key' | 'district' | 'persons' | 'amount', down = 1, of = rows): readonly Row[] {
  return of.map((row, index) => ({ ...row, [column]: of[(index + of.length - down) % of.length]?.[column] }))
}

function exchanged(first: number, second: number): readonly Row[] {
  const amountAt = (index: number) =>
    rows[index === first ? second : index === second ? first : index]?.amount
  return rows.map((row, index) => ({ ...row, amount: amountAt(index) ?? 0 }))
}

interface Print {
  readonly columns: readonly (keyof typeof CELLS)[]
  readonly heads?: Partial<Record<keyof typeof CELLS, string>>
  readonly abreast?: number
  readonly edition?: Edition
}

/** Small amounts are paid at once, the others in two halves. */
function partsOf(amount: number): readonly [first: number, second: number] {
  const second = amount < SMALL ? 0 : Math.floor(amount / 2)
  return [amount - second, second]
}
const SMALL = 12_000

const REGIONS: Readonly<Record<string, string>> = {
  '08135': 'Ostwürttemberg',
  '08325': 'Schwarzwald-Baar-Heuberg',
  '08336': 'Hochrhein-Bodensee',
}

const CELLS = {
  name: ({ place }: Row) => place.name,
  key: ({ key }: Row) => key,
  district: ({ district }: Row) => district,
  shortKey: ({ key }: Row) => `${key.slice(2, 5)} ${key.slice(5)}`,
  starred: ({ place }: Row) => `${place.name} (Gde) *`,
  inRegion: ({ place: { name, district } }: Row) =>
    `${name} (${plateOf(district)}), Region ${REGIONS[district.ags]} . . .`,
  amount: ({ amount }: Row) => grouped(amount),
  persons: ({ persons }: Row) => String(persons),
  share: ({ persons }: Row) => ((100 * persons) / rate.personsTotal).toFixed(3).replace('.', ','),
  instalment: ({ persons }: Row) => grouped(Math.floor(amountOf(persons, rate) / 2)),
  first: ({ amount, first = partsOf(amount)[0] }: Row) => grouped(first),
  second: ({ amount }: Row) => `${grouped(partsOf(amount)[1])} €`,
  gap: () => '',
  inhabitants: ({ place: { ags } }: Row) => grouped(700 + ((Number(ags) * 7919) % 23_000)),
}
const IS_RIGHT = new Set(['amount', 'persons', 'share', 'instalment', 'first', 'second', 'inhabitants'])
const PER_PAGE = 45
const WIDE = 130

/** @returns what the reader says of the rows, printed in columns from left to right */
function read(printed: readonly Row[], print: Print, more: (y: number, page: number) => Ink[] = () => []) {
  const { columns, heads = {}, abreast = 1, edition = known } = print
  const left = columns.map((_, at) => 30 + WIDE * at)
  const cell = (column: keyof typeof CELLS, text: string, at: number, y: number, band: number): Ink => {
    const x = (left[at] ?? 0) + band * (columns.length * WIDE + 40)
    return IS_RIGHT.has(column) ? rightAligned(text, x + 80, y) : { text, x, y }
  }
  const pages: { ink: Ink[] }[] = []
  printed.forEach((row, index) => {
    const at = index % (PER_PAGE * abreast)
    const [page, band, y] = [
      Math.floor(index / (PER_PAGE * abreast)),
      Math.floor(at / PER_PAGE),
      770 - 16 * (at % PER_PAGE),
    ]
    const ink = columns.map((column, place) => cell(column, CELLS[column](row), place, y, band))
    const head = columns.flatMap((column, place) => {
      const text = heads[column]
      return text && at % PER_PAGE === 0 ? cell(column, text, place, 790, band) : []
    })
    pages[page] = { ink: [...(pages[page]?.ink ?? []), ...head, ...ink] }
  })
  const last = 770 - 16 * (((printed.length - 1) % PER_PAGE) + 1)
  const all = pages.map(({ ink }, page) => ({
    ink: [...ink, ...(page === pages.length - 1 ? more(last, page) : [])],
  }))
  return parseBudgetTable(tinyPdf(all), {
    register,
    editions: [edition],
    edition: edition.id,
    sha256: '',
    limits: DEFAULT_READ_LIMITS,
  })
}

const isExact = (table: ParsedTable) =>
  rows.every(({ place, amount }) => table.rows.some((row) => row.ags === place.ags && row.amount === amount))

const HEADS = { name: 'Gemeinde', persons: 'Personen', amount: 'Betrag', district: 'Landkreis' }

describe.each([
  ['known', known],
  ['unknown', unknown],
])('beside amounts of an edition whose rate is %s', (_, edition) => {
  describe.each([
    ['with headings', HEADS],
    ['without headings', {}],
  ])('%s', (_with, heads) => {
    const print: Print = { columns: ['name', 'persons', 'amount', 'district'], heads, edition }

    test('persons that agree with them are read', async () => {
      const table = await read(rows, print)
      expect([codes(table).filter((code) => /disagree/.test(code)), isExact(table)]).toEqual([[], true])
      expect(table.accepted).toBe(true)
      expect(table.checks.find(({ id }) => id === 'persons-agree')?.ok).toBe(true)
    })

    test.each([
      ['amounts one row down', moved('amount')],
      ['persons one row down', moved('persons')],
      ['amounts many rows down', moved('amount', 17)],
      [
        'amounts in reverse',
        moved('amount', 1, [...rows].reverse()).map((row, at) => ({
          ...row,
          place: rows[at]?.place ?? row.place,
          district: rows[at]?.district ?? '',
          persons: rows[at]?.persons ?? 0,
        })),
      ],
      ['two amounts exchanged', exchanged(3, 40)],
      ['two neighbours exchanged', exchanged(20, 21)],
      ['half of the amounts one row down', [...rows.slice(0, 50), ...moved('amount', 1, rows.slice(50))]],
      [
        'one amount of other persons',
        rows.map((row, at) => (at === 9 ? { ...row, amount: amountOf(row.persons + 10, rate) } : row)),
      ],
    ])('%s are refused, with the rows named', async (_kind, printed) => {
      const table = await read(printed, print)
      expect(table.accepted).toBe(false)
      const named = table.findings.filter(({ code }) => code === 'persons-disagree')
      expect(named.length).toBeGreaterThan(0)
    })

    test('amounts one row down in tables side by side are refused', async () => {
      const table = await read(moved('amount'), { ...print, abreast: 2 })
      expect(table.accepted).toBe(false)
    })

    test('districts one row down are refused', async () => {
      const table = await read(moved('district'), print)
      expect(table.accepted).toBe(false)
      expect(codes(table)).toContain('name-unknown')
    })

    test('keys one row down are refused', async () => {
      const table = await read(moved('key'), { ...print, columns: ['key', 'name', 'amount'] })
      expect(table.accepted).toBe(false)
    })

    test('keys without the digits of the state tell namesakes apart, and refuse the table where they were moved', async () => {
      const columns = ['shortKey', 'name', 'amount'] as const
      const right = await read(rows, { ...print, columns })
      expect([right.accepted, isExact(right)]).toEqual([true, true])
      const table = await read(moved('key'), { ...print, columns })
      expect([table.accepted, codes(table).includes('name-unknown')]).toEqual([false, true])
    })

    test('a star behind the kind of a place is no part of its name', async () => {
      const table = await read(rows, { ...print, columns: ['key', 'starred', 'amount'] })
      expect([table.accepted, isExact(table)]).toEqual([true, true])
    })

    test.each(['share', 'instalment'] as const)(
      'figures of each row that follow (%s) must do so in every row',
      async (column) => {
        const columns = ['name', column, 'amount', 'district'] as const
        const right = await read(rows, { ...print, columns })
        expect([right.accepted, codes(right).filter((code) => /disagree/.test(code))]).toEqual([true, []])
        for (const wrong of [moved('amount'), exchanged(3, 40)]) {
          const table = await read(wrong, { ...print, columns })
          expect(table.accepted).toBe(false)
          // Half of an even count is a count: then the halves may be amounts as well.
          if (column === 'share') expect(codes(table)).toContain('number-disagrees')
        }
      },
    )

    test('figures that have nothing to do with them are no contradiction', async () => {
      const table = await read(rows, { ...print, columns: ['name', 'inhabitants', 'amount', 'district'] })
      expect([table.accepted, isExact(table)]).toEqual([true, true])
    })
  })
})

test('parts that make up the amount of each row need not follow from it, but must do so', async () => {
  const columns = ['name', 'first', 'second', 'amount', 'district'] as const
  const right = await read(rows, { columns })
  expect([codes(right).filter((code) => /disagree/.test(code)), isExact(right)]).toEqual([[], true])
  expect(right.accepted).toBe(true)
  const table = await read(
    rows.map((row, at) => (at === 3 ? { ...row, first: row.amount } : row)),
    { columns },
  )
  expect(codes(table)).toContain('number-disagrees')
})

test('letters of the plate and the region stand behind each place', async () => {
  const table = await read(rows, { columns: ['inRegion', 'gap', 'amount'] })
  expect([table.accepted, isExact(table)]).toEqual([true, true])
})

describe('printed sums', () => {
  const total = (amount: number, label: string) => (y: number) => [
    { text: label, x: 30, y },
    rightAligned(grouped(amount), 240, y),
  ]
  const sum = rows.reduce((all, { amount }) => all + amount, 0)

  test.each([known, unknown])('hold, or the table is refused ($id)', async (edition) => {
    const columns = ['name', 'amount', 'district'] as const
    for (const label of ['Summe', 'Insgesamt', ''])
      expect((await read(rows, { columns, edition }, total(sum, label))).accepted).toBe(true)
    for (const label of ['Summe', 'Insgesamt', '']) {
      const table = await read(rows, { columns, edition }, total(sum + 805, label))
      expect([label, table.accepted]).toEqual([label, false])
    }
  })
})
