import { describe, expect, it } from 'vitest'
import { readUserCsv } from '../../../src/source/csv/user-csv.js'
import { problemOf } from '../problem-of.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readUserCsv(utf8(text), 'own.csv')
const LOERRACH = { line: 2, ags: '08336050', name: null, district: null, amount: 51_000, persons: null }

describe('readUserCsv', () => {
  it.each([
    ['comma', 'ags,amount\n08336050,51000\n'],
    ['semicolon', 'ags;amount\n08336050;51.000\n'],
    ['tab', 'ags\tamount\n08336050\t51,000\n'],
    ['German heads', 'Gemeindeschlüssel;Betrag\n08336050;51.000,00 €\n'],
    ['a head with a unit', 'AGS;Betrag (€)\n08336050;51.000\n'],
    ['another head with a unit', 'AGS;Betrag in EUR\n08336050;51.000\n'],
    ['capitals', 'AGS;AMOUNT\n08336050;51000\n'],
    ['Windows line ends', 'ags;amount\r\n08336050;51000\r\n'],
    ['old Mac line ends', 'ags;amount\r08336050;51000\r'],
    ['no line end', 'ags;amount\n08336050;51000'],
    ['a byte order mark', '\uFEFFags;amount\n08336050;51000\n'],
    ['quotes', '"ags","amount"\n"08336050","51,000"\n'],
    ['a lost leading zero', 'ags;amount\n8336050;51000\n'],
    ['other columns, in another order', 'note;amount;ags;x\n"a;b";51 000;08336050;\n'],
    ['spaces around', ' ags ; amount \n 08336050 ; 51000 \n'],
    ['a decomposed umlaut', 'Gemeindeschlu\u0308ssel;Betrag\n08336050;51000\n'],
  ])('reads %s', async (_, text) => {
    const { rows, blank } = await read(text)
    expect(rows).toEqual([{ ...LOERRACH, text: expect.any(String) }])
    expect(blank).toEqual([])
  })

  it('keeps name, district, persons, line and text', async () => {
    const { rows } = await read('\nGemeinde;Landkreis;Betrag;Personen\n\nMalsch;Karlsruhe;"81.200";102\n')
    expect(rows).toEqual([
      {
        line: 4,
        ags: null,
        name: 'Malsch',
        district: 'Karlsruhe',
        amount: 81_200,
        persons: 102,
        text: 'Malsch;Karlsruhe;81.200;102',
      },
    ])
  })

  it('counts lines over quoted line breaks and the line for Excel', async () => {
    const { rows } = await read('sep=;\nname;amount\n"St.\nBlasien";1\nAu;2\n')
    expect(rows.map(({ line }) => line)).toEqual([4, 5])
  })

  it('lists rows that wait for their amount, and skips empty ones', async () => {
    const { rows, blank } = await read('ags;amount\n08336050;\n;\n08336069;1\n')
    expect(rows.map(({ ags }) => ags)).toEqual(['08336069'])
    expect(blank).toEqual([2])
  })

  describe('encodings', () => {
    const text = 'Gemeinde;Betrag\nLörrach;51.000 €\n'
    const windows = Uint8Array.from(text.replace('€', '\x80'), (letter) => letter.charCodeAt(0))

    it.each([
      ['utf-8', utf8(text)],
      ['windows-1252', windows],
      ['utf-16le', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ])('finds out %s', async (encoding, bytes) => {
      const read = await readUserCsv(bytes, 'own.csv')
      expect(read.encoding).toBe(encoding)
      expect(read.rows).toMatchObject([{ name: 'Lörrach', amount: 51_000 }])
    })
  })

  it.each([
    ['nothing', '', 'empty', null],
    ['blank lines', '\n \n', 'empty', null],
    ['bytes of a workbook', 'PK\u0003\u0004\0\0', 'not-text', null],
    ['a row with too many cells', 'ags,amount\n08336050,51,000\n', 'record-inconsistent-fields-length', 2],
    [
      'a row with too few cells',
      'ags;amount\n08336050;1\n08336069\n',
      'record-inconsistent-fields-length',
      3,
    ],
    ['an open quote', 'ags;amount\n"08336050;1\n', 'quote-not-closed', expect.any(Number)],
    ['an amount with cents', 'ags;amount\n08336050;51.000,50\n', 'amount', 2],
    ['a negative amount', 'ags;amount\n08336050;1\n08336069;-1\n', 'amount', 3],
    ['an amount in powers of ten', 'ags;amount\n08336050;1e400\n', 'amount', 2],
    ['more than any table has', 'ags;amount\n08336050;1000000001\n', 'too-large', 2],
    ['more persons than there are', 'ags;amount;persons\n08336050;1;1000000001\n', 'too-large', 2],
    ['a formula', 'ags;amount\n08336050;=1+1\n', 'amount', 2],
    ['persons that are no number', 'ags;amount;persons\n08336050;1;many\n', 'persons', 2],
    ['a key of another state', 'ags;amount\n09162000;1\n', 'ags', 2],
    ['a key of a district', 'ags;amount\n08336;1\n', 'ags', 2],
    ['a row without a place', 'name;district;amount\n;Karlsruhe;1\n', 'place-missing', 2],
    ['a column that comes twice', 'ags;Betrag;amount\n08336050;1;2\n', 'column-twice: amount', 1],
  ])('refuses %s', async (_, text, reason, line) => {
    expect(await problemOf(read(text))).toEqual({
      code: 'csv-invalid',
      args: { path: 'own.csv', reason, line },
    })
  })

  it('refuses a cell that never ends, and a table that never ends', async () => {
    const wide = `ags;amount\n"${'x'.repeat(1_000_000)}`
    expect(await problemOf(read(wide))).toMatchObject({ args: { reason: 'max-record-size' } })
    const long = `ags;amount\n${'08336050;1\n'.repeat(100_001)}`
    expect(await problemOf(read(long))).toMatchObject({ args: { reason: 'too-long' } })
  })

  it.each([
    ['no amount', 'ags;Summe\n08336050;1\n', ['ags', 'Summe']],
    ['no place', 'district;amount\nLörrach;1\n', ['district', 'amount']],
    ['no head', '08336050;51000\n', ['08336050', '51000']],
  ])('says which columns are there when it has %s', async (_, text, found) => {
    expect(await problemOf(read(text))).toMatchObject({
      code: 'csv-columns',
      args: { path: 'own.csv', found },
    })
  })
})
