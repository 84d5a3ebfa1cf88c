import { createHash } from 'node:crypto'
import type { readInWorker as inWorker } from '../../src/api/read-in-worker.js'
import { IgmError } from '../../src/domain/problem.js'
import { parseBudgetTable } from '../../src/pdf/parse-budget-table.js'
import type { ParsedTable } from '../../src/pdf/parsed-table.js'

/** What was read before in this process: the same bytes asked in the same way give the same table. */
const known = new Map<string, Promise<ParsedTable>>()

/**
 * In the place of the thread that reads, where its limits are not what is tried: starting one costs a second of
 * computing, and some hundred tables are read, many of them more than once. The thread itself: test/hostile,
 * test/cli/commands/limits.test.ts, and whatever runs the binary.
 */
export const readInWorker: typeof inWorker = async (bytes, context, signal) => {
  if (signal?.aborted) throw new IgmError('interrupted', {})
  const asked = JSON.stringify(context, (_key, value) => (value instanceof Map ? [...value] : value))
  const key = createHash('sha256').update(bytes).update(asked).digest('hex')
  const reading = known.get(key) ?? parseBudgetTable(bytes.slice(), context)
  known.set(key, reading)
  return structuredClone(await reading)
}
