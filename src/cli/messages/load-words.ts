import type { Language } from '../language.js'
import type { DOCUMENT } from './de/documents.js'
import type { DRAFT } from './de/draft.js'
import type { EXPLAIN } from './de/explain.js'
import type { LETTERS } from './de/letters.js'

/** Headings and sentences of what a district office opens. */
export type DocumentWords = typeof DOCUMENT
/** Words of a draft: a refused table that a person mends. */
export type DraftWords = typeof DRAFT
/** Words for how a file was read. */
export type ExplainWords = typeof EXPLAIN
/** Text and placeholders of letters and agreements. */
export type LetterWords = typeof LETTERS

/** Loaded only where a document is made. */
export async function loadDocumentWords(language: Language): Promise<DocumentWords> {
  return (language === 'de' ? await import('./de/documents.js') : await import('./en/documents.js')).DOCUMENT
}

/** Loaded only where a table is mended by hand. */
export async function loadDraftWords(language: Language): Promise<DraftWords> {
  return (language === 'de' ? await import('./de/draft.js') : await import('./en/draft.js')).DRAFT
}

/** Loaded only where somebody asks how a file was read. */
export async function loadExplainWords(language: Language): Promise<ExplainWords> {
  return (language === 'de' ? await import('./de/explain.js') : await import('./en/explain.js')).EXPLAIN
}

/** Loaded only where letters are made. */
export async function loadLetterWords(language: Language): Promise<LetterWords> {
  return (language === 'de' ? await import('./de/letters.js') : await import('./en/letters.js')).LETTERS
}

/** The texts of `igm help <topic>`, by topic. */
export async function loadTopics(language: Language): Promise<Readonly<Record<string, string>>> {
  return (language === 'de' ? await import('./de/topics.js') : await import('./en/topics.js')).TOPICS
}
