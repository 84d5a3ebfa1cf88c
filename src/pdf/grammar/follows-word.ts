import { centsOf, type Token } from '../layout/token.js'
import { MONTHS } from '../words/sentences.js'
import { isNextTo } from './chunks.js'

const MONTH = new RegExp(`^(?:${MONTHS})$`, 'iu')
const YEAR = /^(?:19|20)\d\d$/

/** "Stuttgart, 5. Januar 2018": a year is no amount, wherever the letter has its date. @param before the token before it */
export function isOfDate(token: Token, before: Token | undefined): boolean {
  return YEAR.test(token.text) && follows(token, before, MONTH)
}

const STREET = /(?:str(?:aße|\.)|allee|gasse|platz|ring|weg)$/iu
const HOUSES_CENTS = 1000_00

/** "Ruppmannstraße 21" */
export function isOfHouse(token: Token, before: Token | undefined): boolean {
  const cents = centsOf(token) ?? 0
  return cents > 0 && cents < HOUSES_CENTS && follows(token, before, STREET)
}

function follows(token: Token, before: Token | undefined, word: RegExp): boolean {
  return before?.kind === 'word' && word.test(before.text) && isNextTo(token, before)
}
