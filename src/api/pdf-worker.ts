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
const onProgress = (page: number, pages: number) => say({ page, pages })
// Never awaited at the top level: the answer ends this thread at once, and from Node 22 on the whole process crashes
// when a thread ends while a module that waited so hands over to the one that imports it (nodejs/node#53238).
void parseBudgetTable(bytes, { ...context, onProgress }).then((table) => say({ table }))
