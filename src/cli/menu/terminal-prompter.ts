import { confirm, intro, isCancel, log, select, text } from '@clack/prompts'
import type { Prompter } from './prompter.js'
import { searchPrompt } from './search-prompt.js'

/** The questions on the terminal of this process; both its streams must be terminals. */
export const terminalPrompter: Prompter = {
  intro: (title) => intro(title),
  say: (message) => log.message(message),
  select: async (message, choices) =>
    answerOf(await select({ message, options: [...choices], showInstructions: false })),
  search: searchPrompt,
  text: async (message, initialValue) => answerOf(await text({ message, initialValue })),
  confirm: async (message, { yes, no }) => answerOf(await confirm({ message, active: yes, inactive: no })),
}

function answerOf<T>(answer: T): Exclude<T, symbol> | null {
  return isCancel(answer) ? null : (answer as Exclude<T, symbol>)
}
