import { EXIT } from '../../exit-codes.js'
import { EDITION_FILE } from '../edition-file.js'

/** Texts of `igm help <topic>`. */
export const TOPICS = {
  'exit-codes': `Ergebniscodes
  ${EXIT.ok}    in Ordnung
  ${EXIT.no}    die Antwort ist „nein“ oder „nicht gefunden“
  ${EXIT.usage}    der Aufruf stimmt nicht
  ${EXIT.data}    Daten fehlen, sind unvollständig oder wurden abgelehnt
  ${EXIT.network}    keine Verbindung oder kein brauchbarer Download
  ${EXIT.internal}    interner Fehler
  ${EXIT.interrupted}  abgebrochen (Strg-C)
`,
  formats: `Formate
  table      Tabelle für den Bildschirm
  plain      eine Zeile je Gemeinde, für Bildschirmleser und grep
  csv        RFC 4180: Komma, CRLF, englische Spaltennamen
  csv-excel  für deutsches Excel: UTF-8 mit BOM, Semikolon, Dezimalkomma
             Excel zeigt den AGS aus jeder CSV ohne führende Null.
  xlsx       Arbeitsmappe mit Gemeinden, Gruppen, Vorlage für fehlende Beträge (export, group, report)
  html       Bericht als eine Seite (group, report)
  svg        Karte (group, report)
  docx       Vorlage für Word (group, report)
  json       ein Objekt mit schemaVersion 1; Beträge in ganzen Euro
  ndjson     ein Objekt je Zeile
Mit -o DATEI ergibt die Endung das Format; xlsx und docx brauchen -o. Ergebnisse stehen auf stdout, alles andere auf stderr.
`,
  environment: `Umgebungsvariablen
  IGM_BROWSER               Programm, das einen Bericht als PDF druckt (Edge, Chrome, Chromium)
  IGM_DATA_DIR              Ordner der eingelesenen Tabellen
  IGM_LANG                  Sprache: de oder en
  HTTPS_PROXY, HTTP_PROXY   Proxy für igm fetch (sonst ALL_PROXY); NO_PROXY nimmt Namen, Adressen und Netze (10.0.0.0/8) aus
  NODE_EXTRA_CA_CERTS       PEM-Datei mit der Zertifizierungsstelle des eigenen Hauses
  NO_COLOR, FORCE_COLOR     ohne oder mit Farben
  SOURCE_DATE_EPOCH         Datum der Berichte und Vorlagen, in Sekunden seit 1970: gleiche Zahlen geben gleiche Dateien
  IGM_DEBUG                 zeigt bei internen Fehlern, wo sie entstanden
`,
  'edition-file': `Eine Ausgabe, die igm nicht kennt
Wer eine andere Tabelle dieser Art lesen will, beschreibt sie in einer Datei und gibt sie an:
  igm parse tabelle.pdf --edition-file ausgabe.json
  igm import tabelle.pdf --edition-file ausgabe.json
Danach gilt sie unter ihrer id: igm lookup Lörrach --edition 2019

${EDITION_FILE}

pot            Gesamtbetrag in Euro je Jahr; null, wenn er nicht bekannt ist
personsTotal   gezählte Personen im ganzen Land; null, wenn nicht bekannt
threshold      Betrag, ab dem eine Gemeinde allein beantragen darf
source         wo der Wert nachzulesen ist, ein Text oder { "de": …, "en": … }; ohne Quelle gilt keiner
Sind pot und personsTotal bekannt, ist der Beweis so streng wie bei 2018. Sonst wird der Betrag je Person aus den
Beträgen erschlossen, und igm sagt, was nicht bewiesen ist.
Möglich sind auch validFrom, validUntil, provisional, perYear, standing, posts, sums und pdf, wie in
data/editions/2018.json.
`,
  editions: `Planungsrahmen
  2018  vom 5. Januar 2018, Euro je Jahr, Schwelle 51.000 €; 46 Beträge einzeln veröffentlicht
        Stand Januar 2018; seit 2025 beantragen nur noch die 44 Stadt- und Landkreise
  2017  vorläufig (Juli 2017): 60 % der Mittel für 2017, auf vorläufiger Zahlengrundlage; 117 Beträge einzeln
        veröffentlicht; überholt durch den Planungsrahmen vom 5. Januar 2018
  demo  erfundene Beträge, zum Ausprobieren; alles davon trägt den Vermerk MUSTER
Welche vorliegen und woher: igm editions. Die ganze Tabelle: igm fetch oder igm import DATEI.pdf.
Eine eingelesene Tabelle tritt an die Stelle der Einzelbeträge. Was fehlt, heißt „unbekannt“; geschätzt wird nie.
Wo nur eine Spanne veröffentlicht ist („knapp 90.000“), steht sie da, und der Betrag bleibt unbekannt.
`,
  grouping: `Gruppen
Vorgeschlagen werden Gruppen benachbarter Gemeinden, die zusammen die Schwelle erreichen. In dieser Reihenfolge:
  1. möglichst wenige Gemeinden ohne Gruppe
  2. möglichst viele Gruppen, wobei Verwaltungsgemeinschaften ganz bleiben (mit --prefer groups dürfen sie geteilt werden)
  3. möglichst wenige berührte Verwaltungsgemeinschaften (--budget-groups 2: vor den Gruppen, mit bis zu 2 weniger als möglich)
  4. mit --one-host: möglichst nur eine Gemeinde je Gruppe, die allein beantragen darf
  5. mit --posts: möglichst viele Viertelstellen, die der Betrag der Gruppe bezahlt. Das ist eine Rechengröße, keine
     Vorschrift: Das Programm verlangt nur mindestens 0,25 je Teil einer Stelle (--per-post 64000 rechnet mit Hochschulabschluss)
  6. möglichst kurze Wege zur Federführung (Luftlinie)
Wer führt: die Gemeinde, mit deren Namen der Name ihrer Verwaltungsgemeinschaft beginnt (Müllheim bei
Müllheim-Badenweiler); von mehreren die mit dem größten Betrag. Gibt es keine, führt die Gemeinde mit dem größten
Betrag, bei gleichem die mit dem kleineren Schlüssel. --lead GEMEINDE geht vor.
Gemeinden, deren Betrag unbekannt ist, bleiben außen vor. Wünsche: --together, --apart, --exclude, --lead, --max-size,
--max-way, --one-host, --posts, --budget-groups, --no-hosts, --across-districts, --min-border, --threshold, --amounts.
Warum eine Gemeinde wo ist: --explain GEMEINDE.
Endet die Suche, bevor etwas bewiesen ist: --effort 4 (viermal so viele Schritte).
`,
  proof: `Beweis
Eine Tabelle wird nur übernommen, wenn jede Zeile verstanden ist und genau eine Gemeinde nennt, jeder Betrag eine ganze
Zahl von Personen mal dem Satz ist und alle Summen stimmen. Sonst nennt igm Seite und Zeile, und nichts ändert sich.
„Bewiesen“ heißt: Kein Betrag kann für sich allein falsch sein, denn Gesamtbetrag und Personenzahl des Planungsrahmens
oder gedruckte Summen bestätigen jede Zeile. Sonst heißt es „gelesen, nicht bewiesen“, und jede Antwort daraus sagt es.
Was kein Beweis sehen kann: ob die Datei echt ist; zwei Fehler, die sich aufheben, etwa zwei vertauschte Beträge; was
sich seit der Veröffentlichung geändert hat. Deshalb steht bei jedem Betrag, aus welcher Datei und Zeile er ist.
„Bewiesen bestmöglich“ heißt bei Gruppen: mit diesen Beträgen und Wünschen gibt es keinen besseren Vorschlag. Steht
„nicht bewiesen; Schranke N“ dabei, ist der Vorschlag gültig, aber besser als N kann keiner sein.
Nachrechnen: igm group … --plan plan.json, dann igm verify plan.json (anderer Code, ganze Zahlen).
`,
}
