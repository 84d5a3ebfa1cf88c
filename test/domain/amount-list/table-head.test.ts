import { describe, expect, it } from 'vitest'
import { findHead, knownColumns, unusedColumns } from '../../../src/domain/amount-list/table-head.js'
import { recordsOf } from './list-of.js'

const find = (text: string, chosen: string | null = null) => findHead(recordsOf(text), chosen)
/** @returns column and position, as far as a head was found */
const columnsOf = (text: string, chosen: string | null = null) => {
  const head = find(text, chosen)
  return head && Object.fromEntries(head.columns)
}

describe('the head of a list', () => {
  it('is the first row that says which place has which amount', () => {
    expect(find('Titel\nStand;2018\nAGS;Gemeinde;Kreis;Betrag;Personen\n08111000;Stuttgart;x;1;2')).toEqual({
      at: 2,
      line: 3,
      cells: ['AGS', 'Gemeinde', 'Kreis', 'Betrag', 'Personen'],
      columns: new Map([
        ['key', 0],
        ['name', 1],
        ['district', 2],
        ['amount', 3],
        ['persons', 4],
      ]),
      beside: { part: [], unit: [], year: [], remark: [], change: [] },
      amount: { column: 'amount', unclear: null, unit: 1, unitWords: null },
      twice: null,
    })
  })

  it('needs an amount, and a key or a name', () => {
    expect(columnsOf('Gemeinde;Personen\nWehr;1')).toBeNull()
    expect(columnsOf('Kreis;Betrag\nx;1')).toBeNull()
    expect(columnsOf('AGS;Betrag\n08111000;1')).toEqual({ key: 0, amount: 1 })
    expect(columnsOf('Betrag;Gemeinde\n1;Wehr')).toEqual({ name: 1, amount: 0 })
    expect(find('')).toBeNull()
  })

  it('stands in the first forty lines', () => {
    const below = (lines: number) => `${'x\n'.repeat(lines)}Gemeinde;Betrag\nWehr;1`
    expect(find(below(39))?.at).toBe(39)
    expect(find(below(40))).toBeNull()
  })

  it('may be all that there is, and then any column of amounts may be meant', () => {
    expect(columnsOf('Gemeinde;Betrag')).toEqual({ name: 0, amount: 1 })
    expect(find('Gemeinde;Betrag;Zuweisung')?.twice?.heads).toEqual(['Betrag', 'Zuweisung'])
  })

  it('tells the columns beside that may change what an amount means', () => {
    const head = find('Gemeinde;Betrag;Ortsteil;Einheit;Jahr;Bemerkung;Korrektur;von;bis;x\nWehr;1')
    expect(head?.beside).toEqual({ part: [2], unit: [3], year: [4, 7, 8], remark: [5], change: [6] })
    expect(head && [...knownColumns(head)].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(head && unusedColumns(head)).toEqual([
      { code: 'columns-unused', args: { heads: ['Bemerkung', 'Korrektur', 'x'] } },
    ])
    const plain = find('Gemeinde;Betrag;\nWehr;1;2')
    expect(plain && unusedColumns(plain)).toEqual([])
  })
})

describe('of columns with names', () => {
  it('the one with a number of places is none, unless it is empty', () => {
    expect(columnsOf('AGS;Gemeinden;Betrag\n08111000;3;1')).toEqual({ key: 0, amount: 2 })
    expect(columnsOf('AGS;Gemeinden;Betrag\n08111000;;1')).toEqual({ key: 0, name: 1, amount: 2 })
    expect(columnsOf('AGS;Gemeinden;Betrag\nx;08111;1')).toEqual({ key: 0, name: 1, amount: 2 })
    expect(columnsOf('AGS;Betrag;Gemeinden\n08111000;1;3\n08111000;1')).toEqual({ key: 0, amount: 1 })
    expect(columnsOf('AGS;Gemeinden;Gemeinde;Betrag\nx;3;Wehr;1')).toEqual({ key: 0, name: 2, amount: 3 })
  })

  it('only one can be meant', () => {
    expect(find('Titel\nGemeinde;Ort;Betrag\nWehr;Murg;1')?.twice).toEqual({
      column: 'name',
      heads: ['Gemeinde', 'Ort'],
      line: 2,
    })
    expect(find('AGS;AGS;Betrag;Betrag\n1;2;3;4')?.twice?.column).toBe('key')
  })
})

describe('of columns with amounts', () => {
  const chosenOf = (head: string, row = 'Wehr;1;2;3') => {
    const found = find(`Gemeinde;${head}\n${row}`)
    return found && (found.twice?.heads ?? found.cells[found.columns.get('amount') ?? -1])
  }

  it.each([
    ['Betrag;Betrag alt', 'Betrag'],
    ['Betrag alt;Betrag', 'Betrag'],
    ['Betrag alt;Betrag uralt', 'Betrag alt'],
    ['Betrag;Betrag neu', ['Betrag', 'Betrag neu']],
    ['Betrag;Betrag aktualisiert', ['Betrag', 'Betrag aktualisiert']],
    ['Betrag;Betrag endgültig', ['Betrag', 'Betrag endgültig']],
    ['Betrag;Betrag Rheinneu', 'Betrag'],
    ['Betrag;Zuweisung', ['Betrag', 'Zuweisung']],
  ])('%s: %j', (head, chosen) => {
    expect(chosenOf(head)).toEqual(chosen)
  })

  it.each([
    ...['neuer', 'aktueller', 'aktualisierter', 'korrigierter', 'berichtigter', 'endgültiger', 'finaler'],
    ...['festgesetzter', 'bewilligter', 'gültiger', 'tatsächlicher', 'ist', 'new', 'current', 'corrected'],
  ])('"%s" may take the place of the one that says no more', (word) => {
    expect(chosenOf(`Betrag;Betrag ${word}`)).toEqual(['Betrag', `Betrag ${word}`])
  })

  it('one without numbers holds no amounts, unless none has any', () => {
    expect(chosenOf('Betrag;Zuweisung', 'Wehr;MUSTER 1;2')).toBe('Zuweisung')
    expect(chosenOf('Betrag;Zuweisung', 'Wehr;;€ 2')).toBe('Zuweisung')
    expect(chosenOf('Betrag;Zuweisung', 'Wehr;x;y')).toBe('Betrag')
  })

  it('the user may name one by words of its head, which then may be any', () => {
    const text = 'Gemeinde;Betrag;Rate  ENDE;Rate je Monat;Summe in T€\nWehr;1;2;3;4'
    expect(columnsOf(text, 'rate ende')).toEqual({ name: 0, amount: 2 })
    expect(find(text, 'ENDE')?.amount).toEqual({ column: 'amount', unclear: null, unit: 1, unitWords: null })
    expect(find(text, 'je Monat')?.amount).toMatchObject({ unclear: 'je monat', unit: 1 })
    expect(find(text, 'Summe')?.amount).toMatchObject({ unclear: null, unit: 1000, unitWords: 't€' })
    expect(columnsOf(text, 'Rate')).toEqual({ name: 0, amount: 2 })
    expect(find(text.replace(' je Monat', ' I'), 'Rate')?.twice?.heads).toEqual(['Rate  ENDE', 'Rate I'])
    expect(find(text, 'Vorjahr')).toBeNull()
    expect(columnsOf(text, ' ENDE ')).toEqual({ name: 0, amount: 2 })
    expect(find(text, 'RateEnde')).toBeNull()
  })
})
