import { FEW_NUMBERS, LONG, STEERING } from '../nasty.js'
import { type Row, rows } from '../row.js'

const REFUSED = ['http- und https-Adressen', 'http and https addresses'] as const
const UNREACHABLE = ['Keine Verbindung', 'No connection'] as const
/** Nobody listens at the discard port. */
const CLOSED = 'http://127.0.0.1:9/x.pdf'
const url = (...addresses: string[]) => addresses.map((address) => ['fetch', '--url', address])
const closed = (...more: string[]) => ['fetch', '--url', CLOSED, ...more]
const NO_PROXY = ['hat keine brauchbare Adresse', 'has no usable address'] as const
const DEAD_PROXY = ['Der Proxy http://127.0.0.1:9 ist nicht', 'The proxy http://127.0.0.1:9 cannot'] as const
const through = (says: readonly [string, string], ...proxies: string[]): Row[] =>
  proxies.map((HTTP_PROXY) => ({ line: closed(), code: 4, says, env: { HTTP_PROXY } }))

/** Addresses, limits and proxies of `fetch`. */
export const NETWORK: readonly Row[] = [
  ...rows(4, REFUSED, [
    ...url('file:///etc/passwd', 'ftp://127.0.0.1/x.pdf', 'data:application/pdf,x', 'javascript:alert(1)'),
    ...url(
      'blob:http://127.0.0.1:9/x',
      'about:blank',
      'ws://127.0.0.1:9/',
      'x',
      'http://',
      '//127.0.0.1:9/x',
    ),
    ...url('http://[::1', 'http://127.0.0.1:99999/', '../../etc/passwd', STEERING, LONG),
    ...url('https+http://127.0.0.1:9/x.pdf'),
    closed('--url', 'ftp://127.0.0.1/x'),
  ]),
  ...rows(
    4,
    ['mit Kennwort', 'it holds a password'],
    [
      ...url(
        'http://user:geheim@127.0.0.1:9/x.pdf',
        'https://user@127.0.0.1:9/',
        'http://:geheim@127.0.0.1:9/',
      ),
    ],
  ),
  ...rows(4, UNREACHABLE, [
    ...url(
      CLOSED,
      'http://127.0.0.1:0/',
      'HTTP:\\\\127.0.0.1:9\\x',
      `${CLOSED}?${STEERING}`,
      `${CLOSED}?${LONG}`,
    ),
    closed('--timeout', '999999999999'),
  ]),
  ...rows(
    2,
    ['fehlt der Wert', 'needs a value'],
    [...url('', ' '), ['fetch', '--url'], ['fetch', '--file', '']],
  ),
  ...rows(
    2,
    '--timeout',
    FEW_NUMBERS.map((text) => closed('--timeout', text)),
  ),
  ...rows(2, '--file', [closed('--file', 'plain.pdf')]),
  ...rows(2, '--max-memory', [closed('--max-memory', '1')]),
  { line: ['fetch', '--edition', '2017'], code: 3, says: ['keine Adresse bekannt', 'No address is known'] },
  { line: ['fetch', '--edition', 'demo'], code: 3, says: ['keine Adresse bekannt', 'No address is known'] },
  { line: closed('-o', 'no/x.csv'), code: 2, says: ['Den Ordner', 'The folder of'] },
  ...through(NO_PROXY, '::::', 'nonsense://x', 'socks5://127.0.0.1:9', 'ftp://127.0.0.1:9', STEERING),
  ...through(NO_PROXY, '127.0.0.1:99999'),
  // Without its password.
  ...through(DEAD_PROXY, CLOSED, 'http://user:geheim@127.0.0.1:9'),
]
