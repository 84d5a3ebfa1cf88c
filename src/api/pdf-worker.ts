import { parentPort, workerData } from 'node:worker_threads'
import { parseBudgetTable } from '../pdf/parse-budget-table.js'
import type { ParseContext } from '../pdf/parse-context.js'
import type { ParsedTable } from '../pdf/parsed-table.js'

/** What the reading thread says. */
export type FromWorker = { readonly page: number; readonly pages: number } | { readonly table: ParsedTable }

interface ToWorker {
  readonly bytes: Uint8Array
  readonly context: Omit<ParseContext, 'onProgress'>
}

const { bytes, context } = workerData as ToWorker
const say = (message: FromWorker) => parentPort?.postMessage(message)
const table = await parseBudgetTable(bytes, { ...context, onProgress: (page, pages) => say({ page, pages }) })
say({ table })
