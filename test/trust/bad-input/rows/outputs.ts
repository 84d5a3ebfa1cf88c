import { LONG, STEERING } from '../nasty.js'
import { type Row, rows } from '../row.js'

const NO_FOLDER = ['Den Ordner', 'The folder of'] as const
const FOLDER = ['ist ein Ordner', 'is a folder'] as const
const NOT_WRITTEN = ['lässt sich nicht schreiben', 'cannot be written'] as const
const READ = ['wird gelesen', 'is read'] as const
const SAME = ['sind dieselbe Datei', 'are the same file'] as const
const STORE = ['in dem igm Tabellen aufbewahrt', 'in which igm keeps its tables'] as const
const NO_FORMAT = ['Das Format', 'no format'] as const
const LOOKUP = ['lookup', 'Wehr', '-o']

/** Files to write: where nothing can be written, what is read at the same time, suffixes without a meaning. */
export const OUTPUTS: readonly Row[] = [
  ...rows(2, NO_FOLDER, [
    [...LOOKUP, 'no/such/x.csv'],
    [...LOOKUP, 'table.csv/x.csv'],
    [...LOOKUP, `${STEERING}/x.csv`],
    [...LOOKUP, 'a\nb/x.csv'],
    ['parse', 'plain.pdf', '-o', 'no/x.csv'],
    ['parse', 'plain.pdf', '--debug-svg', 'no/x.svg'],
    ['import', 'table.csv', '-o', 'no/x.csv'],
    ['verify', 'plan.json', '-o', 'no/x.csv'],
    ['fetch', '--file', 'table.csv', '-o', 'no/x.csv'],
    ['group', '-d', 'Ulm', '--plan', 'no/x.json'],
    ['report', '-d', 'Ulm', '-o', 'no/x.html'],
    ['export', '-d', 'Ulm', '-o', 'no/x.xlsx'],
    ['eligible', '-o', 'no/x.csv'],
    ['editions', '-o', 'no/x.csv'],
  ]),
  ...rows(3, FOLDER, [
    [...LOOKUP, '.'],
    [...LOOKUP, '/'],
    [...LOOKUP, 'folder.csv'],
    ['import', 'table.csv', '-o', 'folder.csv'],
    ['parse', 'plain.pdf', '--debug-svg', '.'],
    ['group', '-d', 'Ulm', '--plan', '.'],
  ]),
  ...rows(3, NOT_WRITTEN, [
    [...LOOKUP, '/dev/full'],
    [...LOOKUP, '/proc/x.csv'],
    [...LOOKUP, `${LONG}.csv`],
    [...LOOKUP, 'new.csv/'],
    ['export', '-d', 'Ulm', '-o', '/dev/full'],
    ['group', '-d', 'Ulm', '--plan', '/dev/full'],
    ['report', '-d', 'Ulm', '-o', '/proc/x.html'],
  ]),
  ...rows(2, READ, [
    ['import', 'table.csv', '-o', 'table.csv'],
    ['import', 'table.csv', '-o', './folder.csv/../table.csv'],
    ['import', 'table.csv', '-o', 'link.csv'],
    ['fetch', '--file', 'table.csv', '-o', 'table.csv'],
    ['parse', 'plain.pdf', '-o', 'plain.pdf', '--format', 'csv'],
    ['parse', 'plain.pdf', '--debug-svg', 'plain.pdf'],
    ['parse', 'plain.pdf', '--edition-file', 'edition.json', '-o', 'edition.json'],
    ['verify', 'plan.json', '-o', 'plan.json'],
    ['group', '-d', 'Ulm', '--amounts', 'own.csv', '-o', 'own.csv'],
    ['group', '-d', 'Ulm', '--amounts', 'own.csv', '--plan', 'own.csv'],
    ['export', '-d', 'Ulm', '--amounts', 'own.csv', '-o', 'own.csv'],
  ]),
  ...rows(2, SAME, [
    ['group', '-d', 'Ulm', '--plan', 'same.json', '-o', 'same.json'],
    ['group', '-d', 'Ulm', '--plan', 'same.json', '-o', './folder.csv/../SAME.json'],
    ['group', '-d', 'Ulm', '--plan', 'plan.json', '-o', 'plan.json'],
    ['parse', 'plain.pdf', '--debug-svg', 'same.svg', '-o', 'same.svg', '--format', 'csv'],
    ['group', '-d', 'Ulm', '--plan', '/dev/stdout'],
    ['group', '-d', 'Ulm', '--plan', '/dev/stdout', '-o', '/dev/stdout'],
  ]),
  ...rows(2, STORE, [
    [...LOOKUP, '../store/tables/2018.json'],
    [...LOOKUP, '../store/tables/new.csv'],
    [...LOOKUP, '../store/versions/2018/new.csv'],
    [...LOOKUP, 'store-link/x.csv'],
    ['group', '-d', 'Ulm', '--plan', '../store/tables/2018.json'],
    ['parse', 'plain.pdf', '--debug-svg', '../home/../store/tables/2018.json'],
    ['report', '-d', 'Ulm', '-o', 'store-link/2018.json', '--format', 'html'],
  ]),
  ...rows(2, NO_FORMAT, [
    [...LOOKUP, 'x.pdf'],
    [...LOOKUP, 'x.exe'],
    [...LOOKUP, 'x.mp3'],
    [...LOOKUP, 'x.docx'],
    [...LOOKUP, 'x.svg'],
    [...LOOKUP, 'x.constructor'],
    ['export', '-d', 'Ulm', '-o', 'x.7z'],
    ['export', '-d', 'Ulm', '-o', 'x.html'],
    ['report', '-d', 'Ulm', '-o', 'x.pdfx'],
    ['group', '-d', 'Ulm', '-o', 'x.docx1'],
    ['parse', 'plain.pdf', '-o', 'x.svg'],
    ['export', '-d', 'Ulm', '--format', 'svg'],
  ]),
  ...rows(
    2,
    ['braucht eine Datei', 'needs a file'],
    [
      ['lookup', 'Wehr', '--format', 'xlsx'],
      ['export', '--format', 'xlsx'],
      ['group', '-d', 'Ulm', '--format', 'docx'],
      ['report', '-d', 'Ulm', '--format', 'docx'],
      ['import', 'table.csv', '--format', 'xlsx'],
    ],
  ),
  { line: ['lookup', 'Wehr', '--format', 'csv-excel'], code: 0, kind: 'good', says: '08337116' },
]
