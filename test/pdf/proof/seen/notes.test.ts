import { describe, expect, it } from 'vitest'
import type { TextRun } from '../../../../src/pdf/document/paint/painting.js'
import type { SeenPage } from '../../../../src/pdf/document/seen-page.js'
import type { LinePiece } from '../../../../src/pdf/document/text-lines.js'
import type { LineKind, NotedLine } from '../../../../src/pdf/proof/seen/noted-lines.js'
import { noteFindings } from '../../../../src/pdf/proof/seen/notes.js'
import { RowParts } from '../../../../src/pdf/proof/seen/row-parts.js'
import type { PrintedRow } from '../../../../src/pdf/reading.js'
import { argsOf } from '../../../support/args-of.js'

const row = (page: number, name: string, amount: number) =>
  ({ page, name, amount, ags: '', text: `${name} ${amount}` }) as unknown as PrintedRow
const ROWS = [
  row(3, 'Tamm', 80_404),
  row(14, 'Binzen', 50_949),
  row(14, 'Wieslet', 80_404),
  row(16, 'Wehr', 50_949),
]

/** @returns where a note on a page is found to matter: page of the finding, its row or the note, the page of the note */
function found(text: string, page: number) {
  const line = { text, page, kind: 'heading' } as NotedLine
  return noteFindings(ROWS, {} as RowParts, [], [line], { unpaid: [], since: null }).map((one) => [
    one.page,
    one.text,
    argsOf(one).on ?? null,
  ])
}

it.each([
  ['Betrag falsch, richtig 80.404 Euro', 20, [[20, 'Betrag falsch, richtig 80.404 Euro', null]]],
  ['Betrag falsch, richtig 80.404 Euro', 14, [[14, 'Wieslet 80404', null]]],
  ['Berichtigung: Binzen 80.404 € statt 50.949 €', 19, [[14, 'Binzen 50949', 19]]],
  ['Berichtigung: Binzen 80.404 € statt 50.949 €', 14, [[14, 'Binzen 50949', null]]],
])('a note is about the row that it names, else about its own page: %s (%i)', (text, page, findings) => {
  expect(found(text, page)).toEqual(findings)
})

it('the total of all rows corrects none of them', () => {
  const severity = (amount: string) => {
    const line = {
      text: `Übertragungsfehler, abgeglichen mit ${amount} EUR.`,
      page: 9,
      kind: 'heading',
    } as NotedLine
    return noteFindings(ROWS, {} as RowParts, [], [line], { unpaid: [], since: null }).map(
      (one) => one.severity,
    )
  }
  expect(severity('262.706')).toEqual(['warning'])
  expect(severity('262.700')).toEqual(['error'])
})

it('a star behind the letters of a plate refers to its note, though more stands behind it', () => {
  const starred = { ...row(3, 'Tamm', 80_404), text: 'Tamm (LB*), Region Stuttgart 80.404' } as PrintedRow
  const note = { text: '* Der Betrag steht der Gemeinde Asperg zu.', page: 9, kind: 'heading' } as NotedLine
  const all = noteFindings([starred, ...ROWS.slice(1)], {} as RowParts, [], [note], {
    unpaid: [],
    since: null,
  })
  expect(all.map(({ text }) => text)).toEqual([starred.text])
})

describe('a table abreast', () => {
  const box = (x0: number, x1: number, y0 = 100) => ({ x0, x1, y0, y1: y0 + 12 })
  const amount = { ...box(100, 140), page: 3 }
  const own = { ...ROWS[0], boxes: { name: [], amount, key: null } } as unknown as PrintedRow
  const run = {
    text: '1)',
    size: 6,
    place: [1, 0, 0, 1, 141, 108],
    glyphs: [{ start: 0, end: 5 }],
    box: box(141, 146),
  } as unknown as TextRun
  const page = { number: 3, painting: { runs: [run] }, marks: [] } as unknown as SeenPage
  const raised = { text: '1)', box: run.box }
  const told = (pieces: readonly LinePiece[], kind: LineKind) => {
    const text = pieces.map((piece) => piece.text).join('   ')
    const line = {
      text,
      page: 3,
      kind,
      pieces,
      runs: [run],
      box: box(100, 400),
      height: 10,
    } as unknown as NotedLine
    const rows = [own, ...ROWS.slice(1)]
    return noteFindings(rows, new RowParts(rows), [page], [line], { unpaid: [], since: null }).map(
      ({ code }) => code,
    )
  }
  const row = { text: '80.404', box: amount }

  it.each([
    ['1) Einschließlich Nachmeldung vom Oktober 2017.', []],
    ['1) Gleichnamige Gemeinden in verschiedenen Kreisen.', []],
    ['1) Steht dem Nachbarn zu.', ['amount-contradicted']],
    ['1) Siehe Nachmeldung.', ['sentences-not-read']],
    ['Anhang', ['footnote-missing']],
  ])('a note level with a row of it is read like any other: %s', (text, codes) => {
    expect(told([row, raised, { text, box: box(200, 400) }], 'row')).toEqual(codes)
  })

  it('a raised mark level with a heading of it is no note', () => {
    expect(told([raised, { text: 'Landkreis Reutlingen', box: box(200, 400) }], 'heading')).toEqual([
      'footnote-missing',
    ])
  })
})

it('a numbered question before the table is no note of a mark whose note stands on the page of its row', () => {
  const starred = { ...row(3, 'Tamm', 80_404), text: 'Tamm 1) 80.404' } as PrintedRow
  const note = (page: number, text: string) => ({ text, page, kind: 'heading' }) as NotedLine
  const found = (...notes: readonly NotedLine[]) =>
    noteFindings([starred, ...ROWS.slice(1)], {} as RowParts, [], notes, { unpaid: [], since: null }).length
  const [question, own] = [note(1, '1. Wie hoch ist der Zuschuss?'), note(3, '1 Große Kreisstadt')]
  expect(found(question, own)).toBe(0)
  expect(found(question, note(9, '1 Große Kreisstadt'))).toBe(0)
  const long = [note(1, '1. Wie hoch ist der Zuschuss, den'), note(1, 'Tamm erhalten hat?')]
  expect(
    found(
      ...long.map((one, at) => ({ ...one, height: 10, box: { y0: 12 * at, y1: 12 * at + 10 } }) as NotedLine),
      own,
    ),
  ).toBe(0)
  expect(found(question)).toBe(1)
  expect(found(note(1, '1. Der Zuschuss ist hoch.'), own)).toBe(1)
  expect(found(own, note(9, '1. Wie hoch ist der Zuschuss?'))).toBe(1)
})
