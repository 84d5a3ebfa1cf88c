import { FEW_NUMBERS, LONG, STEERING } from '../nasty.js'
import { type Row, rows } from '../row.js'

const NO_FILE = ['gibt es nicht', 'There is no file'] as const
const NOT_READ = ['lässt sich nicht lesen', 'cannot be read'] as const
const NOT_PROVEN = ['Nicht bewiesen', 'Not proven'] as const
const NAMED_BADLY = `${STEERING.replaceAll('/', '')}.pdf`

/** A file that is no table: `parse` says so as its result, `import` on standard error. */
function refused(file: string, says: readonly [string, string]): Row[] {
  return [
    { line: ['parse', file], code: 3, kind: 'proof', says },
    { line: ['import', file], code: 3, kind: 'findings', says },
  ]
}
const DAMAGED = ['beschädigt', 'damaged'] as const
const NO_PDF = ['keine PDF-Datei', 'not a PDF file'] as const
const EMPTY = ['leer', 'empty'] as const
const piped = (name: string, stdin: string | Uint8Array, says: readonly [string, string]): Row => ({
  line: [name, '-'],
  ...{ code: 3, kind: name === 'parse' ? 'proof' : 'findings', stdin, says },
})
const plain = (...more: string[]) => ['parse', 'plain.pdf', ...more]
const LIMITS = ['--max-pages', '--max-seconds', '--max-memory']

/** PDF files, and what `parse`, `import` and `fetch` are told about them. */
export const DOCUMENTS: readonly Row[] = [
  ...refused('empty.pdf', EMPTY),
  ...refused('/dev/null', EMPTY),
  ...refused(NAMED_BADLY, EMPTY),
  ...refused('head-only.pdf', DAMAGED),
  ...refused('cut.pdf', DAMAGED),
  ...refused('web-page.pdf', ['Webseite', 'web page']),
  ...refused('picture.pdf', NO_PDF),
  // An XLSX is one, too.
  { line: ['parse', 'zip.pdf'], code: 3, says: DAMAGED },
  { line: ['import', 'zip.pdf'], code: 3, says: DAMAGED },
  ...refused('text.pdf', NO_PDF),
  ...refused('zeros.pdf', NO_PDF),
  ...refused('password.pdf', ['Kennwort', 'password']),
  {
    line: ['parse', 'one-euro-off.pdf'],
    code: 3,
    kind: 'proof',
    says: ['kein ganzes Vielfaches', 'no whole multiple'],
  },
  { line: ['fetch', '--file', 'cut.pdf'], code: 3, kind: 'findings', says: DAMAGED },
  { line: ['parse', 'pipe-{lang}.pdf'], code: 3, kind: 'proof', says: NO_PDF },
  piped('parse', '', EMPTY),
  piped('parse', '\uFEFF', NO_PDF),
  // A semicolon makes a list of what is piped.
  { line: ['parse', '-'], code: 3, stdin: STEERING, says: ['fehlen Spalten', 'lacks columns'] },
  piped('parse', LONG.repeat(100), NO_PDF),
  piped('import', '', EMPTY),
  piped('import', 'hello', NO_PDF),
  ...rows(3, NOT_READ, [
    ['parse', 'folder.pdf'],
    ['import', 'folder.pdf'],
    ['fetch', '--file', 'folder.pdf'],
    ['parse', '/proc/self/mem'],
    ['parse', LONG],
  ]),
  ...rows(
    3,
    ['größer als', 'larger than'],
    [['parse', '/dev/zero'], plain('--edition-file', 'too-large.json')],
  ),
  ...rows(2, NO_FILE, [
    ['parse', 'no.pdf'],
    ['import', 'no.pdf'],
    ['fetch', '--file', 'no.pdf'],
    ['parse', '../../no/passwd'],
    ['parse', 'plain.pdf/x'],
    ['parse', 'a\nb.pdf'],
    ['import', `no${STEERING}`],
    ['parse', '--', '-rf'],
  ]),
  ...LIMITS.flatMap((option) =>
    rows(
      2,
      option,
      FEW_NUMBERS.map((text) => plain(option, text)),
    ),
  ),
  ...rows(2, '--page', [
    plain('--page', '0'),
    plain('--page', '3'),
    plain('--page', '1e9', '--debug-svg', 'x.svg'),
    plain('--page', '999', '--debug-svg', 'x.svg'),
  ]),
  ...rows(2, '--max-pages', [
    ['import', 'plain.pdf', '--max-pages', '0'],
    ['fetch', '--file', 'plain.pdf', '--max-pages', '-1'],
  ]),
  { line: plain('--max-pages', '1'), code: 3, kind: 'proof', says: '--max-pages' },
  { line: plain('--edition', '2018'), code: 3, kind: 'proof', says: NOT_PROVEN },
  { line: plain('--format', 'json'), code: 3, kind: 'json', says: 'edition-unknown' },
  { line: ['import', 'empty.pdf', '--format', 'json'], code: 3, kind: 'json', says: '"stored": null' },
  ...rows(2, ['Den Planungsrahmen', 'no edition'], [plain('--edition', 'xx')]),
  ...rows(
    2,
    ['gibt es nicht', 'There is no option'],
    [
      ['import', 'plain.pdf', '--explain'],
      ['verify', 'plan.json', '--amounts', 'x'],
    ],
  ),
  {
    line: plain('--edition-file', 'edition.json', '--format', 'csv'),
    code: 0,
    kind: 'good',
    says: 'ags,name',
  },
]
