import type { Line } from '../layout/line.js'
import type { Trial } from '../proof/adjudicate.js'
import type { LineExample, LineKind } from './explanation.js'

/** A line with what it was taken for. */
export interface LabelledLine {
  readonly line: Line
  readonly kind: LineKind
  /** which of the tables side by side, from the left, one-based */
  readonly band: number
  /** the line that a finding about it would quote */
  readonly quoted: string
}

/** Lines shown of each kind that is no row. */
const EXAMPLES = 3

/** @returns every line of the pages with a table, page headers and footers aside; in the order of reading */
export function labelledLines({ reading }: Pick<Trial, 'reading'>): LabelledLine[] {
  return reading.segments.flatMap((each) => {
    const quoted = each.lines.map(({ line }) => line.text).join(' ')
    return each.lines.map(({ line, band }): LabelledLine => {
      const isFurther = each.kind === 'row' && line !== each.line.line
      const kind = isFurther ? 'continuation' : each.kind === 'figure' ? 'sum' : each.kind
      return { line, kind, band: band + 1, quoted }
    })
  })
}

/** @returns the lines of all headers and footers */
export function artifactLines({ regions }: Pick<Trial, 'regions'>): LabelledLine[] {
  const first = regions.filter(({ band }) => band === 0)
  return first.flatMap(({ artifacts }) =>
    artifacts.map(({ line }): LabelledLine => ({ line, kind: 'artifact', band: 1, quoted: line.text })),
  )
}

export function countKinds(told: readonly LabelledLine[]): Record<LineKind, number> {
  const counts: Record<LineKind, number> = {
    row: 0,
    continuation: 0,
    sum: 0,
    heading: 0,
    artifact: 0,
    text: 0,
  }
  for (const { kind } of told) counts[kind]++
  return counts
}

export function examplesOf(told: readonly LabelledLine[]): LineExample[] {
  const shown = new Map<LineKind, LineExample[]>()
  for (const { kind, line } of told) {
    const examples = shown.get(kind) ?? []
    if (kind === 'row' || examples.length >= EXAMPLES) continue
    shown.set(kind, [...examples, { kind, page: line.page, text: line.text }])
  }
  return [...shown.values()].flat()
}
