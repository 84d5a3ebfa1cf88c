import { describe, expect, it } from 'vitest'
import { readAmounts } from '../../../src/source/csv/read-amounts.js'
import { problemOf } from '../problem-of.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readAmounts(utf8(text), 'own.csv')
const LOERRACH = { line: 2, name: '', district: '', amount: 51_000, persons: null }

describe('readAmounts', () => {
  it.each([
    ['comma', 'ags,amount\n08336050,51000\n'],
    ['semicolon', 'ags;amount\n08336050;51.000\n'],
    ['tab', 'ags\tamount\n08336050\t51000\n'],
    ['an English amount in quotes between commas', 'ags,amount\n08336050,"51,000.00"\n'],
    ['rows that are one quoted cell each', '"ags;amount"\n"08336050;51.000"\n'],
    ['line ends of two kinds', 'ags;amount;;\r\n08336050;51000;;;;\n;;;\r\n'],
    [
      'a column called an amount without a number',
      'ags;Betrag (€);Planungsrahmen\n08336050;51000;MUSTER 2018\n',
    ],
    ['a number of municipalities, called by their name', 'AGS;Gemeinden;Betrag\n08336050;3;51000\n'],
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
    const { rows, open, faults } = await read(text)
    expect(rows).toEqual([{ ...LOERRACH, key: expect.stringMatching(/8336050$/), text: expect.any(String) }])
    expect([open, faults]).toEqual([[], []])
  })

  it('keeps name, district, persons, line and text', async () => {
    const { rows } = await read('\nGemeinde;Landkreis;Betrag;Personen\n\nMalsch;Karlsruhe;"81.200";102\n')
    expect(rows).toEqual([
      {
        line: 4,
        key: '',
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
    const { rows, open } = await read('ags;amount\n08336050;\n;\n08336069;1\n')
    expect(rows.map(({ key }) => key)).toEqual(['08336069'])
    expect(open.map(({ line }) => line)).toEqual([2])
  })

  describe('encodings', () => {
    const text = 'Gemeinde;Betrag\nLörrach;51.000 €\n'
    const bytes = (pairs: Record<string, number>) =>
      Uint8Array.from(text, (letter) => pairs[letter] ?? letter.charCodeAt(0))

    it.each([
      ['UTF-8', utf8(text), []],
      ['Windows-1252', bytes({ '€': 0x80 }), ['windows-1252']],
      ['UTF-16', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')), []],
      ['UTF-16 that does not say so', new Uint8Array(Buffer.from(text, 'utf16le')), []],
      ['UTF-16 of the other order', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()), []],
      ['code page 850', bytes({ ö: 0x94, '€': 0xd5 }), ['cp850']],
      ['Mac Roman', bytes({ ö: 0x9a, '€': 0xdb }), ['mac-roman']],
    ])('finds out %s, and says it where it is guessed', async (_, file, said) => {
      const { rows, notes } = await readAmounts(file, 'own.csv')
      expect(rows).toMatchObject([{ name: 'Lörrach', amount: 51_000 }])
      expect(notes).toEqual(said.map((encoding) => ({ code: 'encoding', args: { encoding } })))
    })

    it('tells capitals of one from small letters of the other', async () => {
      const words = (umlauts: number) =>
        Uint8Array.from('GEMEINDE;BETRAG\nL*RRACH;1\n'.replace('*', String.fromCharCode(umlauts)), (letter) =>
          letter.charCodeAt(0),
        )
      for (const [code, encoding] of [
        [0x99, 'cp850'],
        [0x85, 'mac-roman'],
      ] as const) {
        const { rows, notes } = await readAmounts(words(code), 'own.csv')
        expect([rows[0]?.name, notes]).toEqual(['LÖRRACH', [{ code: 'encoding', args: { encoding } }]])
      }
    })
  })

  it.each([
    ['a row with too many cells', 'ags;amount\n08336050;51;000\n', 'cells-excess', 2],
    ['an amount cut at its comma', 'ags,amount\n08336050,51,000\n', 'amount-split', 2],
    ['the same beside a column that is not used', 'ags,amount,note\n08336050,51,000\n', 'amount-split', 2],
    ['an amount with cents', 'ags;amount\n08336050;51.000,50\n', 'amount-unreadable', 2],
    ['a negative amount', 'ags;amount\n08336050;1\n08336069;-1\n', 'amount-unreadable', 3],
    ['an amount in powers of ten', 'ags;amount\n08336050;1e400\n', 'amount-unreadable', 2],
    ['a dash', 'ags;amount\n08336050;–\n', 'amount-unreadable', 2],
    ['more than any table has', 'ags;amount\n08336050;1000000001\n', 'amount-too-large', 2],
    ['more persons than there are', 'ags;amount;persons\n08336050;1;1000000001\n', 'persons-unreadable', 2],
    ['a comma that may be two things', 'ags;amount\n08336050;2,512\n', 'amount-ambiguous', 2],
    ['a formula', 'ags;amount\n08336050;=1+1\n', 'amount-unreadable', 2],
    ['persons that are no number', 'ags;amount;persons\n08336050;1;many\n', 'persons-unreadable', 2],
    ['a row without a place', 'name;district;amount\n;Karlsruhe;1\n', 'place-missing', 2],
    ['a sum that is none', 'name;amount\nWehr;1\nSumme;2\n', 'sum-differs', 3],
    ['rounded thousands', 'ags;Betrag (Tsd. EUR)\n08336050;219\n', 'amount-rounded', 2],
    ['a title that says thousands', 'Angaben in Tsd. EUR\nags;Betrag\n08336050;219\n', 'meaning-unclear', 1],
    ['units under the head', 'ags;Betrag\n;Tsd. EUR\n08336050;219\n', 'amount-unreadable', 2],
  ])('finds the fault of %s', async (_, text, code, line) => {
    expect((await read(text)).faults).toMatchObject([{ code, line }])
  })

  it.each([
    ['nothing', '', 'empty', null],
    ['blank lines', '\n \n', 'empty', null],
    ['bytes that are no text', 'GIF89a\0\0', 'not-text', null],
    ['an open quote', 'ags;amount\n"08336050;1\n', 'quote-not-closed', expect.any(Number)],
    ['a head alone', 'ags;Betrag\n', 'no-rows', 1],
    ['a PDF by another name', '%PDF-1.4\n%âãÏÓ\n', 'pdf', null],
    ['a web page', '<!DOCTYPE html>\n<table><tr><td>AGS</td></tr></table>', 'html', null],
    ['JSON', '{"municipalities":[]}', 'json', null],
  ])('refuses %s', async (_, text, reason, line) => {
    expect(await problemOf(read(text))).toEqual({
      code: 'csv-invalid',
      args: { path: 'own.csv', reason, line },
    })
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

describe('a workbook', () => {
  const text = (value: string) => ({ value, type: String })
  const number = (value: number) => ({ value, type: Number })

  it('is read as a CSV of the same cells; what nobody sees in it is told', async () => {
    const { default: writeXlsx } = await import('write-excel-file/node')
    const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate')
    const data = [
      [text('Planungsrahmen 2018')],
      [text('AGS'), text('Gemeinde'), text('Betrag')],
      [number(8336050), text('Lörrach'), number(218922)],
      [text('08336004'), text('Binzen'), number(15922)],
      [null, text('Summe'), number(234844)],
    ]
    const sheets = [
      { sheet: 'Notizen', data: [[text('x')]] },
      { sheet: 'Liste', data },
    ]
    const parts = unzipSync(new Uint8Array(await writeXlsx(sheets).toBuffer()))
    const part = 'xl/worksheets/sheet2.xml'
    const xml = strFromU8(parts[part] ?? new Uint8Array()).replace('<row r="4"', '<row r="4" hidden="1"')
    const list = await readAmounts(zipSync({ ...parts, [part]: strToU8(xml) }), 'beträge.xlsx')
    expect(list.faults).toEqual([{ code: 'row-hidden', line: 4, args: {} }])
    expect(list.rows.map(({ line, key, amount }) => [line, key, amount])).toEqual([
      [3, '8336050', 218922],
      [4, '08336004', 15922],
    ])
    expect(list.sums.map(({ amount }) => amount)).toEqual([234844])
    expect(list.notes.slice(0, 2)).toEqual([
      { code: 'sheet-chosen', args: { sheet: 'Liste', others: ['Notizen'] } },
      { code: 'rows-hidden', args: { lines: [4] } },
    ])
  })
})

describe('several columns of amounts', () => {
  const two = utf8('Gemeinde;Betrag 2017;Betrag 2018\nWehr;1;2\n')
  const years = utf8('Gemeinde;2017;2018\nWehr;1;2\n')

  it('are all named, and one is chosen by words of its head', async () => {
    expect(await problemOf(readAmounts(two, 'own.csv'))).toEqual({
      code: 'columns-several',
      args: { path: 'own.csv', line: 1, column: 'amount', heads: ['Betrag 2017', 'Betrag 2018'] },
    })
    for (const file of [two, years]) {
      const { rows, faults } = await readAmounts(file, 'own.csv', { amountColumn: '2018' })
      expect([rows.map(({ amount }) => amount), faults]).toEqual([[2], []])
    }
  })

  it('are asked about where one may take the place of the other', async () => {
    const file = utf8('Gemeinde;Betrag;Betrag neu\nWehr;1;2\n')
    expect(await problemOf(readAmounts(file, 'own.csv'))).toMatchObject({
      args: { heads: ['Betrag', 'Betrag neu'] },
    })
    const { rows } = await readAmounts(utf8('Gemeinde;Betrag;Betrag alt\nWehr;1;2\n'), 'own.csv')
    expect(rows).toMatchObject([{ amount: 1 }])
  })

  it('are no better when what was asked for is none of them, or more than one', async () => {
    expect(await problemOf(readAmounts(two, 'own.csv', { amountColumn: '2019' }))).toMatchObject({
      code: 'csv-columns',
    })
    expect(await problemOf(readAmounts(two, 'own.csv', { amountColumn: 'betrag' }))).toMatchObject({
      code: 'columns-several',
    })
  })

  it('a chosen one is still no amount of a month', async () => {
    const file = utf8('Gemeinde;Rate im Monat;Betrag\nWehr;1;2\n')
    const { faults } = await readAmounts(file, 'own.csv', { amountColumn: 'Rate' })
    expect(faults).toMatchObject([{ code: 'meaning-unclear', line: 1 }])
  })
})
