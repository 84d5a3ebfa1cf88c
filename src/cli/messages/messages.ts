import type { ProblemArgs, ProblemCode } from '../../domain/problem.js'
import type { Language } from '../language.js'
import type { Labels } from './labels.js'
import { type NumberFormat, numberFormat } from './numbers.js'
import type { HelpWords } from './words.js'

/** Every word that a user reads, in one language. */
export interface Messages {
  readonly language: Language
  readonly format: NumberFormat
  readonly labels: Labels
  /** characters in a line of the terminal that tables have to fit; null where the result goes elsewhere */
  readonly room: number | null
  problem<C extends ProblemCode>(code: C, args: ProblemArgs[C]): string
}

export async function loadMessages(language: Language): Promise<Messages> {
  const { PROBLEMS, LABELS } = language === 'de' ? await import('./de.js') : await import('./en.js')
  const format = numberFormat(language)
  return {
    language,
    format,
    labels: LABELS,
    room: null,
    problem: (code, args) => printable(PROBLEMS[code](args, format)),
  }
}

/** For a command that runs: nobody reads the words. */
export const NO_HELP: HelpWords = {
  words: { program: '', usage: '', help: '', version: '', after: '', examples: '' },
  titles: {},
  options: {},
  commands: {},
}

/** Loaded only where help is shown: a command that runs does without. */
export async function loadHelp(language: Language): Promise<HelpWords> {
  const { HELP } = language === 'de' ? await import('./de/help.js') : await import('./en/help.js')
  return HELP
}

/** What a user typed, or a file holds, is repeated on screen: its control characters must not reach a terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (control) => (control === '\n' ? '\n' : '\uFFFD'))
}
