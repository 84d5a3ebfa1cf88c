import { expect, test } from 'vitest'
import { printedNames } from '../../../src/domain/places/printed-names.js'
import { bestNames, nameColumns } from '../../../src/pdf/grammar/name-columns.js'
import type { Token } from '../../../src/pdf/layout/token.js'
import { numberToken } from '../support/tokens.js'
import { register } from '../support/world.js'

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

test('a name whose district goes on below it is one: another column may name associations like places', () => {
  const word = (text: string, x0: number): Token => ({ kind: 'word', text, x0, x1: x0 + 130, size: 10 })
  const lines = [
    ['Auggen (Kreis Breisgau-', 'Heitersheim'],
    ['Ebringen (Kreis Breisgau-', 'Schallstadt'],
    ['Freiburg im Breisgau (Stadt Freiburg im', ''],
  ].map(([name = '', association = ''], at) => {
    const tokens = [word(name, 10), word(association, 160), numberToken('796', 320, 340, 10)]
    const text = tokens.map((token) => token.text).join(' ')
    return { line: { page: 1, y: 20 * at, size: 10, words: [], text }, tokens }
  })
  const columns = nameColumns(lines, printedNames(register), new Set(), (cents) => cents === 796_00)
  expect(bestNames(columns, { x0: 320, x1: 340 }, null)).toMatchObject({ x0: 10 })
})

test('a name that is broken at its hyphen is one: the last row of all may stand alone beside its association', () => {
  const word = (text: string, x0: number): Token => ({ kind: 'word', text, x0, x1: x0 + 100, size: 10 })
  const line = (y: number, ...tokens: readonly Token[]) => {
    const text = tokens.map((token) => token.text).join(' ')
    return { line: { page: 19, y, size: 10, words: [], text }, tokens }
  }
  const row = line(
    0,
    numberToken('796', 10, 40, 10),
    word('Pfullendorf', 60),
    word('Gemeinde Herdwangen-', 200),
  )
  const namesAt = (rest: number) =>
    bestNames(
      nameColumns(
        [row, line(rest, word('Schönach', 200))],
        printedNames(register),
        new Set(),
        (cents) => cents > 0,
      ),
      { x0: 10, x1: 40 },
      { x0: 200, x1: 320 },
    )
  expect(namesAt(12)).toMatchObject({ x0: 200 })
  expect(namesAt(40)).toMatchObject({ x0: 60 })
})

test('the caption of a table as narrow as a single row runs over its columns, and names no place of it', () => {
  const word = (text: string, x0: number, x1: number): Token => ({ kind: 'word', text, x0, x1, size: 9 })
  const line = (...tokens: readonly Token[]) => {
    const text = tokens.map((token) => token.text).join(' ')
    return { line: { page: 1, y: 0, size: 9, words: [...tokens], text }, tokens }
  }
  const amount = numberToken('444213', 100, 139, 9)
  const caption = line(
    word('Tabelle', 30, 60),
    { ...numberToken('39', 62, 74, 9), text: '39:' },
    word('Ulm,', 76, 94),
    word('Stadtkreis', 96, 140),
  )
  const found = nameColumns(
    [caption, line(word('Ulm', 50, 80), amount)],
    printedNames(register),
    new Set([76]),
    (cents) => cents > 0,
  )
  expect(found).toMatchObject([{ x0: 50, x1: 80, places: 1 }])
})

test('a name above the line of its amount is one, though another column names an association like a place there', () => {
  const word = (text: string, x0: number): Token => ({ kind: 'word', text, x0, x1: x0 + 130, size: 10 })
  const rows = ['Leonberg', 'Magstadt', 'Deckenpfronn'].flatMap((name, at) => [
    [word(name, 10)],
    [...(at === 2 ? [word('Herrenberg', 160)] : []), numberToken('796', 320, 340, 10)],
    [word('LK Böblingen', 10)],
  ])
  const lines = rows.map((tokens, at) => {
    return { line: { page: 1, y: 12 * at, size: 10, words: tokens, text: '' }, tokens }
  })
  const columns = nameColumns(lines, printedNames(register), new Set([160]), (cents) => cents === 79_600)
  expect(bestNames(columns, { x0: 320, x1: 340 }, null)).toMatchObject({ x0: 10 })
})

test('names behind the amounts are a column, though those of another table begin left of these', () => {
  const paid = { x0: 64, x1: 114 }
  const hit = (x0: number, x1: number, ags: string, isPaid: boolean) => ({
    x0,
    x1,
    ags,
    amounts: isPaid ? [paid] : [],
  })
  const named = [hit(119, 180, '08417063', true), hit(119, 202, '08417071', true)]
  const sums = [hit(45, 125, '08111000', false), hit(45, 140, '08121000', false)]
  const merged = { x0: 45, x1: 202, pieces: [...named, ...sums], places: 4 }
  const association = { x0: 468, x1: 531, pieces: [hit(468, 531, '08417002', true)], places: 1 }
  expect(bestNames([merged, association], paid, { x0: 119, x1: 251 })).toMatchObject({ x0: 119, x1: 251 })
})

test('a name that fills its cell and runs on to the district makes the column no wider than where districts begin', () => {
  const word = (text: string, x0: number, x1: number): Token => ({ kind: 'word', text, x0, x1, size: 10 })
  const rows = [
    [word('Laupheim', 455, 495), word('Biberach, Landkreis', 550, 639)],
    [word('Kanzach', 455, 492), word('Biberach, Landkreis', 550, 639)],
    [word('Kirchdorf an der Iller Biberach, Landkreis', 455, 639)],
  ]
  const lines = rows.map((cells, at) => {
    const tokens = [numberToken('796', 360, 400, 10), ...cells]
    const text = tokens.map((token) => token.text).join(' ')
    return { line: { page: 1, y: 30 * at, size: 10, words: [], text }, tokens }
  })
  const [column, ...others] = nameColumns(lines, printedNames(register), new Set(), (cents) => cents > 0)
  expect(column).toMatchObject({ x0: 455, x1: 550, places: 3 })
  expect(others).toEqual([])
})
