import { expect, test } from 'vitest'
import { printedNames } from '../../../src/domain/places/printed-names.js'
import { withWholeAmounts } from '../../../src/pdf/grammar/broken-digits.js'
import type { Token, TokenLine } from '../../../src/pdf/layout/token.js'
import { amountIn } from '../../../src/pdf/words/number.js'
import { register } from '../support/world.js'

const names = printedNames(register)
const amounts = { x0: 100, x1: 150 }

function lineOf(text: string, y: number): TokenLine {
  const isName = /^\p{L}/u.test(text)
  const at = isName ? { x0: 10, x1: 60 } : { x0: 150 - 5 * text.length, x1: 150 }
  const what = isName
    ? ({ kind: 'word' } as const)
    : ({ kind: 'number', sign: '', amount: amountIn(text) ?? { cents: 0, decimals: 0 } } as const)
  const token: Token = { text, ...at, size: 10, ...what }
  return { line: { page: 1, y, size: 10, words: [], text }, tokens: [token] }
}

function wholeAmounts(lines: readonly TokenLine[], paid: readonly number[]): string[] {
  const place = {
    page: 1,
    band: 0,
    bands: 1,
    block: 0,
    rivals: 1,
    artifacts: [],
    heads: new Set<TokenLine>(),
  }
  const region = { ...place, lines, edges: new Set<number>(), amounts, names: { x0: 10, x1: 60 } }
  const found = withWholeAmounts(region, (cents) => paid.includes(cents), names)
  return found.map(({ tokens }) => tokens.map(({ text }) => text).join())
}

test.each([
  ['Stuttgart', '0', ['3 178 747,00', 'Stuttgart', '']],
  ['Stuttgart', '12', ['3 178 747,0', 'Stuttgart', '12']],
])(
  'cents that a narrow cell breaks, the name between their lines, are those of the amount above: %s, %s',
  (name, rest, whole) => {
    const lines = [lineOf('3 178 747,0', 0), lineOf(name, 6), lineOf(rest, 12)]
    expect(wholeAmounts(lines, [3178747_00])).toEqual(whole)
  },
)

test.each([
  [
    ['121800', '2'],
    ['1218002', ''],
  ],
  // Its cell breaks it between groups; what stands below an amount on the rate is another number.
  [
    ['1 045', '253€'],
    ['1 045 253€', ''],
  ],
  [
    ['1 218', '253€'],
    ['1 218', '253€'],
  ],
  // The nought is a count, or that of the next place.
  [
    ['121800', '0'],
    ['121800', '0'],
  ],
  // Its cell had room for more.
  [
    ['1592', '2', '121800'],
    ['1592', '2', '121800'],
  ],
])(
  'an amount may be ten times that of its first digits, where the cell holds no more: %j',
  (printed, whole) => {
    const lines = printed.map((text, at) => lineOf(text, 12 * at))
    expect(
      wholeAmounts(
        lines,
        [121800_00, 1218002_00, 1218000_00, 1592_00, 15922_00, 1045253_00, 1218_00, 1218253_00],
      ),
    ).toEqual(whole)
  },
)

test('the rest of an amount may stand at the edge of its column', () => {
  const rest = lineOf('7', 12)
  const atEdge = { ...rest, tokens: rest.tokens.map((token) => ({ ...token, x0: 148, x1: 153 })) }
  expect(wholeAmounts([lineOf('327029', 0), atEdge], [3270297_00])).toEqual(['3270297', ''])
})

test('the cents of the only amounts of a table go on beside a place', () => {
  const named = {
    ...lineOf('0', 12),
    tokens: [...lineOf('Heilbronn', 12).tokens, ...lineOf('0', 12).tokens],
  }
  const broken = [lineOf('327 189,0', 0), named]
  expect(wholeAmounts(broken, [327189_00])).toEqual(['327 189,00', 'Heilbronn'])
  // Where amounts have no cents, that is one of tenths, and the nought that of the place.
  expect(wholeAmounts([lineOf('796', -12), ...broken], [])).toEqual(['796', '327 189,0', 'Heilbronn,0'])
})

test('a cell breaks an amount within its last group, the name between its lines', () => {
  const lines = [lineOf('4,513,77', 0), lineOf('Stuttgart', 6), lineOf('4', 12)]
  expect(wholeAmounts(lines, [4513774_00])).toEqual(['', 'Stuttgart,4,513,774', ''])
  expect(wholeAmounts(lines, [4513775_00])).toEqual(['4,513,77', 'Stuttgart', '4'])
  const between = [lineOf('4,513,77', 0), lineOf('796', 6), lineOf('4', 12)]
  expect(wholeAmounts(between, [4513774_00, 796_00])).toEqual(['4,513,77', '796', '4'])
})

test('in a row that the file declares an amount goes on below in its cell', () => {
  const rowWith = (cell: number) => {
    const parts = [lineOf('4,513,77', 0), lineOf('4', 12)]
    const tokens = parts.flatMap(({ line, tokens: [token] }, at) =>
      token ? [{ ...token, y: line.y, cell: at * cell }] : [],
    )
    return [{ ...lineOf('Stuttgart', 0), tokens: [...lineOf('Stuttgart', 0).tokens, ...tokens] }]
  }
  expect(wholeAmounts(rowWith(0), [4513774_00])).toEqual(['Stuttgart,4,513,774'])
  expect(wholeAmounts(rowWith(1), [4513774_00])).toEqual(['Stuttgart,4,513,77,4'])
})

test('a cell breaks the dash for the cents off before its comma, beside the last word of a label as well', () => {
  const end: Token = { text: ',–', x0: 142, x1: 150, size: 10, kind: 'dash' }
  const below = lineOf('Reutlingen', 12)
  const lines = [lineOf('1.822.229', 0), { ...below, tokens: [...below.tokens, end] }]
  expect(wholeAmounts(lines, [])).toEqual(['1.822.229,–', 'Reutlingen'])
})

test('two dashes for the cents are broken off where amounts that lack them are most of all', () => {
  const end: Token = { text: ',--', x0: 130, x1: 140, size: 10, kind: 'dash' }
  const below = lineOf('Reutlingen', 12)
  const lines = [
    lineOf('1.822.229', 0),
    { ...below, tokens: [...below.tokens, end] },
    lineOf('5.871.090', 50),
  ]
  expect(wholeAmounts(lines, [])).toEqual(['1.822.229,--', 'Reutlingen', '5.871.090'])
})

test('the rest of an amount stands below the currency before it', () => {
  const currency: Token = { kind: 'currency', text: 'EUR', x0: 76, x1: 96, size: 10 }
  const [whole, below] = [lineOf('1 045', 0), lineOf('253', 12)]
  const [rest] = below.tokens
  const lines = [
    { ...whole, tokens: [currency, ...whole.tokens] },
    { ...below, tokens: rest ? [{ ...rest, x0: 76, x1: 91 }] : [] },
  ]
  expect(wholeAmounts(lines, [1_045_253_00])).toEqual(['EUR,1 045 253', ''])
})
