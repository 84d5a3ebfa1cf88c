import { expect, test } from 'vitest'
import { type Ink, numberWidth, type TinyPage, tinyPdf } from '../pdf/support/tiny-pdf.js'
import {
  grouped,
  plainRow,
  rightAligned,
  type TableStyle,
  tinyTable,
  tinyTablePdf,
} from '../pdf/support/tiny-table.js'
import { invented, parse, register, type TruthRow } from '../pdf/support/world.js'
import { argsOf } from '../support/args-of.js'

/** Layouts that are hard, each a whole table: half a minute in all, too long for every change. */
const truth = invented()

async function expectExact(bytes: Uint8Array) {
  const table = await parse(bytes)
  expect(table.findings.filter(({ severity }) => severity === 'error').slice(0, 5)).toEqual([])
  const wrong = truth.filter(
    ({ municipality, amount, persons }) =>
      !table.rows.some(
        (row) => row.ags === municipality.ags && row.amount === amount && row.persons === persons,
      ),
  )
  expect(wrong).toEqual([])
  expect(table.rows).toHaveLength(truth.length)
  expect(table.accepted).toBe(true)
}

const style = (row: NonNullable<TableStyle['row']>, more: TableStyle = {}) =>
  tinyTablePdf(truth, { row, ...more })

/** A row of which each piece is changed. */
const changed =
  (change: (ink: Ink, column: number, row: TruthRow) => Ink | Ink[]) => (row: TruthRow, y: number) =>
    plainRow(row, y).flatMap((ink, column) => change(ink, column, row))

function letterByLetter(ink: Ink): Ink[] {
  let x = ink.x
  return [...ink.text].flatMap((char) => {
    const at = x
    x += numberWidth(char, ink.size ?? 10)
    return char === ' ' ? [] : [{ ...ink, text: char, x: at }]
  })
}

test('two tables side by side', async () => {
  const half = (row: TruthRow, y: number, index: number): Ink[] => {
    const right = index % 100 >= 50
    return plainRow(row, right ? y + 750 : y).map((ink) => ({
      ...ink,
      size: 6,
      x: 20 + ink.x * 0.5 + (right ? 280 : 0),
    }))
  }
  await expectExact(style(half, { rowsPerPage: 100 }))
})

test('two tables side by side, short names and districts as headings', async () => {
  let district = ''
  let line = 0
  const ink: Ink[][] = []
  const put = (draw: (x: number, y: number) => Ink[]) => {
    const page = Math.floor(line / 120)
    const column = Math.floor((line % 120) / 60)
    ink[page] = [...(ink[page] ?? []), ...draw(40 + 270 * column, 780 - 12 * (line % 60))]
    line++
  }
  for (const { municipality, amount } of truth) {
    if (municipality.district.ags !== district) {
      const { name, kind } = municipality.district
      put((x, y) => [{ text: `${kind === 'urban' ? 'Stadtkreis' : 'Landkreis'} ${name}`, x, y, size: 8 }])
      district = municipality.district.ags
    }
    put((x, y) => [
      { text: municipality.name, x, y, size: 8 },
      rightAligned(grouped(amount), x + 220, y, { size: 8 }),
    ])
  }
  const mark: Ink = { text: 'MUSTER – erfundene Beträge', x: 50, y: 815 }
  await expectExact(tinyPdf(ink.map((page) => ({ ink: [mark, ...page] }))))
})

test('three rows abreast: every row is read exactly', async () => {
  const third = (row: TruthRow, y: number, index: number): Ink[] => {
    const place = index % 3
    const line = Math.floor((index % 150) / 3)
    const { municipality, amount } = row
    return [
      { text: municipality.ags, x: 20 + 190 * place, y: 790 - 15 * line, size: 5 },
      { text: municipality.name, x: 50 + 190 * place, y: 790 - 15 * line, size: 5 },
      rightAligned(grouped(amount), 190 + 190 * place, 790 - 15 * line, { size: 5 }),
    ].map((ink) => ({ ...ink, y: ink.y + 0 * y }))
  }
  await expectExact(style(third, { rowsPerPage: 150 }))
})

test('footnote marks on names and amounts: every row is read exactly', async () => {
  const marked = (row: TruthRow, y: number, index: number): Ink[] =>
    plainRow(row, y).flatMap((ink, column) => {
      if (index % 40 === 3 && column === 1) {
        const width = numberWidth(ink.text, 10)
        return [ink, { text: '1)', x: ink.x + width + 1, y: y + 3.5, size: 6 }]
      }
      if (index % 40 === 7 && column === 3) return [ink, { text: '2)', x: 521, y: y + 3.5, size: 6 }]
      if (index % 40 === 9 && column === 1) return [{ ...ink, text: `${ink.text}*` }]
      return [ink]
    })
  await expectExact(style(marked))
})

test('pages that a viewer turns: every row is read exactly', async () => {
  const turned = (page: TinyPage, index: number): TinyPage => ({ ...page, rotate: index % 2 === 0 ? 180 : 0 })
  await expectExact(style(plainRow, { page: turned }))
})

test('content turned by a matrix: every row is read exactly', async () => {
  const page = ({ ink }: TinyPage): TinyPage => ({
    ink: ink.map((piece) => ({ ...piece, x: 595 - piece.y * 0.7, y: piece.x, turn: 90 })),
  })
  await expectExact(style(plainRow, { page }))
})

test('a page turned by 90 degrees with content to fit: every row is read exactly', async () => {
  const page = ({ ink }: TinyPage): TinyPage => ({
    rotate: 90,
    ink: ink.map((piece) => ({ ...piece, x: 595 - piece.y * 0.7, y: piece.x, turn: 90 })),
  })
  await expectExact(style(plainRow, { page }))
})

test('every letter drawn on its own: every row is read exactly', async () => {
  await expectExact(style(changed((ink, column) => (column === 1 ? ink : letterByLetter(ink)))))
})

test('letter-spaced names: every row is read exactly', async () => {
  await expectExact(style(changed((ink, column) => (column === 1 ? { ...ink, before: '2 Tc' } : ink))))
})

test('letter-spaced amounts: every row is read exactly', async () => {
  await expectExact(
    style(changed((ink, column) => (column === 3 ? { ...ink, x: ink.x - 10, before: '2 Tc' } : ink))),
  )
})

test('text drawn twice: every row is read exactly', async () => {
  await expectExact(style(changed((ink) => [ink, { ...ink, x: ink.x + 0.3 }])))
})

test('a watermark across the page: every row is read exactly', async () => {
  const page = ({ ink }: TinyPage): TinyPage => ({
    ink: [...ink, { text: 'ENTWURF', x: 150, y: 300, size: 80, turn: 45 }],
  })
  await expectExact(style(plainRow, { page }))
})

test('baselines that jitter: every row is read exactly', async () => {
  await expectExact(style(changed((ink, column) => ({ ...ink, y: ink.y + ((column * 7) % 3) * 0.8 }))))
})

test('drawn from right to left: every row is read exactly', async () => {
  const page = ({ ink }: TinyPage): TinyPage => ({ ink: [...ink].reverse() })
  await expectExact(style(plainRow, { page }))
})

test('the currency at the left edge of the cell: every row is read exactly', async () => {
  await expectExact(
    style(
      changed((ink, column, { amount }) =>
        column === 3 ? [{ ...ink, text: '€', x: 430 }, rightAligned(`${grouped(amount)} `, 520, ink.y)] : ink,
      ),
    ),
  )
})

test.each(["'", '\u00a0', ' ', ''])('thousands parted by "%s"', async (separator) => {
  await expectExact(
    style(
      changed((ink, column, { amount }) =>
        column === 3 ? rightAligned(`EUR ${grouped(amount, separator)}`, 520, ink.y) : ink,
      ),
    ),
  )
})

test('dot leaders: every row is read exactly', async () => {
  const dots = '.'.repeat(20)
  await expectExact(
    style(changed((ink, column) => (column === 2 ? [ink, { ...ink, text: dots, x: 415 }] : ink))),
  )
})

test('several columns of numbers', async () => {
  const row = ({ municipality, persons, amount }: TruthRow, y: number, index: number): Ink[] => [
    { text: municipality.ags, x: 30, y, size: 8 },
    { text: municipality.name, x: 75, y, size: 8 },
    { text: municipality.district.name, x: 215, y, size: 8 },
    rightAligned(grouped(4321 + 37 * index), 370, y, { size: 8 }),
    rightAligned(String(persons), 410, y, { size: 8 }),
    rightAligned(grouped(amount), 470, y, { size: 8 }),
    rightAligned(grouped(2 * amount + 1), 530, y, { size: 8 }),
  ]
  await expectExact(style(row))
})

test('a running number and persons, no AGS', async () => {
  const row = ({ municipality, persons, amount }: TruthRow, y: number, index: number): Ink[] => [
    rightAligned(`${index + 1}.`, 60, y),
    { text: municipality.name, x: 70, y },
    { text: municipality.district.name, x: 260, y },
    rightAligned(String(persons), 440, y),
    rightAligned(grouped(amount), 520, y),
  ]
  await expectExact(style(row))
})

test('one string per line, padded with spaces', async () => {
  const row = ({ municipality, amount }: TruthRow, y: number): Ink[] => [
    {
      text: `${municipality.ags}  ${municipality.name.padEnd(32)}${municipality.district.name.padEnd(26)}${grouped(amount).padStart(12)}`,
      x: 20,
      y,
      font: 'Courier',
      size: 9,
    },
  ]
  await expectExact(style(row))
})

test('long names that all but touch the amounts', async () => {
  const row = ({ municipality, amount }: TruthRow, y: number): Ink[] => [
    { text: municipality.ags, x: 50, y },
    { text: municipality.name, x: 110, y },
    rightAligned(grouped(amount), 268, y),
  ]
  await expectExact(style(row))
})

test('a district cell merged over its rows and centred', async () => {
  const rows = truth.map((row, index) => ({ row, index }))
  const pageOf = (index: number) => Math.floor(index / 50)
  const draw = (row: TruthRow, y: number, index: number): Ink[] => {
    const [ags, name, district, amount] = plainRow(row, y)
    const same = rows.filter(
      ({ row: other, index: at }) =>
        other.municipality.district === row.municipality.district && pageOf(at) === pageOf(index),
    )
    const middle = same[Math.floor((same.length - 1) / 2)]
    const pieces = [ags, name, ...(middle?.index === index ? [district] : []), amount]
    return pieces.flatMap((piece) => piece ?? [])
  }
  await expectExact(style(draw))
})

test('sums carried over each page', async () => {
  const pages = tinyTable(truth, { rowsPerPage: 45 })
  let sum = 0
  const total = (label: string, y: number): Ink[] => [
    { text: label, x: 110, y },
    rightAligned(`${grouped(sum)} €`, 520, y),
  ]
  const withSums = pages.map((page, index) => {
    const above = index === 0 ? [] : total('Übertrag', 802)
    for (const { amount } of truth.slice(45 * index, 45 * index + 45)) sum += amount
    return {
      ink: [...page.ink, ...above, ...total(index === pages.length - 1 ? 'Gesamtsumme' : 'Übertrag', 60)],
    }
  })
  await expectExact(tinyPdf(withSums))
})

test('subtotals under their district, with its name', async () => {
  const rows = register.districts.flatMap((district) => {
    const members = truth.filter(({ municipality }) => municipality.district === district)
    return [
      ...members.map((row) => ({ row, sum: 0, label: '' })),
      {
        row: null,
        sum: members.reduce((sum, { amount }) => sum + amount, 0),
        label: `Summe ${district.kind === 'urban' ? 'Stadtkreis' : 'Landkreis'} ${district.name}`,
      },
    ]
  })
  const pages: TinyPage[] = []
  rows.forEach(({ row, sum, label }, index) => {
    const y = 790 - 15 * (index % 50)
    const ink = row
      ? plainRow(row, y)
      : [{ text: label, x: 110, y }, rightAligned(`${grouped(sum)} €`, 520, y)]
    const mark: Ink = { text: 'MUSTER – erfundene Beträge', x: 50, y: 815 }
    const page = pages[Math.floor(index / 50)] ?? { ink: [mark] }
    pages[Math.floor(index / 50)] = { ink: [...page.ink, ...ink] }
  })
  await expectExact(tinyPdf(pages))
})

test('columns that lie elsewhere on every other page', async () => {
  const page = ({ ink }: TinyPage, index: number): TinyPage => ({
    ink: ink.map((piece) => ({ ...piece, x: piece.x + (index % 2) * 60 })),
  })
  await expectExact(style(plainRow, { page }))
})

test('names and amounts alone, in the order of the AGS', async () => {
  const row = ({ municipality, amount }: TruthRow, y: number): Ink[] => [
    { text: municipality.name, x: 50, y },
    rightAligned(grouped(amount), 400, y),
  ]
  await expectExact(style(row))
})

test('a total without a word', async () => {
  const total = truth.reduce((sum, { amount }) => sum + amount, 0)
  const page = (same: TinyPage, index: number): TinyPage =>
    index === 22 ? { ink: [...same.ink, rightAligned(`${grouped(total)} €`, 520, 60)] } : same
  await expectExact(style(plainRow, { page }))
})

test('names and amounts alone, in any other order, leave shared names open', async () => {
  const row = ({ municipality, amount }: TruthRow, y: number): Ink[] => [
    { text: municipality.name, x: 50, y },
    rightAligned(grouped(amount), 400, y),
  ]
  const byName = [...truth].sort((a, b) => a.municipality.name.localeCompare(b.municipality.name, 'de'))
  const table = await parse(tinyTablePdf(byName, { row }))
  expect(table.accepted).toBe(false)
  const open = table.findings
    .filter(({ code }) => code === 'name-ambiguous')
    .map((one) => String(argsOf(one).name))
  const shared = ['Altdorf', 'Altheim', 'Dürnau', 'Hochdorf', 'Malsch', 'Rosenberg', 'Schömberg', 'Talheim']
  expect(new Set(open)).toEqual(new Set(shared))
})

test.each(['top', 'middle', 'bottom'])(
  'wrapped names under headings of districts, amounts at the %s',
  async (alignment) => {
    const pages: TinyPage[] = []
    let y = 0
    let district = ''
    const put = (height: number, draw: (top: number) => Ink[]) => {
      if (pages.length === 0 || y - height < 50) {
        pages.push({ ink: [{ text: 'MUSTER – erfundene Beträge', x: 50, y: 815 }] })
        y = 790
      }
      const page = pages.at(-1)
      pages[pages.length - 1] = { ink: [...(page?.ink ?? []), ...draw(y)] }
      y -= height
    }
    for (const { municipality, amount } of truth) {
      const { name, kind, ags } = municipality.district
      if (ags !== district)
        put(16, (top) => [
          { text: `${kind === 'urban' ? 'Stadtkreis' : 'Landkreis'} ${name}`, x: 50, y: top },
        ])
      district = ags
      const [first = '', ...rest] = municipality.name.split(/(?<=^\S+) /)
      const lines = [first, ...rest]
      const shift =
        { top: 0, middle: (lines.length - 1) * 6, bottom: (lines.length - 1) * 12 }[alignment] ?? 0
      put(12 * lines.length + 4, (top) => [
        ...lines.map((text, index) => ({ text, x: 50, y: top - 12 * index })),
        rightAligned(grouped(amount), 300, top - shift),
      ])
    }
    await expectExact(tinyPdf(pages))
  },
)
