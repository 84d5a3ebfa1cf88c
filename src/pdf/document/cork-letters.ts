/** Where LaTeX's T1 encoding ("Cork") has other letters than Unicode: signs that no text has, and one that no German word has. */
const CORK: Readonly<Record<string, string>> = {
  '\u001B': 'ff',
  '\u001C': 'fi',
  '\u001D': 'fl',
  '\u001E': 'ffi',
  '\u001F': 'ffl',
  ÿ: 'ß',
}
const OTHER = new RegExp(`[${Object.keys(CORK).join('')}]`, 'g')

/** @returns the text of a font that has no table of its letters but numbers them as LaTeX does: its bitmap fonts do */
export function corkLetters(text: string): string {
  return text.replace(OTHER, (sign) => CORK[sign] ?? sign)
}
