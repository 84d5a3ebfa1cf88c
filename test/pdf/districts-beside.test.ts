import { describe, expect, test } from 'vitest'
import { groupBy } from '../../src/domain/group-by.js'
import { plateOf } from '../../src/domain/places/car-plates.js'
import type { District } from '../../src/domain/register.js'
import { type Line, onPages, worldOf, X } from './support/districts.js'
import { grouped, rightAligned, type TableStyle, tinyTablePdf } from './support/tiny-table.js'
import { codes, invented, parse, register, type TruthRow } from './support/world.js'

type Row = Required<TableStyle>['row']

/** Over the whole state, so that no order of districts tells namesakes apart. */
const alphabetical = invented().sort((a, b) => a.municipality.name.localeCompare(b.municipality.name, 'de'))

async function read(row: Row, style: TableStyle = {}, rows: readonly TruthRow[] = alphabetical) {
  const table = await parse(tinyTablePdf(rows, { mark: false, row, ...style }), '2018')
  const truth = new Map(alphabetical.map(({ municipality, amount }) => [municipality.ags, amount]))
  const right = table.rows.filter(({ ags, amount }) => truth.get(ags) === amount).length
  return { verdict: table.verdict, rows: table.rows.length, right, codes: codes(table) }
}

const orderOf = ({ ags }: District) => register.districts.findIndex((each) => each.ags === ags)
const letters = (count: number) => `Q${String.fromCharCode(65 + (count % 26))}${count < 26 ? 'X' : 'Y'}`
const codedBy =
  (code: (row: TruthRow) => string): Row =>
  (row, y) => [
    { text: row.municipality.name, x: 50, y },
    { text: code(row), x: 300, y },
    rightAligned(grouped(row.amount), 520, y),
  ]

describe('letters of their own beside the names', () => {
  test('mean the one district of all places beside which they stand', async () => {
    const found = await read(codedBy(({ municipality }) => letters(orderOf(municipality.district))))
    expect(found).toMatchObject({ verdict: 'proven', rows: 1101, right: 1101 })
  })

  test('that a city shares with the district around it deny no name that means no other place', async () => {
    const around = register.districts.find(({ ags }) => ags === '08315')
    const coded = codedBy(({ municipality: { ags, district } }) =>
      letters(orderOf(around && ags === '08311000' ? around : district)),
    )
    const found = await read((row, y, index) => {
      const { ags, name } = row.municipality
      const short = ags === '08311000' ? 'Freiburg i.Br.' : name
      return coded({ ...row, municipality: { ...row.municipality, name: short } }, y, index)
    })
    expect(found).toMatchObject({ verdict: 'proven', rows: 1101, right: 1101 })
  })

  test.each([
    ['several districts', ({ municipality }: TruthRow) => letters(orderOf(municipality.district) >> 1)],
    [
      'parts of districts',
      ({ municipality: { ags, district } }: TruthRow) =>
        `${letters(orderOf(district))}${Number(ags) % 2 === 0 ? 'G' : 'U'}`,
    ],
  ])('that mean %s tell no namesakes apart', async (_, code) => {
    const found = await read(codedBy(code))
    expect(found.verdict).toBe('refused')
    expect(found.right).toBe(found.rows)
    expect(found.codes).toContain('name-ambiguous')
  })
})

describe('letters of their own behind the names, in one cell', () => {
  const CITIES = new Set(['FR', 'HD', 'HN', 'KA', 'PF', 'UL'])
  const OWN: Readonly<Record<string, string>> = { UL: 'ADK', FR: 'BRH', HD: 'RNK', PF: 'ENZ' }
  const lettersOf = ({ municipality: { district } }: TruthRow) => {
    const plate = plateOf(district)
    if (district.kind === 'urban') return CITIES.has(plate) ? `${plate}-St` : plate
    return OWN[plate] ?? plate
  }
  const behind =
    (code: (row: TruthRow) => string): Row =>
    (row, y) => [
      { text: `${row.municipality.name} ${code(row)}`.trim(), x: 50, y },
      rightAligned(grouped(row.amount), 520, y),
    ]

  test('mean the one district of all places behind which they stand, and which they abbreviate', async () => {
    expect(await read(behind(lettersOf))).toMatchObject({ verdict: 'proven', rows: 1101, right: 1101 })
  })

  const changed = (from: string, to: string, where = (_: TruthRow) => true) =>
    behind((row) => (lettersOf(row) === from && where(row) ? to : lettersOf(row)))
  const isOf = (ags: string) => (row: TruthRow) => row.municipality.ags === ags
  test.each([
    ['behind a place of another district', changed('ADK', 'RNK', isOf('08425079'))],
    ['behind some places of their district', changed('ADK', '', isOf('08425079'))],
    ['that abbreviate nothing', changed('ADK', 'NEIN')],
    [
      'where the other names have none',
      behind((row) => (Object.values(OWN).includes(lettersOf(row)) ? lettersOf(row) : '')),
    ],
  ])('%s mean nothing', async (_, row) => {
    const found = await read(row)
    expect(found.verdict).toBe('refused')
    expect(found.codes).toContain('name-unknown')
  })
})

describe('letters of plates in brackets behind the names of a directory', () => {
  const SHARED = new Set(['FR', 'HD', 'HN', 'KA', 'PF', 'UL'])
  const directory =
    (districtOf: (row: TruthRow) => District): Row =>
    (row, y) => {
      const { name } = row.municipality
      const district = districtOf(row)
      const plate = plateOf(district)
      const kind = SHARED.has(plate) ? (district.kind === 'urban' ? '-Stadt' : '-Land') : ''
      const sorted = name.replace(/^(Bad|St\.) (.+)$/u, '$2, $1')
      return [{ text: `${sorted} (${plate}${kind})`, x: 50, y }, rightAligned(grouped(row.amount), 520, y)]
    }

  test('tell the city from the district around it, and names may be sorted by their main word', async () => {
    const found = await read(directory(({ municipality }) => municipality.district))
    expect(found).toMatchObject({ verdict: 'proven', rows: 1101, right: 1101 })
  })

  test('deny a row where they are of the city and the place lies around it', async () => {
    const city = register.districts.find(({ ags }) => ags === '08311')
    const found = await read(
      directory(({ municipality: { name, district } }) => (city && name === 'Merzhausen' ? city : district)),
    )
    expect(found.verdict).toBe('refused')
  })
})

describe('small print below each name', () => {
  const titled = ({ kind, district: { name } }: TruthRow['municipality']) =>
    kind === 'urban-district' ? `Stadtkreis ${name}` : /kreis$/.test(name) ? name : `Landkreis ${name}`
  const below =
    (print: (row: TruthRow, index: number) => string): Row =>
    (row, y, index) => [
      { text: row.municipality.name, x: 50, y, size: 7 },
      rightAligned(grouped(row.amount), 250, y, { size: 7 }),
      { text: print(row, index), x: 50, y: y - 7, size: 6 },
    ]

  test('tells its district where the amount stands beside it, and where just above it', async () => {
    const found = await read((row, y, index) => [
      { text: row.municipality.name, x: 50, y, size: 7 },
      { text: titled(row.municipality), x: 50, y: y - 7, size: 6 },
      rightAligned(grouped(row.amount), 250, y - (index % 4 === 0 ? 3.5 : 7), { size: 7 }),
    ])
    expect(found).toMatchObject({ verdict: 'proven', rows: 1101, right: 1101 })
  })

  test('tells its district, whatever follows it there', async () => {
    const found = await read(
      below(({ municipality, persons }, index) => {
        const phone = `Tel. 07${100 + (index % 800)}/${100 + (index % 97)}-${10 + (index % 83)}`
        return `${titled(municipality)} · ${phone} · ${persons} Pers.`
      }),
    )
    expect(found).toMatchObject({ verdict: 'proven', rows: 1101, right: 1101 })
  })

  test('tells its district where a remark beside it goes on with digits alone', async () => {
    const found = await read((row, y, index) => [
      ...below(() => titled(row.municipality))(row, y, index),
      ...(index % 50 === 3
        ? [
            { text: 'Rückfrage bei Frau Maier, Tel. 07345', x: 300, y, size: 7 },
            { text: '7165', x: 300, y: y - 7, size: 7 },
          ]
        : []),
    ])
    expect(found).toMatchObject({ verdict: 'proven', rows: 1101, right: 1101 })
  })

  test('tells its district where the remark before the name goes on beside it', async () => {
    // The small print of the row before is no heading of the first of a district.
    const has = groupBy(alphabetical, ({ municipality }) => [municipality.name])
    const isPlain = ({ municipality: { name } }: TruthRow) => (has.get(name)?.length === 1 ? 1 : 0)
    const byDistrict = groupBy(alphabetical, ({ municipality }) => [municipality.district.ags])
    const namesakesFirst = [...byDistrict.values()].flatMap((rows) =>
      rows.toSorted((a, b) => isPlain(a) - isPlain(b)),
    )
    const row: Row = ({ municipality, amount }, y, index) => [
      { text: index % 3 ? 'siehe Erlass' : 'Stelle besetzt seit Mai', x: 40, y, size: 7 },
      ...(index % 3 ? [] : [{ text: 'übertragen', x: 40, y: y - 7, size: 7 }]),
      { text: municipality.name, x: 150, y, size: 7 },
      { text: titled(municipality), x: 150, y: y - 7, size: 6 },
      rightAligned(grouped(amount), 350, y, { size: 7 }),
    ]
    const found = await read(row, {}, namesakesFirst)
    expect(found).toMatchObject({ rows: 1101, right: 1101 })
    expect(found.verdict).not.toBe('refused')
  })

  test('that names the districts of other rows tells nothing', async () => {
    const found = await read(
      below((_, index) => {
        const other = alphabetical[(index + 7) % alphabetical.length] as TruthRow
        return `${titled(other.municipality)} · Tel. 07555/12-${index % 90}`
      }),
    )
    expect(found.verdict).toBe('refused')
    expect(found.right).toBe(found.rows)
  })
})

describe('notes to which marks behind namesakes refer, anew on each page', () => {
  const ROWS = 50
  const MARKS = ['¹', '²', '³', '*']
  const known = groupBy(alphabetical, ({ municipality }) => [municipality.name])
  const pages = Array.from({ length: Math.ceil(alphabetical.length / ROWS) }, (_, page) =>
    alphabetical
      .slice(page * ROWS, (page + 1) * ROWS)
      .filter(({ municipality }) => (known.get(municipality.name) ?? []).length > 1),
  )
  const marked = new Map(pages.flatMap((rows) => rows.map((row, at) => [row, MARKS[at] ?? ''] as const)))
  const titled = ({ name }: District) => (/kreis$/i.test(name) ? name : `Landkreis ${name}`)
  const readWith = (noteOf: (row: TruthRow) => string) =>
    read(
      (row, y) => [
        { text: `${row.municipality.name} ${marked.get(row) ?? ''}`.trim(), x: 50, y },
        rightAligned(grouped(row.amount), 250, y),
      ],
      {
        rowsPerPage: ROWS,
        page: ({ ink }, at) => ({
          ink: [
            ...ink,
            ...(pages[at] ?? []).map((row, index) => ({
              text: `${marked.get(row)} ${noteOf(row)}`,
              x: 50 + 130 * index,
              y: 30,
              size: 6,
            })),
          ],
        }),
      },
    )

  test.each([
    [
      'the place as well',
      ({ municipality }: TruthRow) => `${municipality.name}, ${titled(municipality.district)}`,
    ],
    ['nothing else', ({ municipality }: TruthRow) => titled(municipality.district)],
  ])('tell their districts and %s', async (_, noteOf) => {
    expect(await readWith(noteOf)).toMatchObject({ verdict: 'proven', rows: 1101, right: 1101 })
  })

  test('tell nothing where they name places of other marks', async () => {
    const other = ({ municipality }: TruthRow) => `Aalen, ${titled(municipality.district)}`
    const found = await readWith(other)
    expect(found.verdict).toBe('refused')
    expect(found.right).toBe(found.rows)
  })

  test.each(MARKS.slice(0, 3))('leave the table read where that of a %s says more', async (mark) => {
    const found = await readWith((row) => {
      const note = `${row.municipality.name}, ${titled(row.municipality.district)}`
      return marked.get(row) === mark ? `${note}, geschätzt` : note
    })
    expect(found.verdict).not.toBe('proven')
  })
})

describe('a key of two parts on a line of its own', () => {
  const keyed =
    (keyOf: (row: TruthRow, index: number) => string, [above, below]: readonly [number, number]): Row =>
    (row, y, index) => [
      { text: keyOf(row, index), x: 50, y: y - above, size: 6 },
      { text: row.municipality.name, x: 50, y: y - below, size: 7 },
      rightAligned(grouped(row.amount), 250, y - below, { size: 7 }),
    ]
  const short = ({ municipality: { ags } }: TruthRow) => `${ags.slice(2, 5)} ${ags.slice(5)}`

  test.each([
    ['above the name', [0, 7]],
    ['below it', [7, 0]],
  ] as const)('%s tells the place', async (_, order) => {
    expect(await read(keyed(short, order))).toMatchObject({ verdict: 'proven', rows: 1101, right: 1101 })
  })

  test('that is of another row tells nothing', async () => {
    const other = (_: TruthRow, index: number) =>
      short(alphabetical[(index + 7) % alphabetical.length] as TruthRow)
    const found = await read(keyed(other, [0, 7]))
    expect(found.verdict).toBe('refused')
    expect(found.right).toBe(found.rows)
  })
})

test('the number of a row before the key of its district is no key of another place', async () => {
  const found = await read((row, y, index) => [
    rightAligned(String(index + 1), 65, y, { size: 8 }),
    { text: row.municipality.ags.slice(2, 5), x: 68, y, size: 8 },
    { text: row.municipality.name, x: 110, y, size: 8 },
    { text: row.municipality.district.name, x: 300, y, size: 8 },
    rightAligned(grouped(row.amount), 520, y, { size: 8 }),
  ])
  expect(found).toMatchObject({ verdict: 'proven', rows: 1101, right: 1101 })
})

describe('names of government regions, which are those of their seats,', () => {
  const regions = ['Stuttgart', 'Karlsruhe', 'Freiburg', 'Tübingen']
  const page: TableStyle['page'] = ({ ink }) => ({
    ink: [{ text: 'Landkreis', x: 300, y: 805, size: 8 }, ...ink],
  })
  const keyed =
    (beside: (row: TruthRow, index: number) => string): Row =>
    (row, y, index) => [
      { text: row.municipality.ags, x: 50, y },
      { text: row.municipality.name, x: 110, y },
      { text: beside(row, index), x: 300, y },
      rightAligned(grouped(row.amount), 520, y),
    ]

  test('deny no row, whatever stands above them', async () => {
    const regionOf = ({ municipality: { ags } }: TruthRow) => regions[Number(ags[2]) - 1] ?? ''
    expect(await read(keyed(regionOf), { page })).toMatchObject({ verdict: 'proven', right: 1101 })
  })

  test('are districts where the rows are in others of them', async () => {
    const other = (_: TruthRow, index: number) =>
      alphabetical[(index + 1) % alphabetical.length]?.municipality.district.name ?? ''
    expect(await read(keyed(other), { page })).toMatchObject({ verdict: 'refused' })
  })
})

test('sums of another table behind the rows are headings of none that tell their districts themselves', async () => {
  const inOrder = alphabetical.toSorted((a, b) =>
    a.municipality.district.name.localeCompare(b.municipality.district.name, 'de'),
  )
  const sums = [...groupBy(inOrder, ({ municipality }) => [municipality.district])].map(
    ([{ name }, rows]) => ({ name, sum: grouped(rows.reduce((sum, { amount }) => sum + amount, 0)), rows }),
  )
  const row: Row = (truth, y) => {
    // The sum of the last district stands on no page.
    const own = sums.slice(0, -1).find(({ rows }) => rows.at(-1) === truth)
    return [
      { text: truth.municipality.name, x: 50, y, size: 7 },
      { text: truth.municipality.district.name, x: 300, y, size: 7 },
      rightAligned(grouped(truth.amount), 520, y, { size: 7 }),
      ...(own
        ? [
            { text: `${own.name} gesamt`, x: 50, y: y - 7.5, size: 7 },
            rightAligned(own.sum, 520, y - 7.5, { size: 7 }),
          ]
        : []),
    ]
  }
  const page: TableStyle['page'] = ({ ink }, index) => ({
    ink:
      index < 22
        ? ink
        : [
            ...ink,
            ...sums.flatMap(({ name, sum }, at) => [
              { text: name, x: 50, y: 700 - 14 * at, size: 7 },
              rightAligned(sum, 520, 700 - 14 * at, { size: 7 }),
            ]),
          ],
  })
  const table = await parse(tinyTablePdf(inOrder, { mark: false, row, page }), '2018')
  expect(table).toMatchObject({ verdict: 'proven' })
})

describe('the rest of a remark that names a district, below a row', () => {
  // Talheim lies in Heilbronn, and in Tuttlingen.
  const { places, rowOf, read: readOf } = worldOf(['08116', '08125', '08327'])
  const below = (x: number) =>
    places.flatMap((place, at): Line[] => {
      const isBroken = places[at + 1]?.ags === '08125094'
      const isFirst = places[at - 1]?.district !== place.district
      return [
        ...(isFirst ? [[[X.name, `Landkreis ${place.district.name}`]] as const] : []),
        [...rowOf(place), [X.district, isBroken ? 'gemeinsam mit Zimmern ob' : 'siehe Erlass']],
        ...(isBroken ? [[[x, 'Rottweil']] as const] : []),
      ]
    })
  const head: Line = [
    [X.name, 'Gemeinde'],
    [X.district, 'Bemerkungen'],
    [X.amount, 'Betrag'],
  ]

  test('is no heading', async () => {
    expect(await readOf(onPages(below(X.district), head))).toMatchObject({ wrong: [], doubted: [] })
  })

  test('is one where it begins elsewhere', async () => {
    const found = await readOf(onPages(below(X.name), head))
    expect(found).toMatchObject({ verdict: 'refused', wrong: ['Talheim'] })
  })
})
