import { printedNames } from '../domain/places/printed-names.js'
import type { Register } from '../domain/register.js'
import type { TextPage } from './layout/text-page.js'
import { HEADING_WORDS } from './words/vocabulary.js'

/** Too few words to tell a language by. */
const FEW = 20
/** As many words tell. */
const MANY = 1000
/** Words that hardly a German page does without. */
const COMMON = new Set(
  'der die das und von vom für in im ist seite nicht auf mit zu zum den bitte diese stand'.split(' '),
)

/** Fonts may come without a table that tells which letters they draw: then the text of the file is not what is seen. */
export function isGarbled(pages: readonly TextPage[], register: Register): boolean {
  const names = printedNames(register)
  const texts = pages.flatMap(({ items }) => items.map(({ text }) => text)).slice(0, MANY)
  const words = texts.flatMap((text) => text.toLowerCase().split(/\s+/))
  if (words.length < FEW) return false
  const isKnown = (word: string) => HEADING_WORDS.has(word) || COMMON.has(word)
  return !words.some(isKnown) && !texts.some((text) => names.hits(text).whole.length > 0)
}
