const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const LAST = 0x10_ff_ff

/** @param text of XML, as written @returns what it says; U+FFFD for a number that is no character's */
export function unescaped(text: string): string {
  return text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, digits) => characterOf(Number.parseInt(digits, hex ? 16 : 10)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
}

function characterOf(code: number): string {
  return code <= LAST ? String.fromCodePoint(code) : '\uFFFD'
}
