/** Stands in the place of every word of a language that must not be heard. */
export const MARKER = '⟦andere Sprache⟧'

/** @returns the same catalogue with the marker for every text, and for whatever a sentence is made from */
export function marked<T>(value: T): T {
  if (typeof value === 'string') return MARKER as T
  if (typeof value === 'function') return (() => MARKER) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, marked(one)])) as T
}

/** @returns the same data with the marker for each text of one language in `{ de, en }` */
export function markedTexts<T>(value: T, language: 'de' | 'en'): T {
  if (Array.isArray(value)) return value.map((one) => markedTexts(one, language)) as T
  if (value === null || typeof value !== 'object') return value
  const isText = Object.keys(value).sort().join() === 'de,en'
  const entries = Object.entries(value).map(([key, one]) => [
    key,
    isText && key === language ? MARKER : markedTexts(one, language),
  ])
  return Object.fromEntries(entries) as T
}
