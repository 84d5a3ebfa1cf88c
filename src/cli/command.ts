import { DEFAULT_EDITION, type Workspace } from '../api/workspace.js'
import type { ExitCode } from './exit-codes.js'
import type { Io, Palette } from './io.js'
import type { Messages } from './messages/messages.js'

/** Every command can print these, and write a workbook. */
export const TEXT_FORMATS = ['table', 'plain', 'csv', 'csv-excel', 'json', 'ndjson'] as const
/** Those that propose groups can also write these. */
export const DOCUMENT_FORMATS = ['html', 'svg', 'docx', 'png', 'pdf'] as const

export type TextFormat = (typeof TEXT_FORMATS)[number]
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]
export type Format = TextFormat | 'xlsx' | DocumentFormat

/** What a terminal would only be upset by: these need `-o`. */
export const BINARY_FORMATS: readonly Format[] = ['xlsx', 'docx', 'png', 'pdf']

/** What a command is called with: the words for it are in `messages/`, under the same names. */
export interface CommandMeta {
  readonly name: string
  /** positional arguments in commander's notation: `<name...>` */
  readonly args: string
  readonly options: readonly OptionMeta[]
  /** `-o` names a folder, and always does */
  readonly writesFolder?: true
  /** whole command lines that work on the embedded data; a test runs them */
  readonly examples: readonly string[]
}

/** The arguments of a command that works on districts: each is as good as a `--district`. */
export const DISTRICTS = '[district...]'

export interface OptionMeta {
  /** commander's notation: `-d, --district <name>` */
  readonly flags: string
  /** may be given several times */
  readonly repeat?: true
  /** names a file to write; every other one that takes a `<file>` names one to read */
  readonly writes?: true
}

export interface Invocation {
  /** the command line as it was typed, for a document that says how it was made */
  readonly line: string
  readonly args: readonly string[]
  readonly options: Options
  readonly messages: Messages
  readonly workspace: Workspace
  readonly palette: Palette
  /** runs another command line as if it had been typed, in the same language */
  again(argv: readonly string[]): Promise<ExitCode>
}

/** Parsed options by their camel-cased long names. */
export interface Options {
  readonly edition?: string
  readonly format?: string
  readonly output?: string
  readonly quiet?: boolean
  readonly [name: string]: string | boolean | readonly string[] | undefined
}

export interface Command {
  readonly meta: CommandMeta
  run(invocation: Invocation, io: Io): Promise<ExitCode>
}

/** Options that every command has. `--lang` and `--no-color` are read before commander sees the line. */
export const COMMON_OPTIONS: readonly OptionMeta[] = [
  { flags: '--edition <id>' },
  { flags: '--format <format>' },
  { flags: '-o, --output <file>', writes: true },
  { flags: '--lang <language>' },
  { flags: '--quiet' },
  { flags: '--no-color' },
]

/** @returns the values of a repeatable option; empty when it was not given */
export function listOption(options: Options, name: string): readonly string[] {
  const value = options[name]
  return Array.isArray(value) ? (value as readonly string[]) : []
}

/** @returns the edition asked for, else the default one */
export function editionOf(options: Options): string {
  return options.edition ?? DEFAULT_EDITION
}

/** @returns the command line in a form that every shell reads as one word per argument */
export function shellLine(argv: readonly string[]): string {
  const quoted = argv.map((word) => (/^[\p{L}\p{N}_./:=,@+-]+$/u.test(word) ? word : JSON.stringify(word)))
  return ['igm', ...quoted].join(' ')
}
