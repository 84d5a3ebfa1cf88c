import { numberFormat } from '../../numbers.js'
import type { ProblemWords } from '../../words.js'

const { whole } = numberFormat('de')

/** Why a list cannot be read, by the reader's codes. */
const CSV_REASONS: Readonly<Record<string, string>> = {
  empty: 'sie ist leer',
  'not-text': 'sie enthält keinen Text',
  'too-long': 'sie hat zu viele Zeilen',
  'max-record-size': 'eine Zeile ist zu lang',
  'quote-not-closed': 'ein Anführungszeichen wird nicht geschlossen',
  'no-rows': 'unter den Spaltenköpfen steht keine Zeile',
  pdf: 'sie ist eine PDF; einlesen mit igm import, oder als Liste (CSV, XLSX) abschreiben',
  html: 'sie ist eine Webseite; bitte in Excel öffnen und als .xlsx oder CSV speichern',
  json: 'sie ist JSON; gebraucht wird eine CSV- oder XLSX-Datei',
}

/** Marks between cells that have a name of their own. */
const DELIMITERS: Readonly<Record<string, string>> = {
  ';': 'Semikolon',
  ',': 'Komma',
  '\t': 'Tabulator',
  '|': 'Strich |',
}
const COLUMNS: Readonly<Record<string, string>> = {
  key: 'den Schlüssel',
  name: 'die Gemeinde',
  district: 'den Kreis',
  amount: 'den Betrag',
  persons: 'die Personen',
}

function csvReason(code: string): string {
  const [name = '', ...detail] = code.split(': ')
  return [CSV_REASONS[name] ?? name, ...detail].join(': ')
}

const amounts = (count: number) => (count === 1 ? '1 Betrag' : `${whole(count)} Beträge`)

/** Was der Tabelle gegen die gespeicherte fehlt. */
const WEAKER = {
  list: 'die neue ist eine Liste, die gespeicherte eine PDF',
  'not-proven': 'die neue ist nicht bewiesen, die gespeicherte ist es',
  'fewer-rows': 'die neue hat weniger Gemeinden',
} as const

export const TABLES = {
  'edition-unknown': ({ query, known }) =>
    `Den Planungsrahmen „${query}“ gibt es hier nicht. Vorhanden: ${known.join(', ')} (siehe igm editions).`,
  'version-unknown': ({ query, known }) =>
    `Die Fassung „${query}“ gibt es nicht. ${known.length > 0 ? `Vorhanden: ${known.join(', ')}` : 'Es wurde noch keine Tabelle gespeichert'} (siehe igm editions --history).`,
  'edition-file-invalid': ({ path, place }) =>
    `In ${path} stimmt „${place}“ nicht${place === 'id' ? ' (kleine Buchstaben, Ziffern und Bindestriche, wie „heilbronn-2018“)' : ''}. Ein Muster zeigt igm help edition-file.`,
  'edition-id-taken': ({ path, id, known }) =>
    `${path} beschreibt „${id}“, aber diese Ausgabe kennt igm schon (${known.join(', ')}). Bitte eine andere id wählen.`,
  'table-refused': ({ path, errors }) =>
    `${path} wurde nicht übernommen: ${errors} ${errors === 1 ? 'Befund widerspricht' : 'Befunde widersprechen'} der Tabelle. Was gespeichert war, bleibt.`,
  'weaker-source': ({ path, edition, reasons, stored, rows }, { date }) =>
    `${path} (${amounts(rows)}) wurde nicht gespeichert. Für den Planungsrahmen ${edition} ist eine bessere Tabelle da (${stored.name}, ${amounts(stored.rows)}, eingelesen am ${date(stored.retrieved)}): ${reasons.map((reason) => WEAKER[reason]).join('; ')}. Wollen Sie sie dennoch ersetzen: --replace (die bisherige bleibt als Fassung erhalten).`,
  'amounts-refused': ({ path, faults }) =>
    `${path} wird nicht verwendet: ${faults.length} Fehler in der Liste. Kein Betrag wurde übernommen.`,
  'csv-invalid': ({ path, reason, line }) =>
    `${path} lässt sich nicht als Liste lesen${line === null ? '' : ` (Zeile ${line})`}: ${csvReason(reason)}.`,
  'csv-columns': ({ path, found, delimiter }) =>
    `In ${path} fehlen Spalten. Gebraucht: AGS oder Gemeinde (mit Kreis) und Betrag; gefunden: ${found.join(', ')}${delimiter === null ? '' : ` (Trennzeichen: ${DELIMITERS[delimiter] ?? delimiter})`}. Heißt der Betrag anders, hilft --amount-column.`,
  'columns-several': ({ path, line, column, heads }) =>
    `In ${path}, Zeile ${line}, gibt es mehrere Spalten für ${COLUMNS[column] ?? column}: ${heads.map((head) => `„${head}“`).join(', ')}. ${column === 'amount' ? `Bitte eine wählen, z. B. --amount-column "${heads[0] ?? ''}".` : 'Bitte nur eine stehen lassen.'}`,
  'store-failed': ({ path, reason }) =>
    `Die Tabelle lässt sich nicht in ${path} speichern (${reason}). Bitte Rechte und Platz prüfen oder IGM_DATA_DIR auf einen anderen Ordner setzen.`,
  'store-unreadable': ({ path, reason }) =>
    `${path}, wo igm seine Tabellen aufbewahrt, lässt sich nicht lesen (${reason}). Bitte die Rechte prüfen oder IGM_DATA_DIR auf einen anderen Ordner setzen.`,
  'store-newer': ({ path }) =>
    `Die gespeicherte Tabelle ${path} stammt von einem neueren igm und wird weder gelesen noch ersetzt. Bitte igm aktualisieren oder IGM_DATA_DIR auf einen anderen Ordner setzen.`,
  'store-damaged': ({ path }) =>
    `Die gespeicherte Tabelle ${path} ist beschädigt und wird nicht verwendet. Bitte die Datei löschen oder mit igm import neu einlesen.`,
  'data-damaged': ({ path }) =>
    `Die mitgelieferte Datei ${path} ist nicht mehr die, die ausgeliefert wurde. Bitte igm neu installieren.`,
} satisfies Partial<ProblemWords>
