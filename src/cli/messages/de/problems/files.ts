import type { ProblemWords } from '../../words.js'

export const FILES = {
  'file-not-found': ({ path }) => `Die Datei ${path} gibt es nicht. Bitte Pfad und Schreibweise prüfen.`,
  'address-not-file': ({ url }) =>
    `${url} ist eine Adresse im Netz, hier wird eine Datei gelesen. Laden und übernehmen mit: igm fetch --url ${url}`,
  'file-unreadable': ({ path, reason }) =>
    `Die Datei ${path} lässt sich nicht lesen (${reason}). Bitte prüfen, ob es eine Datei ist und Sie Leserechte haben.`,
  'file-too-large': ({ path, limit }, { whole }) =>
    `${path} ist größer als ${whole(limit)} Byte; ein Planungsrahmen ist viel kleiner. Bitte die richtige Datei angeben.`,
  'browser-missing': () =>
    'Eine PDF druckt igm mit Edge, Chrome oder Chromium; keines davon ist hier zu finden. Bitte den Bericht mit -o DATEI.html schreiben und im Browser als PDF drucken, oder das Programm mit IGM_BROWSER nennen.',
  'print-failed': ({ browser, reason }) =>
    `${browser} druckt nicht (${reason}). Bitte den Bericht mit -o DATEI.html schreiben und im Browser als PDF drucken.`,
  'output-missing': ({ format }) => `Das Format ${format} braucht eine Datei: -o DATEI.${format}`,
  'folder-missing': ({ option }) =>
    `${option} schreibt mehrere Dateien und braucht dafür einen Ordner: -o ORDNER`,
  'output-folder-missing': ({ path }) =>
    `Den Ordner für ${path} gibt es nicht. Bitte erst anlegen oder einen anderen Ort angeben.`,
  'output-is-dash': () =>
    '„-“ ist keine Datei, in die sich schreiben lässt. Ohne diese Option steht das Ergebnis auf der Standardausgabe.',
  'output-is-input': ({ path }) =>
    `${path} wird gelesen und kann nicht zugleich das Ergebnis aufnehmen. Bitte eine andere Datei angeben.`,
  'outputs-meet': ({ path, other }) =>
    `${other} und ${path} sind dieselbe Datei: ein Ergebnis würde das andere überschreiben. Bitte zwei Dateien angeben.`,
  'output-in-store': ({ path }) =>
    `${path} liegt in dem Ordner, in dem igm Tabellen aufbewahrt. Bitte einen anderen Ordner angeben.`,
  'working-folder-missing': () =>
    'Den Ordner, in dem dieser Befehl eingegeben wurde, gibt es nicht mehr. Bitte in einen anderen wechseln und den Befehl wiederholen.',
  'output-locked': ({ path }) =>
    `${path} ist gesperrt, wahrscheinlich noch in Excel geöffnet. Bitte dort schließen und den Befehl wiederholen.`,
  'output-failed': ({ path, reason }) =>
    reason === 'EISDIR'
      ? `${path} ist ein Ordner. Bitte den Namen einer Datei darin angeben.`
      : /^(?:ENOTDIR|ENAMETOOLONG|ELOOP|EEXIST|EINVAL)$/.test(reason)
        ? `${path} lässt sich nicht schreiben (${reason}): So kann hier keine Datei heißen. Bitte einen anderen Namen angeben.`
        : `${path} lässt sich nicht schreiben (${reason}). Bitte Schreibrechte und freien Platz prüfen.`,
  'temp-folder-failed': ({ path, reason }) =>
    `Im Ordner ${path} lässt sich nichts zwischenspeichern (${reason}). Bitte TMPDIR (unter Windows TEMP) auf einen Ordner setzen, in den Sie schreiben dürfen.`,
} satisfies Partial<ProblemWords>
