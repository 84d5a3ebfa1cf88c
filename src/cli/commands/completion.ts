import { script } from '@bomb.sh/tab'
import { IgmError } from '../../domain/problem.js'
import type { CommandMeta, Invocation } from '../command.js'
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
  await io.out.write(printedBy(() => script(shell, 'igm', 'igm')))
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
