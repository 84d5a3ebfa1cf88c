import { describe, expect, test } from 'vitest'
import { seamsIn } from '../../../src/pdf/layout/seams.js'
import { spacingOf } from '../../../src/pdf/layout/spacing.js'
import { tokensOf } from '../../../src/pdf/layout/token.js'
import type { Word } from '../../../src/pdf/layout/word.js'

const SIZE = 6
const word = (text: string, x0: number, x1: number): Word => ({ text, x0, x1, size: SIZE })
const lineOf = (words: readonly Word[]) => ({ page: 1, y: 0, size: SIZE, words, text: '' })
const textsOf = (words: readonly Word[]) =>
  tokensOf(lineOf(words), () => false).map(({ kind, text }) => [kind, text])

test('groups of one number are one, though some seem to touch and others to lie a narrow space apart', () => {
  expect(textsOf([word('3', 66.1, 68.9), word('270297', 69.7, 87.9)])).toEqual([['number', '3 270297']])
  expect(textsOf([word('1225', 96.8, 109.3), word('963', 110.1, 118.6)])).toEqual([['number', '1225 963']])
})

test('stars around a number keep others from adding digits, in groups or not', () => {
  const guarded = [word('*****17', 60, 70), word('514*', 71.5, 79)]
  expect(textsOf(guarded)).toEqual([['number', '*****17 514*']])
  expect(textsOf([word('**3', 60, 65), word('270', 66.5, 72), word('297*', 73.5, 81)])).toHaveLength(1)
})

test('a count and an amount with a space between them are two numbers', () => {
  expect(textsOf([word('3', 66.1, 68.9), word('270297', 70.5, 88)])).toHaveLength(2)
})

test.each(['–', '○', '∅'])('%s stands for no amount', (sign) => {
  expect(textsOf([word(sign, 66, 69)])).toEqual([['dash', sign]])
})

const facts = { isCounted: false, gap: 0, shapes: new Set<string>() }

test('parts of keys tell of no place where the numbers of another table on the page begin', () => {
  const keyed = lineOf([word('08', 20, 26), word('4', 28, 31), word('26', 33, 39), word('035', 41, 50)])
  const amount = lineOf([word('47', 25, 31), word('765,--', 33, 47)])
  const lines = [...Array.from({ length: 6 }, () => keyed), amount]
  expect(tokensOf(amount, () => false, { ...facts, spacing: spacingOf(lines) })).toHaveLength(1)
})

test('nor do the years in heads of many small tables', () => {
  const amount = lineOf([word('47', 25, 31), word('765,00', 33, 47)])
  const lines = [...Array.from({ length: 6 }, () => lineOf([word('2018', 33, 44)])), amount]
  expect(tokensOf(amount, () => false, { ...facts, spacing: spacingOf(lines) })).toHaveLength(1)
})

/** groups a point apart, and the next column two points away */
const abreast = [word('52', 20, 26), word('541', 27, 36), word('105', 38, 47), word('083', 48, 57)]

test('the groups of one number lie as far apart as each other, and the next number farther', () => {
  expect(textsOf(abreast)).toEqual([
    ['number', '52 541'],
    ['number', '105 083'],
  ])
  const behindCount = [word('12', 10, 16), word('104', 18, 27), word('796', 28, 37)]
  expect(textsOf(behindCount)).toEqual([
    ['number', '12'],
    ['number', '104 796'],
  ])
})

test('a number is no group where those of the page lie closer', () => {
  const lines = [...Array.from({ length: 6 }, () => abreast), [word('12', 10, 16), word('104', 19, 28)]].map(
    lineOf,
  )
  const spacing = spacingOf(lines)
  expect(tokensOf(lineOf(lines[6]?.words ?? []), () => false, { ...facts, spacing })).toHaveLength(2)
  expect(tokensOf(lineOf(lines[6]?.words ?? []), () => false)).toHaveLength(1)
})

test('groups of a row lie as far apart as on other pages, though those of bold sums are nearer', () => {
  const sums = Array.from({ length: 6 }, () => lineOf([word('227', 10, 19), word('555', 20, 29)]))
  const row = lineOf([word('551', 10, 19), word('683', 22, 31)])
  const page = [...sums, ...Array.from({ length: 6 }, () => row)]
  const others = Array.from({ length: 20 }, () => row)
  const onPage = (all: readonly (typeof row)[]) =>
    tokensOf(row, () => false, { ...facts, spacing: spacingOf(page, seamsIn(all)) })
  expect(onPage([...page, ...others])).toHaveLength(1)
  expect(onPage(page)).toHaveLength(2)
})

test('and though so many are sums that theirs would be common', () => {
  const sums = Array.from({ length: 8 }, () => lineOf([word('118', 10, 19), word('616', 20.8, 30)]))
  const row = lineOf([word('105', 10, 19), word('879', 22.4, 31)])
  const lines = [...sums, ...Array.from({ length: 12 }, () => row)]
  expect(tokensOf(row, () => false, { ...facts, spacing: spacingOf(lines) })).toHaveLength(1)
})

describe('no number goes on where numbers of many lines begin', () => {
  const lines = (few: readonly Word[], next: Word) =>
    [...Array.from({ length: 6 }, () => few), [word('-281', 8, 20), next]].map(lineOf)
  const seams = { seam: 0, isClosed: false, gap: 0, isDecimal: false }
  const tokensIn = (all: ReturnType<typeof lines>) =>
    tokensOf(all[6] as (typeof all)[0], () => false, { ...facts, spacing: spacingOf(all, seams) })

  test('with signs between their groups', () => {
    const next = word('796', 22, 31)
    expect(tokensIn(lines([word('6.369', 21.6, 36)], next))).toHaveLength(2)
    expect(tokensIn(lines([word('6.369', 26, 40)], next))).toHaveLength(1)
  })

  test('or with nothing between them', () => {
    const next = word('796', 22, 31)
    expect(tokensIn(lines([word('61298', 21.6, 36)], next))).toHaveLength(2)
    expect(tokensIn(lines([word('61298', 26, 40)], next))).toHaveLength(1)
  })

  test('but those of keys: another table of the page may have them there', () => {
    expect(tokensIn(lines([word('415089', 21.6, 44)], word('796', 22, 31)))).toHaveLength(1)
  })

  test('or close behind another, and of fewer digits than a group', () => {
    const next = word('992', 22, 31)
    expect(tokensIn(lines([word('3', 17, 20), word('46', 22, 28)], next))).toHaveLength(2)
    expect(tokensIn(lines([word('3', 17, 20), word('146', 22, 31)], next))).toHaveLength(1)
  })
})

test('longer numbers go on where shorter ones end, in a column whose numbers begin alike', () => {
  const short = Array.from({ length: 6 }, () => lineOf([word('7165', 10, 22)]))
  const long = lineOf([word('3270', 10, 22), word('297', 23, 32)])
  const tokensIn = (lines: readonly (typeof long)[]) =>
    tokensOf(long, () => false, { ...facts, spacing: spacingOf([...lines, long]) })
  const longer = Array.from({ length: 2 }, () => lineOf([word('23086', 10, 25)]))
  expect(tokensIn([...short, ...longer])).toHaveLength(1)
  expect(tokensIn([...short, lineOf([word('23086', 7, 22)])])).toHaveLength(2)
})

test('a column nearer than the groups of its numbers begins behind a seam', () => {
  const lineAt = (amount: readonly Word[]) => lineOf([word('6', 10, 13), word('805', 16, 25), ...amount])
  const narrow = lineAt([word('23', 26.2, 32), word('086', 35, 44)])
  const wide = lineAt([word('130', 26.2, 35), word('557', 38, 47)])
  const lines = [...Array.from({ length: 6 }, () => narrow), wide]
  const tokens = tokensOf(wide, () => false, { ...facts, spacing: spacingOf(lines) })
  expect(tokens.map(({ text }) => text)).toEqual(['6 805', '130 557'])
  // Where nothing parts them, they may be one number.
  const alone = tokensOf(wide, () => false, {
    ...facts,
    spacing: spacingOf(Array.from({ length: 7 }, () => wide)),
  })
  expect(alone.map(({ text }) => text)).not.toEqual(['6 805', '130 557'])
})

describe('groups with signs between them', () => {
  const persons = lineOf([word('1', 20, 23), word('140', 25, 34)])
  const tokensBeside = (text: string, count: number) => {
    const lines = [persons, ...Array.from({ length: count }, () => lineOf([word(text, 50, 80)]))]
    return tokensOf(persons, () => false, { ...facts, spacing: spacingOf(lines) }).map((token) => token.text)
  }

  test('leave none with a space, where nearly all numbers have them', () => {
    expect(tokensBeside('111.451,00€', 6)).toEqual(['1', '140'])
    expect(tokensBeside('+2.405', 6)).toEqual(['1', '140'])
  })

  test('tell nothing where there are few, or where they are shares', () => {
    expect(tokensBeside('111.451,00€', 5)).toEqual(['1 140'])
    expect(tokensBeside('0,645', 6)).toEqual(['1 140'])
  })

  test('or amounts without any groups leave none with a space; keys, years and postcodes tell nothing', () => {
    expect(tokensBeside('12737,--', 6)).toEqual(['1', '140'])
    expect(tokensBeside('12737€', 6)).toEqual(['1', '140'])
    expect(tokensBeside('12737', 6)).toEqual(['1 140'])
    expect(tokensBeside('117024', 6)).toEqual(['1 140'])
  })

  test('but where groups lie so near that some of them were joined, a gap groups', () => {
    const near = lineOf([word('8', 20, 23), word('757,00', 23.8, 40)])
    const joined = Array.from({ length: 20 }, () => lineOf([word('46173,00', 20, 44)]))
    const tokensBesideJoined = (count: number) => {
      const spacing = spacingOf([...Array.from({ length: count }, () => near), ...joined])
      return tokensOf(near, () => false, { ...facts, spacing }).map(({ text }) => text)
    }
    expect(tokensBesideJoined(6)).toEqual(['8 757,00'])
    expect(tokensBesideJoined(5)).toEqual(['8', '757,00'])
  })

  test('also where only the last ones of millions do, behind two that were joined', () => {
    const millions = [20, 30, 40, 50, 60, 70].map((x) => [
      word('2967', x, x + 12),
      word('786,00', x + 12.8, x + 29),
    ])
    const joined = Array.from({ length: 20 }, () => lineOf([word('46173,00', 80, 104)]))
    const shares = Array.from({ length: 6 }, () => lineOf([word('5,117', 110, 120), word('%', 121, 126)]))
    const spacing = spacingOf([...millions.map(lineOf), ...joined, ...shares])
    const [first] = millions.map((words) => tokensOf(lineOf(words), () => false, { ...facts, spacing }))
    expect(first).toMatchObject([{ amount: { cents: 296_778_600 } }])
  })

  test('beside keys in parts, which are no groups of a number', () => {
    const keyed = lineOf([
      word('08', 20, 26),
      word('4', 28, 31),
      word('26', 33, 39),
      word('035', 41, 50),
      word('12737,--', 70, 90),
    ])
    const spacing = spacingOf([persons, ...Array.from({ length: 6 }, () => keyed)])
    expect(tokensOf(persons, () => false, { ...facts, spacing })).toHaveLength(2)
  })
})

test('a share goes as far as its sign', () => {
  expect(textsOf([word('0,645', 20, 35), word('%', 38, 44)])).toEqual([['number', '0,645 %']])
  // "2018" ends the head of one column, "%" is that of the next.
  expect(textsOf([word('2018', 20, 35), word('%', 50, 56)])).toEqual([
    ['number', '2018'],
    ['word', '%'],
  ])
})

test('a gap groups the thousands of thousands of euro, whose comma groups nothing', () => {
  const small = Array.from({ length: 12 }, (_, at) => lineOf([word(`${at + 10},514`, 24, 44)]))
  const million = lineOf([word('3', 15, 18), word('270,297', 19, 44)])
  const read = (...others: readonly ReturnType<typeof lineOf>[]) => {
    const lines = [...small, ...Array.from({ length: 8 }, () => lineOf([word('270,297', 19, 44)])), ...others]
    const spacing = spacingOf(lines)
    return tokensOf(million, () => false, { ...facts, spacing }).map(({ text }) => text)
  }
  expect(read(million)).toEqual(['3 270,297'])
  expect(read(million, lineOf([word('3,270,297', 14, 44)]))).toEqual(['3', '270,297'])
})

test('where a point groups what stands before the comma of thousands of euro, persons may have a gap', () => {
  const small = Array.from({ length: 12 }, (_, at) => lineOf([word(`${at + 10},514`, 50, 70)]))
  const sum = lineOf([word('3', 20, 23), word('452', 24, 33), word('2.748,066', 50, 80)])
  const textsBeside = (...others: readonly ReturnType<typeof lineOf>[]) =>
    tokensOf(sum, () => false, { ...facts, spacing: spacingOf([...small, ...others]) }).map(
      ({ text }) => text,
    )
  expect(textsBeside(sum)).toEqual(['3 452', '2.748,066'])
  expect(textsBeside(lineOf([word('1.748.066', 50, 80)]))).toEqual(['3', '452', '2.748,066'])
})
