import { script } from '@bomb.sh/tab'
import { IgmError } from '../../domain/problem.js'
import type { CommandMeta, Invocation } from '../command.js'
import { BASH } from '../completion/bash.js'
import { FISH } from '../completion/fish.js'
import { ZSH } from '../completion/zsh.js'
import { onlyOnScreen } from '../emit.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'

export const meta: CommandMeta = {
  name: 'completion',
  args: '<shell>',
  options: [],
  examples: ['igm completion bash', 'igm completion powershell'],
}

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const
/**
 * Those of the library need the package bash-completion, evaluate what is typed, and offer names with blanks or
 * parentheses unquoted; for PowerShell there is no other.
 */
const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], () => string>> = {
  bash: () => BASH,
  zsh: () => ZSH,
  fish: () => FISH,
  powershell: () => printedBy(() => script('powershell', 'igm', 'igm')),
}

/** The script asks `igm complete` at every press of the key. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { args } = invocation
  const shell = SHELLS.find((candidate) => candidate === args[0])
  if (!shell) {
    throw new IgmError('option-invalid', {
      option: 'completion',
      value: args[0] ?? '',
      expected: SHELLS.join(', '),
    })
  }
  await onlyOnScreen(invocation, `igm completion ${shell}`)
  await io.out.write(SCRIPTS[shell]())
  return EXIT.ok
}

/** The library prints with `console.log`, which keeps silent where standard output takes nothing. */
function printedBy(print: () => void): string {
  const { log } = console
  let printed = ''
  console.log = (text: string) => {
    printed += `${text}\n`
  }
  try {
    print()
  } finally {
    console.log = log
  }
  return printed
}
