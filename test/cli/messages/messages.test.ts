import { describe, expect, it } from 'vitest'
import { FINDINGS as FINDINGS_DE } from '../../../src/cli/messages/de/findings.js'
import { LABELS as DE, PROBLEMS as PROBLEMS_DE } from '../../../src/cli/messages/de.js'
import { FINDINGS as FINDINGS_EN } from '../../../src/cli/messages/en/findings.js'
import { LABELS as EN, PROBLEMS as PROBLEMS_EN } from '../../../src/cli/messages/en.js'
import { loadFindingWords } from '../../../src/cli/messages/findings.js'
import { loadMessages, printable, shortened } from '../../../src/cli/messages/messages.js'
import type { ProblemArgs, ProblemCode } from '../../../src/domain/problem.js'
import type { Finding, FindingCode } from '../../../src/pdf/finding.js'

/** One set of arguments for every problem: a sentence that asks for another shows "undefined". */
const ARGS: { readonly [C in ProblemCode]: ProblemArgs[C] } = {
  'name-unknown': { query: 'X', suggestions: ['A', 'B'] },
  'name-ambiguous': { query: 'X', choices: ['A', 'B'] },
  'district-unknown': { query: 'X', suggestions: [] },
  'district-ambiguous': { query: 'X', choices: ['A', 'B'] },
  'edition-unknown': { query: 'X', known: ['2018'] },
  'template-invalid': { path: 'x.docx', reason: 'not-docx' },
  'template-placeholders': { path: 'x.docx', unknown: ['x'], open: [], known: ['gemeinde'] },
  'version-unknown': { query: '2018@1', known: ['2018@1a2b3c4d'] },
  'weaker-source': {
    path: 'x.csv',
    edition: '2018',
    reasons: ['list', 'not-proven', 'fewer-rows'],
    stored: { name: 'x.pdf', retrieved: '2026-01-02T03:04:05Z', rows: 1101 },
    rows: 2,
  },
  'edition-file-invalid': { path: 'ausgabe.json', place: 'threshold.value' },
  'edition-id-taken': { path: 'ausgabe.json', id: '2018', known: ['2018', '2017', 'demo'] },
  'no-names': {},
  'too-many-names': { count: 100_001, limit: 100_000 },
  'option-unknown': { option: '--x', suggestion: '--y' },
  'command-unknown': { command: 'x', suggestion: null },
  'command-is-file': { path: 'x.pdf' },
  'command-missing': {},
  'menu-needs-terminal': {},
  'argument-missing': { argument: 'name' },
  'argument-invalid': { argument: 'districts', expected: 'texts', found: '1' },
  'argument-excess': { command: 'parse', likely: null },
  'scope-missing': {},
  'topic-unknown': { topic: 'x', known: ['formats'] },
  interrupted: {},
  'file-not-found': { path: 'x' },
  'address-not-file': { url: 'u' },
  'store-unreadable': { path: 'x', reason: 'ENOTDIR' },
  'file-unreadable': { path: 'x', reason: 'EACCES' },
  'file-too-large': { path: 'x', limit: 100_000 },
  'output-missing': { format: 'xlsx' },
  'folder-missing': { option: '--x' },
  'output-folder-missing': { path: 'x' },
  'output-is-dash': {},
  'working-folder-missing': {},
  'output-is-input': { path: 'x' },
  'outputs-meet': { path: 'x', other: 'y' },
  'output-in-store': { path: 'x' },
  'temp-folder-failed': { path: 'x', reason: 'ENOENT' },
  'output-locked': { path: 'x' },
  'output-failed': { path: 'x', reason: 'ENOSPC' },
  'browser-missing': {},
  'print-failed': { browser: 'x', reason: 'ENOENT' },
  'format-unknown': { format: 'x', known: ['csv'] },
  'option-invalid': { option: '--x', value: 'y', expected: 'z' },
  'table-refused': { path: 'x', errors: 2 },
  'csv-invalid': { path: 'x', reason: 'amount', line: 3 },
  'workbook-invalid': { path: 'x.xls', reason: 'xls' },
  'sheet-unknown': { path: 'x.xlsx', sheet: 'X', known: ['A', 'B'] },
  'csv-columns': { path: 'x', found: ['a'], delimiter: ';' },
  'columns-several': { path: 'x', line: 1, column: 'amount', heads: ['a', 'b'] },
  'sheets-several': { path: 'x', sheets: ['a', 'b'], differs: { sheet: 'b', line: 2, place: 'Aitern' } },
  'sheets-contradict': {
    path: 'x',
    form: 'b',
    place: 'Aitern',
    cells: [
      { sheet: 'a', cell: 'B2', amount: 1000, text: '1000' },
      { sheet: 'b', cell: 'D5', amount: null, text: '' },
    ],
  },
  'form-empty': { path: 'x', form: 'b', other: 'a' },
  'store-failed': { path: 'x', reason: 'ENOSPC' },
  'store-newer': { path: 'x' },
  'store-damaged': { path: 'x' },
  'data-damaged': { path: 'x' },
  'network-unreachable': { urls: ['u', 'v'], reason: 'ECONNREFUSED' },
  'network-proxy': { url: 'u', proxy: 'p', variable: 'v', reason: 'PROXY_407' },
  'network-certificate': { url: 'u', reason: 'CERT_HAS_EXPIRED' },
  'download-failed': { url: 'u', status: 404, proxy: null, retryAfter: 120 },
  'download-refused': { url: 'u', reason: 'scheme' },
  'download-not-pdf': { url: 'u' },
  'download-too-large': { url: 'u', limit: 100_000 },
  'download-incomplete': { url: 'u', expected: 2, received: 1 },
  'download-timeout': { url: 'u', seconds: 30 },
  'no-address': { edition: '2017' },
  'plan-invalid': { path: 'x', reason: 'no-json', what: '' },
  'plan-rejected': { path: 'x', failures: 1 },
  'plan-impossible': {
    conflict: [{ wish: 'apart', ags: ['08437001', '08437002'], names: ['A', 'B'], value: '' }],
  },
  'amounts-refused': { path: 'x', faults: [{ code: 'place-missing', line: 2, args: {} }] },
  'names-several': { query: 'A, B', places: ['A', 'B'] },
  'name-contradicts': { query: 'A, B', parts: ['A', 'B'], places: ['A'] },
  'name-of-district': { query: 'Enzkreis', district: 'Enzkreis' },
  'key-of-other-state': { key: '09162000', state: '09' },
  'name-of-village': { name: 'X', knownIn: ['A', 'B'] },
  'takes-no-part': { option: '--lead', name: 'Wald', reason: 'unknown' },
  'options-exclude': { option: '--all', other: '--district' },
  'budget-too-wide': { taking: 1050, most: 200 },
  'posts-uncounted': { edition: '2017' },
  'plan-not-found': {
    conflict: [{ wish: 'apart', ags: ['08437001', '08437002'], names: ['A', 'B'], value: '' }],
  },
}
const CODES = Object.keys(ARGS) as ProblemCode[]

describe('problems', () => {
  it('are the same in both languages', () => {
    expect(Object.keys(PROBLEMS_DE).sort()).toEqual(CODES.toSorted())
    expect(Object.keys(PROBLEMS_EN).sort()).toEqual(CODES.toSorted())
  })

  it.each(CODES)('%s has a whole sentence on one line in each', async (code) => {
    const [de, en] = await Promise.all([loadMessages('de'), loadMessages('en')])
    const said = [de, en].map((messages) => messages.problem(code, ARGS[code] as never))
    expect(said[0]).not.toBe(said[1])
    for (const sentence of said) {
      expect(sentence).toMatch(/^[^\n]{15,}$/)
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/)
    }
  })
})

it('a conflict of more wishes than a message lists of texts names each', async () => {
  const wish = { wish: 'exclude', ags: ['08437001'], value: '' }
  const { problem } = await loadMessages('en')
  const said = problem('plan-impossible', { conflict: Array.from({ length: 50 }, () => wish) })
  expect(said.match(/--exclude 08437001/g)).toHaveLength(50)
})

describe('an address that is not asked', () => {
  it.each([
    ['scheme', 'Erlaubt sind nur http- und https-Adressen.', 'Only http and https addresses are allowed.'],
    ['credentials', 'ohne Benutzer und Kennwort', 'without user and password'],
    ['local-address', 'selbst laden und mit --file', 'yourself and give it with --file'],
    ['too-many-redirects', 'eine andere Adresse', 'another address'],
  ])('%s: the advice is about the reason', async (reason, german, english) => {
    const [de, en] = await Promise.all([loadMessages('de'), loadMessages('en')])
    expect(de.problem('download-refused', { url: 'u', reason })).toContain(german)
    expect(en.problem('download-refused', { url: 'u', reason })).toContain(english)
  })
})

describe('findings', () => {
  const CODES = Object.keys(FINDINGS_DE) as FindingCode[]
  it('are the same in both languages', () => {
    expect(Object.keys(FINDINGS_EN).sort()).toEqual(CODES.toSorted())
  })

  const described = (code: FindingCode) => ({
    code,
    severity: 'error',
    page: 7,
    text: 'Lörrach 218.9\u001B[31m22',
    args: {
      amount: 1234,
      candidates: ['A', 'B'],
      count: 1234,
      expected: 1234,
      firstPage: 1234,
      found: 1234,
      implied: 1234,
      label: 'N',
      limit: 'pages',
      lines: 1234,
      municipalities: ['A', 'B'],
      name: 'N',
      named: 1234,
      nearest: 1234,
      printed: 1234,
      published: 1234,
      read: 1234,
      reasons: ['A', 'B'],
      suggestions: ['A', 'B'],
      value: 1234,
      written: 1234,
    },
  })

  it.each(CODES)(
    '%s: severity, page, words, the line as printed without its control characters',
    async (code) => {
      const [de, en] = await Promise.all(
        (['de', 'en'] as const).map(async (language) =>
          (await loadFindingWords(await loadMessages(language), 1)).line(
            described(code) as unknown as Finding,
          ),
        ),
      )
      expect(de).toMatch(/^Fehler: Seite 7: \S.* \| Lörrach 218\.9\uFFFD\[31m22$/)
      expect(en).toMatch(/^\w+: page 7: \S.* \| Lörrach 218\.9\uFFFD\[31m22$/i)
      expect(`${de}${en}`).not.toMatch(/undefined|null|\[object/)
    },
  )
})

describe('labels', () => {
  it('have the same keys in both languages', () => {
    const keysOf = (value: unknown): unknown =>
      value !== null && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keysOf(inner)]))
        : typeof value
    expect(keysOf(EN)).toEqual(keysOf(DE))
  })
})

describe('printable', () => {
  it('replaces all that could steer a terminal, or pass for a line of its own', () => {
    const text = 'Lörrach\n\u001B[31m\u0007\u202E\u009B\u2028'
    expect(printable(text)).toBe('Lörrach\uFFFD\uFFFD[31m\uFFFD\uFFFD\uFFFD\uFFFD')
  })

  it('what is repeated is short enough to be read, and keeps the end of a path', async () => {
    const messages = await loadMessages('en')
    const said = messages.problem('file-not-found', { path: `/${'x'.repeat(100_000)}/plan.json` })
    expect(said.length).toBeLessThan(700)
    expect(said).toContain('x/plan.json')
    const many = messages.problem('csv-columns', {
      path: 'x',
      found: Array.from({ length: 100_000 }, (_, at) => `c${at}`),
      delimiter: null,
    })
    expect(many.length).toBeLessThan(700)
  })

  it('a text is not cut through a character', () => {
    expect(shortened('😀'.repeat(1000))).not.toMatch(/\p{Cs}/u)
    expect(shortened(`x${'😀'.repeat(1000)}`)).not.toMatch(/\p{Cs}/u)
  })
})
