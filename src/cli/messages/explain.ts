import type { Language } from '../language.js'
import type { ExplainWords } from './explain-words.js'

/** Loaded only where somebody asks how a file was read. */
export async function loadExplainWords(language: Language): Promise<ExplainWords> {
  const { EXPLAIN } = language === 'de' ? await import('./de/explain.js') : await import('./en/explain.js')
  return EXPLAIN
}
