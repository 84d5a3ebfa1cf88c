import type { ReadLimits } from '../domain/read-limits.js'

/** Arguments of each finding: names as printed or registered, amounts in euro, pages and lines from 1 on. */
export interface FindingArgs {
  'not-a-pdf': NoArgs
  'html-page': NoArgs
  'empty-file': NoArgs
  'password-needed': NoArgs
  damaged: { readonly reasons?: readonly string[] }
  'file-limit': { readonly limit: keyof ReadLimits; readonly value: number }
  'no-text-layer': NoArgs
  'no-table': NoArgs
  'text-garbled': NoArgs
  'hidden-text': Count
  'form-fields': NoArgs
  attachment: { readonly files: readonly string[] }
  'name-cut': { readonly name: string }
  'line-not-understood': NoArgs
  'name-unknown': { readonly name: string; readonly ags?: string; readonly suggestions: readonly string[] }
  'name-ambiguous': { readonly name: string; readonly candidates: readonly string[] }
  'municipality-twice': { readonly ags: string; readonly name: string; readonly firstPage: number }
  'municipalities-missing': Count & Municipalities
  'amount-off-lattice': { readonly amount: number; readonly nearest: number }
  'amount-unreadable': { readonly printed: string }
  'amounts-rounded': NoArgs
  'cents-printed': NoArgs
  'persons-disagree': { readonly printed: string; readonly amount: number; readonly implied: number }
  'persons-total-differs': Totals
  'amount-total-differs': Totals & { readonly tolerance: number }
  'printed-sum-differs': { readonly label: string; readonly printed: number; readonly found: number }
  'known-sum-differs': Totals & { readonly label: string; readonly source: string }
  'published-amounts-differ': Published
  'published-bounds-differ': Published
  'running-number-gap': { readonly expected: number; readonly printed: string }
  'readers-disagree': { readonly ink: string; readonly tagged: string }
  'readings-differ': { readonly amount: number; readonly other: number | null }
  'pages-not-read': Pages
  'lines-not-read': Count & { readonly lines: readonly string[] }
  'sentences-not-read': Count & { readonly lines: readonly string[] }
  'numbers-not-read': { readonly number: string; readonly line: string }
  'number-disagrees': { readonly number: string; readonly heading: string }
  'amount-column-unknown': { readonly asked: string; readonly found: readonly string[] }
  'other-table': { readonly named: number; readonly lines: number }
  'told-by-order': Municipalities
  /** printed: what speaks against the place that the row was read as */
  'place-doubted': { readonly printed: string; readonly read: string } & More
  'edition-unknown': { readonly candidates: readonly string[] }
  'unit-inferred': { readonly unit: number; readonly odds: string }
  'not-proven': { readonly missing: 'municipalities' | 'totals' | 'sums' }
  'districts-only': NoArgs
  'edition-differs': { readonly expected: string; readonly found: string }
  'sample-document': { readonly by: 'words' | 'amounts' }
  'row-not-as-seen': { readonly how: string; readonly part: string; readonly seen: string } & More
  'drawn-over-rows': Count
  'picture-behind': Pages
  'picture-beside': Pages
  'picture-recurring': Pages
  'second-amount': { readonly number: string } & More
  /** on: page of the note, where it is not that of the row */
  'correction-noted': { readonly note: string; readonly on?: number } & More
  /** on: page of the note, where it is not that of the row */
  'amount-contradicted': { readonly note: string; readonly on?: number } & More
  'differs-beside': { readonly word: string }
  'missing-beside': { readonly word: string }
  'footnote-missing': { readonly mark: string } & More
  'calls-itself-unofficial': SaidOfItself & { readonly kind: string }
  'unofficial-word': SaidOfItself & { readonly kind: string }
  'meaning-doubted': SaidOfItself & More
  'text-recognised': Count
  'rows-by-hand': Count & Municipalities
  'draft-cannot-mend': NoArgs
  'draft-changes-row': {
    readonly name: string
    readonly read: number | null
    readonly written: number | null
  }
  'draft-incomplete': NoArgs
}

type NoArgs = Readonly<Record<string, never>>
type Count = { readonly count: number }
type Municipalities = { readonly municipalities: readonly string[] }
type Totals = { readonly expected: number; readonly found: number }
type Pages = { readonly pages: readonly string[] }
/** how many further findings of the page it stands for */
type More = { readonly more?: number }
type SaidOfItself = { readonly word: string; readonly place: string }
type Published = Count & {
  readonly name: string
  readonly published: number | string
  readonly found: number
  readonly compared: number
}

export type FindingCode = keyof FindingArgs

/** Findings that say all by their code. */
export type PlainCode = {
  [C in FindingCode]: NoArgs extends FindingArgs[C] ? C : never
}[FindingCode]

export type Severity = 'error' | 'warning' | 'info'

export interface FindingOf<C extends FindingCode> {
  readonly code: C
  readonly severity: Severity
  /** one-based; null when the finding is about the whole file */
  readonly page: number | null
  /** the line as printed; null when the finding is about the whole page or file */
  readonly text: string | null
  readonly args: FindingArgs[C]
}

/** What speaks for or against a table, or a file. */
export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode]

/** Where a finding is: a row, a line, a page. */
type Place = Pick<Finding, 'page' | 'text'>

const WHOLE_FILE: Place = { page: null, text: null }

export function finding<C extends FindingCode>(
  code: C,
  severity: Severity,
  args: FindingArgs[C],
  { page, text }: Place = WHOLE_FILE,
): Finding {
  const found: FindingOf<C> = { code, severity, page, text, args }
  return found as unknown as Finding
}

export function errorAt<C extends FindingCode>(code: C, place: Place, args: FindingArgs[C]): Finding {
  return finding(code, 'error', args, place)
}
