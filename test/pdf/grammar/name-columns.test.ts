import { expect, test } from 'vitest'
import { bestNames } from '../../../src/pdf/grammar/name-columns.js'

const amounts = { x0: 500, x1: 540 }
const columnOf = (x0: number, x1: number, paid = true) => ({
  x0,
  x1,
  pieces: [{ x0, x1, ags: '08111000', amounts: paid ? [amounts] : [] }],
  places: 1,
})

test('one row tells where its name stands if nothing is named where those before stood', () => {
  const found = bestNames([columnOf(175, 210), columnOf(320, 380)], amounts, { x0: 45, x1: 125 })
  expect(found).toMatchObject({ x0: 175, x1: 210 })
})

test('a name without an amount beside it tells nothing', () => {
  const last = { x0: 45, x1: 125 }
  expect(bestNames([columnOf(175, 210, false)], amounts, last)).toBe(last)
})

test('a place that its line says twice recurs in no other', () => {
  const lines = ['08222000', '08231000', '08311000'].map((ags) => ({ ags, amounts: [{ ...amounts }] }))
  const [first] = lines
  const column = (x0: number, pieces: typeof lines) => ({
    x0,
    x1: x0 + 40,
    pieces: pieces.map((piece) => ({ ...piece, x0, x1: x0 + 40 })),
    places: new Set(pieces.map(({ ags }) => ags)).size,
  })
  const found = bestNames(
    [column(300, [first ?? expect.fail()]), column(30, [...lines, ...lines])],
    amounts,
    null,
  )
  expect(found).toMatchObject({ x0: 30 })
})
