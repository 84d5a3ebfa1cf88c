import { cleanText } from '../../domain/clean-text.js'
import { errorAt } from '../finding.js'
import { wholeNumber } from '../words/number.js'
import type { Resolved } from './resolve.js'
import type { Verdict } from './verdict.js'

/**
 * What is printed must be what the tags say: each row of one reader must be a row of the other. Who is wrong is not
 * put to a vote. A program may leave some of its tables untagged (a browser does so with short ones): of a place of
 * which no tag speaks the tags say nothing, as long as all they do say is printed.
 * @param tagged rows of the second reader; null when the file declares none
 * @param notUnderstood rows that the second reader could not read
 */
export function checkReaders(
  printed: readonly Resolved[],
  tagged: readonly Resolved[] | null,
  notUnderstood = 0,
): Verdict {
  if (!tagged) return { check: { id: 'readers-agree', ok: null, detail: {} }, findings: [] }
  const taggedAlone = without(tagged, printed)
  const told = new Set(tagged.map(placeKey))
  const speaks = taggedAlone.length > 0 || notUnderstood > 0 ? () => true : (key: string) => told.has(key)
  const printedAlone = without(printed, tagged).filter((item) => speaks(placeKey(item)))
  const ofPrinted = printedAlone.map((item) => {
    const same = taggedAlone.findIndex((other) => placeKey(other) === placeKey(item))
    const [other] = same < 0 ? [] : taggedAlone.splice(same, 1)
    const args = { ink: item.row.text, tagged: other?.row.text ?? '' }
    return errorAt('readers-disagree', item.row, args)
  })
  const ofTags = taggedAlone.map(({ row }) => errorAt('readers-disagree', row, { ink: '', tagged: row.text }))
  const findings = [...ofPrinted, ...ofTags]
  return {
    check: {
      id: 'readers-agree',
      ok: findings.length === 0,
      detail: { rows: printed.length, tagged: tagged.length, differ: findings.length },
    },
    findings,
  }
}

/** @returns the rows that the others do not have; a row that stands twice must stand there twice */
function without(rows: readonly Resolved[], others: readonly Resolved[]): Resolved[] {
  const counts = new Map<string, number>()
  for (const other of others) counts.set(rowKey(other), (counts.get(rowKey(other)) ?? 0) + 1)
  return rows.filter((row) => {
    const left = counts.get(rowKey(row)) ?? 0
    counts.set(rowKey(row), left - 1)
    return left <= 0
  })
}

function placeKey({ municipality, row }: Resolved): string {
  return municipality?.ags ?? cleanText(row.name).toLowerCase()
}

function rowKey(item: Resolved): string {
  return `${placeKey(item)}|${item.row.amount}|${wholeNumber(item.row.persons)}`
}
