/** Complaints of PDF.js about what text does not need: substitutes for fonts, drawing, workers. */
const HARMLESS =
  /fake worker|polyfill|standardfontdata|TT: |canvas|popup annotation|^Warning: (?:Setting up|UnknownErrorException: (?:Ensure|The) )/i
const COMPLAINT = /^(?:Warning|Info|Error|Deprecated)\b/
/** Errors that PDF.js throws at damage, by their names; some it drops where nobody can catch them. */
const DAMAGE =
  /^(?:XRef|Format|Parser|Missing|Jbig2|Jpx|Jpeg|InvalidPDF|Unknown|AbortException|Response|Base)/

export interface WarningCapture {
  readonly warnings: readonly string[]
  stop(): void
}

const active = new Set<string[]>()
let restore: (() => void) | null = null

/**
 * PDF.js tells of damage on the console, or in promises that nobody waits for. While a capture runs, these are
 * kept as warnings; what others print or reject goes where it would have gone. Captures may overlap.
 */
export function captureWarnings(): WarningCapture {
  const warnings: string[] = []
  active.add(warnings)
  restore ??= install()
  return {
    warnings,
    stop: () => {
      active.delete(warnings)
      if (active.size > 0) return
      restore?.()
      restore = null
    },
  }
}

function keep(warning: string): void {
  for (const warnings of active) warnings.push(warning)
}

function install(): () => void {
  const undo = [...['log', 'warn'].map(replaceConsole), replaceRejections()]
  return () => {
    for (const step of undo) step()
  }
}

function replaceConsole(method: string): () => void {
  const target = globalThis.console as unknown as Record<string, (...args: unknown[]) => void>
  const original = target[method]
  target[method] = (...args) => {
    const [first] = args
    if (typeof first !== 'string' || !COMPLAINT.test(first)) original?.(...args)
    else if (!HARMLESS.test(first)) keep(first)
  }
  return () => {
    if (original) target[method] = original
  }
}

function replaceRejections(): () => void {
  const others = process.listeners('unhandledRejection')
  const listener = (reason: unknown, promise: Promise<unknown>) => {
    if (reason instanceof Error && DAMAGE.test(reason.name)) keep(`${reason.name}: ${reason.message}`)
    else if (others.length > 0) for (const other of others) other(reason, promise)
    else
      process.nextTick(() => {
        throw reason
      })
  }
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', listener)
  return () => {
    process.off('unhandledRejection', listener)
    for (const other of others) process.on('unhandledRejection', other)
  }
}
