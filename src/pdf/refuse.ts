import type { ReadLimits } from '../domain/read-limits.js'
import type { FindingCode, ParsedTable } from './parsed-table.js'

/** @returns the outcome of a file out of which no table could be read */
export function refuse(
  file: ParsedTable['file'],
  code: FindingCode,
  args: ParsedTable['findings'][number]['args'] = {},
): ParsedTable {
  return {
    file,
    edition: null,
    rows: [],
    checks: [],
    findings: [{ code, severity: 'error', page: null, text: null, args }],
    verdict: 'refused',
    accepted: false,
  }
}

/** @returns the outcome of a file that asks for more than it may have */
export function refuseByLimit(
  file: ParsedTable['file'],
  limit: keyof ReadLimits,
  limits: ReadLimits,
): ParsedTable {
  return refuse(file, 'file-limit', { limit, value: limits[limit] })
}
