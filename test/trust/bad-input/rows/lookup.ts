import { LONG, ODD_NAMES, STEERING } from '../nasty.js'
import type { Row } from '../row.js'

const NOBODY = ['Keine Gemeinde', 'No municipality'] as const

const unknown = (line: readonly string[]): Row => ({ line, code: 1, kind: 'answer', says: NOBODY })
const piped = (stdin: string | Uint8Array): Row => ({ ...unknown(['lookup', '-']), stdin })
const utf16 = (text: string, mark = '\uFEFF') => Buffer.from(mark + text, 'utf16le')

/** A million names nobody has, ten megabytes: refused before any of them is looked for. */
const MILLION = Array.from({ length: 1_000_000 }, (_, at) => `Ort ${at}`).join('\n')
/** As many as are taken, and more misspelt ones than get suggestions. */
const MANY = Array.from({ length: 30_000 }, (_, at) => `Lorach${at}`).join('\n')

/** Names of municipalities, as arguments and on standard input. */
export const LOOKUP: readonly Row[] = [
  ...ODD_NAMES.map((name) => unknown(['lookup', name])),
  ...['--', '-rf', '--lang'].map((name) => unknown(['lookup', '--', name])),
  unknown(['lookup', STEERING]),
  unknown(['lookup', LONG]),
  unknown(['lookup', '08336999']),
  unknown(['lookup', '٠٨٣٣٦٠٥٠']),
  unknown(['lookup', '=cmd|calc!A0']),
  { ...unknown(['lookup', 'Lörach', '--format', 'csv']), says: 'Lörrach' },
  { ...unknown(['lookup', 'Malsch']), says: '08215046' },
  { ...piped('Lör\0rach'), says: 'Lörrach' },
  piped(new Uint8Array([0x4c, 0xf6, 0xff, 0xfe, 0xc3, 0x28])),
  piped(utf16('Nirgendwo\r\n')),
  piped('\uD800'),
  piped(STEERING),
  piped(LONG.repeat(20)),
  piped('\u2028Nirgends\u2029'),
  { ...piped(MANY), kind: 'answer' },
  { line: ['lookup', '-'], code: 2, stdin: MILLION, says: ['Namen auf einmal', 'names at once'] },
  { line: ['lookup', '-'], code: 2, stdin: '', says: ['Keine Namen', 'No names'] },
  { line: ['lookup', '-'], code: 2, stdin: '\r\n \r\n\t\n', says: ['Keine Namen', 'No names'] },
  { line: ['lookup', STEERING, '--format', 'json'], code: 1, kind: 'json', says: 'name-unknown' },
  { line: ['lookup', 'Lörrach', LONG, '--format', 'ndjson', '--quiet', '--xyzzy'], code: 2, says: '--xyzzy' },
  {
    line: ['lookup', '-', '--format', 'csv'],
    code: 0,
    kind: 'good',
    stdin: utf16('Lörrach\r\n'),
    says: '08336050',
  },
  {
    line: ['lookup', '-', '--format', 'csv'],
    code: 0,
    kind: 'good',
    stdin: Buffer.from('\uFEFFLörrach', 'utf16le').swap16(),
    says: '08336050',
  },
  {
    line: ['lookup', '-', '--format', 'csv'],
    code: 0,
    kind: 'good',
    stdin: 'L\u00f6rrach\r\n',
    says: '08336050',
  },
]
