import { groupBy } from '../../../domain/group-by.js'
import type { Register } from '../../../domain/register.js'
import { type Finding, finding } from '../../finding.js'
import { NEXT_LINE } from '../../words/corrections.js'
import { isHarmless } from '../../words/harmless-notes.js'
import { noGrantIn } from '../../words/unread-sentences.js'
import { AMOUNT_HEADING, strangeInHead } from '../../words/vocabulary.js'
import { headWords } from './head-words.js'
import { wordsOfPlaces } from './lines-among.js'
import type { NotedLine } from './noted-lines.js'
import { quoted, sentencesNotRead } from './quotes.js'
import type { RowParts } from './row-parts.js'

/** Times the height of a line that the next one of a head may lie below it. */
const APART = 1.5
/** Times its height that a head may lie above the first row: what is higher is a title. */
const NEAR = 4
/** At the end of a head, and before its note. */
const MARK = /([*†‡]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|(?<![(\d])\d(?=\)))\)?\s*$/u
const NOTE = /^\s*([*†‡]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|\d(?=\)))\)?\s*(.*\p{L}{2}.*)$/u

/** "Betrag Vorjahr" */
const LAST_YEAR = /(?<!\p{L})(?:vorjahr(?:e?s)?|vorjährig\p{L}*)(?!\p{L})/iu

/**
 * What the lines of a head say together over the amounts: "Zurückzuzahlender / Betrag", "Betrag der / vorstehenden / Gemeinde".
 * @returns a doubt where these are no grants, those of other rows, of a word that heads of grants do not have, or have a mark whose
 * note is not understood
 */
export function headsOverAmounts(
  lines: readonly NotedLine[],
  parts: RowParts,
  register: Register,
): Finding[] {
  const over = lines
    .filter(({ kind }) => kind !== 'row' && kind !== 'watermark')
    .map((line) => ({ line, words: headWords(line, parts).overAmounts.replace(/\s+/g, ' ') }))
    .filter(({ words }) => words !== '')
  const heads = [...groupBy(over, ({ line }) => [line.page]).values()].flatMap(stacked)
  const found = heads.flatMap(({ text, page, isHead, end, height }) => {
    const top = parts.on(page).reduce((least, { box }) => Math.min(least, box.y0), Infinity)
    const isNear = isHead && end <= top + height && top - end < NEAR * height
    const word = noGrantIn(text) ?? (isNear ? (LAST_YEAR.exec(text)?.[0] ?? null) : null)
    if (word !== null)
      return [finding('meaning-doubted', 'warning', { word, place: 'heading' }, { page, text })]
    return NEXT_LINE.test(text) || (isNear && isStrange(text, register))
      ? [finding('sentences-not-read', 'warning', { count: 1, lines: [text] }, { page, text })]
      : []
  })
  return found.length > 0
    ? found.slice(0, 1)
    : sentencesNotRead(heads.flatMap((head) => notesOf(head, lines)))
}

/** "Minderung (€)", "Betrag (€) alt": a word by which it may be any money. */
function isStrange(text: string, register: Register): boolean {
  if (!AMOUNT_HEADING.test(text)) return false
  const places = wordsOfPlaces(register)
  return strangeInHead(text, (word) => places.has(word)) !== null
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
  const heads: { text: string; page: number; end: number; height: number; isHead: boolean }[] = []
  for (const { line, words } of lines) {
    const last = heads.at(-1)
    if (last && line.box.y0 - last.end < APART * line.height) {
      last.text = `${last.text} ${words}`
      last.end = line.box.y1
      last.isHead ||= isHead(line)
    } else {
      const { page, height, box } = line
      heads.push({ text: words, page, end: box.y1, height, isHead: isHead(line) })
    }
  }
  return heads
}

function isHead({ pieces, kind }: NotedLine): boolean {
  return kind !== 'prose' && (pieces.length > 1 || kind === 'recurring')
}
