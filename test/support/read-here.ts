import type { readInWorker as inWorker } from '../../src/api/read-in-worker.js'
import { IgmError } from '../../src/domain/problem.js'
import { parseBudgetTable } from '../../src/pdf/parse-budget-table.js'

/**
 * In the place of the thread that reads, where its limits are not what is tried: starting one costs a second of
 * computing, and some hundred tables are read. The thread itself: test/hostile, test/cli/commands/limits.test.ts, and
 * whatever runs the binary.
 */
export const readInWorker: typeof inWorker = async (bytes, context, signal) => {
  if (signal?.aborted) throw new IgmError('interrupted', {})
  return parseBudgetTable(bytes.slice(), context)
}
