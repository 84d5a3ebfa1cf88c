import { RURAL_PREFIX, URBAN_PREFIX } from '../words/vocabulary.js'
import type { Classified } from './classify.js'

/** Share of the headings that must say what they are before those that do not are taken for something else. */
const MOST = 0.5

/**
 * Where headings read "Landkreis Heidenheim", a bare "Heidenheim" on a line of its own is the beginning of
 * "Heidenheim an der Brenz".
 */
export function withoutBareHeadings(lines: readonly Classified[]): Classified[] {
  const headings = lines.filter(({ kind }) => kind === 'heading')
  const told = headings.filter(saysSo)
  if (told.length === 0 || told.length < MOST * headings.length) return [...lines]
  return lines.map((item) => {
    if (item.kind !== 'heading' || saysSo(item)) return item
    const { line, layout, cells } = item
    return { kind: 'rest', line, layout, cells }
  })
}

function saysSo({ line: { text } }: Classified): boolean {
  const bare = text.replace(/^\d{3,5}\s+/, '')
  return RURAL_PREFIX.test(bare) || URBAN_PREFIX.test(bare) || /kreis(?!\p{L})/iu.test(bare)
}
