import { describe, expect, it } from 'vitest'
import { recordsOf } from '../../../src/source/csv/records.js'

const read = (text: string, amountColumn: string | null = null) => recordsOf(text, 'own.csv', amountColumn)
const ROW = { line: 2, cells: ['Wehr', '1'] }

describe('the delimiter', () => {
  it.each([';', '\t', ',', '|'])('is the one by which there is a head: %j', async (delimiter) => {
    const text = `Gemeinde${delimiter}Betrag\nWehr${delimiter}1\n`
    expect(await read(text)).toEqual({
      delimiter,
      records: [{ line: 1, cells: ['Gemeinde', 'Betrag'] }, ROW],
    })
  })

  it.each([
    ['a;b,c,d\n', ','],
    ['a|b|c;d\n', '|'],
    ['a\tb;c\td\n', '\t'],
    ['a;b,c\n', ';'],
  ])('is without one that of most cells: %j', async (text, delimiter) => {
    expect((await read(text)).delimiter).toBe(delimiter)
  })

  it('is looked for in forty lines', async () => {
    const below = (lines: number) => `${'x,y,z\n'.repeat(lines)}Gemeinde;Betrag\nWehr;1\n`
    expect((await read(below(39))).delimiter).toBe(';')
    expect((await read(below(40))).delimiter).toBe(',')
  })

  it('may be the one by which the asked column is there', async () => {
    const text = 'Gemeinde;Betrag,Gemeinde;Rate\nWehr;1,Murg;2\n'
    expect((await read(text)).delimiter).toBe(';')
    expect((await read('Gemeinde,Rate;x\nWehr,1;2\n', 'rate')).delimiter).toBe(',')
  })
})

describe('the lines of a file', () => {
  it('are counted as they are written, whatever ends them, and empty ones are none', async () => {
    const { records } = await read('Gemeinde;Betrag\r\n\r\nWehr;1\rAu;2\n;\n"St.\nBlasien";3\n ;x')
    expect(records.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'Gemeinde', 'Betrag'],
      [3, 'Wehr', '1'],
      [4, 'Au', '2'],
      [7, 'St.\nBlasien', '3'],
      [8, '', 'x'],
    ])
  })

  it.each(['sep=;\n', 'SEP=,\r\n'])('begin below the line for Excel: %j', async (line) => {
    const { records } = await read(`${line}Gemeinde;Betrag\nWehr;1\n`)
    expect(records.map(({ line }) => line)).toEqual([2, 3])
    expect(records[0]?.cells).toEqual(['Gemeinde', 'Betrag'])
  })

  it('are not begun by such a line further down', async () => {
    const { records } = await read('Gemeinde;Betrag\nsep=;\nWehr;1\n')
    expect(records.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, 'Gemeinde'],
      [2, 'sep='],
      [3, 'Wehr'],
    ])
  })

  it('may be quoted whole, each as one cell', async () => {
    const { records } = await read('"Gemeinde;Betrag" \n"Wehr;1"\n"""Au"";2"\t\n"5"" Rohr;4"\nMurg;3\n')
    expect(records.map(({ cells }) => cells)).toEqual([
      ['Gemeinde', 'Betrag'],
      ['Wehr', '1'],
      ['Au', '2'],
      ['5" Rohr', '4'],
      ['Murg', '3'],
    ])
  })

  it('are not unwrapped where they are a list as they stand', async () => {
    const { records } = await read('Gemeinde;Betrag;x\n"Wehr;1"\n')
    expect(records[1]?.cells).toEqual(['Wehr;1'])
  })

  it('have cells without the blanks around them, and may hold quotes', async () => {
    const { records } = await read('Gemeinde;Betrag\n ="Wehr" ; 1 \n5" x;2\n"a;b";3;4\n')
    expect(records.slice(1).map(({ cells }) => cells)).toEqual([
      ['="Wehr"', '1'],
      ['5" x', '2'],
      ['a;b', '3', '4'],
    ])
  })

  it('have what nobody sees in them told', async () => {
    const { records } = await read('Gemeinde;Betrag\nWe\u200bhr;1\n')
    expect(records[1]).toMatchObject({ ...ROW, unseen: { character: 'U+200B' } })
  })
})

describe('a file that only has the name of a list', () => {
  it.each([
    ['%PDF-1.7', 'pdf'],
    ['\n  %PDF-1.7', 'pdf'],
    ['<!DOCTYPE html>', 'html'],
    ['<html lang="de">', 'html'],
    ['<head>', 'html'],
    ['<body>', 'html'],
    ['<TABLE>', 'html'],
    ['<?xml version="1.0"?>', 'html'],
    ['{ "a": 1 }', 'json'],
    ['[{"a": 1}]', 'json'],
    ['[ ["a"] ]', 'json'],
    ['a\0b', 'not-text'],
  ])('is called by what it is: %j', async (text, reason) => {
    await expect(read(text)).rejects.toMatchObject({
      code: 'csv-invalid',
      args: { path: 'own.csv', reason, line: null },
    })
  })

  it.each(['x <html>', 'x %PDF-', '[x];y', '{x};y', '<x>;y', 'x {"a"', `${' '.repeat(2_000)}%PDF-`])(
    'is not meant by %j',
    async (text) => {
      expect((await read(text)).records).toHaveLength(1)
    },
  )
})

it('a quote that is never closed is told with its line, and a cell that never ends as that', async () => {
  await expect(read('Gemeinde;Betrag\nWehr;1\n"Au;2\n')).rejects.toMatchObject({
    code: 'csv-invalid',
    args: { path: 'own.csv', reason: 'quote-not-closed', line: 3 },
    cause: { code: 'CSV_QUOTE_NOT_CLOSED' },
  })
  await expect(read(`a;b\n"${'x'.repeat(300_000)}`)).rejects.toMatchObject({
    args: { reason: 'max-record-size' },
  })
})

it('a list has no more than ten thousand lines', async () => {
  const long = (rows: number) => `a;b\n${'1\n'.repeat(rows)}`
  expect((await read(long(9_999))).records).toHaveLength(10_000)
  await expect(read(long(10_000))).rejects.toMatchObject({
    code: 'csv-invalid',
    args: { reason: 'too-long', line: null },
  })
})
