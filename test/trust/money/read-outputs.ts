import { parseEuro } from '../../../src/domain/parse-euro.js'
import { csvRows, mapTitles, pageRows, paperRows, workbookSheets } from './readers.js'

export type Lang = 'de' | 'en'
/** amount, status and what is missing, by AGS; what a format does not show is undefined */
export interface Shown {
  readonly amount: number | null
  readonly status?: string
  readonly missing?: number | null
}
export type Reader = (bytes: Uint8Array, lang: Lang) => Map<string, Shown>

const WORDS = {
  de: { allein: 'alone', 'nur gemeinsam': 'join', 'kein Betrag': 'none' },
  en: { alone: 'alone', 'only jointly': 'join', 'no amount': 'none' },
} as const
export const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const statusIn = (word: string | undefined, lang: Lang) =>
  (WORDS[lang] as Record<string, string>)[word ?? ''] ?? `? ${word}`
export const figure = (shown: string | undefined) =>
  shown === undefined || shown === '' ? null : parseEuro(shown)
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

export const csv: Reader = (bytes, lang) => columns(csvRows(text(bytes), ','), lang, true)
export const excel: Reader = (bytes, lang) => columns(csvRows(text(bytes), ';'), lang, false)
export const json: Reader = (bytes) => {
  const value = JSON.parse(text(bytes))
  return records(value.municipalities ?? value.results)
}
export const ndjson: Reader = (bytes) =>
  records(
    text(bytes)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  )
export const xlsx: Reader = (bytes, lang) => {
  const at = (rows: readonly (readonly string[])[]) => rows.findIndex((row) => row[0] === 'AGS')
  const sheet = workbookSheets(bytes).find((rows) => at(rows) >= 0) ?? []
  // A sum at the end is of no municipality.
  const rows = sheet.slice(at(sheet)).filter(([ags]) => ags === 'AGS' || /^\d{8}$/.test(ags ?? ''))
  return columns(rows, lang, false)
}
export const html: Reader = (bytes, lang) =>
  new Map(
    [...pageRows(text(bytes))].map(([ags, [, amount, , status, missing]]) => [
      ags,
      { amount: figure(amount), status: statusIn(status, lang), missing: figure(missing) },
    ]),
  )
/** What the page shows and what its script sorts by must be the same figure. */
export const sorted: Reader = (bytes) => {
  const rows = text(bytes).matchAll(/<tr data-ags="(\d{8})"[^>]*>.*?<td class="figure" data-value="(\d+)">/gs)
  return new Map([...rows].map(([, ags = '', value = '']) => [ags, { amount: Number(value) }]))
}
export const docx: Reader = (bytes, lang) => {
  const rows = paperRows(bytes)
  return columns(rows.slice(rows.findIndex(([head]) => head === 'AGS')), lang, false)
}
export const map: Reader = (bytes) =>
  new Map(
    [...mapTitles(text(bytes))].map(([ags, title]) => [
      ags,
      { amount: figure(/, (€?[\d.,]+(?:\s€)?)(?:, |$)/.exec(title)?.[1]) },
    ]),
  )
/** A table of a terminal: its rule says where the columns begin and end. */
export const table: Reader = (bytes, lang) => {
  const lines = text(bytes).split('\n')
  const at = lines.findIndex((line) => /^-+(?: {2}-+)+$/.test(line))
  const spans = [...(lines[at] ?? '').matchAll(/-+/g)].map(
    ({ index, 0: rule }) => [index, index + rule.length] as const,
  )
  const cells = (line: string) => spans.map(([from, to]) => line.slice(from, to).trim())
  return columns([lines[at - 1] ?? '', ...lines.slice(at + 1)].map(cells), lang, false)
}
export const plain: Reader = (bytes, lang) => {
  const blocks = text(bytes)
    .split('\n')
    .filter((line) => line.startsWith('AGS: '))
  const rows = blocks.map(
    (line) => new Map(line.split('; ').map((part) => part.split(': ') as [string, string])),
  )
  const heads = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  return columns([heads, ...rows.map((row) => heads.map((head) => row.get(head) ?? ''))], lang, false)
}
export const screen: Reader = (bytes, lang) =>
  new Map(
    text(bytes)
      .split('\n\n')
      .filter((block) => block.includes('AGS 08'))
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
