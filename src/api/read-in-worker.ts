import { Worker } from 'node:worker_threads'
import { IgmError } from '../domain/problem.js'
import type { ReadLimits } from '../domain/read-limits.js'
import type { ParseContext } from '../pdf/parse-context.js'
import type { ParsedTable } from '../pdf/parsed-table.js'
import { refuseByLimit } from '../pdf/refuse.js'
import { timerMilliseconds } from '../source/timer.js'
import type { FromWorker } from './pdf-worker.js'
import { threadArgv } from './thread-argv.js'

/** The built file, also where this one runs as TypeScript: a thread starts with JavaScript. */
const PROGRAM = new URL('../../dist/start/pdf-worker.js', import.meta.url)
/** milliseconds between two looks at the memory: a tenth of a second is enough for a hundred megabytes */
const LOOK_EVERY = 25
/** megabytes for what lives shortly: pages come and go, and with Node's sixteen a tenth of the time goes into sweeping */
const YOUNG = 64
const MEGABYTE = 1_000_000

/**
 * Reads a PDF in a thread of its own: whatever it asks for, it can be stopped, and this thread stays awake.
 * Exceeding a limit is a finding. @throws IgmError `interrupted`
 */
export function readInWorker(
  bytes: Uint8Array,
  { onProgress, ...context }: ParseContext,
  signal: AbortSignal | undefined,
): Promise<ParsedTable> {
  const { limits, sha256 } = context
  const memoryBefore = process.memoryUsage.rss()
  const worker = new Worker(PROGRAM, {
    workerData: { bytes, context },
    ...threadArgv(),
    // Beyond this V8 stops the thread. It sees neither buffers nor what grows faster than the garbage is collected.
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: YOUNG },
  })
  return new Promise<ParsedTable>((resolve, reject) => {
    const exceed = (limit: keyof ReadLimits) =>
      resolve(refuseByLimit({ sha256, pages: 0, bytes: bytes.length }, limit, limits))
    const interrupt = () => reject(new IgmError('interrupted', {}))
    const clock = setTimeout(exceed, timerMilliseconds(limits.seconds), 'seconds')
    const look = setInterval(() => {
      if (process.memoryUsage.rss() - memoryBefore > limits.megabytes * MEGABYTE) exceed('megabytes')
    }, LOOK_EVERY)
    worker.on('message', (message: FromWorker) => {
      if ('table' in message) resolve(message.table)
      else onProgress?.(message.page, message.pages)
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') exceed('megabytes')
      else reject(error)
    })
    worker.on('exit', (code) => {
      clearTimeout(clock)
      clearInterval(look)
      signal?.removeEventListener('abort', interrupt)
      reject(new Error(`the reading thread ended with ${code}`))
    })
    if (signal?.aborted) interrupt()
    signal?.addEventListener('abort', interrupt)
  }).finally(() => worker.terminate())
}
