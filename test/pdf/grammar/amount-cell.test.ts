import { expect, test } from 'vitest'
import { amountOf, numberColumns, withNone } from '../../../src/pdf/grammar/amount-cell.js'
import type { Token } from '../../../src/pdf/layout/token.js'
import { numberToken } from '../support/tokens.js'

const AMOUNTS = { x0: 500, x1: 536 }
const at = (x0: number, x1: number, text: string) => ({ text, x0, x1, size: 9 })
const dash: Token = { kind: 'dash', ...at(531, 535, '-') }
const euro: Token = { kind: 'currency', ...at(540, 546, '€') }
const amount: Token = {
  kind: 'number',
  sign: '',
  amount: { cents: 1_034_904_00, decimals: 0 },
  ...at(548, 590, '1.034.904'),
}
const amountAmong = (...tokens: Token[]) =>
  amountOf({ line: { page: 1, y: 0, size: 9, words: [], text: '' }, tokens }, () => false, {
    amounts: AMOUNTS,
    cells: AMOUNTS,
    others: [],
    isAmount: () => true,
  }).amount

test('a dash before a currency alone is an amount of nothing', () => {
  expect(amountAmong(dash, euro)?.text).toBe('-')
})

test('a dash before a currency and an amount leads on to it', () => {
  expect(amountAmong(dash, euro, amount)?.text).toBe('1.034.904')
})

test('a number behind the name of a street is that of a house, and no amount where no rate makes it one', () => {
  const found = (street: string, isRated: boolean) => {
    const number: Token = {
      kind: 'number',
      sign: '',
      amount: { cents: 21_00, decimals: 0 },
      ...at(520, 530, '21'),
    }
    const word: Token = { kind: 'word', ...at(450, 518, street) }
    const columns = { amounts: AMOUNTS, cells: AMOUNTS, others: [], isAmount: () => isRated }
    const line = { line: { page: 1, y: 0, size: 9, words: [], text: '' }, tokens: [word, number] }
    return amountOf(line, () => false, columns).amount?.text
  }
  expect(found('Ruppmannstraße', false)).toBeUndefined()
  expect(found('Ruppmannstraße', true)).toBe('21')
  expect(found('Summe', false)).toBe('21')
})

test('a year behind the name of a month is that of a date, and no amount', () => {
  const found = (before: string, text: string, x0 = 505) =>
    amountAmong({ kind: 'word', ...at(470, 503, before) }, numberToken(text, x0, x0 + 22, 9))?.text
  expect(found('Januar', '2018')).toBeUndefined()
  expect(found('Januar', '2.018')).toBe('2.018')
  expect(found('Januar', '2018', 512)).toBe('2018')
  expect(found('Stuttgart,', '2018')).toBe('2018')
})

test('"keine" where the currency of amounts would end is none, on a page without any of them as well', () => {
  const none: Token = { kind: 'word', ...at(538, 552, 'keine') }
  const line = (...tokens: Token[]) => ({ line: { page: 1, y: 0, size: 9, words: [], text: '' }, tokens })
  const region = { page: 1, band: 0, bands: 1, block: 1, artifacts: [], edges: new Set<number>() }
  const kindOn = (...others: Token[]) => {
    const lines = [line(none), line(...others)]
    const of = { ...region, lines, heads: new Set<never>(), amounts: AMOUNTS, rivals: 1, names: null }
    return withNone(line(none), numberColumns(of, () => true).cells).tokens[0]?.kind
  }
  expect(kindOn()).toBe('dash')
  // An amount without a currency ends before it.
  expect(kindOn({ ...amount, x0: 500, x1: 536 })).toBe('word')
})

test('a nought that is the only number of its line is its amount, wherever it stands', () => {
  const nought: Token = { kind: 'number', sign: '', amount: { cents: 0, decimals: 0 }, ...at(100, 105, '0') }
  const word: Token = { kind: 'word', ...at(40, 90, 'Wört') }
  const columns = { amounts: AMOUNTS, cells: AMOUNTS, others: [], isAmount: () => true }
  const found = (...tokens: Token[]) =>
    amountOf(
      { line: { page: 1, y: 0, size: 9, words: [], text: '' }, tokens },
      ({ text }) => text === 'Wört',
      columns,
    ).amount?.text
  expect(found(word, nought)).toBe('0')
  expect(found(word, nought, { ...euro, ...at(108, 114, '€') })).toBe('0')
  expect(found({ ...word, text: 'Rest' }, nought)).toBeUndefined()
  expect(found(word, nought, { ...word, ...at(110, 130, 'Tage') })).toBeUndefined()
})

test('behind the end of a bar stands an amount, whatever is in brackets behind it', () => {
  const persons: Token = {
    ...at(592, 610, '(4.108)'),
    kind: 'number',
    sign: '',
    amount: { cents: 4_108_00, decimals: 0 },
  }
  expect(amountAmong(amount, persons)?.text).toBe('1.034.904')
  expect(amountAmong(amount, { ...persons, text: '4.108' })).toBeNull()
})

test('a dash beside the amounts is the sign of the number behind it where others of its column have signs', () => {
  const difference = numberToken('2883', 539, 560, 9)
  const others = (sign: '' | '-') => {
    const pieces = ['1548', '2010'].map((text): Token => {
      return {
        ...at(535, 560, text),
        kind: 'number',
        sign,
        amount: { cents: 100 * Number(text), decimals: 0 },
      }
    })
    return [{ x0: 535, x1: 560, pieces }]
  }
  const found = (sign: '' | '-') => {
    const columns = {
      amounts: { x0: 500, x1: 530 },
      cells: AMOUNTS,
      others: others(sign),
      isAmount: () => false,
    }
    const tokens = [{ ...dash, x0: 533, x1: 536 }, difference]
    return amountOf({ line: { page: 1, y: 0, size: 9, words: [], text: '' }, tokens }, () => false, columns)
      .amount
  }
  expect(found('-')).toBeNull()
  expect(found('')?.text).toBe('-')
})
