import { describe, expect, test } from 'vitest'
import { resolveRows } from '../../../src/pdf/proof/resolve.js'
import type { PrintedRow } from '../../../src/pdf/reading.js'
import { printed } from '../support/evidence.js'
import { names, register } from '../support/world.js'

const resolve = (...rows: readonly PrintedRow[]) => resolveRows({ rows }, names)
const district = (ags: string) => register.districts.filter((one) => one.ags === ags)
const row = (name: string, change: Partial<PrintedRow> = {}) => printed(name, 796, { page: 3, ...change })

describe('a row is about one municipality', () => {
  test.each([
    [row('Lörrach'), '08336050'],
    [row('', { ags: '08336050' }), '08336050'],
    [row('Lörrach', { ags: '8336050' }), '08336050'],
    [row('Malsch', { districts: district('08215') }), '08215046'],
    [row('Malsch', { districts: district('08226') }), '08226046'],
  ])('by its name, its key or its district: $name $ags', (one, ags) => {
    const municipality = register.byAgs.get(ags)
    expect(resolve(one)).toEqual([{ row: one, municipality, findings: [], isToldByOrder: false }])
  })

  test('by its place in the order of the keys, which is told of that row alone', () => {
    const inOrder = register.municipalities.filter(({ district: { ags } }) => ags === '08215')
    const rows = inOrder.map(({ name }) => row(name))
    const found = resolve(...rows)
    expect(found.map(({ municipality }) => municipality)).toEqual(inOrder)
    expect(found.filter(({ isToldByOrder }) => isToldByOrder).map((one) => one.row.name)).toEqual(['Malsch'])
    expect(found.flatMap(({ findings }) => findings)).toEqual([])
  })

  test('a place that is named beside the table says nothing of the order of its rows', () => {
    const all = register.municipalities.filter(({ district: { ags } }) => ags === '08215')
    const isListed = ({ ags }: { readonly ags: string }) => Number(ags) % 9 === 4
    const listed = all.filter(isListed).map(({ name, ags }) => row(name, { ags, isListed: true }))
    const rows = all.filter((one) => !isListed(one)).map(({ name }) => row(name))
    const found = resolve(...rows, ...listed)
    expect(found.flatMap(({ findings }) => findings)).toEqual([])
    expect(found.at(-1)?.municipality?.ags).toBe(listed.at(-1)?.ags)
  })
})

describe('a row of which nobody can say what it is about is an error, shown as it is printed', () => {
  test.each<readonly [string, PrintedRow, code: string, args: object]>([
    [
      'a name of two places',
      row('Malsch'),
      'name-ambiguous',
      { candidates: ['Malsch (Karlsruhe)', 'Malsch (Rhein-Neckar-Kreis)'] },
    ],
    ['a name that the edge of its column cuts', row('Rheinfeld…'), 'name-cut', {}],
    [
      'a name of no place',
      row('Lörach'),
      'name-unknown',
      { suggestions: expect.arrayContaining(['Lörrach']) },
    ],
    [
      'a place that lies elsewhere',
      row('Wehr', { districts: district('08336') }),
      'name-unknown',
      { suggestions: ['Wehr'] },
    ],
    ['a district', row('Enzkreis'), 'name-unknown', { suggestions: [] }],
    [
      'a name that its key contradicts',
      row('Wehr', { ags: '08336050' }),
      'name-unknown',
      { ags: '08336050', suggestions: ['Lörrach'] },
    ],
    [
      'a key that nobody has',
      row('Lörrach', { ags: '08336999' }),
      'name-unknown',
      { ags: '08336999', suggestions: [] },
    ],
  ])('%s', (_, one, code, args) => {
    const finding = { code, severity: 'error', page: 3, text: one.text, args: { name: one.name, ...args } }
    const [first, second] = resolve(one, row('Aitern'))
    expect(first).toEqual({ row: one, municipality: null, findings: [finding], isToldByOrder: false })
    expect(second).toMatchObject({ municipality: { name: 'Aitern' }, findings: [] })
  })
})
