import { describe, expect, it } from 'vitest'
import {
  besideFaults,
  besideNotes,
  footnoteFaults,
  textFaults,
  textOf,
  titleFaults,
} from '../../../src/domain/amount-list/text-faults.js'

const row = (line: number, text: string) => ({
  line,
  text,
  key: '',
  name: '',
  district: '',
  amount: 1,
  persons: null,
})

describe('a line beside the rows', () => {
  it('is its cells, the empty ones aside', () => {
    expect(textOf(['Beträge', '', 'in T€'])).toBe('Beträge in T€')
  })

  it.each([
    [
      ['Beträge', '', 'in T€'],
      { code: 'meaning-unclear', line: 2, args: { text: 'Beträge in T€', words: 'T€' } },
    ],
    [
      ['Mittel für zwei Jahre'],
      { code: 'meaning-unclear', line: 2, args: { text: 'Mittel für zwei Jahre', words: 'für zwei Jahre' } },
    ],
    [
      ['Entwurf vom 5. Mai'],
      { code: 'remark-unclear', line: 2, args: { head: '', cell: 'Entwurf vom 5. Mai' } },
    ],
    [
      ['Die Beträge sind storniert'],
      { code: 'remark-unclear', line: 2, args: { head: '', cell: 'Die Beträge sind storniert' } },
    ],
  ])('%j is asked about', (cells, fault) => {
    expect(textFaults({ line: 2, cells })).toEqual([fault])
  })

  it('that is a draft in thousands is asked about for the unit', () => {
    expect(textFaults({ line: 2, cells: ['Entwurf, Beträge in T€'] }).map(({ code }) => code)).toEqual([
      'meaning-unclear',
    ])
  })

  it.each([[['Landkreis Lörrach']], [['Stand 5. Januar 2018']], [['', '']]])('%j says nothing', (cells) => {
    expect(textFaults({ line: 2, cells })).toEqual([])
  })
})

describe('a title', () => {
  it.each([
    'Land Bayern',
    'Freistaat Sachsen',
    'Bayern: Integration 2018',
    'Zuwendungen in Hessen',
    'Beträge für Rheinland-Pfalz',
    'Land Berlin',
    '1. Abschlag 2018',
    'Vorauszahlungen',
    'Beträge der 2. Rate',
    'Rate 1',
    'Restbeträge',
    'Beträge pro Kopf',
  ])('says that its amounts are others: %s', (text) => {
    expect(titleFaults({ line: 1, cells: [text] })).toEqual([
      { code: 'remark-unclear', line: 1, args: { head: '', cell: text } },
    ])
  })

  it('is asked about once', () => {
    const faults = titleFaults({ line: 1, cells: ['Land Bayern: 1. Abschlag in T€'] })
    expect(faults.map(({ code }) => code)).toEqual(['meaning-unclear'])
  })

  it.each([
    'Land Baden-Württemberg',
    'Baden-Württemberg, anders als in Bayern',
    'Stadt Sachsenheim',
    'Berlin, 5. Januar 2018',
    'Frau Hessen, Zimmer 12',
    'Auszahlung in zwei Raten',
    'ohne Eigenanteil',
    '1.125,70 € je Person',
    'Ort, Art, Betrag',
  ])('says nothing of them: %s', (text) => {
    expect(titleFaults({ line: 1, cells: [text] })).toEqual([])
  })
})

describe('a footnote', () => {
  const rows = [
    row(3, 'Lörrach†;218.922'),
    row(4, 'Wehr;50.949'),
    row(5, 'Aitern;796 1)'),
    row(6, 'Au²;5'),
    row(7, 'Au **;5'),
    row(8, 'Au;5 12)'),
  ]
  const faults = (text: string) => footnoteFaults(row(9, text), rows)

  it.each([
    ['** noch nicht bewilligt', 7, '**'],
    ['12) vorläufig', 8, '12)'],
    ['1) vorläufig', 5, '1)'],
    ['² gekürzt', 6, '²'],
    [';† nur zur Hälfte', 3, '†'],
  ])('%j is about the row that bears its mark', (text, line, head) => {
    const cell = text.replace(/^;/, '')
    expect(faults(text)).toEqual([{ code: 'remark-unclear', line, args: { head, cell } }])
  })

  it.each(['* Große Kreisstadt', 'noch nicht bewilligt *', 'vorläufig', '‡ vorläufig', ''])(
    '%j is about none',
    (text) => {
      expect(faults(text)).toEqual([])
    },
  )
})

describe('what stands beside the cells of a sheet', () => {
  const words = (where: 'sheet-name' | 'print-header' | 'text-box', text: string) => ({
    where,
    line: 4,
    text,
  })

  it.each([
    ['print-header', 'in T€', 'T€'],
    ['text-box', 'Beträge für zwei Jahre', 'für zwei Jahre'],
    ['text-box', 'ENTWURF', 'ENTWURF'],
    ['print-header', 'vorläufige Fassung', 'vorläufige'],
    ['sheet-name', 'Beträge_alt', 'alt'],
    ['sheet-name', 'T€', 'T€'],
    ['sheet-name', 'vorläufig', 'vorläufig'],
    ['sheet-name', 'Bayern', 'Bayern'],
    ['sheet-name', '1. Abschlag', 'Abschlag'],
    ['sheet-name', '2._Rate', '2. Rate'],
    ['print-header', 'Freistaat Bayern', 'Freistaat Bayern'],
  ] as const)('%s: %j is asked about', (where, text, found) => {
    expect(besideFaults(words(where, text))).toEqual([
      { code: 'beside-unclear', line: 4, args: { where, text, words: found } },
    ])
  })

  it.each([
    ['print-header', 'alt'],
    ['text-box', 'Landkreis Lörrach'],
    ['sheet-name', 'Gemeinden'],
    ['sheet-name', 'Altdorf'],
  ] as const)('%s: %j says nothing', (where, text) => {
    expect(besideFaults(words(where, text))).toEqual([])
  })

  it('a box that is not read is named, and nothing else', () => {
    expect(besideNotes(words('text-box', 'Hallo'))).toEqual([
      { code: 'words-beside', args: { where: 'text-box', text: 'Hallo' } },
    ])
    expect([...besideNotes(words('print-header', 'x')), ...besideNotes(words('sheet-name', 'x'))]).toEqual([])
  })
})
