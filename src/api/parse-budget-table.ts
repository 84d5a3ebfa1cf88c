import { sha256 } from '../domain/digest.js'
import { DEFAULT_READ_LIMITS, type ReadLimits } from '../domain/read-limits.js'
import type { ParsedTable } from '../pdf/parsed-table.js'
import { checkPublished } from './check-published.js'
import { type EditionChoice, editionsFor } from './editions-for.js'
import type { Workspace } from './workspace.js'

export interface ParseOptions extends EditionChoice {
  /** what the file may cost; `DEFAULT_READ_LIMITS` unless given */
  readonly limits?: ReadLimits
  /** words of the heading of the column of amounts, where several would do */
  readonly amountColumn?: string
  /** stops the reading */
  readonly signal?: AbortSignal
  readonly onProgress?: (page: number, pages: number) => void
  /** tell how the file was read: `explanation` of the result */
  readonly explain?: boolean
  /** draw a page, one-based, or the most telling one: `drawing` of the result */
  readonly draw?: number | 'decisive'
}

/**
 * Reads the table of a PDF in a thread of its own and proves it; stores nothing. A bad file, or one that costs too
 * much, is no exception: its findings say why the table is not accepted.
 * @param bytes stay untouched
 * @throws IgmError `edition-unknown`, `interrupted`
 */
export async function parseBudgetTable(
  workspace: Workspace,
  bytes: Uint8Array,
  options: ParseOptions,
): Promise<ParsedTable> {
  const { limits = DEFAULT_READ_LIMITS, signal, onProgress } = options
  const { editions, wanted } = await editionsFor(workspace, options)
  const { readInWorker } = await import('./read-in-worker.js')
  const context = {
    register: workspace.register(),
    sample: await workspace.sampleAmounts(),
    editions,
    edition: wanted,
    amountColumn: options.amountColumn,
    sha256: sha256(bytes),
    limits,
    onProgress,
    explain: options.explain,
    draw: options.draw,
  }
  return checkPublished(await readInWorker(bytes, context, signal))
}
