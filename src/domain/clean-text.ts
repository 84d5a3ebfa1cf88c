const LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** @returns the text in NFC, without soft hyphens and control characters, with single spaces */
export function cleanText(text: string): string {
  return /^[!-~]+(?: [!-~]+)*$/.test(text) ? text : cleaned(text)
}

function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\uFEFF]/g, '')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim()
}

/** @param lower text in small letters. @returns it with umlauts as ae, oe, ue and ß as ss */
export function transcribed(lower: string): string {
  return lower.replace(/[äöüß]/g, (letter) => LETTERS[letter] ?? letter)
}
