import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('de')

/** What only the Excel file says. */
export const WORKBOOK = {
  sheet: {
    overview: 'Übersicht',
    municipalities: 'Gemeinden',
    groups: 'Gruppen',
    sources: 'Quelle',
    table: 'Tabelle',
    form: 'Vorlage',
    scenario: 'Szenario',
    comparison: 'Vergleich',
  },
  columns: {
    result: 'Was die Gruppe erreicht',
    number: 'Nr.',
    size: 'Mitglieder',
    total: 'Summe',
    unknown: 'unbekannt',
    gap: 'fehlt',
    verdict: 'Schwelle',
  },
  from: (titles: readonly string[]) =>
    titles.length === 0
      ? 'Quellen stehen im Blatt „Quelle“'
      : titles.length === 1
        ? `Quelle: ${titles[0]}`
        : `${whole(titles.length)} Quellen, im Blatt „Quelle“`,
  sum: 'Summe',
  sumOfKnown: 'Summe der bekannten Beträge',
  sumOfGroup: (id: number) => `Summe Gruppe ${id}`,
  form: {
    /** @param other an edition whose amounts are not those of a year, by its id; null for euro per year */
    how: (other: string | null) =>
      `Bekannte Beträge in ganzen Euro ${other === null ? 'für ein Jahr' : `nach dem Planungsrahmen ${other} (nicht die eines Jahres)`} in die gelbe Spalte schreiben, speichern und die Datei als eigene Beträge angeben: Gelesen wird nur dieses Blatt.`,
    nothingMissing:
      'Alle Beträge liegen vor, hier ist nichts einzutragen. Mit anderen Beträgen rechnet, wer darunter Gemeinde und Betrag schreibt.',
    refusal: 'Bitte einen Betrag in ganzen Euro eintragen, ohne Komma, oder die Zelle leeren.',
  },
  scenario: {
    how: 'Andere Gruppen ausprobieren: die Nummer in der gelben Spalte ändern oder leeren. Summen und Schwelle rechnen sich neu; Beträge aus dem Blatt „Vorlage“ zählen mit.',
    limits: 'Ob die Gemeinden einer Gruppe aneinander grenzen, prüft dieses Blatt nicht.',
    reached: 'erreicht',
    below: 'unter der Schwelle',
    open: 'offen, Betrag unbekannt',
    noGroup: 'in keiner Gruppe',
    noSuchGroup: 'diese Nummer gibt es nicht',
    refusal: (most: number) =>
      `Bitte eine ganze Zahl von 1 bis ${whole(most)} eintragen oder die Zelle leeren.`,
  },
}
