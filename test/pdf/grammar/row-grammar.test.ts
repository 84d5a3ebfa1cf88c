import { expect, test } from 'vitest'
import { printedNames } from '../../../src/domain/places/printed-names.js'
import type { GridLine } from '../../../src/pdf/grammar/grid.js'
import { asOther, asRow } from '../../../src/pdf/grammar/row-grammar.js'
import { asWrapped } from '../../../src/pdf/grammar/wrapped.js'
import type { Token } from '../../../src/pdf/layout/token.js'
import { gridLine } from '../support/grid-lines.js'
import { register } from '../support/world.js'

const names = printedNames(register)
const paid: Token = {
  kind: 'number',
  text: '18.310',
  sign: '',
  amount: { cents: 18_310_00, decimals: 0 },
  x0: 200,
  x1: 230,
  size: 9,
}

test('a name above another is no row with a district in which no such place lies', () => {
  const [heading, row] = [gridLine('Zell am Harmersbach', 20), gridLine('Biberach', 32, paid)]
  const apart = asOther(heading, names)[0] + (asRow([row], names)?.[0] ?? 0)
  expect(asRow([heading, row], names)?.[0]).toBeGreaterThan(apart)
})

test('the name of a district may begin left of the names', () => {
  const word = (text: string, x0: number): Token => ({ kind: 'word', text, x0, x1: x0 + 25, size: 9 })
  const tokens = [word('Main-', 40), word('Tauber-', 65), word('Kreis', 90)]
  const line = { ...gridLine('Tauber- Kreis', 20), tokens }
  expect(asOther(line, names)[1]).toMatchObject({
    kind: 'heading',
    districts: [{ name: 'Main-Tauber-Kreis' }],
  })
})

test('a caption names its district, though it begins where the names do and says its sum elsewhere', () => {
  const word = (text: string, x0: number): Token => ({ kind: 'word', text, x0, x1: x0 + 40, size: 9 })
  const tokens = [word('Tabelle', 30), word('Ostalbkreis', 90), word('(zusammen', 132), word('Euro)', 230)]
  const line = { ...gridLine('Tabelle 13: Ostalbkreis (zusammen 1 843 724 Euro)', 20), tokens }
  expect(asOther({ ...line, name: 'Tabelle Ostalbkreis (zusammen' }, names)[1]).toMatchObject({
    kind: 'heading',
    districts: [{ name: 'Ostalbkreis' }],
  })
})

test('a sum says so, and names its district on two lines', () => {
  const lines = [gridLine('Summe Neckar-Odenwald-', 20, paid), gridLine('Kreis', 32)]
  const [, found] = asWrapped(lines, names) ?? []
  expect(found).toMatchObject({ kind: 'figure', districts: [{ name: 'Neckar-Odenwald-Kreis' }] })
})

test('a heading with its key and a place below it are no name of a district on two lines', () => {
  const lines = [gridLine('Landkreis Emmendingen (08 316)', 20), gridLine('Bahlingen a. K.', 32, paid)]
  expect(asWrapped(lines, names)).toBeNull()
})

test('a narrow cell breaks a name before its hyphen, and into more than five lines', () => {
  const dash: Token = { kind: 'dash', text: '-', x0: 40, x1: 43, size: 9 }
  const hyphen = { ...gridLine('', 32), tokens: [dash] }
  const rhine = [
    gridLine('RHEIN', 20, paid),
    hyphen,
    gridLine('NECK', 44),
    gridLine('AR-', 56),
    gridLine('KREIS', 68),
  ]
  expect(asWrapped(rhine, names)?.[1]).toMatchObject({ districts: [{ name: 'Rhein-Neckar-Kreis' }] })
  const forest = ['BREIS', 'GAU-', 'HOCH', 'SCHW', 'ARZW', 'ALD'].map((text, at) =>
    gridLine(text, 20 + 12 * at),
  )
  expect(asWrapped(forest, names)?.[1]).toMatchObject({ districts: [{ name: 'Breisgau-Hochschwarzwald' }] })
})

test('capitals broken without a hyphen are put together, the kind of the district as well', () => {
  const cell = (...texts: string[]) =>
    texts.map((text, at) => gridLine(text, 20 + 12 * at, at === 0 ? paid : null))
  const [, city] = asWrapped(cell('STAD', 'TKRE', 'IS', 'KARL', 'SRUH', 'E'), names) ?? []
  expect(city).toMatchObject({ kind: 'figure', districts: [{ name: 'Karlsruhe', kind: 'urban' }] })
})

test('a bracket that is open goes on in the next line rather than being cut', () => {
  const row = gridLine('Altdorf (Landkreis', 20, paid)
  const rest = gridLine('Böblingen)', 32)
  const apart = (asRow([row], names)?.[0] ?? 0) + asOther(rest, names)[0]
  expect(asRow([row, rest], names)?.[0]).toBeLessThan(apart)
})

test('a line with the keys of two places is no row of one of them', () => {
  const key = (digits: string): Token => ({ kind: 'key', digits, text: digits, x0: 100, x1: 140, size: 9 })
  const row = (...keys: string[]): GridLine => {
    return { ...gridLine('Öllingen', 20, paid), key: keys[0] ?? null, tokens: [...keys.map(key), paid] }
  }
  expect(asRow([row('08425092')], names)?.[0]).toBe(0)
  expect(asRow([row('08425092', '08426113')], names)).toBeNull()
})

test.each([
  ['Freudenstadt', 'Glatten'],
  ['Sigmaringen', 'Beuron: 0 Euro'],
  ['Heilbronn', 'Abstatt'],
])('an amount beside %s, called like its district, is not that of %s below it', (above, below) => {
  const [place, other] = [gridLine(above, 10, paid), gridLine(below, 20)]
  const apart = (asRow([place], names)?.[0] ?? 0) + asOther(other, names)[0]
  expect(asRow([place, other], names)?.[0] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(apart)
})

test('a district that is called like a place may stand above the place and its amount, or below both', () => {
  const named = (...lines: GridLine[]) => {
    const [, row] = asRow(lines, names) ?? []
    return row?.kind === 'row' ? row.cell?.exact.map(({ name }) => name) : null
  }
  expect(named(gridLine('Freudenstadt', 10), gridLine('Glatten', 20, paid))).toEqual(['Glatten'])
  expect(named(gridLine('Glatten', 10, paid), gridLine('Freudenstadt', 20))).toEqual(['Glatten'])
  expect(named(gridLine('Landkreis Freudenstadt', 10, paid), gridLine('Glatten', 20))).toEqual(['Glatten'])
})

test('a word that ends the label of a sum belongs to the line above it, not to the row below', () => {
  const [sum, word, row] = [
    gridLine('Baden-Baden (Stadtkreis)', 10, paid),
    gridLine('insgesamt', 20),
    gridLine('Karlsruhe', 32, paid),
  ]
  const cost = (...offers: readonly (readonly [number, unknown] | null)[]) =>
    offers.reduce((all, offer) => all + (offer?.[0] ?? Number.POSITIVE_INFINITY), 0)
  const above = cost(asWrapped([sum, word], names), asRow([row], names))
  expect(above).toBeLessThan(cost(asRow([sum], names), asWrapped([word, row], names)))
})

test('a number of no column is of the words beside it, and of no name further above', () => {
  const stray: GridLine = { ...gridLine('', 44, paid), isStray: true }
  const [name, between] = [gridLine('Heilbronn', 20), gridLine('', 32)]
  expect(asRow([name, between, stray], names)).toBeNull()
  expect(asRow([name, { ...stray, line: { ...stray.line, y: 32 } }], names)).not.toBeNull()
})

test('another table may begin left of the names: its sums name districts in all their words', () => {
  const word = (text: string, x0: number): Token => ({ kind: 'word', text, x0, x1: x0 + 20, size: 9 })
  const tokens = [word('Main-', 20), word('Tauber-', 50), word('Kreis', 80), paid]
  const [, found] = asOther({ ...gridLine('Tauber- Kreis', 20, paid), tokens }, names)
  expect(found).toMatchObject({ kind: 'figure', districts: [{ name: 'Main-Tauber-Kreis' }] })
})

test('a name that is shortened is no sum of the district in the column before it', () => {
  const word = (text: string, x0: number): Token => ({ kind: 'word', text, x0, x1: x0 + 20, size: 9 })
  const beside = (district: string, label: string) => {
    const tokens = [
      word(district, 20),
      word('(Landkreis)', 42),
      ...label.split(' ').map((text, at) => word(text, 90 + 25 * at)),
      paid,
    ]
    return { ...gridLine(label, 20, paid), tokens }
  }
  const [shortened, other] = [beside('Lörrach', 'Weil a. Rh.'), beside('Waldshut', 'Weil a. Rh.')]
  expect(asRow([shortened], names)?.[0]).toBeLessThan(asOther(shortened, names)[0])
  expect(asOther(shortened, names)[1]).toMatchObject({ districts: [] })
  expect(asOther(other, names)[1]).toMatchObject({ districts: [{ name: 'Waldshut' }] })
})

test('a name that goes on over the page is rather that of a place than of a district', () => {
  const [above, below] = [gridLine('Schwäbisch', 800), gridLine('Hall:', 20, paid)]
  const lines = [above, { ...below, line: { ...below.line, page: 2 } }]
  const [row, sum] = [asRow(lines, names), asWrapped(lines, names)]
  expect(row?.[0]).toBeLessThan(sum?.[0] ?? 0)
})

test('the sum in the heading of a group, left of the names, is of no name above it', () => {
  const word = (text: string, x0: number): Token => ({ kind: 'word', text, x0, x1: x0 + 20, size: 9 })
  const tokens = [word('Verwaltungsgemeinschaft', 10), word('Welzheim', 40), paid]
  const heading = { ...gridLine('', 32, paid), tokens, isStray: true }
  expect(asRow([gridLine('Sulzbach', 20), heading], names)).toBeNull()
  expect(asRow([gridLine('Sulzbach', 20), { ...heading, tokens: [paid] }], names)).not.toBeNull()
})

test('the sum of a district, left of the names in no column, is not that of another below it', () => {
  const tokens: Token[] = [{ kind: 'word', text: 'Hohenlohekreis', x0: 10, x1: 60, size: 9 }, paid]
  const sum = { ...gridLine('', 20, paid), tokens, isStray: true }
  const below = gridLine('Schwäbisch Hall', 30)
  expect(asRow([sum, below], names)).toBeNull()
  expect(asRow([{ ...sum, isStray: false }, below], names)).not.toBeNull()
})

test('behind the names stands the association of the place above: its amount is beside it', () => {
  const word = (text: string, x0: number): Token => ({ kind: 'word', text, x0, x1: x0 + 20, size: 9 })
  const paidAt = (x0: number) => {
    const tokens = [paid, word('Verwaltungsgemeinschaft', x0), word('Munderkingen', x0 + 22)]
    return { ...gridLine('', 32, paid), tokens }
  }
  const name = { ...gridLine('Emeringen', 20), nameAt: { x0: 250, x1: 290 } }
  const district = gridLine('Alb-Donau-Kreis', 44)
  expect(asRow([name, paidAt(300), district], names)?.[1]).toMatchObject({ kind: 'row', name: 'Emeringen' })
  expect(asRow([name, paidAt(10), district], names)).toBeNull()
})

test('the caption of a table is no row, whatever sum it says', () => {
  const line = gridLine('Baden-Baden', 20, paid)
  const captioned = { ...line, line: { ...line.line, text: 'Tabelle 17: Baden-Baden – 18.310 €' } }
  expect(asRow([line], names)).not.toBeNull()
  expect(asRow([captioned], names)).toBeNull()
  expect(asOther(captioned, names)[1]).toMatchObject({ kind: 'figure', districts: [{ name: 'Baden-Baden' }] })
  const word = { kind: 'word', size: 9 } as const
  const outside = {
    ...gridLine('', 20),
    line: { ...line.line, text: 'Tabelle 14: Ostalbkreis' },
    tokens: [
      { ...word, text: 'Tabelle', x0: 40, x1: 76 },
      { ...word, text: 'Ostalbkreis', x0: 96, x1: 150 },
    ],
  }
  expect(asOther(outside, names)[1]).toMatchObject({ kind: 'heading', districts: [{ name: 'Ostalbkreis' }] })
})
