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

export const NETWORK = {
  'network-unreachable': ({ url, reason }) =>
    `No connection to ${url} (${reason}). What was stored is unchanged. Behind a proxy set HTTPS_PROXY, or download the PDF elsewhere and use igm fetch --file FILE.pdf.`,
  'download-failed': ({ url, status }) =>
    `${url} answers with error ${status}. What was stored is unchanged. Give another address with --url or a downloaded file with --file.`,
  'download-not-pdf': ({ url }) =>
    `${url} holds no PDF but something else (mostly an error page). What was stored is unchanged. Give another address with --url or a file with --file.`,
  'download-too-large': ({ url, limit }, { whole }) =>
    `${url} is larger than ${whole(limit)} bytes and was not loaded. What was stored is unchanged.`,
  'download-incomplete': ({ url, expected, received }, { whole }) =>
    `The transfer of ${url} broke off after ${whole(received)} of ${whole(expected)} bytes. What was stored is unchanged. Try again.`,
  'download-timeout': ({ url, seconds }) =>
    `${url} did not answer within ${seconds} seconds. What was stored is unchanged. Try again later or use --file.`,
  'download-refused': ({ url, reason }) => {
    const [why, next] = REFUSED[reason] ?? [reason, WEB_ONLY]
    return `${url} is not loaded for safety (${why}). What was stored is unchanged. ${next}`
  },
  'no-address': ({ edition }) => `No address is known for edition ${edition}. Give --url or --file.`,
} satisfies Partial<ProblemWords>
