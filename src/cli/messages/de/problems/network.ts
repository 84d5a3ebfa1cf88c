import type { ProblemWords } from '../../words.js'

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

export const NETWORK = {
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
} satisfies Partial<ProblemWords>
