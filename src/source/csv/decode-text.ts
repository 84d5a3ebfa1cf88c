export interface DecodedText {
  readonly encoding: 'utf-8' | 'utf-16le' | 'windows-1252'
  /** without byte order mark */
  readonly text: string
}

/**
 * 0x80 to 0x9F of Windows-1252. Some versions of Node 20 and 22 decode it as if it were Latin-1, which has
 * control characters there: the euro sign would be lost.
 */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

const highCharacter = (byte: string) => HIGH[byte.charCodeAt(0) - 0x80] ?? byte

/** What spreadsheets write: UTF-8 with or without a mark, UTF-16 with one, or the old Windows code page. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes)
  try {
    return decodeAs('utf-8', bytes)
  } catch {
    // Umlauts of the old code page are hardly ever valid UTF-8, and every byte means something in it.
    const { encoding, text } = decodeAs('windows-1252', bytes)
    return { encoding, text: text.replace(/[\u0080-\u009F]/g, highCharacter) }
  }
}

/** @throws TypeError when the bytes are not in this encoding */
function decodeAs(encoding: DecodedText['encoding'], bytes: Uint8Array): DecodedText {
  return { encoding, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
}
