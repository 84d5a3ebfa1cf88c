import type { SolveProgress } from '../api/solve-in-worker.js'
import type { Invocation } from './command.js'
import type { Io } from './io.js'

/** Milliseconds before a run counts as long, and between two lines. */
const PATIENCE = 1000
const PAUSE = 100

export interface GroupProgress {
  readonly show: (progress: SolveProgress) => void
  /** wipes the line before anything else is written */
  readonly clear: () => Promise<void>
}

/** One line on stderr that rewrites itself, once a run takes long; nothing where nobody watches. */
export function groupProgress({ options, messages }: Invocation, io: Io): GroupProgress {
  if (options.quiet || !io.err.isTty) return { show: () => {}, clear: async () => {} }
  let next = io.now().getTime() + PATIENCE
  let isShown = false
  return {
    show: ({ components, reached, objectives }) => {
      const now = io.now().getTime()
      const groups = objectives.find(({ name }) => name === 'groups')
      if (now < next || !groups) return
      next = now + PAUSE
      isShown = true
      const line = messages.labels.group.progress(reached, components, groups.value, groups.bound)
      void io.err.write(`\r\u001B[K${line}`)
    },
    clear: async () => {
      if (isShown) await io.err.write('\r\u001B[K')
    },
  }
}
