/** What steers a terminal, or is not seen at all, and that JSON would leave as it is. */
const UNSEEN = /[\u007F-\u009F\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/gu

/**
 * JSON that a terminal may show: it means the same, but control characters are escaped, also those that JSON allows.
 * @param indent spaces per level; 0 for all on one line
 */
export function visibleJson(value: unknown, indent = 0): string {
  return (JSON.stringify(value, null, indent) ?? '').replace(UNSEEN, escaped)
}

/** Characters beyond U+FFFF are two units, and escaped as two. */
function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}
