import { parentPort, Worker, workerData } from 'node:worker_threads'

/** A module at work in a thread of its own, so that this one stays free for Ctrl-C and the clock. */
export interface RunningWorker {
  /** settles when the thread has ended; rejects with what it threw */
  readonly ended: Promise<void>
  /** ends it at once, whatever it is doing */
  stop(): Promise<void>
}

/**
 * @param data is copied into the thread
 * @param onMessage gets a copy of what the thread posts
 */
export function startWorker<Message>(
  module: URL,
  data: unknown,
  onMessage: (message: Message) => void,
): RunningWorker {
  const worker = new Worker(module, { workerData: data })
  worker.on('message', onMessage)
  const ended = new Promise<void>((done, fail) => {
    worker.on('error', fail)
    worker.on('exit', () => done())
  })
  return {
    ended,
    stop: async () => {
      await worker.terminate()
    },
  }
}

/** Inside the thread: what it was started with. */
export function workerInput<Data>(): Data {
  return workerData as Data
}

/** Inside the thread: sends a copy to whoever started it. */
export function postToStarter(message: unknown): void {
  parentPort?.postMessage(message)
}
