import type { ReadLimits } from '../domain/read-limits.js'
import { type Finding, finding } from './finding.js'
import type { ParsedTable } from './parsed-table.js'

/** @returns the outcome of a file out of which no table could be read */
export function refuse(file: ParsedTable['file'], why: Finding): ParsedTable {
  return { file, edition: null, rows: [], checks: [], findings: [why], verdict: 'refused', accepted: false }
}

/** @returns the outcome of a file that asks for more than it may have */
export function refuseByLimit(
  file: ParsedTable['file'],
  limit: keyof ReadLimits,
  limits: ReadLimits,
): ParsedTable {
  return refuse(file, finding('file-limit', 'error', { limit, value: limits[limit] }))
}
