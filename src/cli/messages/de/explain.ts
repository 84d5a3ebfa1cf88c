import type { CandidateExplanation, LineKind } from '../../../pdf/explain/explanation.js'
import type { DrawingWords } from '../../../report/page-drawing/drawing-words.js'

const kind: Readonly<Record<LineKind, string>> = {
  row: 'Zeilen der Tabelle',
  continuation: 'weitere Zeilen mehrzeiliger Zellen',
  sum: 'Summen',
  heading: 'Überschriften mit einem Kreis',
  artifact: 'Kopf- und Fußzeilen der Seiten',
  text: 'Text außerhalb der Tabelle oder zwischen ihren Zeilen',
}

export const EXPLAIN = {
  title: 'Versuchte Lesarten: wo die Beträge stehen sollen, und woran es scheitert',
  source: { text: 'Druckbild', tags: 'Struktur der Datei' } satisfies Record<
    CandidateExplanation['source'],
    string
  >,
  layout: {
    one: 'eine Tabelle',
    bands: 'Tabellen nebeneinander',
    'long bands': 'Tabellen nebeneinander, jede über alle Seiten',
    stream: 'fortlaufender Text',
    stacks: 'Namen nebeneinander, Zahlen darunter',
  } satisfies Record<CandidateExplanation['layout'], string>,
  /** headings of the columns of the explanation, by their keys in CSV */
  columns: {
    outcome: 'Ergebnis',
    source: 'gelesen nach',
    layout: 'Anordnung',
    edition: 'Satz der Ausgabe',
    heading: 'Spalte der Beträge',
    left: 'links',
    right: 'rechts',
    pages: 'Seiten',
    rows: 'Zeilen',
    errors: 'Fehler',
  },
  kind,
  /** what came of a reading */
  chosen: 'genommen',
  holds: 'geht auch auf',
  fails: 'verworfen',
  noHeading: '(ohne Überschrift)',
  byNumbers: 'aus den Zahlen',
  linesTitle: 'Alle Zeilen der gelesenen Seiten',
  examplesTitle: 'Was keine Zeile der Tabelle ist',
  notOpened: 'Die Datei ließ sich nicht öffnen oder enthält keinen Text: Es gab nichts zu lesen.',
  noReading: 'Keine Lesart ergab eine Zeile mit Gemeinde und Betrag.',
  nothingToDraw: 'Keine Seite zum Zeichnen: Die Datei ließ sich nicht öffnen oder hat keinen Text.',
  drawing: {
    title: ({ page, pages }) => `Seite ${page} von ${pages}: wofür der Leser jedes Stück hält`,
    description:
      'Jedes Stück Text im Rahmen an seinem Ort. Die Spalten der Namen und der Beträge sind eingefärbt und oben benannt, Zeilen sind nummeriert oder am Rand bezeichnet.',
    role: { name: 'Gemeinde', amount: 'Betrag' },
    kind,
    mark: {
      row: '',
      continuation: '…',
      sum: 'Summe',
      heading: 'Überschrift',
      artifact: 'Kopf/Fuß',
      text: 'Text',
    },
    fault: 'BEFUND',
    faults: 'Zeilen mit einem Befund',
    item: 'ein Stück Text, wie es in der Datei steht',
    cut: 'Schnitt zwischen Tabellen nebeneinander',
    rotated: (text) => `Quer gedruckt, nicht gelesen: ${text}`,
    noTable: 'Auf dieser Seite wurde keine Tabelle gefunden.',
  } satisfies DrawingWords,
}
