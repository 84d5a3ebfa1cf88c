import type { HelpWords } from '../words.js'
import { PLACEHOLDERS } from './placeholders.js'

export const HELP: HelpWords = {
  words: {
    program:
      'Was Gemeinden in Baden-Württemberg aus dem Programm „Integrationsmanagement“ erhalten können und mit wem sie sich zusammentun können. Beträge in ganzen Euro: 2018 je Jahr, 2017 60 % der Mittel eines Jahres. Seit 2025 beantragen nur noch die 44 Stadt- und Landkreise.',
    usage: 'BEFEHL [Optionen]',
    help: 'diese Hilfe zeigen',
    version: 'die Version zeigen',
    after:
      'Zu jedem Befehl: igm BEFEHL --help\nWeitere Themen: igm help exit-codes, formats, environment, edition-file,\neditions, grouping, proof',
    examples: 'Beispiele:',
  },
  placeholders: PLACEHOLDERS,
  titles: { 'Usage:': 'Aufruf:', 'Arguments:': 'Angaben:', 'Options:': 'Optionen:', 'Commands:': 'Befehle:' },
  options: {
    edition: 'Planungsrahmen: 2018, 2017 oder demo',
    format: 'Ausgabe: table, plain, csv, csv-excel, json oder ndjson; in eine Datei auch xlsx',
    output: 'in eine Datei schreiben; das Format ergibt sich aus der Endung',
    lang: 'Sprache: de oder en',
    quiet: 'keine Hinweise und keinen Fortschritt zeigen',
    'no-color': 'ohne Farben',
    'amount-column':
      'die Spalte der Beträge, an Wörtern ihrer Überschrift erkannt, wo mehrere in Frage kommen',
    'edition-file': 'Beschreibung einer Ausgabe, die igm nicht kennt (Muster: igm help edition-file)',
    'include-refused': 'auch die Zeilen einer abgelehnten Tabelle ausgeben (csv, csv-excel, ndjson, xlsx)',
    replace:
      'die Tabelle auch dann speichern, wenn schon eine bessere gespeichert ist (die bisherige bleibt als Fassung erhalten)',
    'max-pages': 'eine PDF mit mehr Seiten ablehnen (2000)',
    'max-seconds': 'eine PDF ablehnen, die länger zu lesen ist (120)',
    'max-memory': 'eine PDF ablehnen, die mehr Arbeitsspeicher braucht, in MB (1000)',
    district: 'Landkreis oder Stadtkreis, als Name, Kennziffer oder Kfz-Kennzeichen; mehrfach möglich',
    status: 'nur diesen Status zeigen: alone, join, none oder unknown; mehrfach möglich',
    all: 'alle Kreise des Landes',
    'each-district':
      'für jeden Kreis eine eigene Datei in den Ordner von -o schreiben, dazu eine Übersichtsseite',
    'compare-with':
      'sagen, worin sich der Vorschlag von diesem gespeicherten unterscheidet (igm group --plan)',
    'across-districts': 'Gruppen dürfen Kreisgrenzen überschreiten',
    together: 'diese Gemeinden gehören zusammen (durch Komma getrennt; mehrfach möglich)',
    apart: 'diese zwei Gemeinden gehören nicht zusammen (durch Komma getrennt; mehrfach möglich)',
    exclude: 'diese Gemeinde nimmt nicht teil; mehrfach möglich',
    lead: 'diese Gemeinde führt ihre Gruppe; mehrfach möglich',
    'max-size': 'höchstens so viele Gemeinden je Gruppe',
    'max-way': 'höchstens so viele km Luftlinie von jeder Gemeinde zur Federführung',
    'one-host':
      'möglichst nur eine Gemeinde je Gruppe, die allein beantragen darf; geht den Wegen vor, nicht den Gruppen',
    posts:
      'möglichst viele Viertelstellen, die der Betrag der Gruppe bezahlt (in Viertelstellen gerechnet, keine Vorschrift)',
    'per-post': 'wie --posts, mit diesem Festbetrag je Vollzeitstelle: 51000 (üblich) oder 64000',
    'budget-groups':
      'bis zu so viele Gruppen weniger als möglich, wenn dafür weniger Verwaltungsgemeinschaften geteilt werden; zeigt alle Stufen',
    'even-incomplete': 'Vorlage und Bericht auch dann, wenn weniger als die Hälfte der Beträge bekannt ist',
    'no-hosts': 'wer allein beantragen darf, bleibt allein',
    threshold: 'andere Schwelle in ganzen Euro',
    'min-border': 'so viele Meter gemeinsamer Grenze machen Nachbarn',
    amounts:
      'eigene Beträge: CSV oder XLSX mit ags oder name+district und amount; sie ersetzen die bekannten',
    sheet: 'Blatt der Excel-Datei mit den eigenen Beträgen, wo mehrere eine Liste enthalten',
    prefer:
      'Vorrang: associations (Verwaltungsgemeinschaften bleiben ganz; üblich) oder groups (mehr Gruppen)',
    'time-limit': 'Sekunden, nach denen genügt, was gefunden ist (300), mit allem daneben',
    effort: 'so viele Male mehr Schritte der Suche, wo etwas nicht bewiesen ist (1)',
  },
  commands: {
    lookup: {
      summary: 'Betrag, Status und Stellen einer Gemeinde nachschlagen',
      description:
        'Zeigt je Gemeinde Betrag, Personen, Antragsberechtigung, bezahlte Stellen und die Quelle. Mehrere Namen sind möglich; „-“ liest Namen aus der Standardeingabe, einen je Zeile.',
      argument: 'Name, AGS oder ARS',
    },
    eligible: {
      summary: 'wer allein beantragen darf und wer nicht',
      description:
        'Zeigt für alle Gemeinden eines Kreises oder des Landes, ob sie allein beantragen dürfen (allein), sich zusammentun müssen (nur gemeinsam), nichts erhalten (kein Betrag) oder ihr Betrag unbekannt ist.',
      argument: 'Kreise, als Name, Kennziffer oder Kfz-Kennzeichen; dasselbe wie --district',
    },
    group: {
      summary: 'Zusammenschlüsse vorschlagen',
      description:
        'Schlägt Gruppen benachbarter Gemeinden vor, die zusammen die Schwelle erreichen, und sagt, was daran bewiesen ist. Ohne --district oder --all geschieht nichts. Strg+C beendet die Suche mit dem besten bis dahin gefundenen Vorschlag (Exit-Code 130), ein zweites Strg+C sofort.',
      argument: 'Kreise, als Name, Kennziffer oder Kfz-Kennzeichen; dasselbe wie --district',
      options: {
        format:
          'Ausgabe: table, plain, csv, csv-excel, json oder ndjson; svg (Karte), html (Bericht); in eine Datei auch xlsx, docx, pdf, png',
        plan: 'den Vorschlag als JSON speichern, für igm verify',
        explain: 'statt des Vorschlags: warum diese Gemeinde in ihrer Gruppe ist und was sie sonst könnte',
        'near-misses': 'statt des Vorschlags: wem weniger als 5 % zur Schwelle fehlen',
      },
    },
    partners: {
      summary: 'mit wem eine Gemeinde die Schwelle erreicht',
      description:
        'Zeigt alle Nachbarn einer Gemeinde, auch über die Kreisgrenze, mit Betrag, Summe, Verwaltungsgemeinschaft, Grenze und Entfernung; die kleinsten Zusammenschlüsse, die die Schwelle erreichen, und was jeder die anderen kostet. Als Seite: -o partner.html oder -o partner.docx.',
      argument: 'Name, AGS oder ARS',
      options: {
        format:
          'Ausgabe: table, plain, csv, csv-excel, json, ndjson oder html; in eine Datei auch xlsx, docx',
      },
    },
    compare: {
      summary: 'zwei gespeicherte Vorschläge vergleichen',
      description:
        'Sagt, worin sich zwei mit igm group --plan gespeicherte Vorschläge unterscheiden: Gruppen, Wege, und für welche Gemeinden sich die Partner und der gemeinsame Betrag ändern.',
      argument: 'zwei JSON-Dateien aus igm group --plan',
    },
    letters: {
      summary: 'Briefe an die Gemeinden und Entwürfe von Vereinbarungen',
      description:
        'Schreibt zu einem gespeicherten Vorschlag je Gruppe einen Brief an jede Gemeinde und den Entwurf einer Vereinbarung, als Word-Dokumente in den Ordner von -o. Es sind Entwürfe, rechtlich nicht geprüft. Der Vorschlag wird vorher nachgeprüft. Eigene Vorlagen: mit --save-templates die mitgelieferten speichern, in Word ändern, mit --template und --agreement angeben.',
      options: {
        plan: 'JSON-Datei aus igm group --plan',
        template: 'eigene Vorlage für die Briefe (.docx mit Platzhaltern wie {{gemeinde}})',
        agreement: 'eigene Vorlage für die Vereinbarung',
        'save-templates': 'nur die mitgelieferten Vorlagen in den Ordner von -o schreiben',
        'even-incomplete': 'auch schreiben, wenn weniger als die Hälfte der Beträge bekannt ist',
        output: 'Ordner für die Dokumente',
      },
    },
    verify: {
      summary: 'einen gespeicherten Vorschlag nachprüfen',
      description:
        'Prüft jede Behauptung eines gespeicherten Vorschlags neu, ohne den Rechenweg, der ihn fand: Mitglieder, Zusammenhang, Summen, Wünsche, Schranken.',
      argument: 'JSON-Datei aus igm group --plan',
    },
    parse: {
      summary: 'eine PDF oder Liste lesen und beweisen, nichts speichern',
      description:
        'Liest die Tabelle einer PDF oder eine Liste (CSV, XLSX) und prüft sie gegen Register, Satz je Person und Summen. „-“ liest aus der Standardeingabe. Der Exit-Code ist 0, wenn die Tabelle bewiesen oder gelesen ist, 3, wenn sie abgelehnt ist; ob sie bewiesen ist, sagt „verdict“ in --format json.',
      argument: 'PDF-, CSV- oder XLSX-Datei',
      options: {
        sheet: 'Blatt einer Excel-Datei, wo mehrere eine Liste enthalten',
        explain:
          'statt der Zeilen: welche Lesarten versucht wurden, woran sie scheitern, und was jede Zeile ist',
        'all-rows': 'alle Zeilen auch im Terminal zeigen, nicht nur die ersten zehn',
        'debug-svg': 'eine Seite mit Textstücken, Spalten und Zeilen als SVG zeichnen',
        draft: 'eine abgelehnte Tabelle zum Ergänzen von Hand schreiben (.xlsx, .csv)',
        page: 'diese Seite zeichnen; sonst die erste mit einem Fehler, sonst die erste mit der Tabelle',
      },
    },
    import: {
      summary: 'eine PDF, CSV oder XLSX lesen, beweisen und speichern',
      description:
        'Wie parse, speichert aber die bewiesene Tabelle; sie ersetzt dann die veröffentlichten Einzelbeträge. Eine Liste (CSV, XLSX) braucht die Spalten ags oder name und district, dazu amount.',
      argument: 'PDF-, CSV- oder XLSX-Datei',
      options: {
        sheet: 'Blatt einer Excel-Datei, wo mehrere eine Liste enthalten',
        of: 'die PDF, deren Tabelle die Datei ergänzt (siehe parse --draft)',
      },
    },
    fetch: {
      summary: 'die veröffentlichte PDF laden, beweisen und speichern',
      description:
        'Lädt die PDF von der amtlichen Adresse, sonst die Kopie eines öffentlichen Webarchivs. Ein Proxy wird aus HTTPS_PROXY gelesen. Ohne Netz: die Datei anderswo laden und mit --file angeben.',
      options: {
        url: 'andere Adresse der PDF',
        file: 'eine schon heruntergeladene PDF übernehmen',
        timeout: 'Sekunden, nach denen eine Verbindung als tot gilt (60)',
      },
    },
    export: {
      summary: 'die Tabelle als Datei für das Landratsamt',
      description:
        'Schreibt alle Gemeinden mit Betrag und Status, auf Wunsch mit den vorgeschlagenen Gruppen. Für Excel: -o DATEI.xlsx, mit Gemeinden, Gruppen, Quelle, einem Blatt für fehlende Beträge und einem zum Ausprobieren anderer Gruppen. In einer CSV zeigt Excel den AGS ohne führende Null.',
      argument: 'Kreise, als Name, Kennziffer oder Kfz-Kennzeichen; dasselbe wie --district',
      options: { groups: 'die vorgeschlagenen Gruppen als Spalte' },
    },
    report: {
      summary: 'ein Bericht mit Karte, oder die Vorlage für den Kreistag',
      description:
        'Schreibt einen Gruppenvorschlag als eine Seite, die ohne Netz auskommt: Zusammenfassung, Karte, Gruppen, alle Gemeinden, Belege und Quellen. Die Endung entscheidet: -o DATEI.html (Bericht), .docx (Vorlage für Word), .pdf (Bericht, gedruckt von Edge, Chrome oder Chromium), .svg oder .png (Karte) oder .xlsx. Im Terminal ohne -o entsteht eine Datei, die nach dem Kreis heißt.',
      argument: 'Kreise, als Name, Kennziffer oder Kfz-Kennzeichen; dasselbe wie --district',
      options: {
        format:
          'Ausgabe: html, svg; in eine Datei auch docx, pdf, png, xlsx; oder table, plain, csv, csv-excel, json, ndjson',
      },
    },
    districts: {
      summary: 'die 44 Kreise: Schlüssel, Kennzeichen, Gemeinden, bekannte Summen',
      description:
        'Zeigt je Landkreis und Stadtkreis Schlüssel, Kfz-Kennzeichen, Zahl der Gemeinden, wie viele Beträge bekannt sind, wer allein beantragen darf und die Summe der bekannten Beträge.',
      argument: 'Kreise, als Name, Kennziffer oder Kfz-Kennzeichen; ohne Angabe alle 44',
    },
    menu: {
      summary: 'alles ohne Befehle: auswählen statt tippen',
      description:
        'Fragt nach dem Kreis und zeigt dann Tabelle, Gruppen, Excel-Datei, Bericht und Vorlage zur Auswahl. Mit einer Datei: liest sie, zeigt die Prüfung und fragt vor dem Speichern. Strg+C verlässt das Menü.',
      argument: 'PDF- oder CSV-Datei, die zuerst gelesen wird',
    },
    completion: {
      summary: 'Befehle und Namen mit der Tabulatortaste ergänzen',
      description:
        'Gibt das Skript aus, mit dem die Shell Befehle, Optionen, Gemeinden und Kreise ergänzt. Einrichten: für bash `source <(igm completion bash)`, für PowerShell `igm completion powershell | Out-String | Invoke-Expression`.',
      argument: 'bash, zsh, fish oder powershell',
    },
    editions: {
      summary: 'welche Planungsrahmen vorliegen und woher',
      description: 'Zeigt je Planungsrahmen Stand, Herkunft und wie viele Beträge bekannt sind.',
      options: {
        verify:
          'statt der Liste: jede gespeicherte Tabelle und jede mitgelieferte Datei gegen ihre Prüfsumme halten (Exit-Code 3, wenn eine beschädigt ist)',
        history: 'statt der Liste: jede Tabelle, die je gespeichert wurde',
        restore: 'eine frühere Tabelle wieder gelten lassen, z. B. 2018@1a2b3c4d (aus --history)',
      },
    },
    demo: {
      summary: 'der ganze Weg an einer Muster-PDF',
      description:
        'Liest eine mitgelieferte Muster-PDF mit erfundenen Beträgen, beweist sie und zeigt jede Auskunft daran.',
    },
  },
}
