import { type Finding, finding } from '../../finding.js'

/** Characters of a note, a sentence or a line that are quoted. */
export const QUOTED = 200
/** Sentences that are quoted. */
const MOST = 5

/** @returns a text as it is quoted: on one line, and cut */
export function quoted(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, QUOTED)
}

/**
 * @param most of them that are quoted
 * @returns a doubt that quotes each of these sentences once; none where there are none
 */
export function sentencesNotRead(sentences: readonly string[], most = MOST): Finding[] {
  const lines = [...new Set(sentences)]
  if (lines.length === 0) return []
  return [finding('sentences-not-read', 'warning', { count: lines.length, lines: lines.slice(0, most) })]
}
