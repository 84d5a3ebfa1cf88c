/**
 * The options of Node for a thread: those of the process, which it has where nothing is said. A program given as text
 * is told by one with which Node refuses the file that a thread runs; such a thread has none, because Node refuses
 * options of V8 where they are said, and does not where they are inherited.
 */
export function threadArgv(): { execArgv?: string[] } {
  return process.execArgv.some((option) => option.startsWith('--input-type')) ? { execArgv: [] } : {}
}
