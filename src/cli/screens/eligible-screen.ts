import type { EligibleResult } from '../../api/eligible.js'
import { districtTitleOf } from '../../domain/districts.js'
import type { Edition } from '../../domain/edition.js'
import type { Assessment } from '../../domain/eligibility.js'
import { boundsWords } from '../bound-words.js'
import type { Palette } from '../io.js'
import type { Messages } from '../messages/messages.js'
import { columnsOf } from './assessment-sheet.js'
import { sheetLines } from './cells.js'
import { originLines } from './origin-screen.js'

const KEYS = ['ags', 'name', 'district', 'amount', 'persons', 'status', 'missing'] as const

export function eligibleScreen(
  result: EligibleResult,
  format: 'table' | 'plain',
  { edition, messages, palette }: { edition: Edition; messages: Messages; palette: Palette },
): string {
  const { labels } = messages
  const rows = result.municipalities
  // One district needs no column of its own; the screen is narrow enough already.
  const single = new Set(rows.map(({ districtAgs }) => districtAgs)).size === 1
  const keys = KEYS.filter((key) => key !== 'district' || !single)
  const cell = (row: Assessment, key: (typeof KEYS)[number]) => {
    if (key === 'status') return labels.status[row.status]
    return key === 'district' ? districtTitleOf(row) : row[key]
  }
  const sheet = {
    columns: columnsOf(keys, messages),
    rows: rows.map((row) => keys.map((key) => cell(row, key))),
  }
  const paint = (text: string, column: number, at: number) => {
    if (keys[column] !== 'status') return text
    const status = rows[at]?.status
    return status === 'alone'
      ? palette.good(text)
      : status === 'join'
        ? palette.bad(text)
        : palette.faint(text)
  }
  const [first] = rows
  const head = first && single ? [palette.strong(districtTitleOf(first)), ''] : []
  const body = rows.length > 0 ? sheetLines(sheet, format, messages, paint) : [labels.eligible.nothing]
  const { summary, coverage } = result
  return [
    ...head,
    ...body,
    '',
    labels.eligible.summary(summary, messages.format.euro(summary.amount), edition.perYear),
    ...boundedLines(result, messages),
    labels.coverage(coverage.known, coverage.total, 0),
    ...originLines(rows, edition, messages),
    '',
  ].join('\n')
}

/** Who has no amount, but a published interval: counted apart, and each named where they are few. */
function boundedLines(
  { summary: { bounded }, municipalities }: EligibleResult,
  messages: Messages,
): string[] {
  const { labels } = messages
  const named = municipalities.flatMap(({ name, bounds }) =>
    bounds ? [`  ${name}: ${boundsWords(bounds, messages)}`] : [],
  )
  const any = bounded.alone + bounded.join + bounded.unknown > 0
  return any ? [labels.eligible.bounded(bounded), ...named] : []
}
