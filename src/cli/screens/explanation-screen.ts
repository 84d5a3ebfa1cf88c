import type { CandidateExplanation, Explanation, LineKind } from '../../pdf/explain/explanation.js'
import type { Sheet } from '../../report/sheet.js'
import type { ExplainWords } from '../messages/load-words.js'
import { type Messages, printable, shortened } from '../messages/messages.js'
import { rangesOf } from '../messages/ranges.js'
import { sheetLines } from './cells.js'

interface Context {
  readonly messages: Messages
  readonly words: ExplainWords
  readonly format: 'table' | 'plain'
}

/** @returns the readings that were tried, what came of each, and every kind of line of the one that was taken */
export function explanationLines(explanation: Explanation, { words, messages, format }: Context): string[] {
  const { candidates, lines, examples } = explanation
  if (candidates.length === 0) return [lines === null ? words.notOpened : words.noReading]
  const counts = lines ? (Object.keys(lines) as LineKind[]).filter((kind) => lines[kind] > 0) : []
  return [
    `${words.title}:`,
    ...sheetLines(shownSheet(explanation, words), format, messages),
    '',
    `${words.linesTitle}:`,
    ...counts.map((kind) => `${messages.format.whole(lines?.[kind] ?? 0).padStart(7)}  ${words.kind[kind]}`),
    ...(examples.length > 0 ? ['', `${words.examplesTitle}:`] : []),
    ...examples.map(
      ({ kind, page, text }) =>
        `  ${words.kind[kind]}, ${messages.labels.parse.page(page)} | ${printable(shortened(text))}`,
    ),
  ]
}

const KEYS = [
  ['outcome', 'text'],
  ['source', 'text'],
  ['layout', 'text'],
  ['edition', 'text'],
  ['heading', 'text'],
  ['left', 'number'],
  ['right', 'number'],
  ['pages', 'text'],
  ['rows', 'number'],
  ['errors', 'text'],
] as const

/** @returns a row for each reading that was tried, with its codes */
export function explanationSheet(explanation: Explanation, words: ExplainWords): Sheet {
  return {
    columns: KEYS.map(([key, kind]) => ({ key, label: words.columns[key] ?? key, kind })),
    rows: explanationRecords(explanation).map((record) => KEYS.map(([key]) => record[key])),
  }
}

/** @returns the same in words */
function shownSheet({ candidates }: Explanation, words: ExplainWords): Sheet {
  return {
    columns: KEYS.map(([key, kind]) => ({ key, label: words.columns[key] ?? key, kind })),
    rows: candidates.map((candidate) => {
      const { outcome, source, layout, edition, heading, ...record } = recordOf(candidate)
      const told = {
        ...record,
        outcome: words[outcome],
        source: words.source[source],
        layout: words.layout[layout],
        edition: edition ?? words.byNumbers,
        heading: heading === '' ? words.noHeading : heading,
      }
      return KEYS.map(([key]) => told[key])
    }),
  }
}

/** @returns one flat record for each reading that was tried, for CSV and ndjson */
export function explanationRecords({ candidates }: Explanation) {
  return candidates.map(recordOf)
}

function recordOf({
  source,
  layout,
  edition,
  amounts,
  rows,
  errors,
  isChosen,
  isAccepted,
}: CandidateExplanation) {
  const outcome = isChosen ? ('chosen' as const) : isAccepted ? ('holds' as const) : ('fails' as const)
  return {
    outcome,
    source,
    layout,
    edition,
    heading: amounts?.heading ?? '',
    left: amounts?.left ?? null,
    right: amounts?.right ?? null,
    pages: rangesOf(amounts?.pages ?? []),
    rows,
    errors: errors.map(({ code, count }) => `${code} ×${count}`).join(', '),
  }
}
