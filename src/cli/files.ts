import { IgmError } from '../domain/problem.js'
import { COMMON_OPTIONS, type Command, type OptionMeta, type Options } from './command.js'

interface CommandLine {
  readonly command: Command
  readonly args: readonly string[]
  readonly options: Options
}

/** What stands in `<>` where a command line takes files. */
const FILES = /<(?:file|plan)(?:\.{3})?>/
const STDOUT = '/dev/stdout'
/** Names, a list or a plan on standard input. */
const STDIN = '-'

/**
 * Before any work is done: a table must not be stored, nor minutes be spent, by a command that cannot end well, and
 * no result takes the place of what is read, of another result, or of a stored table.
 * @throws IgmError `output-folder-missing`, `output-failed`, `output-is-input`, `outputs-meet`, `output-in-store`,
 * `output-is-dash`
 */
export async function checkFiles(
  { command: { meta }, args, options }: CommandLine,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const known = [...meta.options, ...COMMON_OPTIONS].filter(({ flags }) => FILES.test(flags))
  const named = (which: (option: OptionMeta) => boolean) =>
    known
      .filter(which)
      .map(({ flags }) => options[optionKey(flags)])
      .filter((value) => typeof value === 'string')
  // With one file per district `-o` names a folder.
  const outputs =
    options.eachDistrict === true || meta.writesFolder ? [] : named(({ writes }) => writes === true)
  if (outputs.includes(STDIN)) throw new IgmError('output-is-dash', {})
  const inputs = [
    ...args.filter((path) => path === STDIN || FILES.test(meta.args)),
    ...named(({ writes }) => writes !== true),
  ]
  if (outputs.length === 0 && inputs.length === 0) return
  const [{ checkOutputs }, { dataFolder }, { keptFolders }] = await loadChecks()
  await checkOutputs({
    inputs,
    // What has no file of its own goes to standard output, which the shell may have opened on any file.
    outputs: options.output === undefined ? [STDOUT, ...outputs] : outputs,
    kept: keptFolders(await dataFolder(env)),
  })
}

/**
 * As `checkFiles`, where `-o` names a folder for files that the command names itself.
 * @param paths of these files
 * @param read values of options that name a file, where they were given
 */
export async function checkBatchFiles(
  paths: readonly string[],
  read: readonly unknown[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const [{ checkBatch }, { dataFolder }, { keptFolders }] = await loadChecks()
  const inputs = read.filter((value) => typeof value === 'string')
  await checkBatch({ inputs, outputs: paths, kept: keptFolders(await dataFolder(env)) })
}

const loadChecks = () =>
  Promise.all([
    import('../source/check-outputs.js'),
    import('../source/store/data-folder.js'),
    import('../source/store/has-table.js'),
  ])

/** @returns the name of an option as commander keeps it: "debugSvg" */
export function optionKey(flags: string): string {
  const [, name = ''] = /--([a-z-]+)/.exec(flags) ?? []
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
