import { NO_AMOUNTS } from '../files.js'
import { LONG, STEERING } from '../nasty.js'
import { type Row, rows } from '../row.js'

const OWN = (file: string) => ['group', '-d', 'Lörrach', '--amounts', file]
const both = (file: string) => [OWN(file), ['import', file]]
const NO_AMOUNT = ['keine ganze Zahl in Euro', 'no whole number of euro'] as const
const NO_FILE = ['gibt es nicht', 'There is no file'] as const
const NOT_READ = ['lässt sich nicht lesen', 'cannot be read'] as const
const refused = (file: string, says: Row['says'] = ['nicht übernommen', 'not imported']): Row => ({
  line: ['import', file],
  code: 3,
  kind: 'findings',
  ...(says ? { says } : {}),
})
const piped = (stdin: string | Uint8Array, says: readonly [string, string]): Row => ({
  line: ['import', '-'],
  code: 3,
  stdin,
  says,
})

/** CSV files: `import`, and the own figures of `group`, `export` and `report`. */
export const TABLES: readonly Row[] = [
  ...rows(
    3,
    NO_AMOUNT,
    Object.keys(NO_AMOUNTS).map((name, at) => both(`${name}.csv`)[at % 2] ?? []),
  ),
  ...rows(3, NO_AMOUNT, both('utf-16-cents.csv')),
  ...rows(3, ['viel zu groß', 'far too large'], [...both('too-much.csv'), ...both('ten-billion.csv')]),
  ...rows(3, ['ist leer', 'is empty'], [...both('empty.csv'), ...both('blank.csv')]),
  ...rows(
    3,
    ['keinen Text', 'no text'],
    [...both('nul.csv'), ...both('utf-16-big.csv'), ...both('picture.csv')],
  ),
  ...rows(
    3,
    ['nicht acht Ziffern', 'not eight digits'],
    [...both('no-ags.csv'), ...both('short-ags.csv'), ...both('not-utf-8.csv')],
  ),
  ...rows(
    3,
    ['zu lang', 'too long'],
    [...both('columns.csv'), ...both('long-line.csv'), OWN('long-head.csv'), ...both('quote.csv')],
  ),
  ...rows(
    3,
    ['zu viele oder zu wenige Spalten', 'too many or too few columns'],
    [OWN('wide.csv'), ...both('ragged.csv')],
  ),
  ...rows(3, ['zu viele Zeilen', 'too many lines'], both('million.csv')),
  ...rows(
    3,
    ['fehlen Spalten', 'lacks columns'],
    [...both('columns-missing.csv'), ...both('steering-head.csv')],
  ),
  ...rows(3, ['doppelt', 'twice'], [...both('column-twice.csv'), ...both('steering-twice.csv')]),
  ...rows(3, ['weder AGS noch Name', 'neither AGS nor name'], both('nowhere.csv')),
  ...rows(3, ['Personen', 'persons'], both('persons.csv')),
  ...rows(3, NOT_READ, [...both('folder.csv'), ...both('/proc/self/mem')]),
  ...rows(2, NO_FILE, [...both('no.csv'), ...both('table.csv/x.csv'), ...both(`no${STEERING}.csv`)]),
  ...rows(3, NOT_READ, both(`${LONG}.csv`)),
  ...rows(
    1,
    ['Keine Gemeinde', 'No municipality'],
    [
      OWN('stranger.csv'),
      OWN('steering-name.csv'),
      OWN('turned.csv'),
      OWN('formula.csv'),
      OWN('long-name.csv'),
      OWN('strangers.csv'),
    ],
  ),
  { line: OWN('twice.csv'), code: 3, says: ['zwei verschiedene Beträge', 'two different amounts'] },
  { line: ['export', '-d', 'Ulm', '--amounts', 'minus-one.csv'], code: 3, says: NO_AMOUNT },
  { line: ['report', '-d', 'Ulm', '--amounts', 'cents.csv'], code: 3, says: NO_AMOUNT },
  refused('stranger.csv', '08336999'),
  refused('steering-name.csv'),
  refused('turned.csv'),
  refused('formula.csv', '=cmd|'),
  refused('long-name.csv'),
  refused('strangers.csv'),
  refused('twice.csv', 'Lörrach'),
  refused('half.csv'),
  refused('head-only.csv'),
  refused('grouped-dot.csv'),
  { ...refused('table.csv'), line: ['import', 'table.csv', '--edition', '2017'] },
  { ...refused('table.csv'), line: ['fetch', '--file', 'table.csv', '--edition', '2017'] },
  piped('a;b;c\n1;2;3\n', ['fehlen Spalten', 'lacks columns']),
  piped('ags;amount\n08336050;1e400\n', NO_AMOUNT),
  piped('ags;amount\n0833\u00006050;796\n', ['keinen Text', 'no text']),
  { line: OWN('-'), code: 3, stdin: STEERING, says: ['fehlen Spalten', 'lack'] },
  { line: OWN('-'), code: 3, stdin: '', says: ['ist leer', 'is empty'] },
  { line: [...OWN('grouped-dot.csv'), '--format', 'json'], code: 0, kind: 'good', says: '51000' },
  { line: [...OWN('grouped-comma.csv'), '--format', 'json'], code: 0, kind: 'good', says: '51000' },
]
