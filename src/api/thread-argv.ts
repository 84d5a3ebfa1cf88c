/**
 * The options of Node for a thread: those of the process, but for the one that is about a program given as text. With it
 * Node refuses the file that a thread runs.
 */
export function threadArgv(): string[] {
  return process.execArgv.filter((option) => !option.startsWith('--input-type'))
}
