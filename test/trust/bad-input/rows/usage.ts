import { LONG, STEERING } from '../nasty.js'
import { type Row, rows } from '../row.js'

const NO_COMMAND = ['Den Befehl', 'no command'] as const
const NO_OPTION = ['gibt es nicht', 'There is no option'] as const
const NO_HELP = ['gibt es keine Hilfe', 'no help on'] as const
const NO_FORMAT = ['Das Format', 'no format'] as const
const EXCESS = ['nicht so viele Angaben', 'not take that many'] as const
const COMMANDS =
  'lookup eligible group verify parse import fetch export report editions demo completion'.split(' ')
const ARGUMENT: Readonly<Record<string, string[]>> = {
  lookup: ['Wehr'],
  verify: ['plan.json'],
  parse: ['plain.pdf'],
  import: ['table.csv'],
  completion: ['bash'],
  group: ['-d', 'Ulm'],
  report: ['-d', 'Ulm'],
}
const each = (...more: string[]) => COMMANDS.map((name) => [name, ...(ARGUMENT[name] ?? []), ...more])

/** Commands, options that all of them have, and the commands that only talk. */
export const USAGE: readonly Row[] = [
  ...rows(2, NO_COMMAND, [
    ['xyzzy'],
    [''],
    [' '],
    ['-rf', '/'],
    ['__proto__'],
    ['constructor'],
    [STEERING],
    [LONG],
    ['LOOKUP', 'Wehr'],
  ]),
  ...rows(2, NO_OPTION, [
    ['-x'],
    ['lookup', '-rf'],
    ['lookup', 'Wehr', `--${LONG}`],
    ['lookup', 'Wehr', `--x${STEERING}`],
    ['lookup', 'Wehr', '--quiet=1'],
    ['lookup', 'Wehr', '--no-color=x'],
    ['help', '--foo'],
    ['editions', '--status', 'alone'],
    ...each('--xyzzy'),
  ]),
  { line: ['--'], code: 2, says: ['Es fehlt ein Befehl', 'A command is missing'] },
  ...rows(2, ['Das Format „xml“', 'no format "xml"'], each('--format', 'xml')),
  ...rows(2, '--lang', [
    ...each('--lang', 'xx').slice(0, 4),
    ['help', '--lang', 'xx'],
    ['complete', '--lang', 'xx'],
  ]),
  ...rows(2, '--lang', [
    ['lookup', 'Wehr', '--lang'],
    ['lookup', 'Wehr', '--lang='],
    ['--lang', 'xx', 'lookup', 'Wehr'],
    ['lookup', 'Wehr', '--lang', 'de', '--lang', 'xx'],
    ['lookup', 'Wehr', '--lang', STEERING],
  ]),
  ...rows(2, NO_FORMAT, [
    ['lookup', 'Wehr', '--format', STEERING],
    ['lookup', 'Wehr', '--format', LONG],
    ['editions', '--format', 'toString'],
    ['completion', 'bash', '--format', 'csv'],
    ['demo', '--format', 'json'],
  ]),
  ...rows(
    2,
    ['Den Planungsrahmen', 'no edition'],
    [
      ...['lookup', 'eligible', 'export', 'editions', 'demo', 'fetch'].map((name) => [
        ...[name, ...(ARGUMENT[name] ?? [])],
        ...['--edition', '1999'],
      ]),
      ['lookup', 'Wehr', '--edition', '../2018'],
      ['lookup', 'Wehr', '--edition', '__proto__'],
      ['lookup', 'Wehr', '--edition', STEERING],
      ['lookup', 'Wehr', '--edition', LONG],
      ['completion', 'bash', '--edition', '99'],
    ],
  ),
  ...rows(
    2,
    ['fehlt der Wert', 'needs a value'],
    [
      ['lookup', 'Wehr', '--edition'],
      ['lookup', 'Wehr', '--format'],
      ['lookup', 'Wehr', '-o'],
      ['lookup', 'Wehr', '--edition', ''],
      ['lookup', 'Wehr', '--format', ' '],
      ['lookup', 'Wehr', '--output='],
    ],
  ),
  ...rows(2, NO_HELP, [
    ['help', 'xyzzy'],
    ['help', ''],
    ['help', 'constructor'],
    ['help', STEERING],
    ['help', LONG],
  ]),
  ...rows(2, EXCESS, [
    ['help', 'lookup', 'group'],
    ['demo', 'Wehr'],
    ['editions', '2018'],
    ['completion', 'bash', 'zsh'],
    ['verify', 'plan.json', 'plan.json'],
    ['parse', 'plain.pdf', 'plain.pdf'],
    ['import', 'table.csv', 'table.csv'],
    ['fetch', 'plain.pdf'],
  ]),
  ...rows(2, 'bash, zsh, fish, powershell', [
    ['completion', 'tcsh'],
    ['completion', 'constructor'],
    ['completion', STEERING],
    ['completion', LONG],
  ]),
  ...rows(
    2,
    ['Es fehlt die Angabe', 'is missing'],
    [
      ['completion'],
      ['completion', ''],
      ['verify'],
      ['verify', ''],
      ['parse', ''],
      ['import', ' '],
      ['lookup'],
      ['lookup', '--'],
      ['lookup', ''],
      ['lookup', ' ', '\t'],
    ],
  ),
  ...rows(2, '--output', [
    ['demo', '-o', 'demo.txt'],
    ['completion', 'bash', '-o', 'igm.bash'],
  ]),
  ...[[STEERING], [LONG], ['constructor', ''], ['lookup', STEERING], ['x', 'y']].map(
    (words): Row => ({ line: ['complete', '--', ...words], code: 0, kind: 'nothing' }),
  ),
  { line: ['complete', '--', 'lookup', '--lang', 'd'], code: 0, kind: 'good', says: 'de' },
  { line: ['lookup', 'Wehr', '--lang', 'xx', '--lang', '{lang}'], code: 0, kind: 'good', says: '08337116' },
]
