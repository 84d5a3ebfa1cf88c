import { withoutUnseen } from './unseen.js'

const LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** Ligatures that Unicode has no sign for, as Linux Libertine and its kin number them. */
const PRIVATE_LIGATURES = new Map([
  ['\uE030', 'fb'],
  ['\uE032', 'ffh'],
  ['\uE033', 'ffj'],
  ['\uE034', 'ffk'],
  ['\uE035', 'fft'],
  ['\uE036', 'fh'],
  ['\uE037', 'fj'],
  ['\uE038', 'fk'],
  ['\uE039', 'ft'],
  ['\uE03A', 'ck'],
  ['\uE03B', 'ch'],
  ['\uE03C', 'tt'],
  ['\uE03D', 'ct'],
  ['\uE048', 'Qu'],
  ['\uE049', 'Th'],
  ['\uE04A', 'tz'],
  // narrow before the dots of an umlaut
  ['\uE0E0', 'f'],
  ['\uE0E1', 'ff'],
])
const LIGATURE = /[\uFB00-\uFB06\uE030-\uE04A\uE0E0\uE0E1]/g

/** @returns the text with each letter by itself: some fonts draw "ffi" or "tt" as one sign */
export function withoutLigatures(text: string): string {
  return text.replace(LIGATURE, (sign) => PRIVATE_LIGATURES.get(sign) ?? sign.normalize('NFKC'))
}

/** Signs that some programs draw for every hyphen: a minus, a hyphen that no line may be broken at. */
const HYPHEN = /(?<=\p{L})[\u2010\u2011\u2212](?!\d)/gu

/** @returns the text with the hyphens of its words as such: R draws "Baden-Baden" with a minus */
export function withHyphens(text: string): string {
  return text.replace(HYPHEN, '-')
}

/** @returns the text in NFC, without ligatures, what nobody sees and control characters, with single spaces */
export function cleanText(text: string): string {
  return /^[!-~]+(?: [!-~]+)*$/.test(text) ? text : cleaned(text)
}

function cleaned(text: string): string {
  const spaced = withoutLigatures(text.normalize('NFC')).replace(/[\p{Cc}\p{Z}]+/gu, ' ')
  return withoutUnseen(spaced).replace(/ {2,}/g, ' ').trim()
}

/** @param lower text in small letters. @returns it with umlauts as ae, oe, ue and ß as ss */
export function transcribed(lower: string): string {
  return lower.replace(/[äöüß]/g, (letter) => LETTERS[letter] ?? letter)
}
