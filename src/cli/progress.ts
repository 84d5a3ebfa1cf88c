import type { Invocation } from './command.js'
import type { Io } from './io.js'

export interface Progress {
  readonly show: (page: number, pages: number) => void
  /** wipes the line before anything else is written */
  readonly clear: () => Promise<void>
}

/** One line on stderr that rewrites itself; nothing where nobody watches. */
export function pageProgress({ options, messages }: Invocation, io: Io): Progress {
  if (options.quiet || !io.err.isTty) return { show: () => {}, clear: async () => {} }
  return {
    show: (page, pages) => void io.err.write(`\r${messages.labels.parse.progress(page, pages)}`),
    clear: () => io.err.write('\r\u001B[K'),
  }
}
