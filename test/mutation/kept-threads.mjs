import { ThreadsPoolWorker } from 'vitest/node'

/** Files of tests that one thread runs before the next is started. */
const MOST_FILES = 40

/**
 * A thread takes longer to start than most tests do to notice a mutant: threads that have ended in order are kept, those
 * of mutants that a few tests are chosen for apart from those that all tests must see.
 */
const kept = new Map()

class KeptThread extends ThreadsPoolWorker {
  #isEnded = false
  #listeners = []
  #files = 0

  constructor(options) {
    super(options)
    // What the tests run through is counted in threads of their own.
    const { mode, mutantActivation } = options.project.getProvidedContext()
    this.isKept = mode === 'mutant'
    this.kept = kept.get(mutantActivation) ?? []
    kept.set(mutantActivation, this.kept)
  }

  on(event, callback) {
    this.#listeners.push([event, callback])
    super.on(event, callback)
  }

  async start() {
    const free = this.isKept ? this.kept.pop() : undefined
    if (free) {
      this._thread = free.thread
      this.#files = free.files
    }
    await super.start()
  }

  send(message) {
    if (message?.type === 'run') this.#files += 1
    if (message?.type !== 'stop' || !this.isKept || this.#files >= MOST_FILES) return super.send(message)
    this.#isEnded = true
    this._thread.emit('message', { type: 'stopped', __vitest_worker_response__: true })
  }

  async stop() {
    if (!this.#isEnded) return await super.stop()
    const thread = this._thread
    for (const [event, callback] of this.#listeners) thread.off(event, callback)
    thread.stdout.unpipe(this.stdout)
    thread.stderr.unpipe(this.stderr)
    this.stdout.setMaxListeners(this.stdout.getMaxListeners() - 1)
    this.stderr.setMaxListeners(this.stderr.getMaxListeners() - 1)
    this._thread = undefined
    this.kept.push({ thread, files: this.#files })
  }
}

/** A plugin of vitest: threads are kept from one mutant to the next; each file of tests still loads its modules anew. */
export function keptThreads() {
  return {
    name: 'kept-threads',
    configureVitest({ project }) {
      project.config.pool = 'kept-threads'
      project.config.poolRunner = {
        name: 'kept-threads',
        createPoolWorker: (options) => new KeptThread(options),
      }
    },
  }
}
