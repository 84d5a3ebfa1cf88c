import type { BilingualText } from '../../domain/edition.js'
import type { ProblemArgs, ProblemCode } from '../../domain/problem.js'
import { withUnseenShown } from '../../domain/unseen.js'
import type { Language } from '../language.js'
import type { LABELS } from './de/labels.js'
import { type NumberFormat, numberFormat } from './numbers.js'
import type { HelpWords } from './words.js'

/** Every word that a user reads, in one language. */
export interface Messages {
  readonly language: Language
  readonly format: NumberFormat
  readonly labels: typeof LABELS
  /** characters in a line of the terminal that tables have to fit; null where the result goes elsewhere */
  readonly room: number | null
  /** @returns a text of the data in the language of the reader */
  text(text: BilingualText): string
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
    text: (text) => text[language],
    problem: (code, args) => printable(PROBLEMS[code](quotable(args), format)),
  }
}

/** For a command that runs: nobody reads the words. */
export const NO_HELP: HelpWords = {
  words: { program: '', usage: '', help: '', version: '', after: '', examples: '' },
  placeholders: {},
  titles: {},
  options: {},
  commands: {},
}

/** Loaded only where help is shown: a command that runs does without. */
export async function loadHelp(language: Language): Promise<HelpWords> {
  const { HELP } = language === 'de' ? await import('./de/help.js') : await import('./en/help.js')
  return HELP
}

/**
 * What a user typed, or a file holds, is repeated on screen: nothing of it must steer a terminal, or pass for a line
 * of its own.
 */
export function printable(text: string): string {
  return withUnseenShown(text).replace(/\p{Cc}/gu, '\uFFFD')
}

/** Characters of a text, and items of a list, that a message repeats. */
const LONGEST = 500
const MOST = 40

/** @returns the text, or its beginning and its end where it is too long to be read: a path ends with what matters */
export function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  const half = LONGEST / 2
  // A cut may leave half a character.
  return `${text.slice(0, half)}…${text.slice(-half)}`.replace(/\p{Cs}/gu, '')
}

/** @returns the same arguments, each short enough to be repeated */
export function quotable<T>(args: T): T {
  const short = (value: unknown): unknown => {
    if (typeof value === 'string') return shortened(value)
    // What is no text is made into one by its words, which know what ends it.
    if (!Array.isArray(value) || value.some((one) => typeof one === 'object')) return value
    return [...value.slice(0, MOST).map(short), ...(value.length > MOST ? ['…'] : [])]
  }
  return Object.fromEntries(Object.entries(args as object).map(([name, value]) => [name, short(value)])) as T
}
