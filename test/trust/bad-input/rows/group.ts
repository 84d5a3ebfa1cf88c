import { FEW_NUMBERS, LONG, NO_NUMBERS, ODD_NAMES, STEERING } from '../nasty.js'
import { type Row, rows } from '../row.js'

const NO_DISTRICT = ['Kein Landkreis', 'No district'] as const
const NOBODY = ['Keine Gemeinde', 'No municipality'] as const
const IMPOSSIBLE = ['nicht zusammen erfüllen', 'cannot all be met'] as const
const NOT_HERE = ['liegt nicht im gewählten Gebiet', 'lies outside the scope'] as const
const WISHES = [
  '--together',
  '--apart',
  '--exclude',
  '--lead',
  '--max-size',
  '--threshold',
  '--prefer',
  '--amounts',
]
const EMPTY = ['fehlt der Wert', 'needs a value'] as const
const GROUP = ['group', '-d', 'Lörrach']
const numbers = (option: string, list: readonly string[]) =>
  rows(
    2,
    option,
    list.map((text) => [...GROUP, option, text]),
  )
const oneToOne = (option: string, ...values: string[]) => values.map((value) => [...GROUP, option, value])

/** Scopes, numbers and wishes of `group`, `export` and `report`; statuses of `eligible`. */
export const GROUPS: readonly Row[] = [
  ...rows(1, NO_DISTRICT, [
    ...ODD_NAMES.map((name) => ['group', '-d', name]),
    ['eligible', '-d', STEERING],
    ['eligible', '-d', LONG],
    ['eligible', '-d', 'Ulm', '-d', 'Atlantis'],
    ['group', '-d', '-d'],
    ['group', '-d', '--'],
    ['group', '-d', '08336050'],
    ['export', '-d', 'Atlantis'],
    ['report', '-d', 'Atlantis'],
    ['eligible', 'Wehr'],
    ['group', '-d', 'Ulm', 'Wehr'],
    ['export', 'x.csv'],
    ['report', 'x.html'],
  ]),
  { line: ['group', '-d', 'Karlsruhe'], code: 1, says: 'Landkreis Karlsruhe (08215)' },
  ...rows(
    2,
    ['Für welchen Kreis', 'For which district'],
    [['group'], ['report'], ['report', '--edition', '2018']],
  ),
  ...rows(2, '--all', [
    ['group', '--all', '-d', 'Ulm'],
    ['report', '--all', '-d', 'Ulm'],
  ]),
  ...numbers('--max-size', NO_NUMBERS),
  ...numbers('--time-limit', FEW_NUMBERS),
  ...numbers('--min-border', FEW_NUMBERS.slice(1)),
  ...numbers('--threshold', [...NO_NUMBERS.filter((text) => text !== ' 3'), '-5', '51.000,50', '51,000.5']),
  ...rows(2, '--max-size', [
    [...GROUP, '--max-size', '3', '--max-size', '0'],
    ['export', '-d', 'Ulm', '--max-size', LONG],
    ['report', '-d', 'Ulm', '--max-size', '0'],
  ]),
  ...rows(
    2,
    EMPTY,
    WISHES.map((option) => [...GROUP, option, '']),
  ),
  ...rows(2, EMPTY, [
    ['group', '-d', ''],
    ['eligible', '-d', ' '],
    ['eligible', '--status', ''],
    [...GROUP, '--plan', ''],
  ]),
  ...rows(
    2,
    ['alone, join, none, unknown', 'alone, join, none, unknown'],
    [
      ['eligible', '--status', 'ALONG'],
      ['eligible', '--status', STEERING],
      ['eligible', '--status', 'alone', '--status', 'maybe'],
    ],
  ),
  ...rows(2, 'associations, groups', oneToOne('--prefer', 'x', STEERING, LONG)),
  ...rows(2, 'A,B', [
    ...oneToOne('--apart', 'Wehr', 'A,B,C', 'Lörrach,Lörrach', STEERING),
    ...oneToOne('--together', 'Lörrach', ',', ',,,', 'Lörrach,Lörrach'),
  ]),
  ...rows(1, NOBODY, [
    ...['--exclude', '--lead', '--explain'].flatMap((option) =>
      oneToOne(option, 'Nirgendwo', STEERING, LONG),
    ),
    ...oneToOne('--together', 'Lörrach,Nirgendwo', `Lörrach,${STEERING}`),
    ...oneToOne('--apart', 'Lörrach,__proto__'),
  ]),
  ...rows(1, NOT_HERE, [
    ...['--exclude', '--lead', '--explain'].flatMap((option) => oneToOne(option, 'Ulm')),
    ...oneToOne('--together', 'Lörrach,Ulm'),
  ]),
  ...rows(1, IMPOSSIBLE, [
    [...GROUP, '--together', 'Lörrach,Weil am Rhein', '--apart', 'Lörrach,Weil am Rhein'],
    [...GROUP, '--together', 'Lörrach,Weil am Rhein', '--exclude', 'Lörrach'],
    [...GROUP, '--lead', 'Lörrach', '--exclude', 'Lörrach'],
    [...GROUP, '--together', 'Lörrach,Weil am Rhein', '--max-size', '1'],
  ]),
  ...rows(2, '--explain', [
    [...GROUP, '--explain', 'Lörrach', '--near-misses'],
    [...GROUP, '--explain', 'Lörrach', '--plan', 'x.json'],
    ['report', '-d', 'Ulm', '--explain', 'Ulm'],
  ]),
  { line: [...GROUP, '--near-misses', '--plan', 'x.json'], code: 2, says: '--near-misses' },
  { line: [...GROUP, '--no-hosts=1'], code: 2, says: '--no-hosts' },
  { line: ['export', '-d', 'Ulm', '--groups=1'], code: 2, says: '--groups' },
  {
    line: [...GROUP, '--threshold', '51.000', '--format', 'json'],
    code: 0,
    kind: 'good',
    says: '"threshold": 51000',
  },
  {
    line: [...GROUP, '--threshold', '51,000', '--format', 'json'],
    code: 0,
    kind: 'good',
    says: '"threshold": 51000',
  },
  {
    line: [...GROUP, '--min-border', '0', '--format', 'json'],
    code: 0,
    kind: 'good',
    says: '"minBorder": 0',
  },
]
