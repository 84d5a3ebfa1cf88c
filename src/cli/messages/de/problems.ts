import type { ProblemWords } from '../words.js'

const oneOf = (choices: readonly string[]) => choices.join('; ')
const perhaps = (suggestions: readonly string[]) =>
  suggestions.length > 0 ? ` Gemeint ist vielleicht: ${oneOf(suggestions)}` : ''

/** Why a CSV file cannot be read, by the reader's codes. */
const CSV_REASONS: Readonly<Record<string, string>> = {
  empty: 'sie ist leer',
  'not-text': 'sie enthält keinen Text',
  'too-long': 'sie hat zu viele Zeilen',
  'max-record-size': 'eine Zeile ist zu lang',
  amount: 'der Betrag ist keine ganze Zahl in Euro, z. B. 51.000',
  persons: 'die Personen sind keine ganze Zahl',
  'too-large': 'eine Zahl ist viel zu groß; so viel gibt es im ganzen Land nicht',
  ags: 'der AGS hat nicht acht Ziffern',
  'place-missing': 'weder AGS noch Name mit Kreis sind angegeben',
  'quote-not-closed': 'ein Anführungszeichen wird nicht geschlossen',
  'record-inconsistent-fields-length': 'die Zeile hat zu viele oder zu wenige Spalten',
  'column-twice': 'eine Spalte kommt doppelt vor',
}

function csvReason(code: string): string {
  const [name = '', ...detail] = code.split(': ')
  return [CSV_REASONS[name] ?? name, ...detail].join(': ')
}

/** Why a municipality cannot be in a group. */
const NO_PART = {
  'not-in-scope': 'liegt nicht im gewählten Gebiet.',
  unknown: 'nimmt nicht teil, denn der Betrag ist unbekannt. Mit --amounts lässt er sich angeben.',
  none: 'nimmt nicht teil, denn es gibt dort keinen Betrag.',
} as const

const WEB_ONLY = 'Erlaubt sind nur http- und https-Adressen.'
/** Why an address is not asked, and what to do then. */
const REFUSED: Readonly<Record<string, readonly [why: string, next: string]>> = {
  'invalid-address': ['keine gültige Adresse', WEB_ONLY],
  scheme: ['weder http noch https', WEB_ONLY],
  credentials: ['mit Kennwort', 'Bitte ohne Benutzer und Kennwort oder mit --file eine Datei angeben.'],
  'local-address': ['Adresse im eigenen Netz', 'Bitte die PDF selbst laden und mit --file angeben.'],
  'too-many-redirects': [
    'zu viele Weiterleitungen',
    'Bitte eine andere Adresse oder mit --file eine Datei angeben.',
  ],
}

export const PROBLEMS: ProblemWords = {
  'name-unknown': ({ query, suggestions }) =>
    `Keine Gemeinde in Baden-Württemberg heißt „${query}“.${perhaps(suggestions) || ' Bitte die Schreibweise prüfen oder den AGS angeben.'}`,
  'name-ambiguous': ({ query, choices }) =>
    `„${query}“ passt auf mehrere Gemeinden: ${oneOf(choices)}. Bitte den AGS oder „Name, Kreis“ angeben.`,
  'district-unknown': ({ query, suggestions }) =>
    `Kein Landkreis oder Stadtkreis heißt „${query}“.${perhaps(suggestions) || ' Alle Kreise zeigt: igm eligible --format csv'}`,
  'district-ambiguous': ({ query, choices }) =>
    `„${query}“ ist Landkreis und Stadtkreis: ${oneOf(choices)}. Bitte die Kennziffer oder die volle Bezeichnung angeben, z. B. --district "${query}, Stadt".`,
  'edition-unknown': ({ query, known }) =>
    `Den Planungsrahmen „${query}“ gibt es hier nicht. Vorhanden: ${known.join(', ')} (siehe igm editions).`,
  'edition-file-invalid': ({ path, place }) =>
    `In ${path} stimmt „${place}“ nicht. Ein Muster zeigt igm help edition-file.`,
  'edition-id-taken': ({ path, id, known }) =>
    `${path} beschreibt „${id}“, aber diese Ausgabe kennt igm schon (${known.join(', ')}). Bitte eine andere id wählen.`,
  'no-names': () => 'Keine Namen in der Eingabe. Bitte eine Gemeinde je Zeile übergeben.',
  'too-many-names': ({ count, limit }, { whole }) =>
    `${whole(count)} Namen auf einmal sind zu viele, höchstens ${whole(limit)}. Bitte die Liste teilen; alle Gemeinden zeigt igm eligible.`,
  'option-unknown': ({ option, suggestion }) =>
    `Die Option ${option} gibt es nicht.${suggestion ? ` Gemeint ist vielleicht ${suggestion}.` : ''} Alle Optionen zeigt --help.`,
  'command-unknown': ({ command, suggestion }) =>
    `Den Befehl „${command}“ gibt es nicht.${suggestion ? ` Gemeint ist vielleicht ${suggestion}.` : ''} Alle Befehle zeigt igm --help.`,
  'command-missing': () => 'Es fehlt ein Befehl. Alle Befehle zeigt igm --help.',
  'argument-missing': ({ argument }) => `Es fehlt die Angabe <${argument}>. Beispiele zeigt --help.`,
  'argument-excess': ({ command }) =>
    `igm ${command} nimmt nicht so viele Angaben. Namen mit Leerzeichen bitte in Anführungszeichen setzen; siehe igm ${command} --help.`,
  'scope-missing': () =>
    'Für welchen Kreis? Bitte --district NAME angeben (mehrfach möglich) oder --all für das ganze Land.',
  'topic-unknown': ({ topic, known }) => `Zu „${topic}“ gibt es keine Hilfe. Themen: ${known.join(', ')}.`,
  interrupted: () => 'igm: abgebrochen; gespeicherte Tabellen sind unverändert.',
  'file-not-found': ({ path }) => `Die Datei ${path} gibt es nicht. Bitte Pfad und Schreibweise prüfen.`,
  'file-unreadable': ({ path, reason }) =>
    `Die Datei ${path} lässt sich nicht lesen (${reason}). Bitte prüfen, ob es eine Datei ist und Sie Leserechte haben.`,
  'file-too-large': ({ path, limit }, { whole }) =>
    `${path} ist größer als ${whole(limit)} Byte; ein Planungsrahmen ist viel kleiner. Bitte die richtige Datei angeben.`,
  'output-missing': ({ format }) => `Das Format ${format} braucht eine Datei: -o DATEI.${format}`,
  'output-folder-missing': ({ path }) =>
    `Den Ordner für ${path} gibt es nicht. Bitte erst anlegen oder einen anderen Ort angeben.`,
  'output-is-input': ({ path }) =>
    `${path} wird gelesen und kann nicht zugleich das Ergebnis aufnehmen. Bitte eine andere Datei angeben.`,
  'output-locked': ({ path }) =>
    `${path} ist gesperrt, wahrscheinlich noch in Excel geöffnet. Bitte dort schließen und den Befehl wiederholen.`,
  'output-failed': ({ path, reason }) =>
    reason === 'EISDIR'
      ? `${path} ist ein Ordner. Bitte den Namen einer Datei darin angeben.`
      : `${path} lässt sich nicht schreiben (${reason}). Bitte Schreibrechte und freien Platz prüfen.`,
  'format-unknown': ({ format, known }) =>
    `Das Format „${format}“ gibt es nicht. Möglich: ${known.join(', ')}.`,
  'option-invalid': ({ option, value, expected }) =>
    value === ''
      ? `Bei ${option} fehlt der Wert. Beispiele zeigt --help.`
      : `„${value}“ passt nicht zu ${option}. Erwartet: ${expected}.`,
  'table-refused': ({ path, errors }) =>
    `${path} wurde nicht übernommen: ${errors} ${errors === 1 ? 'Befund widerspricht' : 'Befunde widersprechen'} der Tabelle. Was gespeichert war, bleibt.`,
  'csv-invalid': ({ path, reason, line }) =>
    `${path} ist keine lesbare CSV-Datei${line === null ? '' : ` (Zeile ${line})`}: ${csvReason(reason)}.`,
  'csv-columns': ({ path, found, expected }) =>
    `In ${path} fehlen Spalten. Gefunden: ${found.join(', ')}; gebraucht: ${expected.join(', ')}.`,
  'store-failed': ({ path, reason }) =>
    `Die Tabelle lässt sich nicht in ${path} speichern (${reason}). Bitte Rechte und Platz prüfen oder IGM_DATA_DIR auf einen anderen Ordner setzen.`,
  'store-damaged': ({ path }) =>
    `Die gespeicherte Tabelle ${path} ist beschädigt und wird nicht verwendet. Bitte die Datei löschen oder mit igm import neu einlesen.`,
  'data-damaged': ({ path }) =>
    `Die mitgelieferte Datei ${path} ist nicht mehr die, die ausgeliefert wurde. Bitte igm neu installieren.`,
  'network-unreachable': ({ url, reason }) =>
    `Keine Verbindung zu ${url} (${reason}). Gespeichertes bleibt unverändert. Hinter einem Proxy HTTPS_PROXY setzen, oder die PDF anderswo herunterladen und mit igm fetch --file DATEI.pdf übernehmen.`,
  'download-failed': ({ url, status }) =>
    `${url} antwortet mit Fehler ${status}. Gespeichertes bleibt unverändert. Bitte mit --url eine andere Adresse oder mit --file eine heruntergeladene Datei angeben.`,
  'download-not-pdf': ({ url }) =>
    `Unter ${url} liegt keine PDF-Datei, sondern etwas anderes (meist eine Fehlerseite). Gespeichertes bleibt unverändert. Bitte mit --url eine andere Adresse oder mit --file eine Datei angeben.`,
  'download-too-large': ({ url, limit }, { whole }) =>
    `${url} ist größer als ${whole(limit)} Byte und wurde nicht geladen. Gespeichertes bleibt unverändert.`,
  'download-incomplete': ({ url, expected, received }, { whole }) =>
    `Die Übertragung von ${url} brach nach ${whole(received)} von ${whole(expected)} Byte ab. Gespeichertes bleibt unverändert. Bitte wiederholen.`,
  'download-timeout': ({ url, seconds }) =>
    `${url} antwortet nicht innerhalb von ${seconds} Sekunden. Gespeichertes bleibt unverändert. Bitte später wiederholen oder --file verwenden.`,
  'download-refused': ({ url, reason }) => {
    const [why, next] = REFUSED[reason] ?? [reason, WEB_ONLY]
    return `${url} wird aus Sicherheitsgründen nicht geladen (${why}). Gespeichertes bleibt unverändert. ${next}`
  },
  'no-address': ({ edition }) =>
    `Für den Planungsrahmen ${edition} ist keine Adresse bekannt. Bitte --url oder --file angeben.`,
  'plan-invalid': ({ path, reason }) =>
    `${path} ist kein gespeicherter Gruppenvorschlag (${reason}). Einen speichert igm group --plan DATEI.json.`,
  'plan-rejected': ({ path, failures }) =>
    `${path} hält der Prüfung nicht stand: ${failures} ${failures === 1 ? 'Abweichung' : 'Abweichungen'}.`,
  'plan-impossible': ({ reason }) => `Diese Wünsche lassen sich nicht zusammen erfüllen: ${reason}.`,
  'amount-twice': ({ name, amounts: [one, other] }) =>
    `Für ${name} stehen zwei verschiedene Beträge da: ${one} und ${other} €. Bitte einen streichen.`,
  'takes-no-part': ({ option, name, reason }) => `${option}: ${name} ${NO_PART[reason]}`,
  'plan-not-found': ({ reason }) =>
    `Kein Vorschlag gefunden, der diese Wünsche zusammen erfüllt: ${reason}. Dass es keinen gibt, ist nicht bewiesen; ein höheres --time-limit oder weniger Wünsche können helfen.`,
}
