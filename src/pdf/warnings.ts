/** Complaints of PDF.js about what text does not need: substitutes for fonts, drawing, workers. */
const HARMLESS =
  /fake worker|polyfill|standardfontdata|TT: |canvas|^Warning: (?:Ignoring invalid character|Setting up|UnknownErrorException: (?:Ensure|The) )/i

export interface WarningCapture {
  readonly warnings: readonly string[]
  stop(): void
}

/**
 * PDF.js tells of damage on the console only. While the capture runs, its lines are kept instead of printed;
 * what others print passes.
 */
export function captureWarnings(): WarningCapture {
  const warnings: string[] = []
  const target = globalThis.console as unknown as Record<string, (...args: unknown[]) => void>
  const undo = ['log', 'warn'].map((method) => {
    const original = target[method]
    const replacement = (...args: unknown[]) => {
      const [first] = args
      if (typeof first !== 'string' || !/^(?:Warning|Info|Error|Deprecated)\b/.test(first))
        original?.(...args)
      else if (!HARMLESS.test(first)) warnings.push(first)
    }
    target[method] = replacement
    return () => {
      if (original && target[method] === replacement) target[method] = original
    }
  })
  return {
    warnings,
    stop: () => {
      for (const restore of undo) restore()
    },
  }
}
