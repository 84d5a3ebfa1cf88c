import type { ProblemWords } from '../../words.js'
import { PLACEHOLDERS } from '../placeholders.js'

export const USAGE = {
  'option-unknown': ({ option, suggestion }) =>
    `Die Option ${option} gibt es nicht.${suggestion ? ` Gemeint ist vielleicht ${suggestion}.` : ''} Alle Optionen zeigt --help.`,
  'command-unknown': ({ command, suggestion }) =>
    `Den Befehl „${command}“ gibt es nicht.${suggestion ? ` Gemeint ist vielleicht ${suggestion}.` : ''} Alle Befehle zeigt igm --help.`,
  'command-is-file': ({ path }) =>
    `${path} ist eine Datei, kein Befehl. Meinten Sie: igm import ${path} (nur lesen, nichts speichern: igm parse ${path})?`,
  'menu-needs-terminal': () =>
    'Das Menü braucht ein Terminal mit Tastatur. In Skripten bitte die Befehle verwenden: igm --help.',
  'command-missing': () => 'Es fehlt ein Befehl. Alle Befehle zeigt igm --help.',
  'argument-invalid': ({ argument, expected, found }) =>
    `Das Argument „${argument}“ passt nicht: erwartet ${expected}, gefunden ${found}.`,
  'argument-missing': ({ argument }) =>
    `Es fehlt die Angabe <${PLACEHOLDERS[argument] ?? argument}>. Beispiele zeigt --help.`,
  'argument-excess': ({ command, likely }) =>
    `igm ${command} nimmt nicht so viele Angaben; siehe igm ${command} --help.${likely === null ? '' : ` Gemeint ist vielleicht: ${likely}`}`,
  'scope-missing': () =>
    'Für welchen Kreis? Bitte --district NAME angeben (mehrfach möglich) oder --all für das ganze Land.',
  'topic-unknown': ({ topic, known }) => `Zu „${topic}“ gibt es keine Hilfe. Themen: ${known.join(', ')}.`,
  interrupted: () => 'igm: abgebrochen; gespeicherte Tabellen sind unverändert.',
  'format-unknown': ({ format, known }) =>
    `Das Format „${format}“ gibt es nicht. Möglich: ${known.join(', ')}.`,
  'option-invalid': ({ option, value, expected }) =>
    value === ''
      ? `Bei ${option} fehlt der Wert. Beispiele zeigt --help.`
      : `„${value}“ passt nicht zu ${option}. Erwartet: ${expected}.`,
  'options-exclude': ({ option, other }) =>
    `${option} und ${other} schließen einander aus. Bitte nur eines davon angeben.`,
} satisfies Partial<ProblemWords>
