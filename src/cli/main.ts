import { type DamagedTable, openWorkspace } from '../api/workspace.js'
import type { BudgetTable } from '../domain/budget-table.js'
import { IgmError } from '../domain/problem.js'
import { readVersion } from '../source/version.js'
import { COMMANDS } from './catalog.js'
import { type Command, shellLine } from './command.js'
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.js'
import { checkFiles } from './files.js'
import { type Io, paletteOf, processIo } from './io.js'
import { languageOf } from './language.js'
import type { Meant } from './lookup-instead.js'
import { loadHelp, loadMessages, type Messages, NO_HELP, printable, shortened } from './messages/messages.js'
import { readCommandLine } from './program.js'
import { ALIASES, READABLE_FILE } from './typed-words.js'

/** Options with a value that may stand before the command. */
const VALUED = new Set(['--edition', '--format', '-o', '--output', '--lang'])

/** Answered without any command. */
const VERSION = new Set(['--version', '-V', '-v'])

/** The whole of a run: never throws, never exits by itself. @returns the exit code */
export async function main(argv: readonly string[], streams: Io = processIo(argv)): Promise<ExitCode> {
  const io = await asWideAsTheScreen(streams)
  const messages = await loadMessages(languageOf(optionValue(argv, '--lang'), io.env))
  try {
    return await run(await meant(commandFirst(argv), io), io, messages)
  } catch (error) {
    return report(error, io, messages)
  }
}

/** What is said beside the result is broken between words; the result itself only where people read it (`emit`). */
async function asWideAsTheScreen(io: Io): Promise<Io> {
  if (io.err.columns === null) return io
  const { wrapping } = await import('./wrapping.js')
  return { ...io, err: wrapping(io.err) }
}

async function run({ argv, likely }: Meant, io: Io, messages: Messages): Promise<ExitCode> {
  const name = argv[0] ?? ''
  const language = optionValue(argv, '--lang')
  if (language !== undefined && language !== 'de' && language !== 'en') {
    throw new IgmError('option-invalid', { option: '--lang', value: language, expected: 'de, en' })
  }
  if (name === 'help') {
    const { showHelp } = await import('./help-topics.js')
    return showHelp(argv.slice(1), io, messages)
  }
  if (name === 'complete') {
    const { complete } = await import('./complete.js')
    return complete(argv, openWorkspace(io.env), io)
  }
  const isBare = argv.length === 0
  const line = isBare ? ['--help'] : argv
  const isHelp = line.some((word) => word === '--help' || word === '-h')
  const help = isHelp ? await loadHelp(messages.language) : NO_HELP
  const request = readCommandLine(line, await commandsFor(name), help, readVersion(), likely)
  if (request.kind === 'print') {
    await io.out.write(request.text)
    // A script that lost its arguments must notice.
    return isBare ? EXIT.usage : EXIT.ok
  }
  const { command, args, options } = request
  await checkFiles(request, io.env)
  let isDamaged = false
  const { store } = messages.labels
  const onDamaged = ({ edition, path }: DamagedTable) => {
    isDamaged = true
    void io.err.write(`${printable(store.insteadOfDamaged(edition, path))}\n`)
  }
  const onRead = ({ edition, entries }: BudgetTable) => {
    const byHand = [...entries.values()].filter(({ source }) => source.file?.byHand).length
    const { whole } = messages.format
    if (byHand > 0) void io.err.write(`${store.byHand(edition.id, whole(byHand), whole(entries.size))}\n`)
  }
  const workspace = openWorkspace(io.env, { onDamaged, onRead })
  const invocation = {
    line: shellLine(argv),
    again: (line: readonly string[]) => main([...line, '--lang', messages.language], io),
    args,
    options,
    messages: { ...messages, room: options.output === undefined ? io.out.columns : null },
    workspace,
    palette: await paletteOf(options.output === undefined ? io.out : { ...io.out, colour: false }),
  }
  const code = await command.run(invocation, io)
  // The answer is not the one that the user stored a table for: a script must notice.
  return isDamaged && (code === EXIT.ok || code === EXIT.no) ? EXIT.data : code
}

/** @returns the one command that is called, or all of them where help or a suggestion is due */
async function commandsFor(name: string): Promise<readonly Command[]> {
  if (VERSION.has(name)) return []
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  return load ? [await load()] : Promise.all(Object.values(COMMANDS).map((each) => each()))
}

/** What people type in place of a command: `igm hilfe`, `igm lörrach`. @throws IgmError `command-is-file` */
async function meant(argv: readonly string[], io: Io): Promise<Meant> {
  if (await isOpened(argv, io)) return { argv: ['menu', ...argv], likely: null }
  const [word, ...rest] = argv
  if (word === undefined) return { argv, likely: null }
  const alias = ALIASES.get(word.toLocaleLowerCase('de'))
  if (alias !== undefined) return { argv: [alias, ...rest], likely: null }
  if (word.startsWith('-') || isCommand(word)) return { argv, likely: null }
  if (READABLE_FILE.test(word)) throw new IgmError('command-is-file', { path: word })
  const { lookupInstead } = await import('./lookup-instead.js')
  return lookupInstead(argv, io.env)
}

/**
 * A double click on the executable, or a file dropped on it: whoever starts it so types no command. The launcher of the
 * executable says that it is one.
 */
async function isOpened(argv: readonly string[], { env, stdinIsTty, out }: Io): Promise<boolean> {
  if (env.IGM_PACKAGED !== '1' || !stdinIsTty || !out.isTty || argv.length > 1) return false
  const [file] = argv
  if (file === undefined) return true
  const { isThere } = await import('../source/desktop.js')
  return READABLE_FILE.test(file) && (await isThere(file))
}

function isCommand(word: string): boolean {
  return Object.hasOwn(COMMANDS, word) || word === 'help' || word === 'complete'
}

/** `igm --lang en lookup X` is `igm lookup --lang en X`. */
function commandFirst(argv: readonly string[]): readonly string[] {
  const at = argv.findIndex((word, i) => !word.startsWith('-') && !VALUED.has(argv[i - 1] ?? ''))
  const command = argv[at]
  if (command === undefined) return argv
  return [command, ...argv.slice(0, at), ...argv.slice(at + 1)]
}

/** The last one counts, as with every other option; behind a lone `--` there are none. */
function optionValue(argv: readonly string[], option: string): string | undefined {
  const end = argv.indexOf('--')
  const words = end < 0 ? argv : argv.slice(0, end)
  const at = words.findLastIndex((word) => word === option || word.startsWith(`${option}=`))
  const word = words[at]
  return word === option ? (words[at + 1] ?? '') : word?.slice(option.length + 1)
}

function isAmountsRefused(error: IgmError): error is IgmError<'amounts-refused'> {
  return error.code === 'amounts-refused'
}

/** Node asks the system for it where a relative path is resolved, and where a thread begins. */
function isWorkingFolderGone(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd'
}

async function report(error: unknown, io: Io, messages: Messages): Promise<ExitCode> {
  if (io.isInterrupted()) {
    await io.err.write(`${messages.problem('interrupted', {})}\n`)
    return EXIT.interrupted
  }
  if (isWorkingFolderGone(error)) return report(new IgmError('working-folder-missing', {}), io, messages)
  if (error instanceof IgmError) {
    if (isAmountsRefused(error)) {
      const { faultLines } = await import('./messages/list-words.js')
      for (const line of await faultLines(error.args.path, error.args.faults, messages))
        await io.err.write(`${line}\n`)
    }
    await io.err.write(`igm: ${messages.problem(error.code, error.args)}\n`)
    return exitCodeOf(error.code)
  }
  const detail = io.env.IGM_DEBUG ? (error as Error)?.stack : (error as Error)?.message
  const said = io.env.IGM_DEBUG ? detail : printable(shortened(String(detail ?? error)))
  await io.err.write(`igm: ${messages.labels.internalError} ${said}\n`)
  return EXIT.internal
}
