import { NO_EDITIONS, NO_JSON, NO_PLANS, WRONG_PLANS } from '../files.js'
import { LONG, STEERING } from '../nasty.js'
import { type Row, rows } from '../row.js'

const NO_PLAN = ['kein gespeicherter Gruppenvorschlag', 'not a saved plan'] as const
const NO_FILE = ['gibt es nicht', 'There is no file'] as const
const NOT_READ = ['lässt sich nicht lesen', 'cannot be read'] as const
const described = (file: string) => ['parse', 'plain.pdf', '--edition-file', file]
const piped = (stdin: string | Uint8Array): Row => ({ line: ['verify', '-'], code: 3, stdin, says: NO_PLAN })

/** Saved plans and descriptions of editions. */
export const JSONS: readonly Row[] = [
  ...rows(
    3,
    NO_PLAN,
    [...Object.keys(NO_JSON), ...Object.keys(NO_PLANS)].map((file) => ['verify', file]),
  ),
  ...rows(3, NO_PLAN, [
    ['verify', 'plain.pdf'],
    ['verify', 'own.csv'],
    ['verify', 'edition.json'],
  ]),
  ...[STEERING, '\0', '{}', '\uD800', LONG.repeat(10)].map(piped),
  piped(Buffer.from('\uFEFF{}', 'utf16le')),
  ...Object.keys(WRONG_PLANS).map(
    (file): Row => ({
      line: ['verify', file],
      code: 1,
      kind: 'rejected',
      says: ['hält der Prüfung nicht stand', 'does not pass'],
    }),
  ),
  { line: ['verify', 'plan-bare.json', '--format', 'json'], code: 1, kind: 'json', says: '"ok": false' },
  ...rows(3, NOT_READ, [['verify', 'folder.json'], ['verify', LONG], described('folder.json')]),
  ...rows(2, NO_FILE, [
    ['verify', 'no.json'],
    ['verify', STEERING],
    described('no.json'),
    described(STEERING),
    ['import', 'plain.pdf', '--edition-file', 'no.json'],
  ]),
  ...Object.entries(NO_EDITIONS).map(
    ([file, { place }]): Row => ({ line: described(file), code: 3, says: place }),
  ),
  ...rows(3, 'igm help edition-file', Object.keys(NO_JSON).map(described)),
  ...rows(3, 'igm help edition-file', [
    described('plan.json'),
    described('table.csv'),
    ['import', 'plain.pdf', '--edition-file', 'edition-zero.json'],
  ]),
  ...rows(3, ['kennt igm schon', 'knows that edition already'], [described('edition-2018.json')]),
  ...rows(2, '--edition', [
    [...described('edition-2019.json'), '--edition', '2018'],
    ['import', 'plain.pdf', '--edition-file', 'edition-2019.json', '--edition', '2017'],
    ['fetch', '--edition-file', 'edition-2019.json'],
  ]),
  { line: ['verify', 'plan.json'], code: 0, kind: 'good', says: ['hält jeder Prüfung stand', 'every check'] },
]
