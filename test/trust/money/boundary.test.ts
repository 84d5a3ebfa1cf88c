import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseEuro } from '../../../src/domain/parse-euro.js'
import { record, times } from '../support/ledger.js'
import { DISTRICT, EXPECTED, type Expected, type Office, openOffice } from './boundary.js'
import { csvRows, mapTitles, pageRows, paperRows, workbookSheets } from './readers.js'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

type Lang = 'de' | 'en'
/** amount, status and what is missing, by AGS; what a format does not show is undefined */
interface Shown {
  readonly amount: number | null
  readonly status?: string
  readonly missing?: number | null
}
type Reader = (bytes: Uint8Array, lang: Lang) => Map<string, Shown>

const WORDS = {
  de: { allein: 'alone', 'nur gemeinsam': 'join', 'kein Betrag': 'none' },
  en: { alone: 'alone', 'only jointly': 'join', 'no amount': 'none' },
} as const
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const statusIn = (word: string | undefined, lang: Lang) =>
  (WORDS[lang] as Record<string, string>)[word ?? ''] ?? `? ${word}`
const figure = (shown: string | undefined) => (shown === undefined || shown === '' ? null : parseEuro(shown))
const records = (list: readonly Record<string, unknown>[]) =>
  new Map(list.map(({ ags, amount, status, missing }) => [ags, { amount, status, missing }])) as Map<
    string,
    Shown
  >

/** Finds the columns by their heads, which are the same words in every table of a language. */
function columns(rows: readonly string[][], lang: Lang, codes: boolean): Map<string, Shown> {
  const heads = { de: ['Betrag', 'Antrag', 'fehlt'], en: ['Amount', 'Application', 'Missing'] }[lang]
  const wanted = codes ? ['amount', 'status', 'missing'] : heads
  const [head = [], ...rest] = rows
  const [amount = -1, status = -1, missing = -1] = wanted.map((name) =>
    head.findIndex((cell) => cell.startsWith(name)),
  )
  const places = rest.filter(([ags = '']) => /^08\d{6}$/.test(ags))
  return new Map(
    places.map((row) => [
      row[0] ?? '',
      {
        amount: figure(row[amount]),
        status: codes ? (row[status] ?? '') : statusIn(row[status], lang),
        missing: figure(row[missing]),
      },
    ]),
  )
}

const csv: Reader = (bytes, lang) => columns(csvRows(text(bytes), ','), lang, true)
const excel: Reader = (bytes, lang) => columns(csvRows(text(bytes), ';'), lang, false)
const json: Reader = (bytes) => {
  const value = JSON.parse(text(bytes))
  return records(value.municipalities ?? value.results)
}
const ndjson: Reader = (bytes) =>
  records(
    text(bytes)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  )
const xlsx: Reader = (bytes, lang) => {
  const sheet = workbookSheets(bytes).find(([head]) => head?.[0] === 'AGS') ?? []
  return columns(sheet, lang, false)
}
const html: Reader = (bytes, lang) =>
  new Map(
    [...pageRows(text(bytes))].map(([ags, [, amount, , status, missing]]) => [
      ags,
      { amount: figure(amount), status: statusIn(status, lang), missing: figure(missing) },
    ]),
  )
/** What the page shows and what its script sorts by must be the same figure. */
const sorted: Reader = (bytes) => {
  const rows = text(bytes).matchAll(/<tr data-ags="(\d{8})"[^>]*>.*?<td class="figure" data-value="(\d+)">/gs)
  return new Map([...rows].map(([, ags = '', value = '']) => [ags, { amount: Number(value) }]))
}
const docx: Reader = (bytes, lang) => {
  const rows = paperRows(bytes)
  return columns(rows.slice(rows.findIndex(([head]) => head === 'AGS')), lang, false)
}
const map: Reader = (bytes) =>
  new Map(
    [...mapTitles(text(bytes))].map(([ags, title]) => [
      ags,
      { amount: figure(/, (€?[\d.,]+(?:\s€)?)(?:, |$)/.exec(title)?.[1]) },
    ]),
  )
/** A table of a terminal: its rule says where the columns begin and end. */
const table: Reader = (bytes, lang) => {
  const lines = text(bytes).split('\n')
  const at = lines.findIndex((line) => /^-+(?: {2}-+)+$/.test(line))
  const spans = [...(lines[at] ?? '').matchAll(/-+/g)].map(
    ({ index, 0: rule }) => [index, index + rule.length] as const,
  )
  const cells = (line: string) => spans.map(([from, to]) => line.slice(from, to).trim())
  return columns([lines[at - 1] ?? '', ...lines.slice(at + 1)].map(cells), lang, false)
}
const plain: Reader = (bytes, lang) => {
  const blocks = text(bytes)
    .split('\n')
    .filter((line) => line.startsWith('AGS: '))
  const rows = blocks.map(
    (line) => new Map(line.split('; ').map((part) => part.split(': ') as [string, string])),
  )
  const heads = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  return columns([heads, ...rows.map((row) => heads.map((head) => row.get(head) ?? ''))], lang, false)
}
const screen: Reader = (bytes, lang) =>
  new Map(
    text(bytes)
      .split('\n\n')
      .map((block) => {
        const [, line = '', verdict = ''] = block.trim().split('\n')
        const [, missing] =
          /(?:fehlen|short of [^ ]+ by|lacks|missing:?) (€?[\d.,]+(?:\s€)?)/.exec(verdict) ?? []
        const amount = figure(/(€[\d.,]+|[\d.,]+\s€)/.exec(line)?.[1])
        return [
          /AGS (\d{8})/.exec(block)?.[1] ?? '?',
          lang === 'de' ? { amount, missing: figure(missing) } : { amount },
        ]
      }),
  )

const all = ['-d', DISTRICT]
const lookedUp = ['lookup', ...EXPECTED.map(({ ags }) => ags)]
interface Format {
  readonly format: string
  /** null for standard output */
  readonly file: string | null
  readonly readers: readonly Reader[]
}
const printed = (format: string, reader: Reader): Format => ({ format, file: null, readers: [reader] })
const written = (format: string, ...readers: Reader[]): Format => ({ format, file: `out.${format}`, readers })
const DATA = [printed('csv', csv), printed('json', json), printed('ndjson', ndjson)]
const TABLES = [
  printed('table', table),
  printed('plain', plain),
  printed('csv-excel', excel),
  written('xlsx', xlsx),
]
const SCREENS = [printed('table', screen), printed('plain', screen), printed('csv-excel', excel)]
const DOCUMENTS = [written('html', html, sorted, map), written('svg', map), written('docx', docx)]

/** Data are the same in every language, so that English is asked for where there are words. */
const OUTPUTS: Readonly<
  Record<Lang, readonly (readonly [command: readonly string[], formats: readonly Format[]])[]>
> = {
  de: [
    [lookedUp, [...DATA, ...SCREENS, written('xlsx', xlsx)]],
    [
      ['eligible', ...all],
      [...DATA, ...TABLES],
    ],
    [
      ['export', ...all],
      [...DATA, ...TABLES],
    ],
    [
      ['group', ...all],
      [written('xlsx', xlsx), ...times(DOCUMENTS, [])],
    ],
    [
      ['report', ...all],
      [...times(DATA, []), ...TABLES.slice(1), ...DOCUMENTS],
    ],
  ],
  en: [
    [lookedUp, SCREENS.slice(0, 1)],
    [['eligible', ...all], TABLES],
    [['report', ...all], times(DOCUMENTS, [])],
  ],
}

/** What a reader finds, but for what its format does not show. */
function comparable({ amount, status, missing }: Expected, shown: Shown | undefined): Shown {
  return {
    amount,
    ...(shown && 'status' in shown ? { status } : {}),
    ...(shown && 'missing' in shown ? { missing } : {}),
  }
}

test.each(['de', 'en'] as const)('the edge of 51,000 euro is right in every output, %s', async (lang) => {
  let [tried, lost] = [0, 0]
  const faults: unknown[] = []
  const outputs = OUTPUTS[lang].flatMap(([command, formats]) => formats.map((each) => ({ command, ...each })))
  await inPairs(outputs, async ({ command, format, readers, file }, at) => {
    const bytes = await office.write([...command, '--format', format], file && `${at}-${file}`, lang)
    for (const shown of readers.map((reader) => reader(bytes, lang))) {
      expect([command[0], format, shown.size]).toEqual([command[0], format, EXPECTED.length])
      for (const one of EXPECTED) {
        const found = shown.get(one.ags)
        tried += 1
        if (typeof found?.amount !== 'number') lost += 1
        if (JSON.stringify(found) !== JSON.stringify(comparable(one, found))) {
          faults.push({ command: command[0], format, one, found })
        }
      }
    }
  })
  const wrong = faults.length - lost
  record({
    area: 'money',
    tried: `0, 1, 50,999, 51,000, 51,001 … in every output, ${lang}`,
    times: tried,
    lost,
    wrong,
  })
  expect(faults).toEqual([])
})

/** Two processes at a time: more would only wait for one another. */
async function inPairs<T>(list: readonly T[], work: (item: T, at: number) => Promise<void>): Promise<void> {
  const open = [...list.entries()]
  const worker = async () => {
    for (let next = open.shift(); next; next = open.shift()) await work(next[1], next[0])
  }
  await Promise.all([worker(), worker()])
}

interface Group {
  readonly members: readonly string[]
  readonly amount: number
}

test('the sum of a group is that of its members, in every output that has groups', async () => {
  const amounts = new Map(EXPECTED.map(({ ags, amount }) => [ags, amount]))
  const made = JSON.parse(text(await office.write(['group', ...all, '--format', 'json'], null, 'de')))
  const groups = made.groups as readonly Group[]
  for (const { members, amount } of groups) {
    expect(amount).toBe(members.reduce((sum, ags) => sum + (amounts.get(ags) ?? 0), 0))
    expect(amount).toBeGreaterThanOrEqual(51_000)
  }
  const sums = groups.map(({ amount }) => amount)
  const bytes = new Map<string, Uint8Array>()
  await inPairs(['csv', 'csv-excel', 'ndjson', 'table', 'xlsx', 'docx', 'html'], async (format) => {
    const file = ['xlsx', 'docx', 'html'].includes(format) ? `groups.${format}` : null
    bytes.set(format, await office.write(['group', ...all, '--format', format], file, 'de'))
  })
  const from = (format: string) => bytes.get(format) ?? new Uint8Array()
  const sheet = workbookSheets(bytes).find(([head]) => head?.[0] === 'AGS') ?? []
  return columns(sheet, lang, false)
}
const html: Reader = (bytes, lang) =>
  new Map(
    [...pageRows(text(bytes))].map(([ags, [, amount, , status, missing]]) => [
      ags,
      { amount: figure(amount), status: statusIn(status, lang), missing: figure(missing) },
    ]),
  )
/** What the page shows and what its script sorts by must be the same figure. */
const sorted: Reader = (bytes) => {
  const rows = text(bytes).matchAll(/<tr data-ags="(\d{8})"[^>]*>.*?<td class="figure" data-value="(\d+)">/gs)
  return new Map([...rows].map(([, ags = '', value = '']) => [ags, { amount: Number(value) }]))
}
const docx: Reader = (bytes, lang) => {
  const rows = paperRows(bytes)
  return columns(rows.slice(rows.findIndex(([head]) => head === 'AGS')), lang, false)
}
const map: Reader = (bytes) =>
  new Map(
    [...mapTitles(text(bytes))].map(([ags, title]) => [
      ags,
      { amount: figure(/, (€?[\d.,]+(?:\s€)?)(?:, |$)/.exec(title)?.[1]) },
    ]),
  )
/** A table of a terminal: its rule says where the columns begin and end. */
const table: Reader = (bytes, lang) => {
  const lines = text(bytes).split('\n')
  const at = lines.findIndex((line) => /^-+(?: {2}-+)+$/.test(line))
  const spans = [...(lines[at] ?? '').matchAll(/-+/g)].map(
    ({ index, 0: rule }) => [index, index + rule.length] as const,
  )
  const cells = (line: string) => spans.map(([from, to]) => line.slice(from, to).trim())
  return columns([lines[at - 1] ?? '', ...lines.slice(at + 1)].map(cells), lang, false)
}
const plain: Reader = (bytes, lang) => {
  const blocks = text(bytes)
    .split('\n')
    .filter((line) => line.startsWith('AGS: '))
  const rows = blocks.map(
    (line) => new Map(line.split('; ').map((part) => part.split(': ') as [string, string])),
  )
  const heads = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  return columns([heads, ...rows.map((row) => heads.map((head) => row.get(head) ?? ''))], lang, false)
}
const screen: Reader = (bytes, lang) =>
  new Map(
    text(bytes)
      .split('\n\n')
      .map((block) => {
        const [, line = '', verdict = ''] = block.trim().split('\n')
        const [, missing] =
          /(?:fehlen|short of [^ ]+ by|lacks|missing:?) (€?[\d.,]+(?:\s€)?)/.exec(verdict) ?? []
        const amount = figure(/(€[\d.,]+|[\d.,]+\s€)/.exec(line)?.[1])
        return [
          /AGS (\d{8})/.exec(block)?.[1] ?? '?',
          lang === 'de' ? { amount, missing: figure(missing) } : { amount },
        ]
      }),
  )

const all = ['-d', DISTRICT]
const lookedUp = ['lookup', ...EXPECTED.map(({ ags }) => ags)]
interface Format {
  readonly format: string
  /** null for standard output */
  readonly file: string | null
  readonly readers: readonly Reader[]
}
const printed = (format: string, reader: Reader): Format => ({ format, file: null, readers: [reader] })
const written = (format: string, ...readers: Reader[]): Format => ({ format, file: `out.${format}`, readers })
const DATA = [printed('csv', csv), printed('json', json), printed('ndjson', ndjson)]
const TABLES = [
  printed('table', table),
  printed('plain', plain),
  printed('csv-excel', excel),
  written('xlsx', xlsx),
]
const SCREENS = [printed('table', screen), printed('plain', screen), printed('csv-excel', excel)]
const DOCUMENTS = [written('html', html, sorted, map), written('svg', map), written('docx', docx)]

/** Data are the same in every language, so that English is asked for where there are words. */
const OUTPUTS: Readonly<
  Record<Lang, readonly (readonly [command: readonly string[], formats: readonly Format[]])[]>
> = {
  de: [
    [lookedUp, [...DATA, ...SCREENS, written('xlsx', xlsx)]],
    [
      ['eligible', ...all],
      [...DATA, ...TABLES],
    ],
    [
      ['export', ...all],
      [...DATA, ...TABLES],
    ],
    [
      ['group', ...all],
      [written('xlsx', xlsx), ...times(DOCUMENTS, [])],
    ],
    [
      ['report', ...all],
      [...times(DATA, []), ...TABLES.slice(1), ...DOCUMENTS],
    ],
  ],
  en: [
    [lookedUp, SCREENS.slice(0, 1)],
    [['eligible', ...all], TABLES],
    [['report', ...all], times(DOCUMENTS, [])],
  ],
}

/** What a reader finds, but for what its format does not show. */
function comparable({ amount, status, missing }: Expected, shown: Shown | undefined): Shown {
  return {
    amount,
    ...(shown && 'status' in shown ? { status } : {}),
    ...(shown && 'missing' in shown ? { missing } : {}),
  }
}

test.each(['de', 'en'] as const)('the edge of 51,000 euro is right in every output, %s', async (lang) => {
  let [tried, lost] = [0, 0]
  const faults: unknown[] = []
  const outputs = OUTPUTS[lang].flatMap(([command, formats]) => formats.map((each) => ({ command, ...each })))
  await inPairs(outputs, async ({ command, format, readers, file }, at) => {
    const bytes = await office.write([...command, '--format', format], file && `${at}-${file}`, lang)
    for (const shown of readers.map((reader) => reader(bytes, lang))) {
      expect([command[0], format, shown.size]).toEqual([command[0], format, EXPECTED.length])
      for (const one of EXPECTED) {
        const found = shown.get(one.ags)
        tried += 1
        if (typeof found?.amount !== 'number') lost += 1
        if (JSON.stringify(found) !== JSON.stringify(comparable(one, found))) {
          faults.push({ command: command[0], format, one, found })
        }
      }
    }
  })
  const wrong = faults.length - lost
  record({
    area: 'money',
    tried: `0, 1, 50,999, 51,000, 51,001 … in every output, ${lang}`,
    times: tried,
    lost,
    wrong,
  })
  expect(faults).toEqual([])
})

/** Two processes at a time: more would only wait for one another. */
async function inPairs<T>(list: readonly T[], work: (item: T, at: number) => Promise<void>): Promise<void> {
  const open = [...list.entries()]
  const worker = async () => {
    for (let next = open.shift(); next; next = open.shift()) await work(next[1], next[0])
  }
  await Promise.all([worker(), worker()])
}

interface Group {
  readonly members: readonly string[]
  readonly amount: number
}

test('the sum of a group is that of its members, in every output that has groups', async () => {
  const amounts = new Map(EXPECTED.map(({ ags, amount }) => [ags, amount]))
  const made = JSON.parse(text(await office.write(['group', ...all, '--format', 'json'], null, 'de')))
  const groups = made.groups as readonly Group[]
  for (const { members, amount } of groups) {
    expect(amount).toBe(members.reduce((sum, ags) => sum + (amounts.get(ags) ?? 0), 0))
    expect(amount).toBeGreaterThanOrEqual(51_000)
  }
  const sums = groups.map(({ amount }) => amount)
  const from = async (format: string, file: string | null) =>
    office.write(['group', ...all, '--format', format], file, 'de')
  const sheet =
    workbookSheets(from('xlsx')).find(([head]) => head?.[0] === 'Gruppe') ?? []
  const paperSums = paperRows(from('docx'))
    .filter((row) => row.length === 4)
    .slice(1)
  const cards = text(from('html')).matchAll(
    /<article class="group".*?<span class="figure">(.*?)<\/span> ?<\/h3>/gs,
  )
  const screenSums = text(from('table')).matchAll(/^(?:Gruppe \d+): ([\d.]+\s€)/gm)
  const inOrder = (list: readonly (number | null)[]) => [...list].sort((a, b) => (a ?? 0) - (b ?? 0))
  const found = {
    csv: csvRows(text(from('csv')), ',')
      .slice(1)
      .map(([, amount]) => figure(amount)),
    'csv-excel': csvRows(text(from('csv-excel')), ';')
      .slice(1)
      .map(([, amount]) => figure(amount)),
    ndjson: text(from('ndjson'))
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as Group).amount),
    xlsx: sheet
      .slice(1)
      .filter(([id]) => id !== '')
      .map(([, amount]) => figure(amount)),
    docx: paperSums.map(([, amount]) => figure(amount)),
    html: [...cards].map(([, amount]) => figure(amount)),
    // those who stay alone come last on a screen
    table: inOrder([...screenSums].map(([, amount]) => figure(amount))),
  }
  const wrong = Object.entries(found).filter(
    ([format, list]) => String(list) !== String(format === 'table' ? inOrder(sums) : sums),
  )
  record({
    area: 'money',
    tried: 'sums of groups in every output',
    times: sums.length * 8,
    lost: 0,
    wrong: wrong.length,
  })
  expect(wrong).toEqual([])
})
