import type { Edition } from '../domain/edition.js'
import type { Register } from '../domain/register.js'
import { besideFindings } from './beside-findings.js'
import { seenItems } from './document/seen-items.js'
import type { ReadDocument } from './explain/explain.js'
import { refusedAtGate } from './file/gate.js'
import { type Loaded, type LoadFailure, loadPages } from './file/load.js'
import type { RawPage } from './file/raw-page.js'
import { isGarbled } from './garbled.js'
import { type InkPage, inkPage } from './ink/ink-item.js'
import type { Finding, FindingCode, ParsedTable } from './parsed-table.js'
import { prove } from './proof/prove.js'
import { seen } from './proof/seen/seen.js'
import { readBoth } from './read-both.js'
import type { ReadLimits } from './read-limits.js'
import type { Reading } from './reading.js'
import { refuse, refuseByLimit } from './refuse.js'
import { SAMPLE_MARK } from './words/vocabulary.js'

export interface ParseContext {
  readonly register: Register
  readonly editions: readonly Edition[]
  /** invented amounts by AGS, euro per year: a table that has them is the sample, whatever the document says */
  readonly sample?: ReadonlyMap<string, number> | undefined
  /** only where the caller insists on one */
  readonly edition?: string | undefined
  /** SHA-256 of the bytes, in hexadecimal */
  readonly sha256: string
  /** of these only the pages are counted here: time and memory can be watched from outside alone */
  readonly limits: ReadLimits
  readonly onProgress?: ((page: number, pages: number) => void) | undefined
  /** tell how the file was read */
  readonly explain?: boolean | undefined
  /** draw this page, one-based; 'telling': the first with an error, else the first with a row, else the first */
  readonly draw?: number | 'telling' | undefined
}

/**
 * Reads a table of amounts per municipality out of a PDF and proves what it read. A bad file is no exception:
 * it gives findings, and is not accepted. The bytes stay as they are.
 */
export async function parseBudgetTable(bytes: Uint8Array, context: ParseContext): Promise<ParsedTable> {
  const atGate = refusedAtGate(bytes)
  if (atGate) return refused(atGate, bytes, context, 0)
  const loaded = await loadWithCare(bytes, context)
  if (loaded === 'password') return refused('password-needed', bytes, context, 0)
  if (loaded === 'too-many-pages') return refuseByLimit(fileOf(bytes, context, 0), 'pages', context.limits)
  if (loaded === 'broken') return refused('damaged', bytes, context, 0)
  const first = await judged(bytes, loaded, context)
  const best = first.table.accepted ? first : ((await withoutUnseen(bytes, loaded, context)) ?? first)
  return asSeen(best, loaded)
}

/** What is hidden from the eye, or stands in form fields, may be why a table does not prove itself. */
async function withoutUnseen(
  bytes: Uint8Array,
  loaded: Loaded,
  context: ParseContext,
): Promise<Judged | null> {
  const isOther = ({ seen: { hidden, marks } }: RawPage) =>
    hidden.length > 0 || marks.some(({ kind, text }) => kind === 'form-field' && text !== '')
  if (!loaded.pages.some(isOther)) return null
  const pages = loaded.pages.map((page) => (isOther(page) ? { ...page, items: seenItems(page) } : page))
  const again = await judged(bytes, { ...loaded, pages }, context)
  return again.table.accepted ? again : null
}

/** What a sample says of itself anyway. */
const OF_SAMPLES = new Set<FindingCode>(['calls-itself-unofficial', 'unofficial-word'])
/** What leaves a table read, but not proven. */
const DOUBTS = new Set<FindingCode>(['text-recognised', 'calls-itself-unofficial'])

/** Holds what a person sees against what was read: whatever the proof says, a row that looks otherwise is no row. */
function asSeen({ table, reading }: Judged, { pages, beside }: Loaded): ParsedTable {
  const found = [
    ...seen({ pages: pages.map((page) => page.seen), titles: beside.titles }, reading ?? { rows: [] }),
    ...(table.accepted
      ? []
      : besideFindings(table, { ...beside, isForm: beside.isForm || hasFields(pages) })),
  ]
  const isSample = table.findings.some(({ code }) => code === 'sample-document')
  const findings = isSample ? found.filter(({ code }) => !OF_SAMPLES.has(code)) : found
  const accepted = table.accepted && findings.every(({ severity }) => severity !== 'error')
  const isDoubted = findings.some(({ code }) => DOUBTS.has(code))
  const verdict = !accepted ? 'refused' : isDoubted ? 'read' : table.verdict
  return { ...table, findings: [...table.findings, ...findings], accepted, verdict }
}

function hasFields(pages: readonly RawPage[]): boolean {
  return pages.some((page) => page.seen.marks.some(({ kind }) => kind === 'form-field'))
}

/** A table, and what it was read from; null where there was none. */
interface Judged {
  readonly table: ParsedTable
  readonly reading: Reading | null
}

async function judged(bytes: Uint8Array, loaded: Loaded, context: ParseContext): Promise<Judged> {
  const none = (table: ParsedTable) => ({ table, reading: null })
  const pages = loaded.pages.map(inkPage)
  if (pages.length === 0) return none(refused('no-table', bytes, context, 0))
  if (pages.every(isBlank))
    return none(
      refused(loaded.warnings.length > 0 ? 'damaged' : 'no-text-layer', bytes, context, pages.length),
    )
  const { level, names, ink, tagged, found } = readBoth(pages, loaded.pages, context)
  const read: ReadDocument = { pages, raw: loaded.pages, ...found }
  const reading = ink ?? tagged
  if (!reading) {
    const code = isGarbled(pages, names) ? 'text-garbled' : 'no-table'
    return none(await explained(refused(code, bytes, context, pages.length), read, context))
  }
  const proven = prove(reading, {
    level,
    names,
    editions: context.editions,
    edition: context.edition,
    isSample: pages.some(isSamplePage),
    sample: context.sample,
    damage: loaded.warnings,
    tagged: ink && tagged ? tagged : null,
  })
  const blank = pages.filter(isBlank).map((page) => blankPage(page, proven.accepted))
  const table = {
    file: fileOf(bytes, context, pages.length),
    ...proven,
    findings: [...proven.findings, ...blank],
  }
  return { table: await explained(table, read, context), reading }
}

/** Explains and draws what the caller wants; nothing is loaded for it otherwise. */
async function explained(
  table: ParsedTable,
  read: ReadDocument,
  { explain, draw }: ParseContext,
): Promise<ParsedTable> {
  if (!explain && draw === undefined) return table
  const { explain: explanationOf, drawingOf } = await import('./explain/explain.js')
  const drawing = draw === undefined ? null : drawingOf(read, table, draw)
  return {
    ...table,
    ...(explain ? { explanation: explanationOf(read) } : {}),
    ...(drawing ? { drawing } : {}),
  }
}

function isBlank({ items, aside }: InkPage): boolean {
  return items.length === 0 && aside.length === 0
}

/** Empty, or a picture: harmless where the proof holds without it, and the likely reason where it does not. */
function blankPage({ number }: InkPage, isProven: boolean): Finding {
  const severity = isProven ? 'warning' : 'error'
  return { code: 'no-text-layer', severity, page: number, text: null, args: {} }
}

/** Strict first, because PDF.js reads around damage in silence; then around it, with the complaints kept. */
async function loadWithCare(bytes: Uint8Array, context: ParseContext): Promise<Loaded | LoadFailure> {
  const { onProgress, limits } = context
  const strict = await loadPages(bytes, { strict: true, maxPages: limits.pages, onProgress })
  if (strict !== 'broken') return strict
  const lenient = await loadPages(bytes, { strict: false, maxPages: limits.pages, onProgress })
  if (typeof lenient === 'string') return lenient
  return { ...lenient, warnings: [...lenient.warnings, 'not readable strictly'] }
}

function isSamplePage({ items, aside }: InkPage): boolean {
  return SAMPLE_MARK.test(items.map(({ text }) => text).join(' ')) || SAMPLE_MARK.test(aside.join(' '))
}

function fileOf(bytes: Uint8Array, { sha256 }: ParseContext, pages: number): ParsedTable['file'] {
  return { sha256, pages, bytes: bytes.length }
}

function refused(code: FindingCode, bytes: Uint8Array, context: ParseContext, pages: number): ParsedTable {
  const table = refuse(fileOf(bytes, context, pages), code)
  return context.explain ? { ...table, explanation: { readers: [] } } : table
}
