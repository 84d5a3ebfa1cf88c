import { IgmError } from '../domain/problem.js'
import { readVersion } from '../source/version.js'
import { COMMANDS } from './catalog.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import type { Io } from './io.js'
import { loadTopics } from './messages/load-words.js'
import { loadHelp, type Messages } from './messages/messages.js'
import { readCommandLine } from './program.js'
import { wrapping } from './wrapping.js'

/**
 * `igm help`, `igm help <command>`, `igm help <topic>`
 * @throws IgmError `topic-unknown`, `option-unknown`, `argument-excess`
 */
export async function showHelp(argv: readonly string[], io: Io, messages: Messages): Promise<ExitCode> {
  const topic = topicIn(argv)
  const topics = await loadTopics(messages.language)
  const text = topic !== undefined && Object.hasOwn(topics, topic) ? topics[topic] : undefined
  await wrapping(io.out).write(text ?? (await commandHelp(topic, Object.keys(topics), messages)))
  return EXIT.ok
}

/** Options that mean nothing more to a help text, but may stand in every line. */
const IDLE = ['--help', '-h', '--quiet', '--no-color']

function topicIn(argv: readonly string[]): string | undefined {
  const words = argv.filter((word, at) => !/^--lang(?:=|$)/.test(word) && argv[at - 1] !== '--lang')
  const [topic, ...others] = words.filter((word) => !IDLE.includes(word))
  const option = [topic, ...others].find((word) => word?.startsWith('-'))
  if (option !== undefined) throw new IgmError('option-unknown', { option, suggestion: null })
  if (others.length > 0) throw new IgmError('argument-excess', { command: 'help', likely: null })
  return topic
}

async function commandHelp(
  name: string | undefined,
  topics: readonly string[],
  messages: Messages,
): Promise<string> {
  if (name !== undefined && !Object.hasOwn(COMMANDS, name)) {
    throw new IgmError('topic-unknown', { topic: name, known: [...topics, ...Object.keys(COMMANDS)] })
  }
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()))
  const line = name === undefined ? ['--help'] : [name, '--help']
  const request = readCommandLine(line, commands, await loadHelp(messages.language), readVersion())
  return request.kind === 'print' ? request.text : ''
}
