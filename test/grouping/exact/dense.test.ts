import { expect, test } from 'vitest'
import { addPlaces, addRow, dotRow, identity, invert, nonZeros } from '../../../src/grouping/exact/dense.js'
import { random } from '../../support/random.js'

function product(a: ArrayLike<number>, b: ArrayLike<number>, size: number): number[] {
  return Array.from({ length: size * size }, (_, place) => {
    const [row, column] = [Math.floor(place / size), place % size]
    let sum = 0
    for (let k = 0; k < size; k += 1) sum += a[row * size + k]! * b[k * size + column]!
    return sum
  })
}

test('the identity has ones on its diagonal and nothing else', () => {
  expect([...identity(3)]).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1])
  expect([...identity(0)]).toEqual([])
})

test('a row is added as often as the factor says, and only that row changes', () => {
  const matrix = Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9])
  addRow(matrix, 3, matrix, 6, 3, -2)
  expect([...matrix]).toEqual([1, 2, 3, -10, -11, -12, 7, 8, 9])
})

test('the places of a row that are not zero are found, and rows are added there alone', () => {
  const source = Float64Array.from([9, 9, 0, 5, 0, 7])
  const places = nonZeros(source, 2, 4)
  expect([...places]).toEqual([1, 3])
  const target = Float64Array.from([1, 1, 1, 1, 1, 1])
  addPlaces(target, 1, source, 2, places, 3)
  expect([...target]).toEqual([1, 1, 16, 1, 22, 1])
})

test('a row times a vector', () => {
  expect(dotRow(Float64Array.from([1, 2, 3, 4, 5, 6]), 3, [10, 1, -2])).toBe(33)
  expect(dotRow(Float64Array.from([1, 2]), 0, [])).toBe(0)
})

test('a matrix whose rows must be exchanged is inverted', () => {
  expect([...(invert(Float64Array.from([0, 2, 4, 0]), 2) ?? [])]).toEqual([0, 0.25, 0.5, 0])
})

test('a matrix times its inverse is the identity', () => {
  const next = random(3)
  for (const size of [1, 2, 3, 5, 9]) {
    const matrix = Float64Array.from({ length: size * size }, () => Math.floor(7 * next()) - 3)
    for (let k = 0; k < size; k += 1) matrix[k * size + ((k + 1) % size)]! += 11
    const inverse = invert(matrix.slice(), size)
    const one = product(matrix, inverse ?? [], size)
    for (const [place, value] of identity(size).entries()) expect(one[place]).toBeCloseTo(value, 9)
  }
})

test('the largest element of a column is divided by, so that rounding errors stay small', () => {
  const tiny = 1e-10
  const inverse = invert(Float64Array.from([tiny, 1, 1, 1]), 2) ?? []
  // By hand: 1 / (tiny − 1) × [1, −1, −1, tiny]; dividing by the tiny element would lose six digits.
  const factor = 1 / (tiny - 1)
  for (const [place, value] of [factor, -factor, -factor, factor * tiny].entries())
    expect(Math.abs(inverse[place]! - value)).toBeLessThan(1e-15)
  const negative = invert(Float64Array.from([tiny, 1, -1, 1]), 2) ?? []
  expect(Math.abs(negative[3]! - tiny / (tiny + 1))).toBeLessThan(1e-15)
})

test('what is singular, or as good as singular, has no inverse', () => {
  expect(invert(Float64Array.from([1, 2, 2, 4]), 2)).toBeNull()
  expect(invert(Float64Array.from([0, 0, 0, 0]), 2)).toBeNull()
  expect(invert(Float64Array.from([0.9e-11]), 1)).toBeNull()
  expect(invert(Float64Array.from([-0.9e-11]), 1)).toBeNull()
  expect(invert(Float64Array.from([1e-11]), 1)).not.toBeNull()
  expect(invert(Float64Array.from([-3]), 1)).toEqual(Float64Array.from([-1 / 3]))
})

test('only the row that is meant grows, not the one after it', () => {
  const matrix = Float64Array.from([1, 2, 3, 4, 5, 6])
  addRow(matrix, 0, matrix, 2, 2, 10)
  expect([...matrix]).toEqual([31, 42, 3, 4, 5, 6])
})

test('rows are looked through for the largest element of their own column', () => {
  const rows = [
    [1, 0, 0, 0, 9],
    [0, 0, 1, 0, 0],
    [0, 1, 0, 0, 0],
    [0, 0, 0, 0, 1],
    [0, 0, 0, 1, 0],
  ]
  const inverse = invert(Float64Array.from(rows.flat()), 5) ?? []
  expect(product(rows.flat(), inverse, 5)).toEqual([...identity(5)])
  const tiny = 1e-10
  const found = invert(Float64Array.from([0, 0, 1, 1, 1, 0, tiny, 1, 0]), 3) ?? []
  const factor = 1 / (1 - tiny)
  const byHand = [0, factor, -factor, 0, -factor * tiny, factor, 1, 0, 0]
  for (const [place, value] of byHand.entries()) expect(Math.abs(found[place]! - value)).toBeLessThan(1e-15)
})
