import { afterAll, beforeAll, expect, test } from 'vitest'
import { record, times } from '../support/ledger.js'
import { DISTRICT, EXPECTED, type Expected, type Office, openOffice } from './boundary.js'
import {
  csv,
  docx,
  excel,
  figure,
  html,
  json,
  type Lang,
  map,
  ndjson,
  plain,
  type Reader,
  type Shown,
  screen,
  sorted,
  table,
  text,
  xlsx,
} from './read-outputs.js'
import { csvRows, paperRows, workbookSheets } from './readers.js'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

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
  const bytes = new Map<string, Uint8Array>()
  await inPairs(['json', 'csv', 'csv-excel', 'ndjson', 'table', 'xlsx', 'docx', 'html'], async (format) => {
    const file = ['xlsx', 'docx', 'html'].includes(format) ? `groups.${format}` : null
    bytes.set(format, await office.write(['group', ...all, '--format', format], file, 'de'))
  })
  const from = (format: string) => bytes.get(format) ?? new Uint8Array()
  const groups = JSON.parse(text(from('json'))).groups as readonly Group[]
  for (const { members, amount } of groups) {
    expect(amount).toBe(members.reduce((sum, ags) => sum + (amounts.get(ags) ?? 0), 0))
    expect(amount).toBeGreaterThanOrEqual(51_000)
  }
  const isJoint = ({ members }: Group) => members.length > 1
  const joint = groups.filter(isJoint).map(({ amount }, at) => `${at + 1}: ${amount}`)
  const alone = groups.filter((group) => !isJoint(group)).map(({ amount }) => `: ${amount}`)
  expect([joint.length > 1, alone.length > 1]).toEqual([true, true])
  // Who stays alone has no number, and no card of its own.
  const expected = (format: string) => (['docx', 'html'].includes(format) ? joint : [...joint, ...alone])
  const found = Object.entries(groupSums(from))
  const wrong = found.filter(([format, list]) => String(list) !== String(expected(format)))
  record({
    area: 'money',
    tried: 'sums of groups in every output',
    times: found.reduce((sum, [, list]) => sum + list.length, 0),
    lost: 0,
    wrong: wrong.length,
  })
  expect(wrong).toEqual([])
})

/** @returns number and sum of the groups as each format shows them, then the sums of those who stay alone */
function groupSums(from: (format: string) => Uint8Array): Record<string, string[]> {
  const sums = (rows: readonly (readonly (string | undefined)[])[]) =>
    rows.map(([id, amount]) => `${id}: ${figure(amount)}`)
  const sheet = workbookSheets(from('xlsx')).find((rows) => rows.some(([head]) => head === 'Gruppe')) ?? []
  const groupRows = sheet.slice(sheet.findIndex(([head]) => head === 'Gruppe') + 1)
  const isSum = ([, , label]: readonly string[]) => /^Summe Gruppe/.test(label ?? '')
  const isAlone = ([id, , , , note]: readonly string[]) => id === '' && note === 'Allein'
  const placed = groupRows.filter((row) => isSum(row) || isAlone(row)).map(([id, , , euro]) => [id, euro])
  const cards = text(from('html')).matchAll(
    /<article class="group".*?<h3[^>]*>.*?(\d+).*?<span class="figure">(.*?)<\/span> ?<\/h3>/gs,
  )
  const screen = text(from('table'))
  const [, alone = ''] = /^Allein:\n(.*)$/m.exec(screen) ?? []
  return {
    csv: sums(ofMembers(csvRows(text(from('csv')), ','))),
    'csv-excel': sums(ofMembers(csvRows(text(from('csv-excel')), ';'))),
    ndjson: numbered(
      text(from('ndjson'))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Group),
    ),
    xlsx: sums(placed),
    docx: sums(
      paperRows(from('docx'))
        .filter((row) => row.length === 4)
        .slice(1),
    ),
    html: sums([...cards].map(([, ...shown]) => shown)),
    table: [
      ...sums([...screen.matchAll(/^Gruppe (\d+): ([\d.]+\s€)/gm)].map(([, ...shown]) => shown)),
      ...sums([...alone.matchAll(/[\d.]+\s€/g)].map(([amount]) => ['', amount])),
    ],
  }
}

/** @returns number and sum of each group, from one row a member: who is in none has no lead */
function ofMembers([head = [], ...rows]: readonly (readonly string[])[]): string[][] {
  expect(['sum', 'Gruppe zusammen (€)']).toContain(head[5])
  const placed = rows
    .map(([, , , id = '', lead = '', sum = '']) => [id, sum, lead])
    .filter(([, , lead]) => lead !== '')
  return [...new Map(placed.map((row) => [row.join(), row])).values()]
}

const numbered = (groups: readonly Group[]) =>
  groups.map(({ members, amount }, at) => `${members.length > 1 ? at + 1 : ''}: ${amount}`)
