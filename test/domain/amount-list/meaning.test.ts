import { describe, expect, it } from 'vitest'
import {
  boundIn,
  listDoubt,
  meaningOf,
  provisionalIn,
  remarkDoubt,
  sheetNameDoubt,
  takenBack,
  withoutUnit,
  yearsIn,
} from '../../../src/domain/amount-list/meaning.js'
import { asWritten } from '../../../src/domain/amount-words.js'

it('a percentage is shown with its number', () => {
  expect(meaningOf('davon 60,5 % im ersten Jahr').unclear).toBe('60,5 %')
})

it('a cell of very many digits is looked through once, not once from each digit', () => {
  // Quadratic, it would take a quarter of an hour.
  expect(meaningOf('1'.repeat(1_000_000)).unclear).toBeNull()
})

describe('a remark', () => {
  it.each([
    ...[
      'halbiert',
      'nachrichtlich',
      'aufgehoben',
      'gekürzt',
      'abzüglich Rückzahlung',
      'Ablehnung vom 3. Mai',
    ],
    ...['gilt  nicht', 'Widerruf', 'hinfällig', 'zurückgenommen', 'annulliert', 'weggefallen', 'cancelled'],
  ])('takes the amount back wherever it stands, so it does beside it: %s', (words) => {
    expect(takenBack(words)).not.toBeNull()
    expect(remarkDoubt(words)).not.toBeNull()
  })

  it.each(['reduziert', 'Minderung um ein Drittel', 'hälftig', 'zu hoch', 'Kürzung', 'Wegfall'])(
    'leaves open which amount counts: %s',
    (words) => {
      expect(remarkDoubt(words)).not.toBeNull()
    },
  )

  it.each([
    '2. Tranche',
    'Vorauszahlung',
    'Restbetrag',
    'netto',
    'pro Kopf',
    'Stelle besetzt; Betrag für 6 Monate',
    'Stelle besetzt, 6 Monate',
    'Stelle für 6 Monate',
    'befristet auf sechs Monate',
    'Auszahlung der Stelle monatlich',
    'Stelle befristet. In Tsd. Euro',
  ])('is of another kind, or a part: %s', (words) => {
    expect(remarkDoubt(words)).not.toBeNull()
  })

  it.each([
    'Verwaltungsgemeinschaft mit Bad Saulgau; Stelle ab Quartal 3 befristet',
    'Stelle ab Quartal 3 besetzt',
    'Sprechstunde monatlich',
    'Rückruf im Monat Mai',
    'Gemeinderat tagt vierteljährlich, Sitzung je Quartal',
    'gerechnet mit 1.125 € je Person',
  ])('tells the time of something else, or a rate: %s', (words) => {
    expect(remarkDoubt(words)).toBeNull()
  })

  it.each(['siehe Anlage', 'geprüft', 'Frau Wegmann', 'liegt vor', 'Max Klein'])(
    'says nothing of it: %s',
    (words) => {
      expect(remarkDoubt(words)).toBeNull()
    },
  )
})

describe('words for thousands of euro', () => {
  it.each([
    ['Tsd.', 'tsd.'],
    ['in Tsd. €', 'tsd. €'],
    ['Tsd.€', 'tsd.€'],
    ['tsd euro', 'tsd euro'],
    ['1000€', '1000€'],
    ['1000 euro', '1000 euro'],
    ['Tausend Euro', 'tausend euro'],
    ['tausend EUR', 'tausend eur'],
    ['thousands', 'thousands'],
    ['thousand eur', 'thousand eur'],
    ['TEUR', 'teur'],
    ['T EURO', 't euro'],
    ['T€', 't€'],
    ['T €', 't €'],
    ['k€', 'k€'],
    ['k €', 'k €'],
    ['1000 €', '1000 €'],
    ['1.000 Euro', '1.000 euro'],
    ['1 000 eur', '1 000 eur'],
    ['in 1000', 'in 1000'],
    ['in 1.000', 'in 1.000'],
  ])('"%s"', (text, words) => {
    expect(meaningOf(text)).toEqual({ unit: 1000, unclear: null, unitWords: words })
    expect(withoutUnit(`betrag ${text.toLowerCase()} x`).replace(/ +/g, ' ')).toMatch(/^betrag (?:in )?x$/)
  })

  it.each(['€', 'EUR', 'Stadt EUR', 'Park €', 'tausendfach', 'at eur', '11000 €', 'von 1000', 'berlin 1000'])(
    'are not in "%s"',
    (text) => {
      expect(meaningOf(text).unitWords).toBeNull()
    },
  )
})

describe('an amount is none of one year in whole euro by', () => {
  it.each([
    ['für 2 Jahre', 'fuer 2 jahre'],
    ['über drei Jahre', 'ueber drei jahre'],
    ['in zwei Jahren', 'in zwei jahren'],
    ['mehrere Jahre', 'mehrere jahre'],
    ['beide Haushaltsjahre', 'beide haushaltsjahre'],
    ['3-Jahre', '3-jahre'],
    ['two years', 'two years'],
    ['12 Monate', '12 monate'],
    ['in 6 Monaten', 'in 6 monaten'],
    ['24 months', '24 months'],
    ['2018 und 2019', '2018 und 2019'],
    ['2018/19', '2018/19'],
    ['2018 – 2019', '2018 – 2019'],
    ['2018bis2019', '2018bis2019'],
    ['je Monat', 'je monat'],
    ['jeMonat', 'jemonat'],
    ['7 Milliarden', 'milliarden'],
    ['1 Milliarde', 'milliarde'],
    ['1 million', 'million'],
    ['60%', '60%'],
    ['5,125 %', '5,125 %'],
    ['pro Quartal', 'pro quartal'],
    ['im Halbjahr', 'im halbjahr'],
    ['per month', 'per month'],
    ['monatlicher', 'monatlicher'],
    ['mtl', 'mtl'],
    ['quartalsweise', 'quartalsweise'],
    ['halbjährlicher', 'halbjaehrlicher'],
    ['Monatsbeträge', 'monatsbetraege'],
    ['60 %', '60 %'],
    ['60,25 Prozent', '60,25 prozent'],
    ['percent', 'percent'],
    ['Mio', 'mio'],
    ['Millionen', 'millionen'],
    ['Mrd', 'mrd'],
    ['Cent', 'cent'],
    ['ct', 'ct'],
    ['½', '½'],
    ['USD', 'usd'],
    ['5 $', '$'],
    ['gerundeter', 'gerundeter'],
    ['circa', 'circa'],
    ['ca', 'ca'],
    ['geschätzter', 'geschaetzter'],
    ['in britischen Pfund', 'pfund'],
    ['£', '£'],
    ['für ein halbes Jahr', 'halbes jahr'],
    ['1. Halbjahr', '1. halbjahr'],
    ['Q1 2018', 'q1'],
    ['2. Quartal', '2. quartal'],
    ['Januar – Juni 2018', 'januar – juni'],
    ['1.1. bis 30.6.2018', '1.1. bis 30.6.2018'],
    ['in hundreds', 'in hundreds'],
    ['x 1000', 'x 1000'],
    ['wöchentlich', 'woechentlich'],
  ])('"%s"', (text, words) => {
    expect(meaningOf(`Betrag ${text}`)).toEqual({ unit: 1, unclear: words, unitWords: null })
  })

  it('a stroke before the month', () => {
    expect(meaningOf('Betrag/Monat').unclear).toBe('/monat')
  })

  it.each([
    ...['1 Jahr', 'im Jahr 2018', 'a2b', 'Prozess', 'Miotal', 'Centrum', 'Monats', 'Kusd', 'abgerundet'],
    ...['Januar bis Dezember', '1.1. bis 31.12.2018', 'Januar 2018', 'HJ 2018', 'Mark', 'QM'],
    ...['2018-01-12', '3.5.2018, 14.5.2018'],
    ...['2018', 'Kanton', 'monatelang', 'Etwashausen', '20189', 'Tagbau'],
  ])('but not by "%s"', (text) => {
    expect(meaningOf(`Betrag ${text}`).unclear).toBeNull()
  })
})

describe('words by which a number is a bound', () => {
  it.each([
    ['hoechstbetrag', 'hoechst'],
    ['hoechstens 5', 'hoechstens'],
    ['mindester', 'mindester'],
    ['maximaler betrag', 'maximaler'],
    ['minimal', 'minimal'],
    ['maximum', 'maximum'],
    ['minimum', 'minimum'],
    ['max 5', 'max'],
    ['max. 5', 'max'],
    ['min. betrag', 'min'],
    ['min €', 'min'],
    ['max eur', 'max'],
    ['max', 'max'],
    ['max.5', 'max'],
    ['obergrenze', 'obergrenze'],
    ['untergrenze', 'untergrenze'],
    ['bis zu 5', 'bis zu'],
    ['up to 5', 'up to'],
    ['at least 5', 'at least'],
    ['at most 5', 'at most'],
  ])('"%s"', (text, words) => {
    expect(boundIn(text)).toBe(words)
  })

  it.each(['max klein', 'climax', 'minden', 'bis zum', 'obergrenzen', 'betrag'])(
    'are not in "%s"',
    (text) => {
      expect(boundIn(text)).toBeNull()
    },
  )
})

describe('said of a whole list', () => {
  it.each([
    ...[
      'Entwürfe',
      'Entwurfs',
      'veralteter',
      'überholter',
      'ersetzt durch neue',
      'strittiger',
      'beantragter',
    ],
    ...['Prognosewerte', 'Schätzungen', 'Schätzwerten', 'geschätzter', 'Vorbehalts', 'nicht verwenden'],
    ...[
      'alte Fassung',
      'alter Stand',
      'alten Tabelle',
      'draft',
      'outdated',
      'obsolete',
      'estimate',
      'estimates',
    ],
    ...['estimated', 'gestrichener Betrag', 'gilt nicht', 'nicht bewilligte'],
  ])('"%s" leaves open whether it counts', (text) => {
    expect(listDoubt(`Die ${text} hier`)).not.toBeNull()
    expect(sheetNameDoubt(`2018_${text.replaceAll(' ', '_')}_x`)).not.toBeNull()
  })

  it.each(['Liste', 'nur Städte', 'alte Freunde', 'ersetzt', 'kein Betrag', 'drafting', 'Ungarn'])(
    '"%s" does not',
    (text) => {
      expect(listDoubt(text)).toBeNull()
    },
  )

  it.each(['vorläufiger', 'provisorisches', 'provisionally', 'preliminary'])(
    '"%s" makes it provisional',
    (text) => {
      expect(provisionalIn(`Stand ${text}`)).not.toBeNull()
      expect(listDoubt(text)).toBeNull()
      expect(sheetNameDoubt(`x_${text}`)).not.toBeNull()
    },
  )

  it.each(['alt', 'Liste_alt', 'alter', 'alte 2', 'OLD', 'old2'])(
    'the name "%s" of a sheet says that it is old',
    (name) => {
      expect(sheetNameDoubt(name)).toMatch(/^(?:alt|alte|alter|old)$/)
    },
  )

  it.each(['Altheim', 'Gehalt', 'Gold', 'olds', 'Haupt'])('the name "%s" does not', (name) => {
    expect(sheetNameDoubt(name)).toBeNull()
  })
})

describe('the years of a text', () => {
  it.each([
    ['2018', [2018]],
    ['2018 und 2019, 2018', [2018, 2019]],
    ['Stand 3.5.2018', []],
    ['3. 5. 18 und 2019', [2019]],
    ['31. Dezember 2018', []],
    ['31. Dez. 2018', []],
    ['3. Mai 2018', []],
    ['3.5. 2018', []],
    ['13. 12. 2018', []],
    ['13.12.18, 2019', [2019]],
    ['3. ab 2018', [2018]],
    ['am 3.5.2018 2019', [2019]],
    ['1.Mai 2018', []],
    ['2018-05-03', []],
    ['2018-05-031', [2018]],
    ['12018', []],
    ['20189', []],
    ['1.2018', []],
    ['2018.500', []],
    ["2018'5", []],
    ['2018.', [2018]],
    ['1918', []],
    ['im Mai 2018', [2018]],
  ] as const)('"%s"', (text, years) => {
    expect(yearsIn(text)).toEqual(years)
  })
})

describe('words are shown as they stand in the text', () => {
  it.each([
    ['Förderung FÜR  Zwei Jahre', 'fuer zwei jahre', 'FÜR Zwei Jahre'],
    ['Straße (Große) x', 'grosse', 'Große'],
    ['Betra\u0308ge', 'betraege', 'Betr\u00e4ge'],
    ['x', 'nirgends', 'nirgends'],
    ['x', '', ''],
    ['Mio', 'mio', 'Mio'],
  ])('%j: %j', (text, words, shown) => {
    expect(asWritten(text, words)).toBe(shown)
  })
})
