import { createHash } from 'node:crypto'
import type { Edition } from '../domain/edition.js'
import type { ParsedTable } from '../pdf/parsed-table.js'
import { checkPublished } from './check-published.js'
import type { Workspace } from './workspace.js'

export interface ParseOptions {
  /** id of the edition that the file must be; null to recognise it by the amounts */
  readonly edition: string | null
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
  if (options.edition !== null) workspace.edition(options.edition)
  const table = await parse(bytes, {
    register: workspace.register(),
    editions: workspace.editionIds().map((id): Edition => workspace.edition(id)),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(options.edition === null ? {} : { edition: options.edition }),
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  })
  return checkPublished(workspace, table)
}
