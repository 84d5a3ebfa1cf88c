import { describe, expect, it } from 'vitest'
import type { CellDoubt } from '../../../src/domain/amount-list/sheet-cell.js'
import { listOf } from './list-of.js'

const HEAD = 'AGS;Gemeinde;Betrag;Personen;Bemerkung'
const STRUCK: CellDoubt = { code: 'cell-struck', args: { parts: 'all' } }
const FORMAT: CellDoubt = { code: 'number-format', args: { value: '60', format: '0" T€"' } }
const RAISED: CellDoubt = { code: 'cell-raised', args: {} }
const merged = (firstRow: number, from: number, to: number): CellDoubt => ({
  code: 'cell-merged',
  args: { range: 'x', firstRow, columns: [from, to] },
})

describe('a cell of a sheet that does not say what its text says', () => {
  /** @returns the faults of a row of which one cell, by its column, is doubted */
  const faultsOf = (column: number, doubt: CellDoubt, row = ';Wehr;60000;75;x') => {
    const { faults, rows } = listOf(`${HEAD}\n${row}`, {}, { 2: { doubts: new Map([[column, doubt]]) } })
    return [rows.length, faults]
  }
  const told = (doubt: CellDoubt) => [0, [{ ...doubt, line: 2 }]]
  const none = [1, []]

  it('is a fault where it is the amount, whatever is doubted, also of an amount that is none', () => {
    for (const doubt of [STRUCK, FORMAT, RAISED]) expect(faultsOf(2, doubt)).toEqual(told(doubt))
    expect(faultsOf(2, STRUCK, ';Wehr;;;')).toEqual(told(STRUCK))
  })

  it('is one where it is a name, a key or persons, unless only a number is doubted', () => {
    for (const column of [0, 1, 3]) {
      expect(faultsOf(column, STRUCK)).toEqual(told(STRUCK))
      expect(faultsOf(column, FORMAT)).toEqual(none)
      expect(faultsOf(column, RAISED)).toEqual(none)
    }
  })

  it('is none in a row without an amount, or in a column that tells no place', () => {
    expect(faultsOf(1, STRUCK, ';Wehr;;;')).toEqual([0, []])
    expect(faultsOf(4, STRUCK)).toEqual(none)
    expect(faultsOf(1, STRUCK, ';Wehr')).toEqual([0, []])
    const doubts = new Map([[1, STRUCK]])
    expect(listOf('Gemeinde;Bemerkung;Betrag\nWehr;x;60000', {}, { 2: { doubts } }).faults).toEqual([])
  })

  it('is one where it spans rows below the head, but neither the head nor several columns', () => {
    expect(faultsOf(2, merged(2, 2, 2))).toEqual(told(merged(2, 2, 2)))
    expect(faultsOf(2, merged(2, 2, 3))).toEqual(told(merged(2, 2, 3)))
    expect(faultsOf(1, merged(2, 1, 1))).toEqual(told(merged(2, 1, 1)))
    const doubts = new Map([[2, merged(2, 1, 2)]])
    const beside = listOf('Gemeinde;Bemerkung;Betrag\nWehr;x;60000', {}, { 2: { doubts } })
    expect(beside.faults).toEqual([{ ...merged(2, 1, 2), line: 2 }])
    expect(faultsOf(2, merged(1, 2, 2))).toEqual(none)
    expect(faultsOf(2, merged(2, 1, 2))).toEqual(none)
    expect(faultsOf(1, merged(2, 0, 1))).toEqual(none)
    expect(faultsOf(1, merged(2, 0, 4))).toEqual(none)
  })
})

describe('what stands beside an amount', () => {
  /** @returns faults, years and amounts of a row with one more column */
  const beside = (head: string, cell: string) => {
    const { faults, years, rows } = listOf(`Gemeinde;Betrag;${head}\nWehr;60,000;${cell}`, { delimiter: ',' })
    return { faults, years, amounts: rows.map(({ amount }) => amount) }
  }
  const plain = { faults: [], years: [], amounts: [60_000] }
  const unclear = (text: string, words: string) => ({
    ...plain,
    faults: [{ code: 'meaning-unclear', line: 2, args: { text, words } }],
  })
  const remark = (head: string, cell: string) => ({
    ...plain,
    faults: [{ code: 'remark-unclear', line: 2, args: { head, cell } }],
  })

  it('is nothing where it is empty or only fills the cell', () => {
    for (const head of ['Einheit', 'Jahr', 'Bemerkung', 'Korrektur', 'Ortsteil'])
      for (const cell of ['', '-', '–', '/', '..', 'x']) expect(beside(head, cell)).toEqual(plain)
    for (const head of ['Einheit', 'Jahr', 'Bemerkung', 'Korrektur', 'Ortsteil'])
      expect(listOf(`Gemeinde;Betrag;${head}\nWehr;60.000`)).toMatchObject({ faults: [], years: [] })
  })

  it('may be a unit of euro, else it is unclear', () => {
    for (const cell of ['€', 'EUR', 'Euro']) expect(beside('Einheit', cell)).toEqual(plain)
    for (const cell of ['T€', 'Tsd.']) expect(beside('Einheit', cell)).toEqual(plain)
    for (const cell of ['CHF', 'EUR/Monat', 'Personen', 'Betrag neu', 'Stück', 'Tsd. je Monat'])
      expect(beside('Einheit', cell)).toEqual(unclear(`Einheit: ${cell}`, cell))
  })

  it('may be one year, which is told; several, or a part of one, are unclear', () => {
    expect(beside('Jahr', '2019')).toEqual({
      ...plain,
      years: [{ line: 2, text: 'Jahr: 2019', years: [2019] }],
    })
    expect(beside('Stand', '1.1.2019 bis 31.12.2019')).toMatchObject({
      faults: [],
      years: [{ years: [2019] }],
    })
    for (const cell of ['2018/2019', '1. Halbjahr', 'vorläufig'])
      expect(beside('Jahr', cell)).toEqual(unclear(`Jahr: ${cell}`, cell))
    expect(beside('Jahr', 'geprüft')).toEqual(plain)
  })

  it.each([
    ...[
      ['Zeitraum', 'Januar bis Juni'],
      ['Period', 'Jan-Jun'],
      ['Zeitraum', '1. Halbjahr 2018'],
      ['Periode', 'Q1'],
    ],
    ...[
      ['Zeitraum', 'Q1 2018'],
      ['Zeitraum', '01-06/2018'],
      ['Jahr', '06/2018'],
      ['Zeitraum', '2. Quartal 2018'],
    ],
    ...[
      ['Laufzeit', 'bis Juni 2018'],
      ['Zeitraum', 'Januar 2018'],
      ['Zeitraum', '01.07.2018 - 31.12.2018'],
      ['Period', 'half year'],
    ],
    ...[
      ['gültig bis', '30.06.2018'],
      ['Ende', 'Juni 2018'],
      ['Zeitraum', '01.01. bis 30.06.2018'],
      ['Stand', '1.1.2019 bis 5.5.2019'],
    ],
  ] as const)('is unclear where it is a part of a year: %s %s', (head, cell) => {
    expect(beside(head, cell).faults).toEqual(unclear(`${head}: ${cell}`, cell).faults)
  })

  it.each([
    ...[
      ['Zeitraum', 'Januar bis Dezember 2018'],
      ['Zeitraum', '01-12/2018'],
      ['Zeitraum', '2018'],
      ['Period', 'full year 2018'],
    ],
    ...[
      ['Zeitraum', '01.01.2018 - 31.12.2018'],
      ['Laufzeit', 'jährlich ab 2018'],
      ['gültig ab', '01.04.2018'],
      ['Stand', 'Juni 2018'],
    ],
    ...[
      ['gültig bis', '31.12.2018'],
      ['Stichtag', '30.06.2018'],
      ['Zeitraum', 'Haushaltsjahr 2018'],
      ['Zeitraum', '2018-01-01/2018-12-31'],
    ],
  ] as const)('is a year: %s %s', (head, cell) => {
    expect(beside(head, cell).faults).toEqual([])
  })

  it('may begin when it likes, unless it also ends', () => {
    const faults = (from: string, to: string) =>
      listOf(`Gemeinde;Betrag;von;bis\nWehr;60.000;${from};${to}`).faults.map(({ args }) => args)
    expect(faults('01.01.2018', '31.12.2018')).toEqual([])
    expect(faults('01.07.2018', '31.12.2018')).toEqual([{ text: 'von: 01.07.2018', words: '01.07.2018' }])
    expect(faults('01.01.2018', '30.06.2018')).toEqual([{ text: 'bis: 30.06.2018', words: '30.06.2018' }])
  })

  it('may be a remark, a correction or a part, by which the amount is another', () => {
    expect(beside('Bemerkung', 'vorläufig')).toEqual(remark('Bemerkung', 'vorläufig'))
    expect(beside('Bemerkung', 'geprüft')).toEqual(plain)
    expect(beside('Korrektur', '-5')).toEqual(remark('Korrektur', '-5'))
    for (const cell of ['0', '0,00', '0.0 €', '00']) expect(beside('Korrektur', cell)).toEqual(plain)
    for (const cell of ['10', '0,5', 'a0', '0a'])
      expect(beside('Korrektur', cell)).toEqual(remark('Korrektur', cell))
    expect(beside('Ortsteil', 'Öflingen').faults).toEqual([
      { code: 'row-of-part', line: 2, args: { part: 'Öflingen' } },
    ])
    expect(beside('Ortsteil', 'Wehr')).toEqual(plain)
    expect(listOf('AGS;Gemeinde;Betrag;Ortsteil\n;Wehr;1;Wehr').faults).toEqual([])
    expect(listOf('AGS;Betrag;Ortsteil\n08336050;5;5').faults).toEqual([
      { code: 'row-of-part', line: 2, args: { part: '5' } },
    ])
  })

  it('may be a column without a head, or one that nobody asked for', () => {
    expect(beside('', 'nur zur Hälfte')).toEqual(remark('', 'nur zur Hälfte'))
    expect(beside('Vermerk der Kasse', 'storniert')).toEqual(remark('Vermerk der Kasse', 'storniert'))
    expect(beside('Vermerk der Kasse', 'nur zur Ansicht')).toEqual(plain)
  })
})

describe('an amount that slipped', () => {
  const elsewhere = (row: string, head = `${HEAD};;Landkreis`) => {
    const { faults, open } = listOf(`${head}\n;Murg;1;;;;\n${row}`)
    return faults.length > 0 ? faults.map(({ args }) => args) : open.length
  }

  it.each([
    [';Wehr;;60.000;;;', { cell: '60.000', head: 'Personen' }],
    [';Wehr;;10.000;;;', { cell: '10.000', head: 'Personen' }],
    [';Wehr;;75;48.500;;', { cell: '48.500', head: 'Bemerkung' }],
    [';Wehr;;;;48.500 €;', { cell: '48.500 €', head: '' }],
    [';48.500;;;;;', { cell: '48.500', head: 'Gemeinde' }],
    [';Wehr;;;;;48.500', { cell: '48.500', head: 'Landkreis' }],
    // longer or shorter than a key
    [';Wehr;;;;;18337', { cell: '18337', head: 'Landkreis' }],
    [';Wehr;;;;;833712', { cell: '833712', head: 'Landkreis' }],
  ])('is found: %s', (row, args) => {
    expect(elsewhere(row)).toEqual([args])
  })

  it.each([
    ';Wehr;;9.999;;;',
    ';Wehr;;;;;08337',
    ';08337;;;;;',
    ';Wehr;;;;;8337',
    ';8337108;;;;;',
    ';83375001108;;;;;',
    ';083375001108;;;;;',
    ';Wehr;;;offen;;',
  ])('is none: %s', (row) => {
    expect(elsewhere(row)).toBe(1)
  })

  it('a number without a head before the amounts counts the rows', () => {
    expect(elsewhere('7;Wehr;;', ';Gemeinde;Betrag;x')).toBe(1)
  })

  it('nor is one in a column of which nothing is known', () => {
    expect(listOf('Gemeinde;Nr;Betrag\nMurg;1;1\nWehr;60000;')).toMatchObject({
      faults: [],
      open: [{ line: 3 }],
    })
    expect(listOf('AGS;Nr;Betrag\n08337076;1;1\n08336087;60000;')).toMatchObject({
      faults: [],
      open: [{ line: 3 }],
    })
  })
})
