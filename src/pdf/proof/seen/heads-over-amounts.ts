import { groupBy } from '../../../domain/group-by.js'
import { type Finding, finding } from '../../finding.js'
import { NEXT_LINE } from '../../words/corrections.js'
import { isHarmless } from '../../words/harmless-notes.js'
import { noGrantIn } from '../../words/unread-sentences.js'
import { headWords } from './head-words.js'
import type { NotedLine } from './noted-lines.js'
import { quoted, sentencesNotRead } from './quotes.js'
import type { RowParts } from './row-parts.js'

/** Times the height of a line that the next one of a head may lie below it. */
const APART = 1.5
/** At the end of a head, and before its note. */
const MARK = /([*†‡]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|(?<![(\d])\d(?=\)))\)?\s*$/u
const NOTE = /^\s*([*†‡]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|\d(?=\)))\)?\s*(.*\p{L}{2}.*)$/u

/**
 * What the lines of a head say together over the amounts: "Zurückzuzahlender / Betrag", "Betrag der / vorstehenden / Gemeinde".
 * @returns a doubt where these are no grants, those of other rows, or have a mark whose note is not understood
 */
export function headsOverAmounts(lines: readonly NotedLine[], parts: RowParts): Finding[] {
  const over = lines
    .filter(({ kind }) => kind !== 'row' && kind !== 'watermark')
    .map((line) => ({ line, words: headWords(line, parts).overAmounts.replace(/\s+/g, ' ') }))
    .filter(({ words }) => words !== '')
  const heads = [...groupBy(over, ({ line }) => [line.page]).values()].flatMap(stacked)
  const found = heads.flatMap(({ text, page }) => {
    const word = noGrantIn(text)
    if (word !== null)
      return [finding('meaning-doubted', 'warning', { word, place: 'heading' }, { page, text })]
    return NEXT_LINE.test(text)
      ? [finding('sentences-not-read', 'warning', { count: 1, lines: [text] }, { page, text })]
      : []
  })
  return found.length > 0
    ? found.slice(0, 1)
    : sentencesNotRead(heads.flatMap((head) => notesOf(head, lines)))
}

/** "Betrag (Euro)*": what a note says of the head, it says of all amounts. */
function notesOf({ text }: { readonly text: string }, lines: readonly NotedLine[]): string[] {
  const mark = MARK.exec(text)?.[1]?.normalize('NFKC')
  if (mark === undefined) return []
  return lines
    .filter(({ kind }) => kind !== 'row')
    .flatMap((line) => {
      const [, own = '', said = ''] = NOTE.exec(line.text) ?? []
      return own.normalize('NFKC') !== mark || isHarmless(said) ? [] : [quoted(line.text)]
    })
}

function stacked(lines: readonly { readonly line: NotedLine; readonly words: string }[]) {
  const heads: { text: string; page: number; end: number }[] = []
  for (const { line, words } of lines) {
    const last = heads.at(-1)
    if (last && line.box.y0 - last.end < APART * line.height) {
      last.text = `${last.text} ${words}`
      last.end = line.box.y1
    } else heads.push({ text: words, page: line.page, end: line.box.y1 })
  }
  return heads
}
