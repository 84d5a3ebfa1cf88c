import type { Ran } from '../../support/igm.js'
import type { Kind, Row } from './row.js'

export type Lang = 'de' | 'en'

/** C0 but for the line end, DEL, C1, and what turns the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const STEERS = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/
const FOREIGN =
  /undefined|\bat .*:\d+:\d+|\[object|NaN|Infinity|node:internal|\(node:|Interner Fehler|Internal error/
/** characters of the longest line: two names or paths as long as they are repeated, and the words around them */
const LONGEST = 2000
const ONE_LINE = /^igm: [^\n]{15,}\n$/
const LAST_LINE = /(?:^|\n)igm: [^\n]{15,}\n$/

/** What each kind prints: on standard output, on standard error. */
const SHAPES: Readonly<Record<Kind, { readonly stdout: RegExp; readonly stderr: RegExp }>> = {
  line: { stdout: /^$/, stderr: ONE_LINE },
  findings: { stdout: /^$/, stderr: LAST_LINE },
  proof: { stdout: /(?:Nicht bewiesen|Not proven): [^\n]+\n$/, stderr: /^$/ },
  answer: { stdout: /^$/, stderr: /^(?:Keine Gemeinde|No municipality|„|")[^\n]{15,}\n/ },
  rejected: { stdout: /\n$/, stderr: ONE_LINE },
  json: { stdout: /^\{.*\}\n$/s, stderr: /^/ },
  nothing: { stdout: /^:4\n$/, stderr: /^$/ },
  good: { stdout: /./, stderr: /^(?!igm: )/ },
}

/** @returns what is wrong with the answer to a bad line, in words for the developer; nothing when it is as it should be */
export function faultsOf(row: Row, lang: Lang, { code, stdout, stderr }: Ran): string[] {
  const kind = row.kind ?? 'line'
  const { says = '' } = row
  const word = typeof says === 'string' ? says : says[lang === 'de' ? 0 : 1]
  const all = stdout + stderr
  const faults: [boolean, string][] = [
    [code !== row.code, `exit code ${code} instead of ${row.code}`],
    [!SHAPES[kind].stdout.test(stdout), 'standard output is not as expected'],
    [!SHAPES[kind].stderr.test(stderr), 'standard error is not as expected'],
    [!all.includes(word), `does not say "${word}"`],
    [FOREIGN.test(withoutTyped(all, row)), 'says what is for developers'],
    [STEERS.test(kind === 'good' ? all.replace(/\r\n|\t/g, '') : all), 'prints control characters'],
    [stderr.split('\n').some((line) => line.length > LONGEST), 'prints a line without end'],
  ]
  return faults.flatMap(([is, fault]) => (is ? [fault] : []))
}

/** Whether a bad line was taken for a good one. */
export function isAccepted({ kind = 'line' }: Row, { code, stdout }: Ran): boolean {
  if (kind === 'nothing') return stdout !== ':4\n'
  if (kind === 'proof' || kind === 'rejected' || kind === 'json') return code === 0
  return code === 0 || stdout !== ''
}

/** What the user typed or wrote into a cell may be repeated, even "NaN". */
function withoutTyped(text: string, { line, cell = '' }: Row): string {
  return [...line, cell].filter((word) => word !== '').reduce((rest, word) => rest.replaceAll(word, ''), text)
}
