import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('de')

const municipalities = (count: number) => (count === 1 ? '1 Gemeinde' : `${whole(count)} Gemeinden`)

export const PARSE = {
  proven: (rows: number, edition: string) =>
    `${municipalities(rows)} gelesen und bewiesen: Planungsrahmen ${edition}.`,
  read: (rows: number, edition: string) =>
    `${municipalities(rows)} gelesen, nicht bewiesen: Planungsrahmen ${edition}.`,
  refused: (errors: number) =>
    `Nicht bewiesen: ${whole(errors)} ${errors === 1 ? 'Befund spricht' : 'Befunde sprechen'} gegen die Tabelle. Sie wird nicht übernommen.`,
  moreRows: (rows: number) => `… und ${whole(rows)} weitere; alle zeigt --all-rows.`,
  check: {
    'every-line-understood': 'jede Zeile verstanden',
    'every-row-one-municipality': 'jede Zeile genau eine Gemeinde',
    'no-municipality-twice': 'keine Gemeinde doppelt',
    'all-municipalities-present': 'keine Gemeinde fehlt',
    'amounts-on-lattice': 'Beträge sind Personen × Satz',
    'persons-agree': 'Spalte Personen stimmt',
    'persons-total': 'Summe der Personen',
    'amount-total': 'Summe der Beträge',
    'printed-sums': 'gedruckte Summen stimmen',
    'known-sums': 'bekannte Kreissummen',
    'running-numbers': 'laufende Nummern lückenlos',
    'readers-agree': 'zwei Leser einig',
    'no-damage': 'Datei unbeschädigt',
  },
  detail: {
    lines: 'Zeilen',
    notUnderstood: 'nicht verstanden',
    rows: 'Zeilen',
    known: 'zugeordnet',
    twice: 'doppelt',
    expected: 'erwartet',
    found: 'gefunden',
    unit: 'Betrag je Person',
    odds: 'Zufall nur 1 zu',
    tolerance: 'Rundung bis',
    off: 'daneben',
    differ: 'abweichend',
    sums: 'Summen',
    confirmed: 'bestätigt',
    gaps: 'Lücken',
    warnings: 'Warnungen',
  },
  ok: 'ja',
  failed: 'NEIN',
  notChecked: 'nicht prüfbar',
  page: (page: number) => `Seite ${page}`,
  line: (line: number) => `Zeile ${line}`,
  progress: (page: number, pages: number) => `Seite ${page} von ${pages}`,
  stored: (rows: number, edition: string) =>
    `${rows === 1 ? '1 Betrag' : `${whole(rows)} Beträge`} als Planungsrahmen ${edition} gespeichert.`,
  withheld:
    'Die Zeilen einer Tabelle, die abgelehnt ist, werden nicht ausgegeben. Trotzdem ausgeben: --include-refused.',
  storedAnyway: (path: string) => `Die Tabelle ist gespeichert (${path}); nur die Ausgabe ist misslungen.`,
  nextAfterImport:
    'Weiter mit: igm lookup GEMEINDE · igm eligible --district KREIS · igm group --district KREIS',
}
