import { cleanText } from '../clean-text.js'

/**
 * A number by which offices name a place, its lost zero put back. `ags`: eight digits of a municipality; `ars`:
 * twelve; `district`: five; `other-state`: any of these, of another state; `none`: a number that is no such key.
 */
export interface PlaceKey {
  readonly kind: 'ags' | 'ars' | 'district' | 'other-state' | 'none'
  readonly digits: string
}

const STATE = '08'
/** Numbers of the states in the first two digits. */
const LAST_STATE = 16
const KINDS: Readonly<Record<number, PlaceKey['kind']>> = { 5: 'district', 8: 'ags', 12: 'ars' }

const LABEL =
  /^(?:(?:amtl(?:icher?|\.) ?)?(?:gemeinde|regional|kreis)schl(?:ü|ue)ssel|gemeindekennziffer|schl(?:ü|ue)ssel|ags|ars|gkz)[ .:=]*(?=\d)/i
/** What spreadsheets put around a text that looks like a number: ="08416041", =08416041, '08416041. */
const WRAPPED = /^=?"(.*)"$|^['’‘`=](.*?)['’]?$/
/** A number that went through a spreadsheet: 8416041.0, 8416041,00 */
const DECIMALS = /^(\d+)[.,]0+$/
/** Groups as people write them: 08 336 050, 08 336 5003 050, 8.416.041 */
const GROUPS = /^\d{1,5}(?:([ .\-/])\d{2,4}(?:\1\d{2,4})*)?$/

/** @returns null for text that is no number */
export function keyIn(text: string): PlaceKey | null {
  const wrapped = WRAPPED.exec(cleanText(text))
  const bare = (wrapped ? (wrapped[1] ?? wrapped[2] ?? '') : cleanText(text)).trim().replace(LABEL, '')
  const whole = DECIMALS.exec(bare)?.[1] ?? bare
  if (!/^\d+$/.test(whole) && !GROUPS.test(whole)) return null
  return keyOf(whole.replace(/\D/g, ''))
}

function keyOf(digits: string): PlaceKey {
  // One short of a key, or one that begins with the digit of the state: a spreadsheet took the zero.
  const full = KINDS[digits.length + 1] && !KINDS[digits.length] ? `0${digits}` : digits
  const kind = KINDS[full.length]
  if (kind === undefined) return { kind: 'none', digits }
  if (full.startsWith(STATE)) return { kind, digits: full }
  const state = Number(full.slice(0, 2))
  return state >= 1 && state <= LAST_STATE ? { kind: 'other-state', digits: full } : { kind: 'none', digits }
}
