import type { Mark } from './document/annotations.js'
import { type Loaded, type LoadFailure, loadPages } from './document/open.js'
import type { RawPage } from './document/raw-page.js'
import { seenItems } from './document/seen-items.js'
import { sniff } from './document/sniff.js'
import { DOUBTS } from './doubts.js'
import { extrasFindings } from './extras-findings.js'
import { type Finding, type FindingCode, finding, type PlainCode } from './finding.js'
import type { ParseContext } from './parse-context.js'
import type { ParsedTable, ReadRow } from './parsed-table.js'
import { seen } from './proof/seen/seen.js'
import { type ReadDocument, readDocument } from './read-document.js'
import { refuse, refuseByLimit } from './refuse.js'
import { NO_AMOUNT } from './words/vocabulary.js'

const FAILURES: Readonly<Record<Exclude<LoadFailure, 'too-many-pages'>, PlainCode>> = {
  password: 'password-needed',
  broken: 'damaged',
}

/**
 * Reads a table of amounts per municipality out of a PDF and proves what it read. A bad file is no exception:
 * it gives findings, and is not accepted. The bytes stay as they are.
 */
export async function parseBudgetTable(bytes: Uint8Array, context: ParseContext): Promise<ParsedTable> {
  const file = { sha256: context.sha256, pages: 0, bytes: bytes.length }
  const sniffed = sniff(bytes)
  if (sniffed) return refused(file, sniffed, context)
  const loaded = await loadWithCare(bytes, context)
  if (loaded === 'too-many-pages') return refuseByLimit(file, 'pages', context.limits)
  if (typeof loaded === 'string') return refused(file, FAILURES[loaded], context)
  const read = readAsSeen(loaded, context)
  const table = asSeen(tableOf(file, read), read, loaded, context)
  return withExplanation(table, read, context)
}

/** What nobody sees is left out first, what is entered in fields taken in last: a table may hold only so. */
function readAsSeen(loaded: Loaded, context: ParseContext): ReadDocument {
  const isHidden = ({ seen: { hidden } }: RawPage) => hidden.length > 0
  const hasValues = ({ seen: { marks } }: RawPage) =>
    marks.some(({ kind, text }) => kind === 'form-field' && text !== '')
  const changed = (isOther: (page: RawPage) => boolean) =>
    loaded.pages.map((page) => (isOther(page) ? { ...page, items: seenItems(page) } : page))
  const readWhere = (isOther: (page: RawPage) => boolean) => {
    if (!loaded.pages.some(isOther)) return null
    const again = readDocument({ ...loaded, pages: changed(isOther) }, context)
    return isAccepted(again) ? again : null
  }
  const seenOnly = readWhere(isHidden)
  if (seenOnly) return seenOnly
  const first = readDocument(loaded, context)
  return isAccepted(first) ? first : (readWhere((page) => isHidden(page) || hasValues(page)) ?? first)
}

function isAccepted({ outcome }: ReadDocument): boolean {
  return 'accepted' in outcome && outcome.accepted
}

/** What a sample says of itself anyway. */
const OF_SAMPLES = new Set<FindingCode>(['calls-itself-unofficial', 'unofficial-word'])

/** Holds what a person sees against what was read: whatever the proof says, a row that looks otherwise is no row. */
function asSeen(
  table: ParsedTable,
  { adjudication }: ReadDocument,
  { pages, extras }: Loaded,
  { amountColumn, register, editions }: ParseContext,
): ParsedTable {
  const reading = adjudication?.best?.reading ?? { rows: [], isRunningText: false }
  const edition = editions.find(({ id }) => id === table.edition)
  const year = edition ? Number(edition.published.slice(0, 4)) : null
  const all = seen(
    {
      pages: pages.map((page) => page.seen),
      titles: extras.titles,
      labels: extras.labels,
      unpaid: unpaidIn(table, register),
      noughts: table.rows.filter(({ amount, ...row }) => amount === 0 && isNameAlone(row)),
      read: table.rows,
      since: year === null ? null : year - COUNTED_BEFORE,
      year,
      threshold: edition?.threshold.value ?? null,
      years: year === null ? [] : [year, ...(edition?.id.match(/20\d\d/g) ?? []).map(Number)],
      register,
    },
    reading,
  )
  // Whoever names the column of amounts knows of the others.
  const told = amountColumn === undefined ? all : all.map(withoutDoubt)
  const isSound = table.accepted && told.every(({ severity }) => severity !== 'error')
  const isForm = extras.isForm || hasFields(pages)
  const found = isSound ? told : [...told, ...extrasFindings(table, { ...extras, isForm })]
  const isSample = table.findings.some(({ code }) => code === 'sample-document')
  const own = isSample ? found.filter(({ code }) => !OF_SAMPLES.has(code)) : found
  const accepted = table.accepted && own.every(({ severity }) => severity !== 'error')
  const findings = withSentencesOnce([...table.findings, ...own])
  const isDoubted = findings.some(({ code }) => DOUBTS.includes(code))
  const verdict = !accepted ? 'refused' : isDoubted ? 'read' : table.verdict
  return { ...table, findings, accepted, verdict }
}

/** Sentences between the rows and those around them are quoted together. */
function withSentencesOnce(findings: readonly Finding[]): Finding[] {
  const said = findings.flatMap(({ code, args }) => (code === 'sentences-not-read' ? [args] : []))
  if (said.length < 2) return [...findings]
  const lines = [...new Set(said.flatMap((args) => args.lines))]
  const unquoted = said.reduce((sum, args) => sum + args.count - args.lines.length, 0)
  const one = finding('sentences-not-read', 'warning', { count: lines.length + unquoted, lines })
  return [...findings.filter(({ code }) => code !== 'sentences-not-read'), one]
}

/** Words beside the name and the district of a place may say anything, but for that it has nothing. */
function isNameAlone({ name, district, text }: Pick<ReadRow, 'name' | 'district' | 'text'>): boolean {
  const words =
    text
      .replace(name, ' ')
      .replace(district, ' ')
      .match(/\p{L}{2,}/gu) ?? []
  return words.every((word) => NO_AMOUNT.test(word))
}

/** @returns the names of the places without an amount; none for a table of districts */
function unpaidIn({ rows }: ParsedTable, { municipalities, byAgs }: ParseContext['register']): string[] {
  const paid = new Set(rows.flatMap(({ ags, amount }) => (amount > 0 ? ags : [])))
  if (!rows.some(({ ags }) => byAgs.has(ags))) return []
  return municipalities.flatMap(({ ags, name }) => (paid.has(ags) ? [] : name))
}

/** Years before an edition in which its persons may have been counted. */
const COUNTED_BEFORE = 3

function withoutDoubt(finding: Finding): Finding {
  return finding.code === 'second-amount' ? { ...finding, severity: 'warning' } : finding
}

function hasFields(pages: readonly RawPage[]): boolean {
  const isEntered = ({ kind, isOver, said }: Mark) => kind === 'form-field' && (isOver || said !== '')
  return pages.some((page) => page.seen.marks.some(isEntered))
}

function tableOf(file: ParsedTable['file'], { outcome, pages }: ReadDocument): ParsedTable {
  const filed = { ...file, pages: pages.length }
  return 'code' in outcome ? refuse(filed, outcome) : { file: filed, ...outcome }
}

/** Explains and draws what the caller wants, all that is found marked; nothing is loaded for it otherwise. */
async function withExplanation(
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

/** Strict first, because PDF.js reads around damage in silence; then around it, with the complaints kept. */
async function loadWithCare(bytes: Uint8Array, context: ParseContext): Promise<Loaded | LoadFailure> {
  const { onProgress, limits } = context
  const strict = await loadPages(bytes, { strict: true, maxPages: limits.pages, onProgress })
  if (strict !== 'broken') return strict
  const lenient = await loadPages(bytes, { strict: false, maxPages: limits.pages, onProgress })
  if (typeof lenient === 'string') return lenient
  return { ...lenient, warnings: [...lenient.warnings, 'not readable strictly'] }
}

function refused(file: ParsedTable['file'], code: PlainCode, { explain }: ParseContext): ParsedTable {
  const table = refuse(file, finding(code, 'error', {}))
  return explain ? { ...table, explanation: { candidates: [], lines: null, examples: [] } } : table
}
