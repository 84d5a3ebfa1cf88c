/** @returns a text as a string of CSS; nothing in it can end the string, the rule or the element of the style */
export function cssText(text: string): string {
  const safe = text.replace(
    /[\\"<>&\p{Cc}]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  )
  return `"${safe}"`
}
