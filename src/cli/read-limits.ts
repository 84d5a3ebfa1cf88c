import { DEFAULT_READ_LIMITS, type ReadLimits } from '../domain/read-limits.js'
import type { OptionMeta, Options } from './command.js'
import { wholeOption } from './options.js'

/** Options of every command that reads a PDF. */
export const LIMIT_OPTIONS: readonly OptionMeta[] = [
  { flags: '--max-pages <count>' },
  { flags: '--max-seconds <seconds>' },
  { flags: '--max-memory <megabytes>' },
]

/** Below this not even the reader itself fits in. */
const LEAST_MEMORY = 100

/** @throws IgmError `option-invalid` */
export function limitsOf(options: Options): ReadLimits {
  const { pages, seconds, megabytes } = DEFAULT_READ_LIMITS
  return {
    pages: wholeOption(options, 'maxPages', 1) ?? pages,
    seconds: wholeOption(options, 'maxSeconds', 1) ?? seconds,
    megabytes: wholeOption(options, 'maxMemory', LEAST_MEMORY) ?? megabytes,
  }
}
