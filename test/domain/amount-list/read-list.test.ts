import { describe, expect, it } from 'vitest'
import type { ListInput } from '../../../src/domain/amount-list/amount-list.js'
import { ownList } from '../../support/own-list.js'
import { listOf } from './list-of.js'

const PLAIN = 'Gemeinde;Betrag\nWehr;51000'
const wehr = {
  line: 2,
  key: '',
  name: 'Wehr',
  district: '',
  amount: 51_000,
  persons: null,
  text: 'Wehr;51000',
}
/** @returns the problem with which it is refused */
function problemOf(text: string, change: Partial<ListInput> = {}): unknown {
  try {
    return listOf(text, change)
  } catch (error) {
    return error
  }
}

describe('a list', () => {
  it('says its rows, and nothing else where it holds nothing else', () => {
    expect(listOf(PLAIN)).toEqual({ ...ownList([]), rows: [wehr] })
  })

  it('is not parted by lines of strokes', () => {
    const { rows, above, faults } = listOf('=====\nGemeinde;Betrag\n-----;_____\nWehr;51000\n + ; | ')
    expect([rows.length, above, faults]).toEqual([1, [], []])
  })

  it('is read to its end below its head; what stands above is told as well', () => {
    const { above, notes, faults } = listOf('Titel;;\n;x;\nGemeinde;Betrag\nWehr;51000')
    expect(above).toEqual([
      { line: 1, key: '', name: 'Titel', district: '', text: 'Titel;;' },
      { line: 2, key: '', name: '', district: '', text: ';x;' },
    ])
    expect(notes).toEqual([
      { code: 'lines-skipped', args: { lines: [1], text: 'Titel' } },
      { code: 'lines-skipped', args: { lines: [2], text: 'x' } },
    ])
    expect(faults).toEqual([])
  })

  it('without a head is refused with the cells of its first line', () => {
    expect(problemOf('-----\nWehr;51000')).toMatchObject({
      code: 'csv-columns',
      args: { path: 'own.csv', found: ['Wehr', '51000'], delimiter: ';' },
    })
    expect(problemOf('-----')).toMatchObject({ args: { found: [] } })
  })

  it('with two columns of amounts, or none below its head, is refused with the line of the head', () => {
    expect(problemOf('x\nGemeinde;Betrag;Betrag\nWehr;1;2')).toMatchObject({
      code: 'columns-several',
      args: { path: 'own.csv', line: 2, column: 'amount', heads: ['Betrag', 'Betrag'] },
    })
    // What nobody sees makes no other column of it.
    expect(problemOf('Gemeinde;amount;Betrag\u0007\nWehr;60000;70000')).toMatchObject({
      code: 'columns-several',
    })
    expect(problemOf('x\nGemeinde;Betrag')).toMatchObject({
      code: 'csv-invalid',
      args: { path: 'own.csv', reason: 'no-rows', line: 2 },
    })
  })

  it.each([
    ['MUSTER\nGemeinde;Betrag\nWehr;1', true],
    ['Gemeinde;Betrag;x\nWehr;1;(MUSTER)', true],
    ['Gemeinde;Betrag;x\nWehr;1;frei erfunden', true],
    ['MUSTERSTADT\nGemeinde;Betrag\nWehr;1', false],
    ['ABCMUSTER\nGemeinde;Betrag\nWehr;1', false],
  ])('%j is a sample: %j', (text, isSample) => {
    expect(listOf(text).isSample).toBe(isSample)
  })
})

it('a list is a sample also by what stands beside its cells', () => {
  const beside = [{ where: 'text-box', line: 1, text: 'MUSTER' }] as const
  expect(listOf(PLAIN, { beside }).isSample).toBe(true)
})

describe('the years of a list', () => {
  it('are those that its titles, its head and what stands beside it name, with their line', () => {
    const beside = [{ where: 'print-header', line: 1, text: 'Haushalt 2016' }] as const
    expect(
      listOf('Planung 2017\nohne Jahr\nGemeinde;Betrag 2018;Jahr\nWehr;1;2019', { beside }).years,
    ).toEqual([
      { line: 1, text: 'Haushalt 2016', years: [2016] },
      { line: 1, text: 'Planung 2017', years: [2017] },
      { line: 3, text: 'Betrag 2018', years: [2018] },
      { line: 4, text: 'Jahr: 2019', years: [2019] },
    ])
  })
})

describe('what a reader is told of a list', () => {
  it('its guessed encoding, its unit and the columns of which nothing was taken', () => {
    const { notes, rows } = listOf('Gemeinde;Betrag in T€;x\nWehr;51,000;y', {
      encoding: 'cp850',
      delimiter: '\t',
    })
    expect(rows.map(({ amount }) => amount)).toEqual([51_000])
    expect(notes).toEqual([
      { code: 'encoding', args: { encoding: 'cp850' } },
      { code: 'columns-unused', args: { heads: ['x'] } },
      { code: 'in-thousands', args: { words: 'Betrag in T€' } },
    ])
  })

  it('the characters that nobody sees, unless they turn what is read', () => {
    const unseen = { character: 'U+200B', cell: 'Wehr·', isTurned: false }
    expect(listOf(PLAIN, {}, { 2: { unseen } }).notes).toMatchObject([{ code: 'unseen-left-out' }])
    const turned = listOf(PLAIN, {}, { 2: { unseen: { ...unseen, isTurned: true } } })
    expect([turned.notes, turned.faults.map(({ code }) => code)]).toEqual([[], ['text-turned']])
  })

  it('a box beside the cells, rows that are set apart, and the sums that hold', () => {
    const beside = [{ where: 'text-box', line: 3, text: 'Rückfragen: Frau Alt' }] as const
    const looks = new Map([[1, { fill: 'FFFF00', font: null }]])
    const rows = ['Wehr;1', 'Aitern;2', 'Murg;3', 'Steinen;4', 'Summe;10']
    const { notes, sums } = listOf(`Gemeinde;Betrag\n${rows.join('\n')}`, { beside }, { 3: { looks } })
    expect(notes).toEqual([
      { code: 'words-beside', args: { where: 'text-box', text: 'Rückfragen: Frau Alt' } },
      { code: 'rows-coloured', args: { lines: [3], by: 'fill' } },
      { code: 'sum-holds', args: { line: 6, label: 'Summe' } },
    ])
    expect(sums).toEqual([{ line: 6, label: 'Summe', amount: 10, after: 4, since: 0 }])
  })
})

describe('a list is no longer what its rows say', () => {
  const codes = (text: string, change: Partial<ListInput> = {}, more: Parameters<typeof listOf>[2] = {}) =>
    listOf(text, change, more).faults.map(({ code, line }) => `${line} ${code}`)

  it('where its head says more than is understood, or a bound, or is struck', () => {
    expect(listOf('Gemeinde;Betrag  je  Monat\nWehr;1').faults).toEqual([
      { code: 'meaning-unclear', line: 1, args: { text: 'Betrag  je  Monat', words: 'je Monat' } },
    ])
    expect(listOf('Gemeinde;Höchstbetrag\nWehr;1').faults).toEqual([
      { code: 'amount-bound', line: 1, args: { text: 'Höchstbetrag', words: 'Höchst' } },
    ])
    const doubts = new Map([[1, { code: 'cell-struck', args: { parts: 'all' } } as const]])
    expect(codes(PLAIN, {}, { 1: { doubts } })).toEqual(['1 cell-struck'])
    const noted = new Map([[1, { code: 'cell-noted', args: { note: 'x' } } as const]])
    expect(codes(PLAIN, {}, { 1: { doubts: noted } })).toEqual([])
  })

  it('where a head beside that of the amounts is nothing but a unit', () => {
    expect(listOf('Gemeinde;Betrag;in T€\nWehr;1;').faults).toEqual([
      { code: 'meaning-unclear', line: 1, args: { text: 'in T€', words: 'T€' } },
    ])
  })

  it('where nobody sees the column of its amounts', () => {
    expect(listOf(PLAIN, { hiddenColumns: new Set([1]) }).faults).toEqual([
      { code: 'column-hidden', line: 1, args: { head: 'Betrag' } },
    ])
    expect(codes(PLAIN, { hiddenColumns: new Set([0]) })).toEqual([])
  })

  it('where a title, or what stands beside its cells, says so', () => {
    expect(codes(`Angaben in T€\n${PLAIN}`)).toEqual(['1 meaning-unclear'])
    const beside = [{ where: 'sheet-name', line: 1, text: 'alt' }] as const
    expect(codes(PLAIN, { beside })).toEqual(['1 beside-unclear'])
  })

  it('but not by a title that igm itself wrote there; what is written beside that counts', () => {
    const titles = new Set([1])
    expect(codes(`60 % der Mittel\n${PLAIN}`, { titles })).toEqual([])
    expect(listOf(`Muster\n${PLAIN}`, { titles }).notes).toEqual([])
    expect(codes(`60 % der Mittel;in T€\n${PLAIN}`, { titles })).toEqual(['1 meaning-unclear'])
  })
})
