import { IgmError } from '../../domain/problem.js'
import type { CommandMeta, Invocation } from '../command.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'

export const meta: CommandMeta = {
  name: 'menu',
  args: '[file]',
  options: [],
  examples: ['igm menu', 'igm menu IGM_VwV_Planungsrahmen.pdf'],
}

/** The whole tool without typing commands. @throws IgmError `menu-needs-terminal` */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  // The library of prompts would wait for ever, or end in silence, where nobody can answer.
  if (!io.stdinIsTty || !io.out.isTty) throw new IgmError('menu-needs-terminal', {})
  const [{ terminalPrompter }, { offerFile, runMenu }] = await Promise.all([
    import('../menu/terminal-prompter.js'),
    import('../menu/menu.js'),
  ])
  const context = { invocation, prompter: terminalPrompter, env: io.env }
  terminalPrompter.intro(invocation.messages.labels.menu.title)
  const [file] = invocation.args
  if (file !== undefined) await offerFile(file, context)
  await runMenu(context)
  if (closesWindow(io.env)) await terminalPrompter.text(invocation.messages.labels.menu.close, '')
  return EXIT.ok
}

/** What every shell and terminal on Windows sets one of: without any, the window was made for this program alone. */
const TERMINALS = ['PROMPT', 'WT_SESSION', 'TERM_PROGRAM', 'SHELL', 'MSYSTEM']

/** A guess that costs one more press of a key where it is wrong. */
function closesWindow(env: Io['env']): boolean {
  return env.IGM_PACKAGED === '1' && process.platform === 'win32' && !TERMINALS.some((name) => env[name])
}
