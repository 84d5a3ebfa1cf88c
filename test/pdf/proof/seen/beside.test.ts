import { expect, test } from 'vitest'
import { fewBeside } from '../../../../src/pdf/proof/seen/few-beside.js'
import type { NotedLine } from '../../../../src/pdf/proof/seen/noted-lines.js'
import { signsBeside } from '../../../../src/pdf/proof/seen/signs-beside.js'
import type { PrintedRow } from '../../../../src/pdf/reading.js'

/** Rows of which every eleventh is one of the few. */
const FEW = 11
const MARGIN = 10
const BEHIND = 300
const rows = (textOf: (row: number) => string, x = BEHIND) =>
  Array.from({ length: 110 }, (_, at): PrintedRow => {
    const [y0, y1] = [12 * at, 12 * at + 10]
    const text = textOf(at)
    const box = { page: 1, x0: x, x1: x + 5 * text.length, y0, y1 }
    const right = { ...box, x0: 2 * x - box.x1, x1: x }
    return {
      page: 1,
      text: `Ort ${at} ${796 * (at % 7)} ${text}`,
      name: 'Ort',
      ags: '',
      persons: '',
      running: '',
      amount: 796 * (at % 7),
      districts: null,
      boxes: { name: [], amount: { page: 1, x0: 200, x1: 230, y0, y1 }, key: null },
      others: text === '' ? [] : [{ text, box: /\d/.test(text) ? right : box }],
    }
  })
const few =
  (text: string, usual = '') =>
  (row: number) =>
    row % FEW === 2 ? text : usual
const noted = (text: string) => [{ kind: 'heading', text } as NotedLine]
const told = (found: ReturnType<typeof signsBeside>) =>
  found.flatMap(({ code, args }) =>
    'word' in args ? args.word : 'lines' in args ? args.lines : 'how' in args ? args.how : code,
  )

test('a sign beside a few rows is a doubt, whatever most have', () => {
  expect(told(signsBeside(rows(few('✗')), []))).toEqual(['✗'])
  expect(told(signsBeside(rows(few('☹', '☺')), []))).toEqual(['☹'])
  expect(told(signsBeside(rows(few('↕')), []))).toEqual(['↕'])
})

test('a sign that a legend explains among others is quoted where that is not understood', () => {
  const marked = rows(few('✗', '✓'))
  expect(told(signsBeside(marked, noted('✓ ausgezahlt, ✗ nicht ausgezahlt')))).toEqual(['✗ nicht ausgezahlt'])
  expect(signsBeside(marked, noted('✓ Gemeinde, ✗ Große Kreisstadt'))).toEqual([])
})

test('a bullet beside most rows, a letter that is missing, and a sign of all amounts of some height are none', () => {
  const isLarge = (row: number) => row % 7 > 4
  expect(
    signsBeside(
      rows(() => '●'),
      [],
    ),
  ).toEqual([])
  expect(signsBeside(rows(few('°')), [])).toEqual([])
  expect(
    signsBeside(
      rows((row) => (isLarge(row) ? '✓' : '')),
      [],
    ),
  ).toEqual([])
})

test('letters that are struck through are not as seen; others above letters are', () => {
  expect(told(signsBeside(rows(few('W\u0336o\u0336')), []))).toEqual(['struck'])
  expect(signsBeside(rows(few('Wo\u0308rt')), [])).toEqual([])
})

test('a word in the margin beside a few rows is a doubt; a kind of municipality is none', () => {
  expect(new Set(told(fewBeside(rows(few('nein'), MARGIN))))).toEqual(new Set(['nein']))
  expect(fewBeside(rows(few('Große Kreisstadt'), MARGIN))).toEqual([])
  const between = rows(few('im Tal'), 100).map((row) => ({
    ...row,
    boxes: {
      name: [{ page: 1, x0: 50, x1: 90, y0: 0, y1: 10 }],
      amount: row.boxes?.amount ?? null,
      key: null,
    },
  }))
  expect(fewBeside(between)).toEqual([])
})

test('a share beside a few rows where most have the whole is a doubt; where all have it, none', () => {
  expect(new Set(told(fewBeside(rows(few('50', '100')))))).toEqual(new Set(['50']))
  expect(new Set(told(fewBeside(rows(few('50 %', '100 %')))))).toEqual(new Set(['50 %']))
  const ofLeft = rows(few('50', '100')).map((row) => ({
    ...row,
    others: (row.others ?? []).map(({ text, box }) => ({
      text,
      box: { ...box, x0: BEHIND, x1: BEHIND + 5 * text.length },
    })),
  }))
  expect(new Set(told(fewBeside(ofLeft)))).toEqual(new Set(['50']))
  expect(fewBeside(rows(() => '100 %'))).toEqual([])
})
