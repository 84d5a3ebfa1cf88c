import type { Edition } from '../domain/edition.js'
import type { Register } from '../domain/register.js'
import { besideFindings } from './beside-findings.js'
import type { ReadDocument } from './explain/explain.js'
import { refusedAtGate } from './file/gate.js'
import { type Loaded, type LoadFailure, loadPages } from './file/load.js'
import { isGarbled } from './garbled.js'
import { type InkPage, inkPage } from './ink/ink-item.js'
import type { Finding, FindingCode, ParsedTable } from './parsed-table.js'
import { prove } from './proof/prove.js'
import { readBoth } from './read-both.js'
import type { ReadLimits } from './read-limits.js'
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
  const table = await judged(bytes, loaded, context)
  if (table.accepted || loaded.pages.length === 0) return table
  return (await lookedAtCloser(bytes, table, context)) ?? table
}

/** What is hidden from the eye, or stands beside the text, may be why a table does not prove itself. */
async function lookedAtCloser(
  bytes: Uint8Array,
  table: ParsedTable,
  context: ParseContext,
): Promise<ParsedTable | null> {
  const { limits } = context
  const closer = await loadPages(bytes, { strict: false, closer: true, maxPages: limits.pages })
  if (typeof closer === 'string' || !closer.beside) return null
  const beside = besideFindings(table, closer.beside)
  if (beside.length === 0) return null
  const again = await judged(bytes, closer, context)
  const better = again.accepted ? again : table
  const { findings } = better
  return {
    ...better,
    findings: [...findings, ...beside.filter(({ severity }) => !again.accepted || severity !== 'error')],
  }
}

async function judged(bytes: Uint8Array, loaded: Loaded, context: ParseContext): Promise<ParsedTable> {
  const pages = loaded.pages.map(inkPage)
  if (pages.length === 0) return refused('no-table', bytes, context, 0)
  if (pages.every(isBlank))
    return refused(loaded.warnings.length > 0 ? 'damaged' : 'no-text-layer', bytes, context, pages.length)
  const { level, names, ink, tagged, found } = readBoth(pages, loaded.pages, context)
  const read: ReadDocument = { pages, raw: loaded.pages, ...found }
  const reading = ink ?? tagged
  if (!reading) {
    const code = isGarbled(pages, names) ? 'text-garbled' : 'no-table'
    return explained(refused(code, bytes, context, pages.length), read, context)
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
  return explained(table, read, context)
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
  const strict = await loadPages(bytes, { strict: true, closer: false, maxPages: limits.pages, onProgress })
  if (strict !== 'broken') return strict
  const lenient = await loadPages(bytes, { strict: false, closer: false, maxPages: limits.pages, onProgress })
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
