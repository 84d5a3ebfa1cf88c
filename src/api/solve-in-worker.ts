import { IgmError } from '../domain/problem.js'
import { assembleSoFar } from '../grouping/assemble.js'
import type { Solution } from '../grouping/exact/solution.js'
import { objectivesOf } from '../grouping/objectives.js'
import { cutShort, type Objective, type Plan, withEffort } from '../grouping/plan.js'
import type { GroupingRequest } from '../grouping/problem.js'
import { summarise } from '../grouping/summarise.js'
import { timerMilliseconds } from '../source/timer.js'
import { keepThread, takeThread } from './solve-thread.js'
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

/** Seconds that the solver has to put its plan together once its time is over. */
const GRACE = 0.2

/**
 * Solves in a thread of its own. When the time is over or the signal comes, the best plan found by then is there
 * at once, even if the solver is deep in a computation.
 * @throws IgmError `plan-impossible`, `plan-not-found`, `interrupted` when there is no plan yet
 */
export function solveInWorker(
  request: GroupingRequest,
  { timeLimitSeconds, effort }: Omit<SolveJob, 'request'>,
  { onProgress, signal }: SolveOptions,
): Promise<Plan> {
  const job: SolveJob = { request, timeLimitSeconds, effort }
  const found = new Map<number, Solution>()
  return new Promise((resolve, reject) => {
    const worker = takeThread()
    const hear = (message: SolveMessage) => {
      if (message.kind === 'solution') {
        found.set(message.component, message.solution)
        const parts = [...found.values()].map((solution) => solution.objectives)
        const objectives = summarise(objectivesOf(request), parts)
        onProgress?.({ components: message.components, reached: found.size, objectives })
        return
      }
      settle()
      keepThread(worker)
      if (message.kind === 'plan') resolve(message.plan)
      else reject(new IgmError(message.code, message.args))
    }
    const fail = (error: Error) => {
      settle()
      reject(error)
    }
    const settle = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      worker.off('message', hear).off('error', fail)
    }
    const stop = () => {
      settle()
      void worker.terminate()
      const plan = assembleSoFar(request, found)
      if (plan) resolve(cutShort(withEffort(plan, effort)))
      else reject(signal?.aborted ? new IgmError('interrupted', {}) : notFound())
    }
    const timer = setTimeout(stop, timerMilliseconds(timeLimitSeconds + GRACE))
    worker.on('message', hear).on('error', fail)
    if (signal?.aborted) {
      stop()
      return
    }
    signal?.addEventListener('abort', stop)
    worker.postMessage(job)
  })
}

function notFound(): IgmError {
  return new IgmError('plan-not-found', { conflict: [{ wish: 'time-limit', ags: [], value: '' }] })
}
