import { Worker } from 'node:worker_threads'
import { IgmError } from '../domain/problem.js'
import { assembleSoFar } from '../grouping/assemble.js'
import type { Solution } from '../grouping/exact/solution.js'
import type { Objective, Plan } from '../grouping/plan.js'
import type { GroupingRequest } from '../grouping/problem.js'
import { summarise } from '../grouping/summarise.js'
import { timerMilliseconds } from '../source/timer.js'
import type { SolveJob, SolveMessage } from './solve-worker.js'

export interface SolveOptions {
  readonly onProgress?: (progress: SolveProgress) => void
  /** once aborted, the best plan found is returned, and what is not proven is `open` */
  readonly signal?: AbortSignal
}

/** How far the solver has come. */
export interface SolveProgress {
  /** parts of the map that do not touch each other, and how many of them have a plan that is being improved */
  readonly components: number
  readonly reached: number
  /** for the components reached, together */
  readonly objectives: readonly Objective[]
}

/** Beside the compiled code, also when this file runs uncompiled in a test: a thread needs a compiled module. */
const WORKER = new URL('../../dist/api/solve-worker.js', import.meta.url)

/** Seconds that the solver has to put its plan together once its time is over. */
const GRACE = 0.2

/**
 * Solves in a thread of its own. When the time is over or the signal comes, the best plan found by then is there
 * at once, even if the solver is deep in a computation.
 * @throws IgmError `plan-impossible`, `plan-not-found`, `interrupted` when there is no plan yet
 */
export function solveInWorker(
  request: GroupingRequest,
  timeLimitSeconds: number,
  { onProgress, signal }: SolveOptions,
): Promise<Plan> {
  const job: SolveJob = { request, timeLimitSeconds }
  const found = new Map<number, Solution>()
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: job })
    worker.on('message', (message: SolveMessage) => {
      if (message.kind === 'solution') {
        found.set(message.component, message.solution)
        const objectives = summarise([...found.values()].map((solution) => solution.objectives))
        onProgress?.({ components: message.components, reached: found.size, objectives })
      } else if (message.kind === 'plan') settle(() => resolve(message.plan))
      else settle(() => reject(new IgmError(message.code, message.args)))
    })
    const settle = (finish: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      void worker.terminate()
      finish()
    }
    const stop = () =>
      settle(() => {
        const plan = assembleSoFar(request, found)
        if (plan) resolve(plan)
        else reject(signal?.aborted ? new IgmError('interrupted', {}) : notFound())
      })
    const timer = setTimeout(stop, timerMilliseconds(timeLimitSeconds + GRACE))
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop)
    worker.on('error', (error) => settle(() => reject(error)))
  })
}

function notFound(): IgmError {
  return new IgmError('plan-not-found', { reason: '--time-limit' })
}
