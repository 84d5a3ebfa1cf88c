import { Command as Commander, CommanderError, Help, Option } from 'commander'
import { IgmError } from '../domain/problem.js'
import {
  COMMON_OPTIONS,
  type Command,
  type CommandMeta,
  DISTRICTS,
  listOption,
  type OptionMeta,
  type Options,
  shellLine,
} from './command.js'
import type { HelpWords } from './messages/words.js'
import { likelyCommand, likelyOption } from './typed-words.js'

/** What the command line asks for once commander has read it. */
export type Request =
  | {
      readonly kind: 'run'
      readonly command: Command
      readonly args: readonly string[]
      readonly options: Options
    }
  | { readonly kind: 'print'; readonly text: string }

/**
 * @param commands those whose modules are loaded: one to run it, all to describe them
 * @param likely what a first word that is no command probably means, where no command is near
 * @throws IgmError for every usage error
 */
export function readCommandLine(
  argv: readonly string[],
  commands: readonly Command[],
  help: HelpWords,
  version: string,
  likely: string | null = null,
): Request {
  // `<district>` is <Kreis> in a German help text.
  const named = (term: string) =>
    term.replace(/(?<=[<[])[a-z]+(?=[.>\]])/g, (word) => help.placeholders[word] ?? word)
  let request: Request | undefined
  let printed = ''
  const program = new Commander('igm')
  program
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        printed += text
      },
      writeErr: () => {},
    })
    .configureHelp({
      styleTitle: (title) => help.titles[title] ?? title,
      subcommandTerm: (sub) =>
        named([sub.name(), ...sub.registeredArguments.map((each) => `<${each.name()}>`)].join(' ')),
      commandUsage: (command) => named(new Help().commandUsage(command)),
      optionTerm: ({ flags }) => named(flags),
      argumentTerm: (argument) => help.placeholders[argument.name()] ?? argument.name(),
    })
    .helpOption('-h, --help', help.words.help)
    .description(help.words.program)
    .usage(help.words.usage)
    .version(version, '-V, --version', help.words.version)
    .helpCommand(false)
  for (const command of commands) {
    const { meta } = command
    const sub = describe(program.command(meta.name), meta, help)
    sub.action(() => {
      refuseBlanks(sub)
      request = { kind: 'run', command, ...placed(sub.args, sub.opts(), meta) }
    })
  }
  program.addHelpText('after', `\n${help.words.after}`)
  try {
    program.parse([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw usageProblem(error, argv, commands, likely)
  }
  return request ?? { kind: 'print', text: printed }
}

/** `igm eligible Lörrach` is `igm eligible --district Lörrach`. */
function placed(args: readonly string[], options: Options, { args: notation }: CommandMeta) {
  if (notation !== DISTRICTS) return { args, options }
  const district = [...listOption(options, 'district'), ...args]
  return { args: [], options: district.length > 0 ? { ...options, district } : options }
}

function describe(sub: Commander, meta: CommandMeta, help: HelpWords): Commander {
  const words = help.commands[meta.name]
  sub.summary(words?.summary ?? '').description(words?.description ?? '')
  sub.helpOption('-h, --help', help.words.help).allowExcessArguments(meta.args.endsWith('...]'))
  if (meta.args !== '')
    for (const argument of meta.args.split(' ')) sub.argument(argument, words?.argument ?? '')
  for (const option of [...meta.options, ...COMMON_OPTIONS])
    sub.addOption(optionOf(option, words?.options ?? {}, help))
  const examples = meta.examples.map((line) => `  $ ${line}`).join('\n')
  return sub.addHelpText('after', `\n${help.words.examples}\n${examples}`)
}

function optionOf(meta: OptionMeta, words: Readonly<Record<string, string>>, help: HelpWords): Option {
  const option = new Option(meta.flags)
  option.description = words[option.name()] ?? help.options[option.name()] ?? ''
  if (meta.repeat) {
    option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value])
  }
  return option
}

/** A variable of a script that was never set: an empty name or value means nothing. @throws IgmError */
function refuseBlanks(sub: Commander): void {
  const isBlank = (value: unknown) => typeof value === 'string' && value.trim() === ''
  for (const option of sub.options) {
    const value = sub.opts()[option.attributeName()]
    if (isBlank(value) || (Array.isArray(value) && value.some(isBlank))) {
      throw new IgmError('option-invalid', { option: option.long ?? option.flags, value: '', expected: '…' })
    }
  }
  if (sub.args.length > 0 && sub.args.every(isBlank)) {
    throw new IgmError('argument-missing', { argument: sub.registeredArguments[0]?.name() ?? '' })
  }
}

/** @returns the line that was probably meant where there are too many words: a name in quotes, one file of several */
function withFewer([name = '', ...rest]: readonly string[], commands: readonly Command[]): string | null {
  const { args } = commands.find(({ meta }) => meta.name === name)?.meta ?? {}
  const end = rest.findIndex((word) => word.startsWith('-'))
  const words = end < 0 ? rest : rest.slice(0, end)
  const whole = shellLine([words.join(' ')]).replace(/^igm /, '')
  if (args === '<name>') return `igm ${name} ${whole}`
  if (args === '<plan>' && words.length === 2) return shellLine(['compare', ...words])
  if (args === '<file>' || args === '[file]' || args === '<plan>') return shellLine([name, words[0] ?? ''])
  return /^\d*$/.test(words[0] ?? '') ? null : `igm lookup ${whole}`
}

/** Commander's English sentence as data; its codes are stable, the quoted word in it is what was typed. */
function usageProblem(
  error: CommanderError,
  argv: readonly string[],
  commands: readonly Command[],
  likely: string | null,
): IgmError {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const suggestion = /Did you mean (?:one of )?([^?]*)\?/.exec(error.message)?.[1] ?? null
  switch (error.code) {
    case 'commander.unknownOption':
      return new IgmError('option-unknown', {
        option: quoted,
        suggestion: likelyOption(quoted) ?? suggestion,
      })
    case 'commander.unknownCommand':
      return new IgmError('command-unknown', {
        command: quoted,
        suggestion: likelyCommand(quoted) ?? suggestion ?? likely,
      })
    case 'commander.missingArgument':
      return new IgmError('argument-missing', { argument: quoted })
    case 'commander.optionMissingArgument':
      return new IgmError('option-invalid', { option: quoted, value: '', expected: '…' })
    case 'commander.excessArguments':
      return new IgmError('argument-excess', { command: argv[0] ?? '', likely: withFewer(argv, commands) })
    default:
      return new IgmError('command-missing', {})
  }
}
