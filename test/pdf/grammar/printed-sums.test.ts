import { expect, test } from 'vitest'
import { districtsOf, placeCell } from '../../../src/domain/places/place-cell.js'
import { districtsOfSum } from '../../../src/pdf/grammar/districts-of-sum.js'
import { sumsOf } from '../../../src/pdf/grammar/printed-sums.js'
import type { Figure, Segment } from '../../../src/pdf/grammar/row-grammar.js'
import type { Token } from '../../../src/pdf/layout/token.js'
import { gridLine } from '../support/grid-lines.js'
import { numberToken } from '../support/tokens.js'
import { names } from '../support/world.js'

const number = (text: string, x0: number, x1: number) => numberToken(text, x0, x1, 10)
const word = (text: string, x0: number, x1: number): Token => ({ kind: 'word', text, x0, x1, size: 10 })
const amount = number('687017', 300, 340)
const personsOf = (tokens: readonly Token[]) => {
  const line = { ...gridLine('Wahlkreis', 20, amount), tokens }
  const figure: Figure = { kind: 'figure', lines: [line], line, districts: [] }
  return sumsOf([figure], { columns: [{ x0: 138, x1: 152 }], of: new Map() }, names)[0]?.persons
}

test('a number between words is part of them, and no count of persons', () => {
  const label = word('Wahlkreis', 90, 136)
  expect(personsOf([label, number('47', 139, 151), word('Esslingen', 154, 199), amount])).toBeNull()
  expect(personsOf([label, number('863', 139, 151), amount])).toBe(863)
  expect(
    personsOf([word('Summe', 30, 60), number('863', 139, 151), word('Esslingen', 190, 235), amount]),
  ).toBe(863)
})

/** What a figure in front of two rows of 263 and 285 sums up. @param own stands where the column has its amounts */
function sumBehind(own: Token, sum: string) {
  const rows = [number('263', 300, 340), number('285', 300, 340)].map((each): Segment => {
    const line = gridLine('Backnang', 20, each)
    return { kind: 'row', lines: [line], line, name: 'Backnang', cell: null, key: null }
  })
  const tokens = [word('Rems-Murr-Kreis', 200, 310), number('2018', 312, 316), own, number(sum, 345, 360)]
  const line = { ...gridLine('Rems-Murr-Kreis', 200, own), tokens }
  const figure: Figure = { kind: 'figure', lines: [line], line, districts: [] }
  return sumsOf([figure, ...rows], null, names)[0]?.amount
}

test('the sum in a caption stands behind its dash where the rows below have it for their sum', () => {
  const dash: Token = { kind: 'dash', text: '–', x0: 318, x1: 322, size: 10 }
  expect(sumBehind(dash, '548')).toBe(548_00)
  expect(sumBehind(dash, '549')).toBe(0)
})

test('or behind how many places there are, and behind no figure that may be a sum itself', () => {
  expect(sumBehind(number('26', 318, 326), '548')).toBe(548_00)
  expect(sumBehind(number('26', 318, 326), '549')).toBe(26_00)
  expect(sumBehind(number('260', 318, 326), '548')).toBe(260_00)
})

test('the digits below a sum may be the rest of it, where its cell is too narrow', () => {
  const line = gridLine('Kreis Calw', 20, number('109540', 300, 330))
  const figure: Figure = { kind: 'figure', lines: [line], line, districts: [] }
  const below = (...tokens: Token[]): Segment => ({
    kind: 'text',
    lines: [{ ...gridLine('', 29), tokens }],
  })
  const wholeOver = (...tokens: Token[]) => sumsOf([figure, below(...tokens)], null, names)[0]?.whole
  expect(wholeOver(number('6', 331, 336))).toBe(1_095_406_00)
  expect(wholeOver(number('6', 200, 205))).toBeUndefined()
  expect(wholeOver(word('Kreis', 30, 60), number('6', 331, 336))).toBeUndefined()
})

test('a city that is a district of its own is that of its sum, though its name goes on beyond the lines', () => {
  const lines = ['Sta', 'dtk', 'rei', 's', 'Fre', 'ibu', 'rg'].map((part, at) => gridLine(part, 12 * at))
  const [line] = lines
  const cell = placeCell(names, 'Stadtkreis Freiburg')
  const row = { kind: 'row', lines, line: line ?? expect.fail(), name: 'Freiburg', cell, key: null } as const
  expect(districtsOfSum(row, names).map(({ name }) => name)).toEqual(['Freiburg im Breisgau'])
  expect(districtsOfSum({ ...row, cell: placeCell(names, 'Boll') }, names)).toEqual([])
})

test('a narrow cell may break the letters of a plate: "HD" above "H" may be the sum of Heidenheim as well', () => {
  const line = { ...gridLine('', 20, amount), tokens: [word('HD', 30, 45), amount] }
  const districts = districtsOf(names, 'HD')
  expect(districts).toHaveLength(2)
  const figure: Figure = { kind: 'figure', lines: [line], line, districts }
  const namedOver = (...tokens: Token[]) =>
    sumsOf([figure, { kind: 'text', lines: [{ ...gridLine('', 29), tokens }] }], null, names)[0]?.districts
  expect(namedOver(word('H', 30, 36))).toEqual([...districts, ...districtsOf(names, 'HDH')])
  expect(namedOver(word('B', 30, 36))).toEqual(districts)
  expect(namedOver(word('H', 30, 36), word('Betrag', 60, 90))).toEqual(districts)
})

test('the rest of a count stands below the line with the sum, not below the name above that', () => {
  const [above, line] = [gridLine('Neckar-Odenwald-Kreis', 20), gridLine('Summe', 30, amount)]
  const own = { ...line, tokens: [number('72', 120, 130), number('85', 132, 142), amount] }
  const figure: Figure = { kind: 'figure', lines: [above, own], line: own, districts: [] }
  const countOver = (...below: Segment[]) =>
    sumsOf([figure, ...below], { columns: [{ x0: 130, x1: 145 }], of: new Map() }, names)[0]?.persons
  const rest = gridLine('', 39)
  const dash: Token = { kind: 'dash', text: '-', x0: 341, x1: 344, size: 10 }
  const dashLine = { ...gridLine('', 39, dash), tokens: [number('7', 134, 139), dash] }
  expect(countOver({ kind: 'text', lines: [{ ...rest, tokens: [number('7', 134, 139)] }] })).toBe(72_857)
  expect(countOver({ kind: 'figure', lines: [dashLine], line: dashLine, districts: [] })).toBe(72_857)
})

/** What a figure whose amount is the first of these groups sums up, behind two rows of 600.000 and 248. @param apart points between the groups */
function sumInGroups(groups: readonly string[], apart: number) {
  const rows = [number('600000', 300, 340), number('248', 300, 340)].map((each): Segment => {
    const line = gridLine('Backnang', 20, each)
    return { kind: 'row', lines: [line], line, name: 'Backnang', cell: null, key: null }
  })
  const tokens = groups.map((text, at) => number(text, 300 + at * (15 + apart), 315 + at * (15 + apart)))
  const line = { ...gridLine('Summe', 20, tokens[0]), tokens }
  const [sum] = sumsOf([...rows, { kind: 'figure', lines: [line], line, districts: [] }], null, names)
  return sum?.amount
}

test('a sum in bold type, its groups farther apart than those of rows, is whole where the rows have it for their sum', () => {
  expect(sumInGroups(['600', '248'], 5)).toBe(600_248_00)
  expect(sumInGroups(['600', '249'], 5)).toBe(600_00)
  expect(sumInGroups(['600', '248'], 8)).toBe(600_00)
})
