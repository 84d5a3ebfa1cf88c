import { Worker } from 'node:worker_threads'
import { threadArgv } from './thread-argv.js'

/** Beside the compiled code, also when this file runs uncompiled in a test: a thread needs a compiled module. */
const PROGRAM = new URL('../../dist/start/solve-worker.js', import.meta.url)

/** Starting a thread takes longer than most proposals: one that has answered waits for the next question. */
let idle: Worker | null = null

/** @returns a thread that waits for a `SolveJob`, and keeps the process alive until it is given back or ended */
export function takeThread(): Worker {
  const thread = idle ?? new Worker(PROGRAM, threadArgv())
  idle = null
  thread.off('exit', forget)
  thread.ref()
  return thread
}

/** Keeps a thread that has answered; it does not keep the process alive. */
export function keepThread(thread: Worker): void {
  if (idle) {
    void thread.terminate()
    return
  }
  idle = thread
  thread.on('exit', forget)
  thread.unref()
}

function forget(): void {
  idle = null
}
