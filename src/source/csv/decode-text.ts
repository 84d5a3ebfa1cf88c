export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'cp850' | 'mac-roman'

export interface DecodedText {
  readonly encoding: Encoding
  /** without byte order mark */
  readonly text: string
}

/**
 * The upper half of each old code page, as far as it is not that of Latin-1. That of Windows is not left to Node: some
 * versions of 20 and 22 decode it as if it were Latin-1, and lose the euro sign.
 */
const UPPER = {
  'windows-1252': '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ',
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤' +
    'ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xAD±‗¾¶§÷¸°¨·¹³²■\xA0',
  'mac-roman':
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xA0ÀÃÕŒœ' +
    '–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
} as const
const OLD = Object.keys(UPPER) as (keyof typeof UPPER)[]

/** What spreadsheets write: UTF-8 with or without a mark, UTF-16 with one, or an old code page. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes)
  const unmarked = withoutMark(bytes)
  if (unmarked) return decodeAs(unmarked, bytes)
  try {
    return decodeAs('utf-8', bytes)
  } catch {
    // Umlauts of an old code page are hardly ever valid UTF-8. Windows goes first where two read equally well.
    const readings = OLD.map((encoding) => ({ encoding, text: decodeOld(bytes, UPPER[encoding]) }))
    const best = Math.max(...readings.map(({ text }) => likeness(text)))
    return readings.find(({ text }) => likeness(text) === best) ?? decodeAs('windows-1252', bytes)
  }
}

/** @returns which UTF-16 begins so: every other byte of plain letters is zero; null for none */
function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const begin = bytes.subarray(0, 8)
  const isZero = (odd: 0 | 1) => begin.every((byte, at) => (byte === 0) === (at % 2 === odd))
  if (begin.length < 8) return null
  return isZero(1) ? 'utf-16le' : isZero(0) ? 'utf-16be' : null
}

/** @throws TypeError when the bytes are not in this encoding */
function decodeAs(encoding: Encoding, bytes: Uint8Array): DecodedText {
  return { encoding, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
}

function decodeOld(bytes: Uint8Array, upper: string): string {
  const latin = Buffer.from(bytes).toString('latin1')
  return latin.replace(/[\u0080-\u00FF]/g, (letter) => upper[letter.charCodeAt(0) - 0x80] ?? letter)
}

/** Characters that a text may hold before this is asked: more would tell no more. */
const SAMPLE = 200_000
/** Umlauts where German has them: small ones in small words, capitals at the beginning or among capitals. */
const GERMAN = /(?<=\p{L})[äöüß]|[äöü](?=\p{Ll})|(?<!\p{L})[ÄÖÜ](?=\p{L})|(?<=\p{Lu})[ÄÖÜ](?![\p{Ll}])/gu
/** What stands inside a word of no language. */
const STRANGE =
  /(?<=\p{L})[^\p{L}\p{ASCII}\u2019\u2010-\u2015­](?=\p{L})|(?<=\p{L})[ÄÖÜ](?=\p{Ll})|[\u0080-\u009F]/gu

/** @returns how much the text looks like German; larger is likelier */
function likeness(text: string): number {
  const sample = text.slice(0, SAMPLE)
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0
  return 2 * count(GERMAN) - 3 * count(STRANGE) - count(/(?![äöüßÄÖÜ])[\u00C0-\u024F]/gu)
}
