import { withoutUnseen } from './unseen.js'

const LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** @returns the text in NFC, without what nobody sees and control characters, with single spaces */
export function cleanText(text: string): string {
  return /^[!-~]+(?: [!-~]+)*$/.test(text) ? text : cleaned(text)
}

function cleaned(text: string): string {
  const spaced = text.normalize('NFC').replace(/[\p{Cc}\p{Z}]+/gu, ' ')
  return withoutUnseen(spaced).replace(/ {2,}/g, ' ').trim()
}

/** @param lower text in small letters. @returns it with umlauts as ae, oe, ue and ß as ss */
export function transcribed(lower: string): string {
  return lower.replace(/[äöüß]/g, (letter) => LETTERS[letter] ?? letter)
}
