import { expect, test } from 'vitest'
import { areKeysCounted, keyAt, keyGap, keyShapes } from '../../../src/pdf/layout/key-token.js'
import { ANY_SPACING } from '../../../src/pdf/layout/spacing.js'
import { tokensOf } from '../../../src/pdf/layout/token.js'

const SIZE = 9
const wordsOf = (text: string) =>
  text.split(' ').map((part, at) => ({ text: part, x0: 30 * at, x1: 30 * at + 20, size: SIZE }))
const isKey = (digits: string) => ['08115002', '08115029', '08115041'].includes(digits)
const linesOf = (...texts: string[]) =>
  texts.map((text) => ({ page: 1, y: 0, size: SIZE, text, words: wordsOf(text) }))

test('the number before a key in two words is a count where it is another elsewhere', () => {
  expect(areKeysCounted(linesOf('8 115 002', '42 115 029', '96 115 041'), isKey)).toBe(true)
  expect(areKeysCounted(linesOf('8 115 002', '8 115 029', '96 115 041'), isKey)).toBe(false)
})

test('"8" is part of a key, or a count before it', () => {
  const shapes = keyShapes(linesOf('8 115 002'), isKey)
  expect(keyAt(wordsOf('8 115 002'), 0, isKey, { isCounted: false, gap: 0, shapes })?.[0].digits).toBe(
    '08115002',
  )
  expect(keyAt(wordsOf('8 115 002'), 0, isKey, { isCounted: true, gap: 0, shapes })).toBeNull()
})

test('a postcode and a count are no key, but where many lines have such keys', () => {
  const close = (text: string) => {
    const [front = '', rest = ''] = text.split(' ')
    const words = [
      { text: front, x0: 0, x1: 25, size: SIZE },
      { text: rest, x0: 30, x1: 40, size: SIZE },
    ]
    return { page: 1, y: 0, size: SIZE, text, words }
  }
  const keysOf = (...texts: string[]) => {
    const lines = texts.map(close)
    const facts = { isCounted: false, gap: 0, shapes: keyShapes(lines, isKey) }
    return lines.flatMap(({ words }) => keyAt(words, 0, isKey, facts)?.[0].digits ?? [])
  }
  const others = Array.from({ length: 30 }, () => '70173 28')
  expect(keysOf('81150 29', ...others)).toEqual([])
  expect(keysOf('81150 29', '81150 41', ...others)).toEqual(['08115029', '08115041'])
  expect(keysOf('08115 029', ...others)).toEqual(['08115029'])
})

test('a few amounts that are keys by chance are no keys behind counts', () => {
  expect(areKeysCounted(linesOf('1 115 002', ...Array.from({ length: 9 }, () => 'Aidlingen')), isKey)).toBe(
    false,
  )
})

test('a count close to a key in two words is no group of it', () => {
  const close = [
    { text: '247', x0: 0, x1: 15, size: SIZE },
    { text: '115', x0: 17, x1: 32, size: SIZE },
    { text: '029', x0: 41, x1: 56, size: SIZE },
  ]
  const textsOf = (isCounted: boolean) =>
    tokensOf({ page: 1, y: 0, size: SIZE, text: '', words: close }, isKey, {
      spacing: ANY_SPACING,
      isCounted,
      gap: 0,
      shapes: new Set(),
    }).map(({ text }) => text)
  expect(textsOf(false)).toEqual(['247 115', '029'])
  expect(textsOf(true)).toEqual(['247', '115', '029'])
})

test('the last group of an amount is no key with the words of the key behind it', () => {
  const words = [
    { text: '53', x0: 0, x1: 10, size: SIZE },
    { text: '115', x0: 11, x1: 26, size: SIZE },
    { text: '115', x0: 29, x1: 44, size: SIZE },
    { text: '029', x0: 60, x1: 75, size: SIZE },
  ]
  const isEither = (digits: string) => isKey(digits) || digits === '08115115'
  const facts = { spacing: ANY_SPACING, isCounted: true, gap: 0, shapes: new Set<string>() }
  const texts = tokensOf({ page: 1, y: 0, size: SIZE, text: '', words }, isEither, facts)
  expect(texts.map(({ text }) => text)).toEqual(['53 115', '115', '029'])
})

test('where keys are in two cells, groups of an amount that touch the first of them are no key', () => {
  const lineOf = (...cells: readonly (readonly [text: string, x0: number])[]) => {
    const words = cells.map(([text, x0]) => ({ text, x0, x1: x0 + 5 * text.length, size: SIZE }))
    return { page: 1, y: 0, size: SIZE, text: '', words }
  }
  const isEither = (digits: string) => isKey(digits) || digits === '08115115'
  const row = (group: string) => lineOf(['53', 160], [group, 172.15], ['115', 189.2], ['029', 273])
  const lines = [row('620'), row('271'), row('115')]
  const gap = keyGap(lines, isEither)
  expect(gap).toBeGreaterThan(60)
  const textsIn = (known: number) =>
    tokensOf(row('115'), isEither, {
      spacing: ANY_SPACING,
      isCounted: true,
      gap: known,
      shapes: new Set(),
    }).map(({ text }) => text)
  expect(textsIn(gap)).toEqual(['53 115', '115', '029'])
  expect(textsIn(0)[0]).toBe('53')
})

test('behind a currency stands no count before a key, but an amount, however far its groups are apart', () => {
  const words = ['€', '53', '115', '115'].map((text, at) => ({
    text,
    x0: 20 * at,
    x1: 20 * at + 17,
    size: SIZE,
  }))
  const last = { text: '029', x0: 92, x1: 109, size: SIZE }
  const isEither = (digits: string) => isKey(digits) || digits === '08115115'
  const facts = { spacing: ANY_SPACING, isCounted: true, gap: 0, shapes: new Set<string>() }
  const texts = tokensOf({ page: 1, y: 0, size: SIZE, text: '', words: [...words, last] }, isEither, facts)
  expect(texts.map(({ text }) => text)).toEqual(['€', '53 115', '115', '029'])
})

test('the end of a key without its "08" and an amount are no key, whatever the end begins with', () => {
  const close = [
    { text: '116', x0: 0, x1: 15, size: SIZE },
    { text: '081', x0: 60, x1: 75, size: SIZE },
    { text: '77220', x0: 80, x1: 105, size: SIZE },
  ]
  const facts = { spacing: ANY_SPACING, isCounted: false, gap: 0, shapes: new Set<string>() }
  const texts = tokensOf({ page: 1, y: 0, size: SIZE, text: '', words: close }, isKey, facts)
  expect(texts.map(({ text }) => text)).toEqual(['116', '081', '77220'])
})
