import type { Loaded } from './document/open.js'
import { type Finding, finding, type PlainCode } from './finding.js'
import { isGarbled } from './garbled.js'
import { headingOf } from './grammar/column-heading.js'
import { type TextPage, textPage } from './layout/text-page.js'
import type { ParseContext } from './parse-context.js'
import type { ParsedTable } from './parsed-table.js'
import { type Adjudication, adjudicate } from './proof/adjudicate.js'
import { otherHeads } from './proof/other-heads.js'
import { SAMPLE_MARK } from './words/vocabulary.js'

/** A document with the table that was read out of it. */
export interface ReadDocument {
  readonly pages: readonly TextPage[]
  readonly adjudication: Adjudication | null
  /** what came of it; a finding where there is no table */
  readonly outcome: Omit<ParsedTable, 'file'> | Finding
}

/** Pages to lines, lines to readings, readings to the one that is taken. */
export function readDocument(loaded: Loaded, context: ParseContext): ReadDocument {
  const pages = loaded.pages.map(textPage)
  const without = (code: PlainCode): ReadDocument => ({
    pages,
    adjudication: null,
    outcome: finding(code, 'error', {}),
  })
  if (pages.length === 0) return without('no-table')
  if (pages.every(isBlank)) return without(loaded.warnings.length > 0 ? 'damaged' : 'no-text-layer')
  const seen = { ...context, isSample: pages.some(isSamplePage), damage: loaded.warnings }
  const adjudication = adjudicate(pages, seen)
  const { best } = adjudication
  if (!best) return { pages, adjudication, outcome: whyNothing(pages, adjudication, seen) }
  const blank = pages.filter(isBlank).map(({ number }) => blankPage(number, best.proof.accepted))
  const findings = [
    ...best.proof.findings,
    ...otherHeads(best.regions),
    ...blank,
    ...notRead(pages, adjudication),
  ]
  return { pages, adjudication, outcome: { ...best.proof, findings } }
}

function whyNothing(
  pages: readonly TextPage[],
  { other }: Adjudication,
  context: Parameters<typeof adjudicate>[1],
): Finding {
  const { register, amountColumn: asked } = context
  if (isGarbled(pages, register)) return finding('text-garbled', 'error', {})
  if (other) return finding('other-table', 'error', { ...other })
  if (asked === undefined) return finding('no-table', 'error', {})
  const { trials } = adjudicate(pages, { ...context, amountColumn: undefined })
  const found = [...new Set(trials.flatMap(({ regions }) => regions.slice(0, 1).map(headingOf)))].filter(
    (text) => text !== '',
  )
  return trials.length > 0
    ? finding('amount-column-unknown', 'error', { asked, found })
    : finding('no-table', 'error', {})
}

function isBlank({ items, rotated }: TextPage): boolean {
  return items.length === 0 && rotated.length === 0
}

function isSamplePage({ items, rotated }: TextPage): boolean {
  return SAMPLE_MARK.test(items.map(({ text }) => text).join(' ')) || SAMPLE_MARK.test(rotated.join(' '))
}

/** Empty, or a picture: harmless where the proof holds without it, and the likely reason where it does not. */
function blankPage(page: number, isAccepted: boolean): Finding {
  return finding('no-text-layer', isAccepted ? 'warning' : 'error', {}, { page, text: null })
}

/** Pages with text and without a row of the table. */
function notRead(pages: readonly TextPage[], { best }: Adjudication): Finding[] {
  const rows = best?.reading.segments.filter(({ kind }) => kind === 'row') ?? []
  const read = new Set(rows.flatMap(({ lines }) => lines.map(({ line }) => line.page)))
  const others = pages
    .filter((page) => !isBlank(page) && !read.has(page.number))
    .map(({ number }) => String(number))
  return others.length > 0 ? [finding('pages-not-read', 'info', { pages: others })] : []
}
