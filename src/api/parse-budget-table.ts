import { createHash } from 'node:crypto'
import type { ParsedTable } from '../pdf/parsed-table.js'
import { checkPublished } from './check-published.js'
import { type EditionChoice, editionsFor } from './editions-for.js'
import type { Workspace } from './workspace.js'

export interface ParseOptions extends EditionChoice {
  readonly onProgress?: (page: number, pages: number) => void
}

/**
 * Reads the table of a PDF and proves it; stores nothing. A bad file is no exception: its findings say why the
 * table is not accepted.
 * @param bytes stay untouched
 * @throws IgmError `edition-unknown`
 */
export async function parseBudgetTable(
  workspace: Workspace,
  bytes: Uint8Array,
  options: ParseOptions,
): Promise<ParsedTable> {
  const { parseBudgetTable: parse } = await import('../pdf/parse-budget-table.js')
  const { editions, wanted } = await editionsFor(workspace, options)
  const table = await parse(bytes, {
    register: workspace.register(),
    editions,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    edition: wanted,
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  })
  return checkPublished(workspace, table)
}
