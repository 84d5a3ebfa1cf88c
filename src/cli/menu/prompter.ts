/** What the menu asks and says; a terminal answers it, or a test. Every question can be left: then it is null. */
export interface Prompter {
  intro(text: string): void
  say(text: string): void
  /** one of several answers */
  select(message: string, choices: readonly Choice[]): Promise<string | null>
  /** one of many answers, found by typing a part of it */
  search(message: string, choices: readonly Choice[], hint: string): Promise<string | null>
  /** @param initial stands there to be changed */
  text(message: string, initial: string): Promise<string | null>
  confirm(message: string, words: { readonly yes: string; readonly no: string }): Promise<boolean | null>
}

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string
}
