import type { Command, Options } from './command.js'

/** Options that name a file to write, and those that name one to read. */
const WRITTEN = ['output', 'plan', 'debugSvg']
const READ = ['amounts', 'editionFile', 'file']

interface Files {
  readonly command: Command
  readonly args: readonly string[]
  readonly options: Options
}

/**
 * Before any work is done: a table must not be stored, nor minutes be spent, by a command that cannot end well.
 * @throws IgmError `output-folder-missing`, `output-failed`, `output-is-input`
 */
export async function checkOutputs({ command, args, options }: Files): Promise<void> {
  const named = (names: readonly string[]) =>
    names.map((name) => options[name]).filter((value) => typeof value === 'string')
  const outputs = named(WRITTEN)
  if (outputs.length === 0) return
  const { checkOutput } = await import('../source/write-output.js')
  const inputs = [...(/<(?:file|plan)>/.test(command.meta.args) ? args : []), ...named(READ)]
  for (const path of outputs) await checkOutput(path, inputs)
}
