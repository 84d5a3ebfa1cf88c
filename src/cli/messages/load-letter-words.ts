import type { LETTERS } from './de/letters.js'
import type { Messages } from './messages.js'

/** Text and placeholders of letters and agreements. */
export type LetterWords = typeof LETTERS

/** Loaded only where letters are made. */
export async function loadLetterWords({ language }: Messages): Promise<LetterWords> {
  const { LETTERS } = language === 'de' ? await import('./de/letters.js') : await import('./en/letters.js')
  return LETTERS
}
