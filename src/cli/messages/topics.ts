import { EXIT } from '../exit-codes.js'
import type { Language } from '../language.js'

/** What `--edition-file` takes, with the values of 2018. */
const MODEL = `{
  "id": "2019",
  "published": "2019-01-05",
  "pot": { "value": 58000000, "source": "…" },
  "personsTotal": { "value": 72857, "source": "…" },
  "threshold": { "value": 51000, "source": "…" }
}`

/** Texts of `igm help <topic>`. */
export const TOPICS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'exit-codes': {
    de: `Ergebniscodes
  ${EXIT.ok}    in Ordnung
  ${EXIT.no}    die Antwort ist „nein“ oder „nicht gefunden“
  ${EXIT.usage}    der Aufruf stimmt nicht
  ${EXIT.data}    Daten fehlen, sind unvollständig oder wurden abgelehnt
  ${EXIT.network}    keine Verbindung oder kein brauchbarer Download
  ${EXIT.internal}    interner Fehler
  ${EXIT.interrupted}  abgebrochen (Strg-C)
`,
    en: `Exit codes
  ${EXIT.ok}    ok
  ${EXIT.no}    the answer is "no" or "not found"
  ${EXIT.usage}    the command line is wrong
  ${EXIT.data}    data are missing, incomplete or refused
  ${EXIT.network}    no connection, or no usable download
  ${EXIT.internal}    internal error
  ${EXIT.interrupted}  interrupted (Ctrl-C)
`,
  },
  formats: {
    de: `Formate
  table      Tabelle für den Bildschirm
  plain      eine Zeile je Gemeinde, für Bildschirmleser und grep
  csv        RFC 4180: Komma, CRLF, englische Spaltennamen
  csv-excel  für deutsches Excel: UTF-8 mit BOM, Semikolon, Dezimalkomma
             Excel zeigt den AGS aus jeder CSV ohne führende Null.
  json       ein Objekt mit schemaVersion 1; Beträge in ganzen Euro
  ndjson     ein Objekt je Zeile
Mit -o DATEI ergibt die Endung das Format. Ergebnisse stehen auf stdout, alles andere auf stderr.
`,
    en: `Formats
  table      a table for the screen
  plain      one line per municipality, for screen readers and grep
  csv        RFC 4180: comma, CRLF, English column names
  csv-excel  for a German Excel: UTF-8 with BOM, semicolon, decimal comma
             Excel shows the AGS of any CSV without its leading zero.
  json       one object with schemaVersion 1; amounts in whole euro
  ndjson     one object per line
With -o FILE the suffix decides the format. Results go to stdout, everything else to stderr.
`,
  },
  environment: {
    de: `Umgebungsvariablen
  IGM_DATA_DIR              Ordner der eingelesenen Tabellen
  IGM_LANG                  Sprache: de oder en
  HTTPS_PROXY, HTTP_PROXY   Proxy für igm fetch; NO_PROXY nimmt Adressen aus
  NO_COLOR, FORCE_COLOR     ohne oder mit Farben
  IGM_DEBUG                 zeigt bei internen Fehlern, wo sie entstanden
`,
    en: `Environment variables
  IGM_DATA_DIR              folder of imported tables
  IGM_LANG                  language: de or en
  HTTPS_PROXY, HTTP_PROXY   proxy for igm fetch; NO_PROXY exempts addresses
  NO_COLOR, FORCE_COLOR     without or with colours
  IGM_DEBUG                 shows where an internal error arose
`,
  },
  'edition-file': {
    de: `Eine Ausgabe, die igm nicht kennt
Wer eine andere Tabelle dieser Art lesen will, beschreibt sie in einer Datei und gibt sie an:
  igm parse tabelle.pdf --edition-file ausgabe.json
  igm import tabelle.pdf --edition-file ausgabe.json
Danach gilt sie unter ihrer id: igm lookup Lörrach --edition 2019

${MODEL}

pot            Gesamtbetrag in Euro je Jahr; null, wenn er nicht bekannt ist
personsTotal   gezählte Personen im ganzen Land; null, wenn nicht bekannt
threshold      Betrag, ab dem eine Gemeinde allein beantragen darf
source         wo der Wert nachzulesen ist; ohne Quelle gilt keiner
Sind pot und personsTotal bekannt, ist der Beweis so streng wie bei 2018. Sonst wird der Betrag je Person aus den
Beträgen erschlossen, und igm sagt, was nicht bewiesen ist.
Möglich sind auch posts, sums und pdf, wie in data/editions/2018.json.
`,
    en: `An edition that igm does not know
To read another table of this kind, describe it in a file and name that:
  igm parse table.pdf --edition-file edition.json
  igm import table.pdf --edition-file edition.json
From then on it goes by its id: igm lookup Lörrach --edition 2019

${MODEL}

pot            total in euro per year; null when it is not known
personsTotal   persons counted in the whole state; null when not known
threshold      amount from which a municipality may apply alone
source         where the value can be checked; none counts without
With pot and personsTotal known, the proof is as strict as for 2018. Otherwise the amount per person is inferred from
the amounts, and igm says what is not proven.
posts, sums and pdf are possible too, as in data/editions/2018.json.
`,
  },
}
