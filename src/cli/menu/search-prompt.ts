import { AutocompletePrompt } from '@clack/core'
import { limitOptions, S_BAR, S_BAR_END, S_RADIO_ACTIVE, S_RADIO_INACTIVE, symbol } from '@clack/prompts'
import type { Choice } from './prompter.js'

/** Rows of a long list that are shown at once. */
const MOST_SHOWN = 12
/** Lines around the list. */
const FRAME = 5

/**
 * A list that typing narrows down. The one of the library has its English words built in; this one says nothing but
 * what it is given.
 * @param hint stands below the question
 * @returns the value of the choice; null when the question was left
 */
export async function searchPrompt(
  message: string,
  choices: readonly Choice[],
  hint: string,
): Promise<string | null> {
  const prompt = new AutocompletePrompt<Choice>({
    options: [...choices],
    filter: (typed, { label, hint: plate = '' }) => matches(typed, label) || matches(typed, plate),
    render() {
      const head = `${S_BAR}\n${symbol(this.state)}  ${message}`
      const chosen = this.filteredOptions.find(({ value }) => value === this.focusedValue)
      if (this.state === 'submit') return `${head}\n${S_BAR}  ${chosen?.label ?? ''}`
      if (this.state === 'cancel') return `${head}\n${S_BAR}`
      const lines = limitOptions({
        options: this.filteredOptions,
        cursor: this.cursor,
        maxItems: MOST_SHOWN,
        rowPadding: FRAME,
        style: ({ label, hint: plate }, isActive) =>
          `${isActive ? S_RADIO_ACTIVE : S_RADIO_INACTIVE} ${label}${plate ? ` (${plate})` : ''}`,
      })
      const body = [this.userInput === '' ? hint : this.userInputWithCursor, ...lines]
      return `${head}\n${body.map((line) => `${S_BAR}  ${line}`).join('\n')}\n${S_BAR_END}`
    },
  })
  const answer = await prompt.prompt()
  return typeof answer === 'string' ? answer : null
}

/** Umlauts may be typed without their dots. */
function matches(typed: string, text: string): boolean {
  const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain(text).includes(plain(typed))
}
