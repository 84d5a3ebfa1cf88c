import { expect, test } from 'vitest'
import { printedNames } from '../../../src/domain/places/printed-names.js'
import { gridOf } from '../../../src/pdf/grammar/grid.js'
import type { Token } from '../../../src/pdf/layout/token.js'
import { register } from '../support/world.js'

const at = (text: string, x0: number, x1: number) => ({ text, x0, x1, size: 8 })
const word = (text: string, x0: number, x1: number): Token => ({ kind: 'word', ...at(text, x0, x1) })
const currency = (text: string, x0: number, x1: number): Token => ({ kind: 'currency', ...at(text, x0, x1) })
const number = (text: string, x0: number, x1: number): Token => ({
  kind: 'number',
  sign: '',
  amount: { cents: 100 * Number(text), decimals: 0 },
  ...at(text, x0, x1),
})

/** @returns what the column of names holds, which reaches from 30 to 130 */
function nameIn(tokens: readonly Token[]): string | undefined {
  return gridOfLines([...tokens, number('31047', 300, 330)])[0]?.name
}

/** @returns the lines of a table with its names from 30 to 130 and its amounts from 295 to 330 */
function gridOfLines(...rows: readonly (readonly Token[])[]) {
  const lines = rows.map((tokens, at) => {
    return { line: { page: 1, y: 20 + 6 * at, size: 8, words: [], text: '' }, tokens }
  })
  const place = {
    page: 1,
    band: 0,
    bands: 1,
    block: 1,
    artifacts: [],
    heads: new Set<never>(),
    edges: new Set<number>(),
  }
  const region = { ...place, lines, amounts: { x0: 295, x1: 330 }, rivals: 1, names: { x0: 30, x1: 130 } }
  return gridOf(region, () => true, printedNames(register))
}

test('a cell that begins with a number is no part of the name before it, nor is what follows it', () => {
  const constituency = [number('57', 106, 114), word('Hohenlohekreis', 116, 170), word('III', 172, 182)]
  expect(nameIn([word('Bretzfeld', 30, 66), ...constituency, word('vorläufig', 200, 230)])).toBe('Bretzfeld')
})

test('the second part of a key without its state is no part of the name', () => {
  const place = (key: string) => [number('231', 10, 25), word(key, 31, 46), word('Pforzheim', 55, 100)]
  expect(nameIn(place('000'))).toBe('Pforzheim')
  expect(nameIn(place('999'))).toBe('999 Pforzheim')
})

test('words behind a number that follows the name are part of its cell', () => {
  expect(nameIn([word('Bretzfeld', 30, 66), number('2', 68, 72), word('Ort', 74, 90)])).toBe('Bretzfeld Ort')
})

test('of declared cells in the column of names the one that names a place is the name; two places are left as they are', () => {
  const of = (cell: number, ...words: readonly Token[]) => words.map((token) => ({ ...token, cell }))
  const name = of(0, word('Bad', 30, 46), word('Buchau', 48, 76))
  const next = (first: string, last: string) => [word(first, 79, 92), word(last, 94, 110)]
  expect(nameIn([...name, ...of(1, ...next('Frau', 'Roth'))])).toBe('Bad Buchau')
  expect(nameIn([...name, ...of(0, ...next('Frau', 'Roth'))])).toBe('Bad Buchau Frau Roth')
  expect(nameIn([...name, ...of(1, ...next('Kupferzell', ''))])).toBe('Bad Buchau Kupferzell ')
})

test('behind a gap the association of the place is no part of its name, nor the kind before it; anything else is left', () => {
  const dörzbach = (...next: Token[]) => nameIn([word('Dörzbach', 30, 66), ...next])
  const kind = word('Gde', 80, 92)
  expect(dörzbach(kind, word('Krautheim', 95, 128))).toBe('Dörzbach')
  expect(dörzbach(word('St', 80, 86), word('Krautheim', 95, 128))).toBe('Dörzbach')
  expect(dörzbach(word('Krautheim', 80, 110))).toBe('Dörzbach')
  expect(dörzbach(kind)).toBe('Dörzbach Gde')
  expect(dörzbach(kind, word('Künzelsau', 95, 128))).toBe('Dörzbach Gde Künzelsau')
  expect(dörzbach(kind, word('gestrichen', 95, 128))).toBe('Dörzbach Gde gestrichen')
})

test('a name that is broken ends before the district behind a gap', () => {
  const broken = word('Dormet-', 30, 60)
  expect(nameIn([broken, word('Zollernalbkreis', 80, 128)])).toBe('Dormet-')
  expect(nameIn([broken, word('gestrichen', 80, 128)])).toBe('Dormet- gestrichen')
  expect(nameIn([word('Dormet', 30, 60), word('Zollernalbkreis', 80, 128)])).toBe('Dormet Zollernalbkreis')
})

test('a number below the words of a remark goes on with it; below nothing, or beside a name, it is an amount', () => {
  const row = [
    word('Bretzfeld', 30, 66),
    word('Tel.', 150, 165),
    number('07547', 168, 190),
    number('31047', 300, 330),
  ]
  const alone = [number('6369', 150, 170)]
  const below = (...tokens: Token[]) => gridOfLines(row, tokens)[1]?.amount?.text
  expect(below(...alone)).toBeUndefined()
  const ofNone = [...row.slice(0, -1), { ...number('–', 310, 320), kind: 'dash' } as Token]
  expect(gridOfLines(row, ofNone, alone)[2]?.amount).toBeNull()
  expect(below(number('6369', 200, 220))).toBe('6369')
  expect(below(word('Kehl', 30, 50), ...alone)).toBe('6369')
})

test('a number below a remark goes on with it beside the rest of the name of the row', () => {
  const remark = [word('Tel.', 150, 165), number('07547', 168, 190)]
  const rowOf = (...name: readonly Token[]) => [...name, ...remark, number('31047', 300, 330)]
  const rest = [word('Schönbuch', 30, 70), number('6369', 150, 170)]
  const amountBelow = (...name: readonly Token[]) => gridOfLines(rowOf(...name), rest)[1]?.amount?.text
  expect(amountBelow(word('Weil', 30, 46), word('im', 48, 56))).toBeUndefined()
  expect(amountBelow(word('Kehl', 30, 50))).toBe('6369')
})

test('a number below a remark goes on with it where the nought of its row stands below the currency', () => {
  const remark = [word('Tel.', 140, 156), word('07629', 158, 180)]
  const row = (place: string, ...amount: readonly Token[]) => [word(place, 30, 80), ...remark, ...amount]
  const lines = gridOfLines(
    row('Wört', currency('€', 288, 294), number('796', 296, 310)),
    row('Amstetten', number('0', 288, 292)),
    [number('7961', 150, 170)],
  )
  expect(lines.map(({ amount }) => amount?.text)).toEqual(['796', '0', undefined])
})

test('"keine" below the currency is no amount', () => {
  const paid = [word('Bretzfeld', 30, 66), number('31047', 300, 330), currency('EUR', 333, 350)]
  const none = [word('Kupferzell', 30, 70), word('keine', 331, 350)]
  expect(gridOfLines(paid, paid, none)[2]?.amount?.kind).toBe('dash')
})

test('"ohne" in place of an amount is none, but "ohne Angabe" may be any', () => {
  const paid = [word('Bretzfeld', 30, 66), number('31047', 300, 330)]
  const last = (...cell: Token[]) => gridOfLines(paid, paid, [word('Kupferzell', 30, 70), ...cell])[2]?.amount
  expect(last(word('ohne', 310, 330))?.kind).toBe('dash')
  expect(last(word('ohne', 310, 330), word('Angabe', 332, 360))).toBeNull()
})

test('the rest of a broken word belongs to the name, though it begins before its column and another cell goes on beside it', () => {
  const first = [word('Donaueschin-', 30, 75), word('Schwarzwald-Baar-', 150, 215), number('31047', 300, 330)]
  const restIn = (...tokens: Token[]) => gridOfLines(first, tokens)[1]?.name
  expect(restIn(word('gen', 24, 35.6), word('Kreis', 150, 170))).toBe('gen')
  expect(restIn(word('Ort', 24, 35.6), word('Kreis', 150, 170))).toBe('')
})

test('a dash below an amount that ends in a comma stands for its cents, whether the name stands between them or not', () => {
  const amounts = (front: string, ...name: Token[]) =>
    gridOfLines([{ ...number('4305997', 295, 328), text: front }], name, [
      { kind: 'dash', ...at('–', 322, 330) },
    ]).map(({ amount }) => amount?.kind ?? null)
  expect(amounts('4 305 997,', word('Mannheim', 30, 66))).toEqual(['number', null, null])
  expect(amounts('4 305 997,')).toEqual(['number', null, null])
  expect(amounts('4 305 997', word('Mannheim', 30, 66))).toEqual(['number', null, 'dash'])
})

test('where amounts end in two dashes, the second may stand below the first; a dash below a whole amount is one of its own', () => {
  const amounts = (front: string) =>
    gridOfLines(
      [{ ...number('6369', 300, 330), text: '6 369,--' }],
      [{ ...number('796', 300, 330), text: '796,--' }],
      [{ ...number('1076300', 295, 328), text: front }],
      [{ kind: 'dash', ...at('-', 295, 298) }, word('Giengen', 30, 66)],
    ).at(-1)?.amount
  expect(amounts('1 076 300,-')).toBeNull()
  expect(amounts('1 076 300,--')?.kind).toBe('dash')
})

test('a gap on the next line of a row shows where the cell beside a broken name begins; within names it shows nothing', () => {
  const names = (second: number) => {
    const first = [
      word('Bodelshause', 90, 129),
      word('Tübingen', second, second + 30),
      number('73239', 300, 330),
    ]
    const below = [word('n', 90, 94), word('(Landkreis)', second, second + 40)]
    return gridOfLines(first, below).map(({ name }) => name)
  }
  expect(names(132)).toEqual(['Bodelshause', 'n'])
  expect(names(128)[0]).toBe('Bodelshause Tübingen')
})

test('where a district begins behind the name of one row tells nothing of the next row', () => {
  const row = [word('Alpirsbach', 52, 92), word('Landkreis', 94, 130), word('Freudenstadt', 132, 180)]
  const next = [word('Wehr', 30, 50), word('Waldshut', 132, 164)]
  const named = (...amounts: readonly Token[]) =>
    gridOfLines([...row, number('14329', 300, 330)], [...next, ...amounts])
  expect(named(number('4776', 304, 330))[0]?.name).toBe('Alpirsbach Landkreis Freudenstadt')
  expect(named()[0]?.name).toBe('Alpirsbach Landkreis')
})

test('the number of a heading is the sum of its district, among the names too; in other words, and with gaps, it is none', () => {
  const heading = (sum: string, last: string, gap = 2): readonly Token[] => [
    word('Main-Tauber-Kreis', -40, 24),
    word(sum, 26, 66),
    { ...number('592285', 68, 96), text: '592 285),' },
    word(last, 96 + gap, 118 + gap),
  ]
  const row = [word('Bretzfeld', 30, 66), number('31047', 300, 330)]
  const lineOf = (tokens: readonly Token[]) => {
    const { amount, name, isHead } = gridOfLines(tokens, row)[0] ?? {}
    return { amount: amount?.text, name, isHead }
  }
  const found = { amount: '592 285),', name: 'Main-Tauber-Kreis (zusammen davon', isHead: true }
  expect(lineOf(heading('(zusammen', 'davon'))).toEqual(found)
  expect(lineOf(heading('(zusammen', 'abgelehnt')).isHead).toBe(false)
  expect(lineOf(heading('(Wört', 'davon')).isHead).toBe(false)
  expect(lineOf(heading('(zusammen', 'davon', 20)).isHead).toBe(false)
})
