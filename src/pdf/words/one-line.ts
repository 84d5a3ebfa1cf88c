/** @returns as one line, words that are broken put together */
export function oneLine(texts: readonly string[]): string {
  return texts
    .join(' ')
    .normalize('NFC')
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(\p{Ll})[-‐] (?=\p{Ll})/gu, '$1')
    .trim()
}
