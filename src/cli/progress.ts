import type { SolveProgress } from '../api/solve-in-worker.js'
import type { Invocation } from './command.js'
import type { Io } from './io.js'

/** Milliseconds before a search for groups counts as long, and between two lines. */
const PATIENCE = 1000
const PAUSE = 100

/** One line on stderr that rewrites itself; nothing where nobody watches. */
export interface Progress<Step extends readonly unknown[]> {
  readonly show: (...step: Step) => void
  /** wipes the line before anything else is written */
  readonly clear: () => Promise<void>
}

export function pageProgress(invocation: Invocation, io: Io): Progress<[page: number, pages: number]> {
  return progressLine(invocation, io, ({ parse }, page, pages) => parse.progress(page, pages))
}

/** Once a run takes long. */
export function groupProgress(invocation: Invocation, io: Io): Progress<[SolveProgress]> {
  let next = io.now().getTime() + PATIENCE
  return progressLine(invocation, io, ({ group }, { components, reached, objectives }) => {
    const now = io.now().getTime()
    const groups = objectives.find(({ name }) => name === 'groups')
    if (now < next || !groups) return null
    next = now + PAUSE
    return group.progress(reached, components, groups.value, groups.bound)
  })
}

/** @param words of a step; null where it is not shown */
function progressLine<Step extends readonly unknown[]>(
  { options, messages: { labels } }: Invocation,
  io: Io,
  words: (labels: Invocation['messages']['labels'], ...step: Step) => string | null,
): Progress<Step> {
  if (options.quiet || !io.err.isTty) return { show: () => {}, clear: async () => {} }
  let isShown = false
  return {
    show: (...step) => {
      const line = words(labels, ...step)
      if (line === null) return
      isShown = true
      void io.err.write(`\r\u001B[K${line}`)
    },
    clear: async () => {
      if (isShown) await io.err.write('\r\u001B[K')
    },
  }
}
