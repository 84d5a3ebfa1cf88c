import type { ProblemWords } from '../../words.js'

const WEB_ONLY = 'Only http and https addresses are allowed.'

/** Why an address is not asked, and what to do then. */
const REFUSED: Readonly<Record<string, readonly [why: string, next: string]>> = {
  'invalid-address': ['no valid address', WEB_ONLY],
  scheme: ['neither http nor https', WEB_ONLY],
  credentials: ['it holds a password', 'Give it without user and password, or a file with --file.'],
  'local-address': ['an address of your own network', 'Download the PDF yourself and give it with --file.'],
  'too-many-redirects': ['too many redirects', 'Give another address or a file with --file.'],
}

const KEPT = 'What was stored is unchanged.'

/** The usual reasons in words; any other one is shown as its code, for those who look after the network. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the name cannot be found, ENOTFOUND',
  EAI_AGAIN: 'name resolution does not answer, EAI_AGAIN',
  ECONNREFUSED: 'refused, ECONNREFUSED',
  ECONNRESET: 'broken off, ECONNRESET',
  ETIMEDOUT: 'no answer, ETIMEDOUT',
  CERT_HAS_EXPIRED: 'expired, CERT_HAS_EXPIRED',
  ERR_TLS_CERT_ALTNAME_INVALID: 'issued for another name, ERR_TLS_CERT_ALTNAME_INVALID',
}

const PROXY_REASONS: Readonly<Record<string, (proxy: string, url: string, variable: string) => string>> = {
  PROXY_INVALID: (proxy, _, variable) =>
    `The proxy${proxy === '' ? '' : ` ${proxy}`} has no usable address: set ${variable} as http://NAME:PORT`,
  PROXY_407: (proxy, _, variable) =>
    `The proxy ${proxy} asks who you are (407): set ${variable}=http://USER:PASSWORD@NAME:PORT`,
  PROXY_403: (proxy, url) =>
    `The proxy ${proxy} does not allow ${url} (403): ask those who run it to open it`,
  PROXY_502: (proxy, url) => `The proxy ${proxy} does not reach ${url} (502): try again later`,
  PROXY_503: (proxy, url) => `The proxy ${proxy} does not reach ${url} (503): try again later`,
  PROXY_504: (proxy, url) => `The proxy ${proxy} does not reach ${url} (504): try again later`,
}

/** The chain of certificates is whole, and ends at somebody unknown: a stranger, or the scanner of an office. */
const UNKNOWN_AUTHORITY = /SELF_SIGNED|ISSUER|LEAF_SIGNATURE|UNTRUSTED/

export const NETWORK = {
  'network-unreachable': ({ urls, reason }) =>
    `No connection to ${urls.join(' and ')} (${REASONS[reason] ?? reason}). ${KEPT} Behind a proxy set HTTPS_PROXY, or load the PDF elsewhere and give it with igm fetch --file FILE.pdf.`,
  'network-proxy': ({ url, proxy, variable, reason }) =>
    `${PROXY_REASONS[reason]?.(proxy, url, variable) ?? `The proxy ${proxy} cannot be reached (${REASONS[reason] ?? reason}): check ${variable}`}; or load the PDF elsewhere and give it with igm fetch --file FILE.pdf. ${KEPT}`,
  'network-certificate': ({ url, reason }) =>
    UNKNOWN_AUTHORITY.test(reason)
      ? `The connection to ${url} is not genuine, or your own office opens it: its certificate is from an authority that igm does not trust (${reason}). If it is that of the office, set NODE_EXTRA_CA_CERTS to its PEM file; else load the PDF elsewhere and give it with --file. ${KEPT}`
      : `The certificate of ${url} is not valid (${REASONS[reason] ?? reason}). Check the clock of this computer, give another address with --url or a downloaded file with --file. ${KEPT}`,
  'download-failed': ({ url, status, proxy, retryAfter }) =>
    `${url} answers${proxy === null ? '' : ` through the proxy ${proxy}`} with error ${status}. ${KEPT} ${retryAfter === null ? '' : `The server asks for ${retryAfter} seconds of patience. `}Give another address with --url or a downloaded file with --file.`,
  'download-not-pdf': ({ url }) =>
    `${url} holds no PDF but something else (mostly an error page). ${KEPT} Give another address with --url or a file with --file.`,
  'download-too-large': ({ url, limit }, { whole }) =>
    `${url} is larger than ${whole(limit)} bytes and was not loaded. ${KEPT}`,
  'download-incomplete': ({ url, expected, received }, { whole }) =>
    `The transfer of ${url} broke off after ${whole(received)} of ${whole(expected)} bytes. ${KEPT} Try again.`,
  'download-timeout': ({ url, seconds }) =>
    `${url} did not answer within ${seconds} seconds. ${KEPT} Try again later or use --file.`,
  'download-refused': ({ url, reason }) => {
    const [why, next] = REFUSED[reason] ?? [reason, WEB_ONLY]
    return `${url} is not loaded for safety (${why}). ${KEPT} ${next}`
  },
  'no-address': ({ edition }) => `No address is known for edition ${edition}. Give --url or --file.`,
} satisfies Partial<ProblemWords>
