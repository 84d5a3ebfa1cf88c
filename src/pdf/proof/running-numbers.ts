import { errorAt, type Finding } from '../finding.js'
import type { PrintedRow } from '../reading.js'
import { wholeNumber } from '../words/number.js'
import type { Evidence, Verdict } from './verdict.js'

/**
 * Running numbers go up by one; a table may begin again at 1 with each district.
 * @param isComplete no place and no amount is missing: then a gap only numbers what is no row
 */
export function checkRunningNumbers({ reading }: Evidence, isComplete: boolean): Verdict {
  if (!reading.hasRunningNumbers)
    return { check: { id: 'running-numbers', ok: null, detail: {} }, findings: [] }
  const findings: Finding[] = []
  let last = 0
  for (const row of reading.rows) {
    if (row.isListed) continue
    const number = runningNumber(row)
    if (number !== last + 1 && number !== 1)
      findings.push(errorAt('running-number-gap', row, { expected: last + 1, printed: row.running }))
    last = number ?? last + 1
  }
  return {
    check: {
      id: 'running-numbers',
      ok: findings.length === 0 ? true : isComplete ? null : false,
      detail: { rows: reading.rows.length, gaps: findings.length },
    },
    findings: isComplete ? findings.map((each) => ({ ...each, severity: 'info' })) : findings,
  }
}

/** @returns the rows as their running numbers tell, from 1 on; null where these do not number them all, each once */
export function inNumberedOrder(rows: readonly PrintedRow[]): readonly PrintedRow[] | null {
  const numbered = new Map(rows.map((row) => [runningNumber(row), row]))
  const ordered = rows.flatMap((_, at) => numbered.get(at + 1) ?? [])
  return ordered.length === rows.length ? ordered : null
}

/** "1101", "1101." */
export function runningNumber({ running }: PrintedRow): number | null {
  return wholeNumber(running.replace(/\.$/, ''))
}
