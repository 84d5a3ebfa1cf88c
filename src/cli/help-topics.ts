import { IgmError } from '../domain/problem.js'
import { readVersion } from '../source/version.js'
import { COMMANDS } from './catalog.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import type { Io } from './io.js'
import { loadHelp, type Messages } from './messages/messages.js'
import { TOPICS } from './messages/topics.js'
import { readCommandLine } from './program.js'

/**
 * `igm help`, `igm help <command>`, `igm help <topic>`
 * @throws IgmError `topic-unknown`
 */
export async function showHelp(argv: readonly string[], io: Io, messages: Messages): Promise<ExitCode> {
  const topic = argv.find((word) => !word.startsWith('-') && word !== messages.language)
  const text = topic === undefined ? undefined : TOPICS[topic]?.[messages.language]
  await io.out.write(text ?? (await commandHelp(topic, messages)))
  return EXIT.ok
}

async function commandHelp(name: string | undefined, messages: Messages): Promise<string> {
  if (name !== undefined && !Object.hasOwn(COMMANDS, name)) {
    throw new IgmError('topic-unknown', {
      topic: name,
      known: [...Object.keys(TOPICS), ...Object.keys(COMMANDS)],
    })
  }
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()))
  const line = name === undefined ? ['--help'] : [name, '--help']
  const request = readCommandLine(line, commands, await loadHelp(messages.language), readVersion())
  return request.kind === 'print' ? request.text : ''
}
