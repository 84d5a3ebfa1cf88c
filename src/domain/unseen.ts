/** Format characters, separators of lines and paragraphs, and all else that no font draws. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/gu

/** Marks, embeddings, overrides and isolates from right to left (Unicode Standard Annex 9). */
const TURNING = /[\u061C\u200F\u202B\u202E\u2067]/u

/** @returns the text with a sign in the place of each character that nobody sees, or that steers how the others are shown */
export function withUnseenShown(text: string): string {
  return text.replace(UNSEEN, '\uFFFD')
}

/** @returns the text as it is seen: a word with a soft hyphen or a space of no width in it is one word */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '')
}

/** @returns true where the text as it is stored is not what is seen: 000.15 is shown as 51.000 */
export function isTurned(text: string): boolean {
  return TURNING.test(text)
}

/** @returns the first such character as it is named, U+202E; null for none */
export function unseenIn(text: string): string | null {
  const [character] = text.match(UNSEEN) ?? []
  const code = character?.codePointAt(0)
  return code === undefined ? null : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
