import { NO_AMOUNTS } from '../files.js'
import { LONG, STEERING } from '../nasty.js'
import { type Row, rows } from '../row.js'

const OWN = (file: string) => ['group', '-d', 'Lörrach', '--amounts', file]
const both = (file: string) => [OWN(file), ['import', file]]
const NO_AMOUNT = ['kein Betrag in ganzen Euro', 'no amount in whole euro'] as const
const NO_FILE = ['gibt es nicht', 'There is no file'] as const
const NOT_READ = ['lässt sich nicht lesen', 'cannot be read'] as const
const refused = (file: string, says: Row['says'] = ['nicht übernommen', 'not imported']): Row => ({
  line: ['import', file],
  code: 3,
  kind: 'findings',
  ...(says ? { says } : {}),
})
/** Faults of the list come line by line, then that it is not used. */
const faulty = (says: string | readonly [string, string], lines: readonly string[][]): Row[] =>
  rows(3, says, lines).map((row) => ({ ...row, kind: 'findings' }))
const piped = (stdin: string | Uint8Array, says: readonly [string, string]): Row => ({
  line: ['import', '-'],
  code: 3,
  stdin,
  says,
})

/** CSV files: `import`, and the own figures of `group`, `export` and `report`. */
export const TABLES: readonly Row[] = [
  ...Object.entries(NO_AMOUNTS).flatMap(([name, cell], at) =>
    faulty(NO_AMOUNT, [both(`${name}.csv`)[at % 2] ?? []]).map((row) => ({ ...row, cell })),
  ),
  ...faulty(NO_AMOUNT, both('utf-16-cents.csv')),
  ...faulty(['viel zu groß', 'far too large'], [...both('too-much.csv'), ...both('ten-billion.csv')]),
  ...rows(3, ['ist leer', 'is empty'], [...both('empty.csv'), ...both('blank.csv')]),
  ...rows(3, ['keinen Text', 'no text'], [...both('nul.csv'), ...both('picture.csv')]),
  ...faulty(
    ['ein AGS hat acht Ziffern', 'an AGS has eight digits'],
    [...both('no-ags.csv'), ...both('short-ags.csv'), ...both('not-utf-8.csv')],
  ),
  ...rows(
    3,
    ['zu lang', 'too long'],
    [...both('columns.csv'), ...both('long-line.csv'), OWN('long-head.csv'), ...both('quote.csv')],
  ),
  refused('ragged.csv', 'ragged.csv'),
  ...rows(3, ['zu viele Zeilen', 'too many lines'], both('million.csv')),
  ...rows(
    3,
    ['fehlen Spalten', 'lacks columns'],
    [...both('columns-missing.csv'), ...both('steering-head.csv')],
  ),
  ...rows(
    3,
    ['mehrere Spalten', 'several columns'],
    [...both('column-twice.csv'), ...both('steering-twice.csv')],
  ),
  ...faulty(['Weder AGS noch Name', 'Neither AGS nor name'], both('nowhere.csv')),
  ...faulty(['Personen', 'persons'], both('persons.csv')),
  ...rows(3, NOT_READ, [...both('folder.csv'), ...both('/proc/self/mem')]),
  ...rows(2, NO_FILE, [...both('no.csv'), ...both('table.csv/x.csv'), ...both(`no${STEERING}.csv`)]),
  ...rows(3, NOT_READ, both(`${LONG}.csv`)),
  ...faulty(
    ['Keine Gemeinde', 'No municipality'],
    ['stranger.csv', 'steering-name.csv', 'formula.csv', 'long-name.csv', 'strangers.csv'].flatMap(both),
  ),
  ...faulty(['Kein Landkreis', 'No district'], both('turned.csv')),
  ...faulty('Lörrach', both('twice.csv')),
  ...faulty(NO_AMOUNT, [
    ['export', '-d', 'Ulm', '--amounts', 'minus-one.csv'],
    ['report', '-d', 'Ulm', '--amounts', 'cents.csv'],
  ]),
  refused('utf-16-big.csv'),
  refused('half.csv'),
  ...rows(3, ['steht keine Zeile', 'nothing stands below'], both('head-only.csv')),
  refused('grouped-dot.csv'),
  { ...refused('table.csv'), line: ['import', 'table.csv', '--edition', '2017'] },
  { ...refused('table.csv'), line: ['fetch', '--file', 'table.csv', '--edition', '2017'] },
  piped('a;b;c\n1;2;3\n', ['fehlen Spalten', 'lacks columns']),
  { ...piped('ags;amount\n08336050;1e400\n', NO_AMOUNT), kind: 'findings' },
  piped('ags;amount\n0833\u00006050;796\n', ['keinen Text', 'no text']),
  { line: OWN('-'), code: 3, stdin: STEERING, says: ['fehlen Spalten', 'lack'] },
  { line: OWN('-'), code: 3, stdin: '', says: ['ist leer', 'is empty'] },
  { line: OWN('ragged.csv'), code: 3, says: ['kein Betrag', 'No amount'] },
  // With columns that nobody needs: taken, and said.
  { line: [...OWN('wide.csv'), '--format', 'json'], code: 0, kind: 'good', says: 'wide.csv' },
  {
    line: [...OWN('utf-16-big.csv'), '--format', 'json'],
    code: 0,
    kind: 'good',
    says: '"08336050",\n      796',
  },
  { line: [...OWN('grouped-dot.csv'), '--format', 'json'], code: 0, kind: 'good', says: '51000' },
  { line: [...OWN('grouped-comma.csv'), '--format', 'json'], code: 0, kind: 'good', says: '51000' },
]
