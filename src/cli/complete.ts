import { type Command as Completed, RootCommand } from '@bomb.sh/tab'
import type { Workspace } from '../api/workspace.js'
import { districtTitle } from '../domain/districts.js'
import type { Gazetteer } from '../domain/places/gazetteer.js'
import { COMMANDS } from './catalog.js'
import { COMMON_OPTIONS, type CommandMeta, TEXT_FORMATS } from './command.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import type { Io } from './io.js'
import { loadTopics } from './messages/load-words.js'

type Suggest = (complete: (value: string, description: string) => void) => void

/** Options and arguments whose values the shell itself knows best: files. */
const FILES = /<(?:file|plan)>|<file\b/
const SHELLS = ['bash', 'zsh', 'fish', 'powershell']

/**
 * What a shell asks at every press of the key: `igm complete -- lookup Lö`. The library writes the answer to
 * standard output itself, in the form that its scripts read.
 */
export async function complete(argv: readonly string[], workspace: Workspace, io: Io): Promise<ExitCode> {
  const words = argv.slice(argv.indexOf('--') + 1)
  const root = new RootCommand()
  const written: Promise<void>[] = []
  const placed = placesFor((words.at(-1) ?? '').replace(/^-[^=]*=/, ''), workspace.gazetteer(), (lines) => {
    written.push(io.out.write(lines.map((line) => `${line}\n`).join('')))
  })
  const values = { ...valuesOf(await workspace.editionIds()), ...placed }
  const metas = await Promise.all(Object.values(COMMANDS).map(async (load) => (await load()).meta))
  for (const meta of metas) describe(root.command(meta.name, ''), meta, values)
  const topics = Object.keys(await loadTopics('de'))
  root.command('help', '').argument('topic', each([...topics, ...Object.keys(COMMANDS)]))
  if (wantsFile(words, metas)) {
    // Directive 0 of the scripts: complete as if there were no completion, that is, files.
    await io.out.write(':0\n')
    return EXIT.ok
  }
  root.parse([...words])
  await Promise.all(written)
  return EXIT.ok
}

function describe(command: Completed, meta: CommandMeta, values: Readonly<Record<string, Suggest>>): void {
  for (const { flags } of [...meta.options, ...COMMON_OPTIONS]) {
    const name = /--([a-z-]+)/.exec(flags)?.[1] ?? ''
    const alias = /^-(\w),/.exec(flags)?.[1]
    const value = /<(\w+)>/.exec(flags)?.[1]
    if (value === undefined) command.option(name, '', alias as string)
    else command.option(name, '', values[name] ?? values[value] ?? (() => {}), alias)
  }
  const argument = /[<[](\w+)/.exec(meta.args)?.[1]
  if (argument !== undefined) command.argument(argument, values[argument] ?? (() => {}), true)
}

/**
 * Places by the gazetteer: whatever is typed means here what it means to every command. The library leaves out what
 * does not begin with the very letters, so these lines go past it; it only asks for them.
 */
function placesFor(
  typed: string,
  gazetteer: Gazetteer,
  write: (lines: readonly string[]) => void,
): Record<string, Suggest> {
  const asked = (which: 'places' | 'districts'): Suggest => {
    return () => {
      const found = gazetteer.completions(typed)[which]
      write(found.map(({ text, district }) => `${text}\t${districtTitle(district)}`))
    }
  }
  const names = asked('places')
  return { name: names, names, district: asked('districts') }
}

function valuesOf(editions: readonly string[]): Record<string, Suggest> {
  return {
    shell: each(SHELLS),
    edition: each(editions),
    format: each(TEXT_FORMATS),
    lang: each(['de', 'en']),
    status: each(['alone', 'join', 'none', 'unknown']),
    prefer: each(['groups', 'associations']),
  }
}

const each =
  (list: readonly string[]): Suggest =>
  (add) => {
    for (const value of list) add(value, '')
  }

/** Whether the word under the cursor is the name of a file. */
function wantsFile(words: readonly string[], metas: readonly CommandMeta[]): boolean {
  const [name, ...rest] = words
  const meta = metas.find((candidate) => candidate.name === name)
  const last = rest.at(-1) ?? ''
  if (!meta || rest.length === 0 || last.startsWith('-')) return false
  const before = rest.at(-2) ?? ''
  if (before.startsWith('-')) {
    const option = [...meta.options, ...COMMON_OPTIONS].find(({ flags }) =>
      flags.split(/[ ,]+/).includes(before),
    )
    if (option?.flags.includes('<')) return FILES.test(option.flags)
  }
  return FILES.test(meta.args)
}
