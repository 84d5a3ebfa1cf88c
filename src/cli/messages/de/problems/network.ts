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

const KEPT = 'Gespeichertes bleibt unverändert.'

/** The usual reasons in words; any other one is shown as its code, for those who look after the network. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'der Name ist nicht zu finden, ENOTFOUND',
  EAI_AGAIN: 'die Namensauskunft antwortet nicht, EAI_AGAIN',
  ECONNREFUSED: 'abgewiesen, ECONNREFUSED',
  ECONNRESET: 'abgebrochen, ECONNRESET',
  ETIMEDOUT: 'keine Antwort, ETIMEDOUT',
  CERT_HAS_EXPIRED: 'abgelaufen, CERT_HAS_EXPIRED',
  ERR_TLS_CERT_ALTNAME_INVALID: 'für einen anderen Namen ausgestellt, ERR_TLS_CERT_ALTNAME_INVALID',
}

const PROXY_REASONS: Readonly<Record<string, (proxy: string, url: string, variable: string) => string>> = {
  PROXY_INVALID: (proxy, _, variable) =>
    `Der Proxy${proxy === '' ? '' : ` ${proxy}`} hat keine brauchbare Adresse: Bitte ${variable} in der Form http://NAME:PORT setzen`,
  PROXY_407: (proxy, _, variable) =>
    `Der Proxy ${proxy} verlangt eine Anmeldung (407): Bitte ${variable}=http://BENUTZER:KENNWORT@NAME:PORT setzen`,
  PROXY_403: (proxy, url) =>
    `Der Proxy ${proxy} erlaubt ${url} nicht (403): Bitte bei der eigenen EDV freischalten lassen`,
  PROXY_502: (proxy, url) => `Der Proxy ${proxy} erreicht ${url} nicht (502): Bitte später wiederholen`,
  PROXY_503: (proxy, url) => `Der Proxy ${proxy} erreicht ${url} nicht (503): Bitte später wiederholen`,
  PROXY_504: (proxy, url) => `Der Proxy ${proxy} erreicht ${url} nicht (504): Bitte später wiederholen`,
}

/** The chain of certificates is whole, and ends at somebody unknown: a stranger, or the scanner of an office. */
const UNKNOWN_AUTHORITY = /SELF_SIGNED|ISSUER|LEAF_SIGNATURE|UNTRUSTED/

export const NETWORK = {
  'network-unreachable': ({ urls, reason }) =>
    `Keine Verbindung zu ${urls.join(' und ')} (${REASONS[reason] ?? reason}). ${KEPT} Hinter einem Proxy HTTPS_PROXY setzen, oder die PDF anderswo herunterladen und mit igm fetch --file DATEI.pdf übernehmen.`,
  'network-proxy': ({ url, proxy, variable, reason }) =>
    `${PROXY_REASONS[reason]?.(proxy, url, variable) ?? `Der Proxy ${proxy} ist nicht erreichbar (${REASONS[reason] ?? reason}): Bitte ${variable} prüfen`}; oder die PDF anderswo herunterladen und mit igm fetch --file DATEI.pdf übernehmen. ${KEPT}`,
  'network-certificate': ({ url, reason }) =>
    UNKNOWN_AUTHORITY.test(reason)
      ? `Die Verbindung zu ${url} ist nicht echt oder von der eigenen EDV geöffnet: Ihr Zertifikat stammt von einer Stelle, der igm nicht traut (${reason}). Ist es die des Hauses: NODE_EXTRA_CA_CERTS auf deren PEM-Datei setzen; sonst die PDF anderswo herunterladen und mit --file angeben. ${KEPT}`
      : `Das Zertifikat von ${url} gilt nicht (${REASONS[reason] ?? reason}). Bitte die Uhr des Rechners prüfen, mit --url eine andere Adresse oder mit --file eine heruntergeladene Datei angeben. ${KEPT}`,
  'download-failed': ({ url, status, proxy, retryAfter }) =>
    `${url} antwortet${proxy === null ? '' : ` über den Proxy ${proxy}`} mit Fehler ${status}. ${KEPT} ${retryAfter === null ? '' : `Der Server bittet um ${retryAfter} Sekunden Geduld. `}Bitte mit --url eine andere Adresse oder mit --file eine heruntergeladene Datei angeben.`,
  'download-not-pdf': ({ url }) =>
    `Unter ${url} liegt keine PDF-Datei, sondern etwas anderes (meist eine Fehlerseite). ${KEPT} Bitte mit --url eine andere Adresse oder mit --file eine Datei angeben.`,
  'download-too-large': ({ url, limit }, { whole }) =>
    `${url} ist größer als ${whole(limit)} Byte und wurde nicht geladen. ${KEPT}`,
  'download-incomplete': ({ url, expected, received }, { whole }) =>
    `Die Übertragung von ${url} brach nach ${whole(received)} von ${whole(expected)} Byte ab. ${KEPT} Bitte wiederholen.`,
  'download-timeout': ({ url, seconds }) =>
    `${url} antwortet nicht innerhalb von ${seconds} Sekunden. ${KEPT} Bitte später wiederholen oder --file verwenden.`,
  'download-refused': ({ url, reason }) => {
    const [why, next] = REFUSED[reason] ?? [reason, WEB_ONLY]
    return `${url} wird aus Sicherheitsgründen nicht geladen (${why}). ${KEPT} ${next}`
  },
  'no-address': ({ edition }) =>
    `Für den Planungsrahmen ${edition} ist keine Adresse bekannt. Bitte --url oder --file angeben.`,
} satisfies Partial<ProblemWords>
