import { setTimeout as pause } from 'node:timers/promises'
import { IgmError } from '../../domain/problem.js'
import { timerMilliseconds } from '../timer.js'

/** The time limits of one download. */
export interface Deadline {
  /** aborted when the time is up or the user interrupts; its reason is an IgmError */
  readonly signal: AbortSignal
  /** the server showed a sign of life, or is asked anew */
  alive(): void
  /** waits without counting it as silence of the server; rejects when the signal is aborted */
  rest(seconds: number): Promise<void>
  /** must be called in the end: the timers hold the process */
  stop(): void
}

export interface TimeLimits {
  readonly idleSeconds: number
  readonly totalSeconds: number
}

/** Abort reasons: IgmError `download-timeout`, `interrupted`. */
export function startDeadline(url: string, limits: TimeLimits, outer: AbortSignal): Deadline {
  const controller = new AbortController()
  const { signal } = controller
  const timeUp = (seconds: number) => () =>
    controller.abort(new IgmError('download-timeout', { url, seconds }))
  const interrupt = () => controller.abort(new IgmError('interrupted', {}))
  const total = setTimeout(timeUp(limits.totalSeconds), timerMilliseconds(limits.totalSeconds))
  let idle: NodeJS.Timeout | undefined
  if (outer.aborted) interrupt()
  else outer.addEventListener('abort', interrupt, { once: true })
  return {
    signal,
    alive() {
      clearTimeout(idle)
      idle = setTimeout(timeUp(limits.idleSeconds), timerMilliseconds(limits.idleSeconds))
    },
    async rest(seconds) {
      clearTimeout(idle)
      await pause(seconds * 1000, undefined, { signal })
    },
    stop() {
      clearTimeout(total)
      clearTimeout(idle)
      outer.removeEventListener('abort', interrupt)
    },
  }
}
