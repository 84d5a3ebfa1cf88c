import type { Language } from '../language.js'
import type { DraftWords } from './draft-words.js'

/** Loaded only where a table is mended by hand. */
export async function loadDraftWords(language: Language): Promise<DraftWords> {
  const { DRAFT } = language === 'de' ? await import('./de/draft.js') : await import('./en/draft.js')
  return DRAFT
}
