import { describe, expect, it } from 'vitest'
import { listOf } from './list-of.js'

/** @returns what is wrong with a list of one row, or of several, with one more column */
const faultsOf = (head: string, ...cells: string[]) => {
  const names = ['Wehr', 'Klettgau', 'Jestetten', 'Murg', 'Laufenburg']
  const rows = cells.map((cell, at) => `${names[at]};60.00${at};${cell}`)
  return listOf(`Gemeinde;Betrag;${head}\n${rows.join('\n')}`)
}
const linesOf = (head: string, ...cells: string[]) =>
  faultsOf(head, ...cells).faults.map(({ line, code }) => `${line} ${code}`)

describe('a column that nobody asked for', () => {
  it.each([
    ['Rhythmus', 'monatlich'],
    ['Turnus', 'pro Quartal'],
    ['Intervall', 'wöchentlich'],
    ['Größe', 'TEUR'],
    ['in', 'TEUR'],
    ['Angabe', 'in Tausend Euro'],
    ['Geld', '£'],
    ['Geld', 'Schweizer Franken'],
    ['Wann', '1. Halbjahr'],
    ['Wann', 'Januar bis Juni'],
    ['Monate', '6'],
    ['Anzahl Monate', '24'],
    ['Dauer', '6 Monate'],
    ['Info', 'Betrag gilt nur für ein halbes Jahr'],
    ['Dauer', '112 Monate'],
    ['Dauer', '12 Monate und mehr'],
    ['Monat', 'Januar'],
    ['Monat', '03/2018'],
    ['Month', '12'],
    ['Quartal', '2'],
    ['Quartal', 'III'],
    ['Halbjahr', '1'],
    ['Berechnung', 'pro Kopf'],
    ['Zahlungstermin', 'monatlich'],
    ['Auszahlung der Stelle', 'monatlich'],
    ['Stelle', '500 € monatlich'],
    ['Anteil in %', '60'],
    ['Zeitbezug', 'monatsweise'],
    ['Umfang', '50 %'],
    ['Anteil des Landes', '60 %'],
    ['Auszahlungsquote', '50 %'],
    ['Woche', '12'],
    ['Quote %', '60'],
  ])('tells another unit or time: %s %s', (head, cell) => {
    expect(faultsOf(head, cell).faults).toEqual([
      { code: 'meaning-unclear', line: 2, args: { text: `${head}: ${cell}`, words: expect.any(String) } },
    ])
  })

  it.each([
    ['Vorzeichen', '-'],
    ['Vorzeichen', 'minus'],
    ['Art', 'Kürzungsbetrag'],
    ['Kategorie', 'Rückforderung'],
    ['Typ', 'Rückzahlung'],
    ['Typ', 'Summe des Verbands'],
    ['Bezug', 'GVV Sigmaringen gesamt'],
    ['gelöscht', 'ja'],
    ['ungültig', 'x'],
    ['gestrichen', '1'],
    ['gestrichen am', '3.5.2018'],
    ['abgelehnt', 'true'],
    ['inaktiv', 'x'],
    ['geschätzt?', 'ja'],
    ['vorläufig', 'x'],
    ['monatlich', 'x'],
    ['Aktiv', 'nein'],
    ['aktiv', '0'],
    ['Genehmigt', 'nein'],
    ['Genehmigt', '-'],
    ['endgültig', 'no'],
    ['Version', 'Entwurf'],
    ['Quelle', 'geschätzt'],
    ['Wert', 'vorläufig'],
    ['Land', 'Bayern'],
    ['Bundesland', 'Hessen'],
    ['Land', 'Freistaat Bayern'],
    ['State', 'Sachsen'],
    ['Land', 'Sachsen-Anhalt'],
    ['vorläufig', 'y'],
    ['vorläufig', 'yes'],
    ['vorläufig', 'j'],
    ['vorläufig', '☒'],
    ['Aktive', 'nein'],
    ['ist aktiv', 'n'],
    ['Anmerkung des Amts', 'gilt  als  Entwurf  hier'],
    ['Skalierung', 'x1000'],
    ['Faktor', '2'],
    ['Tranche', '2 von 4'],
    ['Tranche', 'A'],
    ['Rate', '1/4'],
    ['Rate', '1'],
    ['Raten-Nr.', '2'],
    ['Teilzahlung', '1. Rate'],
    ['Teilzahlung', 'x'],
    ['Abschlag', 'ja'],
    ['Abschlag', '50 %'],
    ['Instalment', '1 of 2'],
    ['Teil', '1 von 2'],
    ['Art', 'Abschlag'],
    ['Art', 'Abschlagszahlung'],
    ['Betragsart', 'Restbetrag'],
    ['Zahlungsart', 'Vorauszahlung 50 %'],
    ['Zahlung', 'Vorschuss'],
    ['Typ', 'Eigenanteil'],
    ['Type', 'advance payment'],
    ['Brutto/Netto', 'netto'],
    ['Betragsart', 'Brutto'],
    ['pro Kopf', 'x'],
    ['Förderabschnitt', '2'],
    ['Anmerkung', 'Betrag enthält auch Mengen'],
    ['Bezug', 'pro Kopf'],
    ['Bezugsgröße', 'je Einwohner'],
    ['Basis', 'per capita'],
    ['pro', 'Kopf'],
    ['Bezugsgröße', 'Person'],
    ['Anteil', '1/2'],
    ['Stufe', '1 von 3'],
    ['Zahlungsabschnitt', 'II'],
    ['Bewilligung', 'hälftig'],
    ['Betragstyp', 'Höchstbetrag'],
    ['Höhe', 'Mindestbetrag'],
    ['Art', 'Landkreisanteil'],
    ['Art', 'Anteil Landkreis'],
    ['Empfänger', 'Landkreis Sigmaringen'],
    ['Herkunft der Mittel', 'Bund'],
    ['Fassung', 'alt'],
    ['Status', 'angemeldet'],
    ['Bemerkung', 'einschließlich Scheer'],
    ['Bemerkung', 'zusammen mit Mengen'],
    ['Zahlungsplan', '1/4'],
    ['Zahlung Nr.', '1'],
    ['Zahlung', '2'],
    ['Auszahlungsstand', '1. Teil'],
    ['Auszahlung', 'Nachzahlung'],
    ['Bewilligt', 'teilweise'],
    ['Genehmigt', 'in Prüfung'],
    ['Gebietskörperschaftstyp', 'Landkreis'],
    ['Fördertopf', 'Kommunalinvestition'],
    ['Steuer', 'inkl. MwSt.'],
    ['Saldo', 'Rest'],
    ['Zeitpunkt', 'Vorjahr'],
    ['Vergleich', 'Vorjahreswert'],
    ['Quelle', 'Hochrechnung'],
    ['Basis', 'Planwert'],
    ['Kostenart', 'Gesamtkosten'],
    ['Kostenart', 'Sachkosten'],
    ['Modus', 'pro rata'],
    ['Modus', 'zeitanteilig'],
    ['Staat', 'Österreich'],
    ['Ebene', 'Landkreis'],
    ['Ebene', 'Land'],
    ['Gebietstyp', 'Kreis'],
    ['Typ', 'Landkreis'],
    ['Art', 'Verwaltungsgemeinschaft'],
    ['Zuwendungsempfänger', 'Landkreis'],
    ['Level', 'county'],
    ['Programm', 'Sprachförderung'],
    ['Förderprogramm', 'Städtebauförderung'],
    ['Programm', 'Integrationskurse'],
    ['Förderrichtlinie', 'VwV Wohnraum'],
    ['Verwendungszweck', 'Schulsozialarbeit'],
  ])('says that the amount does not count as it is: %s %s', (head, cell) => {
    expect(linesOf(head, cell)).toEqual(['2 remark-unclear'])
  })

  it.each([
    ['Einwohner', '2016'],
    ['Einwohner', '12.345'],
    ['Ansprechpartner', 'Frau Alt'],
    ['Ansprechpartner', 'Herr Max Nicht'],
    ['Telefon', '07571 104-0'],
    ['Datum des Schreibens', '3.5.2018'],
    ['Schreiben vom', '12. Dezember 2016'],
    ['Schreiben vom', '2018-01-12'],
    ['Gespräche', '12.1.2018, 14.1.2018'],
    ['E-Mail', 'rathaus@gesamt.example.org'],
    ['Adresse', 'Hauptstraße 1, 72488 Sigmaringen'],
    ['Aktenzeichen', '44-2017/12-3'],
    ['Gemeindeart', 'Landgemeinde'],
    ['Bürgermeister', 'Dr. Jan Mai'],
    ['Fläche in ha', '2.017'],
    ['Änderung zum Vorjahr', '+ 3 %'],
    ['Lfd.', '2017'],
    ['Info', 'siehe Schreiben'],
    ['Info', 'Die Stelle ist noch nicht besetzt, Gespräch im Monat Mai'],
    ['Anteil am Kreis', '12,3 %'],
    ['Spende', '1.000 €'],
    ['Entfernung', 'ca. 5 km'],
    ['Vorzeichen', '+'],
    ['gelöscht', 'nein'],
    ['ungültig', ''],
    ['gestrichen', '-'],
    ['Aktiv', 'ja'],
    ['Genehmigt', '12.3.2018'],
    ['Monate', '12'],
    ['Dauer', '1 Jahr'],
    ['Land', 'Baden-Württemberg'],
    ['Bundesland', 'BW'],
    ['Skalierung', 'x1'],
    ['Faktor', '1'],
    ['Verband', 'GVV Sigmaringen'],
    ['Nachrichtlich: Vorjahr', '48.000'],
    ['Sachgebiet', 'Ordnungsamt'],
    ['PLZ', '72488'],
    ['Vorzeichen', '+/-'],
    ['Vorzeichenregel', '-'],
    ['Ohne Vorzeichen', '-'],
    ['Aktivierung', 'nein'],
    ['Proaktiv', 'nein'],
    ['Endgültigkeit', 'no'],
    ['Halbfinal', 'no'],
    ['Dauerauftrag', '6'],
    ['Ausdauer', '6'],
    ['Dauer', '12 Monate'],
    ['Dauer', '12 months'],
    ['Dauer', '12 M'],
    ['Dauer', 'ein Jahr'],
    ['Dauer', 'eines Jahr'],
    ['Dauer', 'one year'],
    ['Dauer', '1 Jahr.'],
    ['Ausland', 'Bayern'],
    ['Landesteil', 'Hessen'],
    ['Land', 'Niederbayern'],
    ['Land', 'Bayernstraße'],
    ['vorläufig', 'Alex'],
    ['vorläufig', 'Jan'],
    ['Hausnr.', '2016'],
    ['Planung', '12016'],
    ['Planung', '20161'],
    ['Lauf. Nummer', '2016'],
    ['Kinder', '2016'],
    ['Code', '2016'],
    ['Bürgermeister seit', '2015'],
    ['Partnerschaft seit', '2016'],
    ['Gründungsjahr', '2012'],
    ['Wahlperiode', '2014-2019'],
    ['Amtszeit', '8 Jahre'],
    ['Nächste Wahl', '2018'],
    ['Mitglied im Verband', '2015 bis 2020'],
    ['Monatliche Sprechstunde im Rathaus', 'ja'],
    ['Wöchentliches Treffen', 'x'],
    ['Ort der Unterkunft', 'Monatliche Sprechstunde im Rathaus'],
    ['Sprechzeiten', 'wöchentlich'],
    ['Sitzung', 'je Quartal'],
    ['Berichte', 'halbjährlich'],
    ['Stelle', 'ab Quartal 3'],
    ['Vermerk des Amts', 'Stelle ab Quartal 3 befristet'],
    ['Monat der Auszahlung', 'März'],
    ['Monat', 'Januar bis Dezember'],
    ['Monat', '1-12'],
    ['Quartal', '1-4'],
    ['Quartal', 'alle'],
    ['Halbjahr', 'beide'],
    ['Rate', '1/1'],
    ['Rate', '1 von 1'],
    ['Rate', 'Einmalzahlung'],
    ['Rate', '15.000'],
    ['Tranche', '-'],
    ['Abschlag', 'nein'],
    ['Abschlag', '100 %'],
    ['Abschlag', '12.3.2018'],
    ['Anzahl Raten', '4'],
    ['Zahlungsart', 'Überweisung'],
    ['Art', 'Zuwendung'],
    ['Ebene', 'Gemeinde'],
    ['Typ', 'Stadt'],
    ['Typ', 'Stadtkreis'],
    ['Art', 'Große Kreisstadt'],
    ['Kategorie', 'Land'],
    ['Träger', 'Landkreis'],
    ['Programm', 'Integrationsmanagement'],
    ['Programm', 'Pakt für Integration'],
    ['Förderprogramm', 'PiK'],
    ['Richtlinie', 'VwV-Integrationsmanagement'],
    ['Programm', '4711'],
    ['Programm', 'ja'],
    ['Programm', 'Landesprogramm'],
    ['Satz', '1.125,70 € je Person'],
    ['Quote %', '0,12'],
    ['Kämmerer', 'Herr Rate'],
    ['Kita-Jahr', '2017/18'],
    ['Bemerkung', 'Amtsblatt erscheint wöchentlich'],
    ['Info', 'Runde tagt vierteljährlich'],
    ['Bemerkung', 'einschließlich aller Ortsteile'],
    ['Bemerkung', 'Vereinbarung gemeinsam mit Mengen'],
    ['Basis', 'Einwohnerzahl'],
    ['Herkunft der Mittel', 'Land'],
    ['Fassung', 'neu'],
    ['Art', 'Kreisstadt'],
    ['Kapazität', 'max. 120'],
    ['Integrationsmanager/in', 'Anna Monat'],
    ['Sachbearbeitung', 'Frau Quartal'],
    ['Höhe ü. NN', '2015'],
    ['Rhythmus Jour fixe', 'monatlich'],
    ['Schuljahr', '2017/2018'],
    ['Turnus Meldung', 'vierteljährlich'],
    ['Ortsteile', '4'],
    ['Auszahlung', 'jährlich'],
    ['Zahlung', 'Jahresbetrag'],
    ['Zahlung', '1'],
    ['Auszahlung', '30.06.2018'],
    ['Zahlungsplan', '1/1'],
    ['Zahlungsplan', '1 von 1'],
    ['Vergleich', 'wie Vorjahr'],
    ['Kostenart', 'Personalkosten'],
    ['Trägertyp', 'Landkreis'],
    ['Bemerkung', 'Vertretung durch Frau Alt bis Juni'],
    ['Gültigkeit', 'unbefristet'],
    ['Gültigkeit', 'gültig'],
    ['Anteil in %', '12,5'],
  ])('says nothing of it: %s %s', (head, cell) => {
    const { faults, years } = faultsOf(head, cell)
    expect([faults, years]).toEqual([[], []])
  })

  it.each(['bis 30.06.2018', 'befristet bis 30.06.2018', 'bis Juni', 'ungültig'])(
    'tells that the amount is not valid for a year: Gültigkeit %s',
    (cell) => {
      expect(faultsOf('Gültigkeit', cell).faults).not.toEqual([])
    },
  )

  it.each(['1', 'stelle ', 'bis ', 'a-', 'Rate 1 ', 'Kreis '])(
    'with a very long cell is looked through once, not once from each letter: %s',
    (words) => {
      const begin = performance.now()
      faultsOf('Info', words.repeat(50_000))
      expect(performance.now() - begin).toBeLessThan(2_000)
    },
  )

  it('is told as it is written', () => {
    const [fault] = faultsOf('Rhythmus', 'Vierteljährlich').faults
    expect(fault?.args).toEqual({ text: 'Rhythmus: Vierteljährlich', words: 'Vierteljährlich' })
  })

  it('names each row that lacks the mark by which the others count', () => {
    expect(linesOf('genehmigt', 'x', '', 'x')).toEqual(['3 remark-unclear'])
    expect(linesOf('genehmigt', '', '', '')).toEqual([])
    expect(linesOf('geprüft', 'x', '', 'x')).toEqual([])
  })

  it('may hold shares of the total, but none by which all amounts are reduced', () => {
    expect(linesOf('Anteil', '60 %')).toEqual(['2 meaning-unclear'])
    expect(linesOf('Anteil', '60 %', '60 %')).toEqual(['2 meaning-unclear', '3 meaning-unclear'])
    expect(linesOf('Quote', '0,6', '0,6')).toEqual(['2 meaning-unclear', '3 meaning-unclear'])
    expect(linesOf('Anteil', '90 %', '60 %')).toEqual(['2 meaning-unclear', '3 meaning-unclear'])
    for (const shares of [
      ['12,3 %', '5,1 %', '7 %'],
      ['50 %', '50 %'],
      ['33,3', '33,3', '33,3'],
      ['100 %'],
      ['0,2', '0,3'],
    ])
      expect(linesOf('Anteil', ...shares)).toEqual([])
    expect(linesOf('Anteil', 'groß', 'klein')).toEqual([])
    expect(linesOf('Ausländeranteil', '60 %')).toEqual([])
  })

  it('may name the year of the amounts, which is held against the edition', () => {
    const years = (head: string, ...cells: string[]) =>
      faultsOf(head, ...cells).years.map(({ years }) => years)
    expect(years('HHJ', '2016')).toEqual([[2016]])
    for (const said of [
      'Stand: 2016',
      'Stand 2016',
      'HJ 2016',
      'Budget:2016',
      'Budgets 2016',
      'Haushaltsplan 2016',
      'Planjahr 2016',
    ])
      expect([said, years('Info', said)]).toEqual([said, [[2016]]])
    for (const head of ['Idee', 'Verlauf', 'Nrtext'])
      expect([head, years(head, '2016')]).toEqual([head, [[2016]]])
    expect(years('Planung', '2016', '')).toEqual([[2016]])
    expect(years('Planung', '2016', 'offen')).toEqual([])
    expect(years('FY', '2016', '2017')).toEqual([[2016], [2017]])
    expect(years('Planung', '2016', '2016')).toEqual([[2016], [2016]])
    expect(years('Info', 'Stand 2016')).toEqual([[2016]])
    expect(years('Planung', '2016', '12.345')).toEqual([])
    expect(years('Bevölkerung', '2016', '2017')).toEqual([])
  })

  it('matters only in rows that have an amount', () => {
    const { faults } = listOf('Gemeinde;Betrag;Turnus\nWehr;60.000;\nKlettgau;;monatlich')
    expect(faults).toEqual([])
  })
})

describe('a line below the table', () => {
  const below = (text: string) =>
    listOf(`Gemeinde;Betrag\nWehr;60.000\n\n${text}`).years.map(({ years }) => years)

  it.each(['Stand 2016', 'Stand: März 2016', 'Beträge 2016', 'Haushaltsjahr 2016', 'amounts as of 2016'])(
    'names the year of the amounts: %s',
    (text) => {
      expect(below(text)).toEqual([[2016]])
    },
  )

  it.each(['VwV Integration 2016', 'Stand 3.5.2016', 'gedruckt am 3.5.2016, Az. 2016/12'])(
    'names that of something else: %s',
    (text) => {
      expect(below(text)).toEqual([])
    },
  )
})
