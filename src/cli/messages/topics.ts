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
  xlsx       Arbeitsmappe mit Übersicht, Gemeinden, Gruppen und Quelle (export, group, report)
  html       Bericht als eine Seite (group, report)
  svg        Karte (group, report)
  docx       Vorlage für Word (group, report)
  json       ein Objekt mit schemaVersion 1; Beträge in ganzen Euro
  ndjson     ein Objekt je Zeile
Mit -o DATEI ergibt die Endung das Format; xlsx und docx brauchen -o. Ergebnisse stehen auf stdout, alles andere auf stderr.
`,
    en: `Formats
  table      a table for the screen
  plain      one line per municipality, for screen readers and grep
  csv        RFC 4180: comma, CRLF, English column names
  csv-excel  for a German Excel: UTF-8 with BOM, semicolon, decimal comma
             Excel shows the AGS of any CSV without its leading zero.
  xlsx       workbook with overview, municipalities, groups and source (export, group, report)
  html       report as one page (group, report)
  svg        map (group, report)
  docx       paper for Word (group, report)
  json       one object with schemaVersion 1; amounts in whole euro
  ndjson     one object per line
With -o FILE the suffix decides the format; xlsx and docx need -o. Results go to stdout, everything else to stderr.
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
  editions: {
    de: `Planungsrahmen
  2018  vom 5. Januar 2018, Schwelle 51.000 €; 43 Beträge einzeln veröffentlicht
  2017  der erste; 115 Beträge einzeln veröffentlicht
  demo  erfundene Beträge, zum Ausprobieren; alles davon trägt den Vermerk MUSTER
Welche vorliegen und woher: igm editions. Die ganze Tabelle: igm fetch oder igm import DATEI.pdf.
Eine eingelesene Tabelle tritt an die Stelle der Einzelbeträge. Was fehlt, heißt „unbekannt“; geschätzt wird nie.
`,
    en: `Editions
  2018  of 5 January 2018, threshold €51,000; 43 amounts published one by one
  2017  the first; 115 amounts published one by one
  demo  invented amounts, to try things out; all of it is marked MUSTER
Which are at hand and where from: igm editions. The whole table: igm fetch or igm import FILE.pdf.
An imported table takes the place of the single amounts. What is missing is "unknown"; nothing is ever estimated.
`,
  },
  grouping: {
    de: `Gruppen
Vorgeschlagen werden Gruppen benachbarter Gemeinden, die zusammen die Schwelle erreichen. In dieser Reihenfolge:
  1. möglichst wenige Gemeinden ohne Gruppe
  2. möglichst viele Gruppen (mit --prefer associations erst: Verwaltungsgemeinschaften bleiben ganz)
  3. möglichst wenige berührte Verwaltungsgemeinschaften
  4. möglichst kurze Wege zur Federführung
Gemeinden, deren Betrag unbekannt ist, bleiben außen vor. Wünsche: --together, --apart, --exclude, --lead, --max-size,
--no-hosts, --across-districts, --min-border, --threshold, --amounts. Warum eine Gemeinde wo ist: --explain GEMEINDE.
`,
    en: `Grouping
Proposed are groups of neighbours that reach the threshold together. In this order:
  1. as few municipalities as possible without a group
  2. as many groups as possible (with --prefer associations first: associations stay whole)
  3. as few associations touched as possible
  4. ways to the lead as short as possible
Municipalities with an unknown amount stay outside. Wishes: --together, --apart, --exclude, --lead, --max-size,
--no-hosts, --across-districts, --min-border, --threshold, --amounts. Why one is where it is: --explain NAME.
`,
  },
  proof: {
    de: `Beweis
Eine Tabelle wird nur übernommen, wenn jede Zeile verstanden ist und genau eine Gemeinde nennt, jeder Betrag eine ganze
Zahl von Personen mal dem Satz ist und alle Summen stimmen. Sonst nennt igm Seite und Zeile, und nichts ändert sich.
„Bewiesen bestmöglich“ heißt bei Gruppen: mit diesen Beträgen und Wünschen gibt es keinen besseren Vorschlag. Steht
„nicht bewiesen; Schranke N“ dabei, ist der Vorschlag gültig, aber besser als N kann keiner sein.
Nachrechnen: igm group … --plan plan.json, dann igm verify plan.json (anderer Code, ganze Zahlen).
`,
    en: `Proof
A table is accepted only if every line is understood and names exactly one municipality, every amount is a whole number
of persons times the rate, and all sums agree. Otherwise igm names page and line, and nothing changes.
"Proven to be the best possible" means of groups: with these amounts and wishes there is no better proposal. Where it
says "not proven; bound N" the proposal is valid, and none can be better than N.
To re-check: igm group … --plan plan.json, then igm verify plan.json (other code, whole numbers).
`,
  },
}
