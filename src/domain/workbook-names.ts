import { sha256 } from './digest.js'
import { withoutUnseen } from './unseen.js'

/** Name, within each sheet of our own workbook, of the rows above its heads: words about the figures, and none of a user. */
export const TITLE_NAME = 'igm_title'
/** Name, within each sheet, of a text with the digest of each of these rows: one that a person wrote over is told by it. */
export const WORDS_NAME = 'igm_title_words'
/** Name, within a sheet that is to be filled in, of the column for it. */
export const FORM_NAME = 'igm_form'

/** @returns eight hexadecimal digits, the same for the same words however a program keeps their spaces */
export function titleDigest(text: string): string {
  const words = withoutUnseen(text).normalize('NFC').replace(/\s+/g, ' ').trim()
  return sha256(words).slice(0, 8)
}
