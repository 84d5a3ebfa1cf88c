import { parentPort } from 'node:worker_threads'
import { IgmError, type ProblemArgs, type ProblemCode } from '../domain/problem.js'
import type { Solution } from '../grouping/exact/solution.js'
import type { Plan } from '../grouping/plan.js'
import type { GroupingRequest } from '../grouping/problem.js'
import { proposeGroups } from '../grouping/propose-groups.js'

/** What the thread is asked, one job after the other. */
export interface SolveJob {
  readonly request: GroupingRequest
  readonly timeLimitSeconds: number
  readonly effort: number
}

/** What it sends: better solutions on the way, then the plan or why there is none. */
export type SolveMessage =
  | {
      readonly kind: 'solution'
      readonly component: number
      readonly components: number
      readonly solution: Solution
    }
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'problem'; readonly code: ProblemCode; readonly args: ProblemArgs[ProblemCode] }

const post = (message: SolveMessage) => parentPort?.postMessage(message)

parentPort?.on('message', ({ request, timeLimitSeconds, effort }: SolveJob) => {
  try {
    const plan = proposeGroups(request, {
      timeLimitSeconds,
      effort,
      onSolution: (component, components, solution) =>
        post({ kind: 'solution', component, components, solution }),
    })
    post({ kind: 'plan', plan })
  } catch (error) {
    if (!(error instanceof IgmError)) throw error
    post({ kind: 'problem', code: error.code, args: error.args })
  }
})
