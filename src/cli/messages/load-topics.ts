import type { Language } from '../language.js'

/** The texts of `igm help <topic>`, by topic. */
export async function loadTopics(language: Language): Promise<Readonly<Record<string, string>>> {
  const { TOPICS } = language === 'de' ? await import('./de/topics.js') : await import('./en/topics.js')
  return TOPICS
}
