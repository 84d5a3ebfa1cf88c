import { describe, expect, test } from 'vitest'
import { isClose, type Pair, relationOf } from '../../../src/pdf/grammar/relation.js'

const RATE = 796.08
const counts = Array.from({ length: 60 }, (_, index) => 1 + ((index * 37) % 211))
const amounts = counts.map((count) => Math.round(count * RATE))
const pairs = (values: readonly number[], of = amounts): Pair[] =>
  values.map((value, index) => ({ value, amount: of[index] ?? 0 }))
const moved = (by: number) => counts.map((_, index) => counts[(index + by) % counts.length] ?? 0)
const exact = (value: number) => 1 + 0.001 * value
const toThe = (step: number) => (_: number, factor: number) => 1 + step * factor

describe('numbers beside amounts', () => {
  test('that are their counts agree in every row, whatever the rate', () => {
    const relation = relationOf(pairs(counts), exact)
    expect(relation).toMatchObject({ asPrinted: 1, inAnyOrder: 1 })
    expect(relation?.factor).toBeCloseTo(RATE, 2)
  })

  test.each([1, 17])('that stand %i rows away from them are close all the same', (by) => {
    const relation = relationOf(pairs(moved(by)), exact)
    expect(relation?.asPrinted).toBeLessThan(0.1)
    expect(relation).toMatchObject({ inAnyOrder: 1, moved: by === 1 ? 1 : 0 })
    expect(relation && isClose(relation)).toBe(true)
  })

  test('of which one is wrong leave the others as they are', () => {
    const relation = relationOf(pairs(counts.with(7, 5000)), exact)
    expect(relation?.asPrinted).toBeCloseTo(59 / 60)
    expect(relation?.holds({ value: 5000, amount: amounts[7] ?? 0 })).toBe(false)
  })

  test('that are rounded agree as far as they are printed', () => {
    const shares = amounts.map((amount) => Math.round(amount / 580) / 100)
    expect(relationOf(pairs(shares), toThe(0.01))).toMatchObject({ asPrinted: 1 })
  })

  test('that are halves rounded down agree beside millions as well', () => {
    const all = [...amounts, 3_270_297, 789_711]
    const halves = all.map((amount) => Math.floor(amount / 2))
    expect(relationOf(pairs(halves, all), toThe(1))).toMatchObject({ asPrinted: 1 })
  })

  test('that are so coarse that they agree with any amount tell nothing', () => {
    const coarse = amounts.map((amount) => Math.round(amount / 100_000))
    expect(relationOf(pairs(coarse), toThe(1))?.byChance).toBeGreaterThan(0.3)
  })

  test('that have nothing to do with them are not close', () => {
    const inhabitants = counts.map((_, index) => 800 + ((index * 7919) % 23_000))
    const relation = relationOf(pairs(inhabitants), exact)
    expect(relation && isClose(relation)).toBe(false)
  })

  test('are nothing where none is more than nought', () => {
    expect(relationOf(pairs(counts.map(() => 0)), exact)).toBeNull()
  })
})
