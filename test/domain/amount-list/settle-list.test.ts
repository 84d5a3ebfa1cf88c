import { describe, expect, it } from 'vitest'
import type { AmountList } from '../../../src/domain/amount-list/amount-list.js'
import { settleList } from '../../../src/domain/amount-list/settle-list.js'
import type { Edition } from '../../../src/domain/edition.js'
import { gazetteer } from '../../../src/domain/places/gazetteer.js'
import type { IgmError } from '../../../src/domain/problem.js'
import { readAmounts } from '../../../src/source/csv/read-amounts.js'
import { readVillages } from '../../../src/source/data-files.js'
import { edition2017, edition2018, register } from '../../support/data.js'

const places = gazetteer(register)
const district = (ags: string) => register.districts.filter((one) => one.ags === ags)
const read = (text: string) => readAmounts(new TextEncoder().encode(text), 'own.csv')
const settle = (list: AmountList, within?: ReturnType<typeof district>, edition: Edition | null = null) =>
  settleList(list, { gazetteer: places, within, edition })

async function settled(text: string, within?: ReturnType<typeof district>) {
  const { rows, notes } = settle(await read(text), within)
  return { amounts: rows.map(({ place, row }) => [place.ags, row.amount]), notes }
}

async function faultsOf(text: string, edition: Edition | null = null): Promise<unknown> {
  const list = await read(text)
  try {
    settle(list, undefined, edition)
  } catch (error) {
    const { code, args } = error as IgmError<'amounts-refused'>
    return code === 'amounts-refused' ? args.faults.map((fault) => `${fault.line} ${fault.code}`) : code
  }
  return []
}

describe('a list whose rows can all be used', () => {
  it.each([
    ['Gemeinde;Kreis;Betrag\nMössingen, Stadt;Tübingen;1\n', '08416025'],
    ['Gemeinde;Betrag\nTübingen, Universitätsstadt;1\n', '08416041'],
    ['AGS;Gemeinde;Betrag\n08416025;Mössing;1\n', '08416025'],
    ['AGS;Betrag\n="08416041";1\n', '08416041'],
    ['AGS;Betrag\n084165002025;1\n', '08416025'],
    ['AGS;Betrag\n8416041.0;1\n', '08416041'],
    ['AGS;Gemeinde;Betrag\n08226;Malsch;1\n', '08226046'],
    ['Gemeindename;Kreisname;Betrag\nMalsch;Rhein-Neckar-Kreis;1\n', '08226046'],
    ['# Titel;;\n;;\nAGS;Gemeinde;Betrag\n08416041;Tübingen;1\n', '08416041'],
    ['AGS;Betrag\n08416041;1\n;\n;;\n', '08416041'],
    ['AGS;Betrag;Bemerkung\n08416041;1\n', '08416041'],
    ['AGS;Betrag\n;EUR\n08416041;1\n', '08416041'],
    ['|AGS     |Betrag|\n|--------|------|\n|08416041|     1|\n', '08416041'],
  ])('%j', async (text, ags) => {
    expect((await settled(text)).amounts).toEqual([[ags, 1]])
  })

  it('has its persons agree with its amounts', async () => {
    const persons = (count: number) => faultsOf(`ags;amount;persons\n08336050;218922;${count}\n`, edition2018)
    expect([await persons(275), await persons(276)]).toEqual([[], ['2 persons-contradict']])
  })

  it('says which of several places was taken, and why', async () => {
    const { amounts, notes } = await settled('name;amount\nMalsch;1\nBiberach;2\n', [
      ...district('08226'),
      ...district('08426'),
    ])
    expect(amounts).toEqual([
      ['08226046', 1],
      ['08426021', 2],
    ])
    expect(notes).toMatchObject([
      { code: 'homonym-settled', args: { line: 2, name: 'Malsch', by: 'scope' } },
      { code: 'homonym-settled', args: { line: 3, name: 'Biberach', by: 'scope' } },
    ])
  })

  it('may wait for the amount of a place that several are called', async () => {
    const { notes } = await settled('name;amount\nWehr;1\nMalsch;\n')
    expect(notes).toEqual([{ code: 'amounts-missing', args: { lines: [3] } }])
  })

  it('may leave the namesakes to its order, which is said', async () => {
    const all = register.municipalities.filter(({ district: { ags } }) => ['08215', '08226'].includes(ags))
    const { amounts, notes } = await settled(
      `name;amount\n${all.map(({ name }) => `${name};1`).join('\n')}\n`,
    )
    expect(amounts.map(([ags]) => ags)).toEqual(all.map(({ ags }) => ags))
    expect(notes).toHaveLength(4)
    expect(notes[0]).toMatchObject({ code: 'homonym-settled', args: { by: 'order' } })
  })

  it('tells its unused columns, its comments, its sums and the rows without an amount', async () => {
    const { notes } = await settled(
      'Stand: Januar\nname;amount;note\nWehr;1;x\nAitern;;\nSumme;1;\nQuelle: Rathaus;;\n',
    )
    expect(notes).toEqual([
      { code: 'lines-skipped', args: { lines: [1], text: 'Stand: Januar' } },
      { code: 'columns-unused', args: { heads: ['note'] } },
      { code: 'sum-holds', args: { line: 5, label: 'Summe' } },
      { code: 'amounts-missing', args: { lines: [4] } },
      { code: 'lines-skipped', args: { lines: [6], text: 'Quelle: Rathaus' } },
    ])
  })
})

async function faultsWithArgs(text: string): Promise<readonly unknown[]> {
  const list = await read(text)
  try {
    settle(list, undefined, edition2018)
  } catch (error) {
    return (error as IgmError<'amounts-refused'>).args.faults
  }
  return []
}

describe('a fault says what it is about', () => {
  it.each([
    [
      'Gemeinde;Betrag\nWaldshut;60000\n',
      'name-or-district',
      {
        name: 'Waldshut',
        place: 'Waldshut-Tiengen (Landkreis Waldshut, 08337126)',
        district: 'Landkreis Waldshut',
      },
    ],
    ['Jestetten;;60000;\nGemeinde;Betrag\nKlettgau;48500\n', 'line-unread', { text: 'Jestetten 60000' }],
    [';Jestetten;60000\nGemeinde;Betrag\nKlettgau;48500\n', 'line-unread', { text: 'Jestetten 60000' }],
    [
      'ags;amount;persons\n08336050;218922;276\n',
      'persons-contradict',
      { persons: 276, amount: 218_922, expected: expect.any(Number) },
    ],
    [
      'Gemeinde;Betrag\nMalsch;60000\n',
      'name-ambiguous',
      {
        name: 'Malsch',
        choices: ['Malsch (Landkreis Karlsruhe, 08215046)', 'Malsch (Rhein-Neckar-Kreis, 08226046)'],
      },
    ],
    [
      'Gemeinde;Betrag\nBiberach;60000\n',
      'name-ambiguous',
      {
        name: 'Biberach',
        choices: ['Biberach (Ortenaukreis, 08317011)', 'Biberach an der Riß (Landkreis Biberach, 08426021)'],
      },
    ],
  ])('%j', async (text, code, args) => {
    expect(await faultsWithArgs(text)).toMatchObject([{ code, args }])
  })

  it('of a place that comes three times, each but the first', async () => {
    const place = 'Wehr (Landkreis Waldshut, 08337116)'
    expect(await faultsWithArgs('Gemeinde;Betrag\nWehr;60000\nWehr;60000\nWehr;60000\n')).toEqual([
      { code: 'place-twice', line: 3, args: { place, first: 2 } },
      { code: 'place-twice', line: 4, args: { place, first: 2 } },
    ])
  })

  it('in the order of the lines', async () => {
    expect(await faultsOf('Gemeinde;Betrag\nFoo;1\nWehr;x\nBar;2\nMurg;y\nFoobar;3\n')).toEqual([
      '2 name-unknown',
      '3 amount-unreadable',
      '4 name-unknown',
      '5 amount-unreadable',
      '6 name-unknown',
    ])
  })
})

describe('a list with faults is refused with all of them', () => {
  it.each([
    ['AGS;Gemeinde;Betrag\n08416041;Mössingen;1\n', ['2 key-contradicts']],
    ['AGS;Kreis;Betrag\n08416041;Lörrach;1\n', ['2 key-contradicts']],
    ['Gemeinde;Kreis;Betrag\nMalsch;Lörrach;1\n', ['2 name-contradicts']],
    [
      'AGS;Betrag\n09162000;1\n08336;2\n79539;3\n',
      ['2 key-of-other-state', '3 row-of-district', '4 key-unknown'],
    ],
    [
      'Gemeinde;Betrag\nTübinge;1\nMössinge;2\nFoo;3\n',
      ['2 name-unknown', '3 name-unknown', '4 name-unknown'],
    ],
    ['Gemeinde;Betrag\nMalsch;1\nBiberach;2\n', ['2 name-ambiguous', '3 name-ambiguous']],
    ['Gemeinde;Betrag\nRheinfeld…;1\n', ['2 name-cut']],
    ['Gemeinde;Kreis;Betrag\nWehr;Atlantis;1\n', ['2 district-unknown']],
    ['Gemeinde;Betrag\nWehr;1\nEnzkreis;x\nWehr;1\n', ['3 amount-unreadable', '4 place-twice']],
    ['Gemeinde;Betrag\nWehr;1\nBeträge für zwei Jahre;\n', ['3 meaning-unclear']],
    ['Gemeinde;Betrag im Monat\nWehr;1\n', ['1 meaning-unclear']],
  ])('%j', async (text, faults) => {
    expect(await faultsOf(text)).toEqual(faults)
  })
})

it('a short name that is a village elsewhere is said to be read as the town', async () => {
  const withVillages = gazetteer(register, readVillages)
  const list = await read('name;amount\nVaihingen;1000\nSaulgau;1000\n')
  const { notes } = settleList(list, { gazetteer: withVillages, edition: null })
  expect(notes).toMatchObject([
    {
      code: 'name-of-village-too',
      args: { line: 2, knownIn: ['Stuttgart (Stadtkreis Stuttgart, 08111000)'] },
    },
  ])
})

describe('a place and its amount that stand in no row are never dropped', () => {
  it.each([
    ['Gemeinde;Betrag\nJestetten 60.000 €\nKlettgau;48500\n', ['2 line-unread']],
    ['Gemeinde;Betrag\nJestetten\t60000\nKlettgau;48500\n', ['2 line-unread']],
    ['Gemeinde;Betrag\nJestetten,60000\nKlettgau;48500\n', ['2 line-unread']],
    ['Gemeinde;Betrag\nKlettgau;48500\nJesteten | 60.000\n', ['3 line-unread']],
    ['Gemeinde;Betrag\nKlettgau;48500\nJestetten: 2.512 EUR für 2018\n', ['3 line-unread']],
    ['Jestetten;60000\nGemeinde;Betrag\nKlettgau;48500\n', ['1 line-unread']],
    [
      'Gemeinde;Betrag\nKlettgau;48500\n08337060 nach dem Bescheid vom Mai 48.500 im Jahr\n',
      ['3 line-unread'],
    ],
    ['Gemeinde;Betrag;Bemerkung\nJestetten;;60000\nKlettgau;48500;\n', ['2 amount-elsewhere']],
  ])('%j', async (text, faults) => {
    expect(await faultsOf(text)).toEqual(faults)
  })

  it.each([
    'Stand 15.01.2018;;\nGemeinde;Betrag\nKlettgau;48500\nQuelle: VwV vom 5. Januar 2018;\n',
    'Planungsrahmen: 58.000.000 €;\nGemeinde;Betrag\nKlettgau;48500\n1) Schwelle: 51.000 €;\n',
    'Wehr im Landkreis Konstanz: 58.000 €;\nGemeinde;Betrag\nKlettgau;48500\n',
    'Landkreis Waldshut 2018;\nGemeinde;Betrag\nKlettgau;48500\nLandratsamt, Tel. 07751 86-0;\n',
  ])('but a title or a footnote is none: %j', async (text) => {
    expect(await faultsOf(text)).toEqual([])
  })
})

describe('a row that somebody took out, or that a footnote takes back', () => {
  it.each([
    ['Gemeinde;Betrag\n#Jestetten;60000\nKlettgau;48500\n', ['2 row-commented']],
    ['Gemeinde;Betrag\n// Jestetten;60000\nKlettgau;48500\n', ['2 row-commented']],
    ['AGS;Gemeinde;Betrag\n;-- Jestetten;60000\n', ['2 row-commented']],
    ['Gemeinde;Betrag\nJestetten*;60000\nKlettgau;48500\n* zurückgezogen;\n', ['2 remark-unclear']],
    ['Gemeinde;Betrag\nJestetten¹;60000\nKlettgau;48500\n¹ ohne Kreisanteil;\n', ['2 remark-unclear']],
    ['Gemeinde;Betrag\nJestetten*;60000\nKlettgau;48500\n* mit Altenburg;\n', []],
    ['Gemeinde;Betrag\nJestetten;60000\n* ohne Gewähr;\n', []],
  ])('%j', async (text, faults) => {
    expect(await faultsOf(text)).toEqual(faults)
  })
})

describe('a row that may be a sum is asked about', () => {
  it.each([
    ['Gemeinde;Betrag\nTübingen;110000\nMössingen;50000\nRottenburg am Neckar;60000\n', ['2 row-equals-sum']],
    ['Gemeinde;Betrag\nKonstanz;9\nTübingen;11\nMössingen;5\nDettenhausen;6\n', ['3 row-equals-sum']],
    ['Gemeinde;Kreis;Betrag\nTübingen;Tübingen;11\nMössingen;;5\nDettenhausen;;6\n', ['2 row-equals-sum']],
    ['Gemeinde;Betrag\nWaldshut;1\nJestetten;60000\n', ['2 name-or-district']],
    // told by a key, or by a district beside a name that no district has
    ['AGS;Gemeinde;Betrag\n08416041;Tübingen;11\n;Mössingen;5\n;Dettenhausen;6\n', []],
    ['Gemeinde;Kreis;Betrag\nMössingen;Tübingen;11\nTübingen;;5\nDettenhausen;;6\n', []],
    ['Gemeinde;Kreis;Betrag\nWaldshut-Tiengen;;1\nJestetten;;1\n', []],
    ['Gemeinde;Kreis;Betrag\nWaldshut;Waldshut;1\nJestetten;;60000\n', []],
  ])('%j', async (text, faults) => {
    expect(await faultsOf(text)).toEqual(faults)
  })
})

describe('what stands beside an amount may change it', () => {
  const beside = (head: string, cell: string) =>
    faultsOf(`Gemeinde;Betrag;${head}\nJestetten;60000;${cell}\nKlettgau;48500;\n`, edition2018)
  it.each([
    ['Ortsteil', 'Altenburg', 'row-of-part'],
    ['Ortsteil', 'Jestetten', null],
    ['Ortsteil', '-', null],
    ['Einheit', '€', null],
    ['Währung', 'EUR', null],
    ['Einheit', 'T€', 'amount-rounded'],
    ['Einheit', 'Mio. €', 'meaning-unclear'],
    ['Einheit', '€/Monat', 'meaning-unclear'],
    ['Währung', 'CHF', 'meaning-unclear'],
    ['Stand', '2017', 'other-year'],
    ['Jahr', '2018', null],
    ['Stand', '05.01.2018', null],
    ['Stand', '31.12.2016', 'other-year'],
    ['Stand', '31.12.2017', null],
    ['Stand', '2017-12-31', null],
    ['Stichtag', '1. Oktober 2017', null],
    ['Stand', '01.07.2017', 'other-year'],
    ['Stand', '01.01.2019', null],
    ['Stand', '2019-03-31', null],
    ['Stand', '01.07.2019', 'other-year'],
    ['von', '01.01.2019', 'other-year'],
    ['Stand', 'Januar 2019', 'other-year'],
    ['Zeitraum', '2018-2019', 'meaning-unclear'],
    ['Zeitraum', '1. Halbjahr', 'meaning-unclear'],
    ['Stand', 'geprüft', null],
    ['Stand', 'vorläufig', 'meaning-unclear'],
    ['Bemerkung', 'vorläufig', 'remark-unclear'],
    ['Hinweis', 'ungültig', 'remark-unclear'],
    ['Hinweis', 'je Quartal', 'remark-unclear'],
    ['Bemerkung', 'in T€', 'remark-unclear'],
    ['Bemerkung', 'siehe Anlage', null],
    ['gültig', 'nein', 'remark-unclear'],
    ['Korrektur', '-5000', 'remark-unclear'],
    ['Korrektur', '0,00 €', null],
    ['bis', '2019', 'other-year'],
  ])('%s: %s', async (head, cell, code) => {
    expect(await beside(head, cell)).toEqual(code === null ? [] : [`2 ${code}`])
  })

  it('thousands to the euro are read in the rows that say so', async () => {
    const text = 'Gemeinde;Betrag;Einheit\nJestetten;60,123;T€\nKlettgau;48500;€\n'
    expect((await settled(text)).amounts.map(([, amount]) => amount)).toEqual([60_123, 48_500])
  })
})

describe('a list of another year or unit than the edition', () => {
  it.each([
    ['Gemeinde;Betrag 2017\nJestetten;60000\n', ['1 other-year']],
    ['Gemeinde;Betrag 2019\nJestetten;60000\n', ['1 other-year']],
    ['Gemeinde;Betrag 2018\nJestetten;60000\n', []],
    ['Haushalt 2017;\nGemeinde;Betrag\nJestetten;60000\n', ['1 other-year']],
    ['Planungsrahmen 2018, Beschluss von 2017;\nGemeinde;Betrag\nJestetten;60000\n', []],
    ['Kreistag vom 12.03.2026;\nGemeinde;Betrag\nJestetten;60000\n', []],
    ['Gemeinde;Betrag\nJestetten;51\nKlettgau;48\n', ['2 amounts-below-rate']],
    ['Gemeinde;Betrag\nJestetten;796\nKlettgau;0\n', []],
    ['Gemeinde;Betrag\nJestetten;0\n', []],
  ])('%j', async (text, faults) => {
    expect(await faultsOf(text, edition2018)).toEqual(faults)
  })

  it('is read as what it says it is', async () => {
    expect(await faultsOf('Gemeinde;Betrag 2017\nJestetten;60000\n', edition2017)).toEqual([])
  })
})

describe('an edition whose rate nobody knows', () => {
  const own: Edition = { ...edition2018, id: 'eigen', pot: null, personsTotal: null }

  it.each([
    ['Gemeinde;Betrag\nJestetten;60\nKlettgau;48\n', ['2 amounts-tiny']],
    ['Gemeinde;Betrag\nJestetten;510\nKlettgau;48\n', []],
    ['Gemeinde;Betrag;Personen\nJestetten;60000;75\nKlettgau;60;48000\n', ['3 rates-differ']],
    ['Gemeinde;Betrag;Personen\nJestetten;60000;75\nKlettgau;0;0\nMurg;90000;100\n', []],
  ])('still has one: %j', async (text, faults) => {
    expect(await faultsOf(text, own)).toEqual(faults)
  })
})

describe('what takes an amount back, wherever it stands', () => {
  it.each([
    ['Gemeinde;Betrag;\nJestetten;60000;\nKlettgau;48500;gestrichen!\n', ['3 remark-unclear']],
    ['Gemeinde;Betrag;Prüfvermerk\nJestetten;60000;ok\nKlettgau;48500;nicht ok\n', ['3 remark-unclear']],
    ['Gemeinde;Betrag;x\nJestetten;60000;\nKlettgau;48500;entfällt\n', ['3 remark-unclear']],
    ['Gemeinde;Betrag\nJestetten;60000\nNicht förderfähig:\nKlettgau;48500\n', ['3 remark-unclear']],
    ['Gemeinde;Betrag\nJestetten;60000\nabzüglich:\nKlettgau;48500\n', ['3 remark-unclear']],
    ['Abgelehnte Anträge\nGemeinde;Betrag\nJestetten;60000\n', ['1 remark-unclear']],
    ['Gemeinde;Betrag\nJestetten;60000\nJestetten gilt nicht\n', ['3 remark-unclear']],
    ['Gemeinde;Betrag;S/H\nJestetten;60000;H\n', ['2 remark-unclear']],
    ['Gemeinde;Betrag;Faktor\nJestetten;60000;0,5\n', ['2 remark-unclear']],
    ['Gemeinde;Betrag ½\nJestetten;60000\n', ['1 meaning-unclear']],
    ['Gemeinde;Höchstbetrag\nJestetten;60000\n', ['1 amount-bound']],
    ['Gemeinde;Mindestbetrag;Höchstbetrag\nJestetten;60000;70000\n', ['1 amount-bound']],
    ['Gemeinde;Betrag;Höchstbetrag\nJestetten;60000;70000\n', []],
    ['Gemeinde;Betrag;Hinweis\nJestetten;60000;Mindestbetrag\n', ['2 remark-unclear']],
    ['AGS;Gemeinde;Betrag\n08337060;Jestetten;60000\n08337062,Klettgau,48500\n', ['3 line-unread']],
    ['Gemeinde;Personen;Betrag\nJestetten;75;60000\nKlettgau;48.500;\n', ['3 amount-elsewhere']],
  ])('%j', async (text, faults) => {
    expect(await faultsOf(text)).toEqual(faults)
  })

  it.each([
    ['ENTWURF\nGemeinde;Betrag\nJestetten;60000\n', ['1 remark-unclear']],
    ['Alte Fassung\nGemeinde;Betrag\nJestetten;60000\n', ['1 remark-unclear']],
    ['Vorläufige Beträge\nGemeinde;Betrag\nJestetten;60000\n', ['1 remark-unclear']],
    ['Gemeinde;Betrag\nJestetten;60000\nAlle Angaben unter Vorbehalt\n', ['3 remark-unclear']],
    ['Gemeinde;Betrag\nJestetten;60000\nErsetzt die Liste vom 3. Mai\n', []],
  ])('so does a draft, or what is no longer, or not yet, final: %j', async (text, faults) => {
    expect(await faultsOf(text, edition2018)).toEqual(faults)
  })

  it('says nothing new of an edition that says the same of itself', async () => {
    const list = (title: string) => `${title}\nGemeinde;Betrag\nJestetten;60000\n`
    expect(await faultsOf(list('Vorläufige Beträge'), edition2017)).toEqual([])
    const own = edition2017.standing?.text.de ?? ''
    expect(own).toContain('60 %')
    expect(await faultsOf(list(own), edition2017)).toEqual([])
    expect(await faultsOf(list('60 % der Mittel'), edition2017)).toEqual(['1 meaning-unclear'])
  })

  it('is none of what offices note beside their rows', async () => {
    const list =
      'Übersicht\nGemeinde;Betrag;Ansprechpartner;;Telefon\nJestetten;60000;Frau Alt;geprüft;07745 1\n' +
      'Klettgau;48500;Herr Nichtmehr;;\nAlle Angaben ohne Gewähr\n'
    expect(await faultsOf(list)).toEqual([])
  })
})
