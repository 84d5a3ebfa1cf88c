import { describe, expect, it } from 'vitest'
import { listOf } from './list-of.js'

const HEAD = 'AGS;Gemeinde;Kreis;Betrag;Personen'
/** @param rows below a head with all columns */
const below = (...rows: readonly string[]) => listOf([HEAD, ...rows].join('\n'))
const faultsOf = (...rows: readonly string[]) =>
  below(...rows).faults.map(({ code, line }) => `${line} ${code}`)

describe('a row', () => {
  it('is kept as it is written', () => {
    expect(below('08336050;Lörrach;LK Lörrach;218.922;275')).toMatchObject({
      rows: [
        {
          line: 2,
          key: '08336050',
          name: 'Lörrach',
          district: 'LK Lörrach',
          amount: 218_922,
          persons: 275,
          text: '08336050;Lörrach;LK Lörrach;218.922;275',
        },
      ],
      open: [],
      faults: [],
    })
  })

  it('is none where it is the head once more', () => {
    const { rows, faults } = below(';Wehr;;1;', HEAD, ';Murg;;2;')
    expect([rows.map(({ name }) => name), faults]).toEqual([['Wehr', 'Murg'], []])
    expect(faultsOf(';Wehr;;1;', 'AGS;Gemeinde;Kreis;Betrag;')).toEqual(['3 amount-unreadable'])
  })

  it('may have a word for a key, and no name', () => {
    expect(below('x;;;5;')).toMatchObject({ rows: [{ key: 'x', name: '', amount: 5 }], faults: [] })
  })

  it('without an amount waits for it', () => {
    const { rows, open } = below(';Wehr;;;', ';Murg;;2;')
    expect(rows.map(({ name }) => name)).toEqual(['Murg'])
    expect(open).toEqual([{ line: 2, key: '', name: 'Wehr', district: '', text: ';Wehr;;;' }])
  })

  it('may be the line of units, where it stands first and says what is known', () => {
    expect(below(';;;EUR;', ';Murg;;2;')).toMatchObject({ open: [{ line: 2 }], faults: [] })
    expect(faultsOf(';Murg;;2;', ';;;EUR;')).toEqual(['3 amount-unreadable'])
    expect(faultsOf(';Murg;;;', ';;;EUR;')).toEqual(['3 amount-unreadable'])
    expect(faultsOf(';Murg;;2;', ';Wehr;;;', ';;;EUR;')).toEqual(['4 amount-unreadable'])
    for (const unit of ['Tsd. EUR', 'EUR 5x', 'Betrag je Monat', 'Kreis', 'x'])
      expect(faultsOf(`;;;${unit};`)).toEqual(['2 amount-unreadable'])
  })

  it('has its amount in the unit that it names, else in that of the head', () => {
    const amounts = (head: string, ...rows: readonly string[]) => {
      const { rows: read, faults } = listOf([`Gemeinde;${head};Einheit`, ...rows].join('\n'))
      return [read.map(({ amount }) => amount), faults.map(({ code }) => code)]
    }
    expect(amounts('Betrag', 'Wehr;60,123;T€', 'Murg;1;€', 'Aitern;2;')).toEqual([[60_123, 1, 2], []])
    expect(amounts('Betrag in T€', 'Wehr;60,123;', 'Murg;48.500;€')).toEqual([[60_123, 48_500], []])
  })

  it('has commas between thousands only where they also part the cells', () => {
    const amounts = (delimiter: string) => {
      const { rows, faults } = listOf('Gemeinde;Betrag\nWehr;51,000', { delimiter })
      return [rows.map(({ amount }) => amount), faults.map(({ code }) => code)]
    }
    expect(amounts(',')).toEqual([[51_000], []])
    expect(amounts('\t')).toEqual([[], ['amount-ambiguous']])
  })

  it('has persons that are a number, and no more than there are', () => {
    expect(below(';Wehr;;1;', ';Murg;;2;0').rows.map(({ persons }) => persons)).toEqual([null, 0])
    expect(below(';Wehr;;1;x', ';Murg;;2;1.000.000.000').faults).toEqual([
      { code: 'persons-unreadable', line: 2, args: { cell: 'x' } },
    ])
    expect(below(';Wehr;;1;1.000.000.001').faults).toEqual([
      { code: 'persons-unreadable', line: 2, args: { cell: '1.000.000.001' } },
    ])
  })

  it('says of which year it is', () => {
    const { years } = listOf('Gemeinde;Betrag;Jahr\nWehr;1;2019\nMurg;2;')
    expect(years).toEqual([{ line: 2, text: 'Jahr: 2019', years: [2019] }])
  })

  it('may be one that nobody sees', () => {
    const hidden = listOf('Gemeinde;Betrag\nWehr;1', {}, { 2: { isHidden: true } })
    expect([hidden.rows.length, hidden.faults]).toEqual([1, [{ code: 'row-hidden', line: 2, args: {} }]])
  })

  it.each([
    ['#Wehr', '#'],
    ['// Wehr', '//'],
    ['--Wehr', '--'],
    ['%Wehr', '%'],
    ['!Wehr', '!'],
    ["'Wehr", "'"],
    ['~~Wehr~~', '~~'],
    ['(x) Wehr', '(x)'],
    ['X Wehr', 'X'],
    ['[x] Wehr', '[x]'],
    ['[ ] Wehr', '[ ]'],
    ['[] Wehr', '[]'],
    ['xWehr', null],
    ["' Wehr", null],
    ['-Wehr', null],
    ['/Wehr', null],
    ['Wehr #', null],
    ['Wehr (x)', null],
  ])('that begins with %j is marked as no row by %j', (name, mark) => {
    const { rows, faults } = below(`;${name};;1;`)
    expect(rows).toHaveLength(1)
    expect(faults).toEqual(mark === null ? [] : [{ code: 'row-commented', line: 2, args: { mark } }])
  })
})

describe('a sum', () => {
  it('has its label in the first cell that is not empty, whatever the column is', () => {
    const { sums, rows } = listOf('Nr;Titel;Gemeinde;Betrag\n1;;Wehr;7\n;Summe;;7')
    expect([rows.length, sums.map(({ label }) => label)]).toEqual([1, ['Summe']])
  })

  it.each([
    'Summe',
    'Summen',
    'Kreissumme',
    'Gesamtsumme:',
    'Landessumme',
    'Landsumme',
    'Zwischensumme',
    'Endsumme',
    'gesamt',
    'Insgesamt',
    'Gesamtbetrag',
    'TOTAL',
    'zusammen',
    'Ergebnis',
    'Baden-Württemberg',
    'Land Baden-Württemberg',
    'Landkreis Lörrach gesamt',
    'Lörrach insgesamt :',
    'Lörrach Summe',
  ])('is what "%s" says, in the column of the name, of the key or of the district', (label) => {
    for (const row of [`;${label};;1;`, `${label};;;1;`, `;;${label};1;`]) {
      const { rows, sums, faults } = below(';Wehr;;1;', row)
      expect([rows.length, sums, faults]).toEqual([
        1,
        [{ line: 3, label, amount: 1, after: 1, since: 0 }],
        [],
      ])
    }
  })

  it.each(['Summerau', 'Gesamtx1', 'Totalau', 'Xsumme Dorf', 'Lörrachgesamt'])(
    '"%s" is the name of a place',
    (name) => {
      const { rows, sums } = below(';Wehr;;1;', `;${name};;1;`)
      expect([rows.length, sums.length]).toEqual(name === 'Gesamtx1' ? [1, 1] : [2, 0])
    },
  )

  it('is a place where it has a key', () => {
    expect(below('08336050;Summe;;1;').rows).toHaveLength(1)
  })

  it('needs no label where nothing else stands before its amount, but then must hold', () => {
    expect(below(';Wehr;;1;', ';;;1;').sums).toEqual([{ line: 3, label: '', amount: 1, after: 1, since: 0 }])
    expect(faultsOf(';Wehr;;1;', ';;;2;')).toEqual(['3 place-missing'])
    expect(faultsOf(';;Lörrach;1;')).toEqual(['2 place-missing'])
  })

  it('may stand before its amount in a column of which nothing is taken', () => {
    const { sums } = listOf('Nr.;Gemeinde;Betrag\n1;Wehr;1\nSumme;x;1')
    expect(sums).toEqual([{ line: 3, label: 'Summe', amount: 1, after: 1, since: 0 }])
  })

  it('is that of the rows since the sum before, or of all', () => {
    const { sums, faults } = below(
      ';Wehr;;1;',
      ';Murg;;2;',
      ';Summe;;3;',
      ';Au;;4;',
      ';Summe;;4;',
      ';Gesamt;;7;',
    )
    expect(sums.map(({ after, since }) => [after, since])).toEqual([
      [2, 0],
      [3, 2],
      [3, 0],
    ])
    expect(faults).toEqual([])
  })

  it('that does not hold is a fault, with what would', () => {
    expect(below(';Wehr;;1;', ';Murg;;2;', ';Summe;;4;').faults).toEqual([
      { code: 'sum-differs', line: 4, args: { label: 'Summe', printed: 4, found: 3 } },
    ])
    expect(below(';Summe;;0;').faults).toEqual([
      { code: 'sum-differs', line: 2, args: { label: 'Summe', printed: 0, found: 0 } },
    ])
  })
})

describe('what is no row', () => {
  it('has more cells than the head, unless they are empty', () => {
    expect(below(';Wehr;;1;;x').faults).toEqual([{ code: 'cells-excess', line: 2, args: { cell: 'x' } }])
    expect(below(';Wehr;;1;;;').faults).toEqual([])
  })

  it('has its amount cut in two by the commas between its cells', () => {
    const split = (row: string, delimiter = ',') =>
      listOf(`Gemeinde;Betrag;x\n${row}`, { delimiter }).faults.flatMap((fault) =>
        fault.code === 'amount-split' ? fault.args.cell : [],
      )
    expect(split('Wehr;51;000')).toEqual(['51,000'])
    expect(split('Wehr;1;234')).toEqual(['1,234'])
    for (const row of ['Wehr;1234;567', 'Wehr;051;000', 'Wehr;51;00', 'Wehr;51;0000', 'Wehr;51;a000'])
      expect(split(row)).toEqual([])
    expect(split('Wehr;51;000', ';')).toEqual([])
  })

  it('has its amount in another column', () => {
    expect(below(';Wehr;;;48.500').faults).toEqual([
      { code: 'amount-elsewhere', line: 2, args: { cell: '48.500', head: 'Personen' } },
    ])
  })
})
