import { groupBy } from '../../../domain/group-by.js'
import { once } from '../../../domain/once.js'
import type { SeenPage } from '../../document/seen-page.js'
import { type Finding, finding } from '../../finding.js'
import { corrects, RESERVED } from '../../words/corrections.js'
import { otherMeaning, otherUnit } from '../../words/other-meaning.js'
import { type UnofficialWord, unofficialWord } from '../../words/unofficial.js'
import { noneGrantedIn } from '../../words/unread-sentences.js'
import { isRange } from '../../words/vocabulary.js'
import { type HeadWords, headWords } from './head-words.js'
import type { NotedLine } from './noted-lines.js'
import { quoted } from './quotes.js'
import type { RowParts } from './row-parts.js'
import type { SeenDocument } from './seen-document.js'

/** Where a file says it of itself. */
export type WordPlace = 'title' | 'label' | 'watermark' | 'recurring' | 'heading' | 'mark' | 'prose' | 'row'

/** Letters one below the other make a word from as many on. */
const STACKED = 4
/** Characters of a sentence that are quoted. */
const QUOTED = 160

/**
 * A file that calls itself a draft, void, an example, invented or a test is never the official table, where it says so in
 * a title, a heading, on every page, across the page or in a stamp: it may be read as printed, but is neither proven
 * nor stored. In prose such a word is quoted, for the official table may hold an example. One that says of its amounts
 * that they are of other years or in thousands, or do not count, is not proven either.
 * @param beside the title, the subject and the keywords that the file carries, and what a viewer shows beside its pages
 * @param isInEuro the amounts are not printed with three decimals, as thousands of euro are
 */
export function selfDescription(
  lines: readonly NotedLine[],
  pages: readonly SeenPage[],
  { titles, labels }: Pick<SeenDocument, 'titles' | 'labels'>,
  parts: RowParts,
  isInEuro: boolean,
): Finding[] {
  const findings = [
    ...titles.flatMap((title) => said(title, 'title', null)),
    ...labels.flatMap((label) => [...said(label, 'label', null), ...correction(label)]),
    ...lines.flatMap((line) => {
      const wordsOf = once(() => headWords(line, parts))
      return [
        ...found(line.text, line.kind, line.page, line),
        ...meant(line.text, line.kind, line.page, wordsOf),
        ...noneGranted(line),
        ...(isInEuro ? inAnotherUnit(line, wordsOf) : []),
      ]
    }),
    ...pages.flatMap(({ number, marks }) => marks.flatMap((mark) => said(mark.said, 'mark', number))),
    ...pages.flatMap((page) => stackedWords(page).flatMap((text) => said(text, 'watermark', page.number))),
  ]
  const first = new Map<string, Finding>()
  for (const item of findings) {
    const said = 'place' in item.args ? [item.args.word, item.args.place] : []
    const key = [item.code, ...said].join('|')
    if (!first.has(key)) first.set(key, item)
  }
  return [...first.values()]
}

/** "Berichtigung Aidlingen Altdorf" */
function correction(label: string): Finding[] {
  if (!corrects(label) || RESERVED.test(label)) return []
  const note = quoted(label)
  return [finding('correction-noted', 'warning', { note }, { page: null, text: note })]
}

function said(text: string, place: WordPlace, page: number | null): Finding[] {
  return [...found(text, place, page), ...meant(text, place, page)]
}

/** Of its amounts: that they are of more than one year, or do not count. In prose it may be about anything. */
function meant(
  text: string,
  place: WordPlace,
  page: number | null,
  wordsOf: () => Pick<HeadWords, 'overAmounts' | 'others'> = () => ({ overAmounts: '', others: text }),
): Finding[] {
  if (place === 'prose' || place === 'row') return []
  const { overAmounts, others } = wordsOf()
  const word =
    otherMeaning(others, place === 'watermark' || place === 'mark' ? 'across' : 'among-others') ??
    otherMeaning(overAmounts, 'over-amounts')
  return word === null ? [] : [doubted(text, word, place, page)]
}

/** "Angaben in Tausend Euro" above, below or beside amounts that are euros. */
function inAnotherUnit(line: NotedLine, wordsOf: () => HeadWords): Finding[] {
  const { text, kind, page } = line
  if (kind === 'row' || kind === 'watermark' || (line.isBehindTable && !line.isBesideRows)) return []
  // "eine Million Euro und mehr" is none that amounts are in.
  if (isRange(text)) return []
  const { overTable, others } = wordsOf()
  const word = otherUnit(kind === 'prose' ? '' : overTable, true) ?? otherUnit(others, false)
  return word === null ? [] : [doubted(text, word, kind, page)]
}

/** "Rückforderungen gegen die Kommunen" above the rows: elsewhere it may be about anything. */
function noneGranted({ text, kind, page, isBesideRows }: NotedLine): Finding[] {
  const word = isBesideRows && kind !== 'prose' && kind !== 'row' ? noneGrantedIn(text) : null
  return word === null ? [] : [doubted(text, word, kind, page)]
}

function doubted(text: string, word: string, place: WordPlace, page: number | null): Finding {
  const quote = text.replace(/\s+/g, ' ').trim().slice(0, QUOTED)
  return finding('meaning-doubted', 'warning', { word, place }, { page, text: quote })
}

function found(text: string, place: WordPlace, page: number | null, line?: NotedLine): Finding[] {
  const word = unofficialWord(text)
  if (!word) return []
  const isQuoted =
    place === 'prose' ||
    place === 'row' ||
    (line !== undefined && isOfAnother(word, line)) ||
    (place === 'label' && word.kind === 'example')
  const quote = text.replace(/\s+/g, ' ').trim().slice(0, QUOTED)
  const code = isQuoted ? 'unofficial-word' : 'calls-itself-unofficial'
  return [finding(code, 'warning', { word: word.word, kind: word.kind, place }, { page, text: quote })]
}

/** "Beispiel: …" and "Muster des Antrags" on a page without rows are about that page, not about the table. */
function isOfAnother(
  { kind }: UnofficialWord,
  { text, isBesideRows, isBehindTable, kind: place }: NotedLine,
): boolean {
  if (kind !== 'example' || place !== 'heading') return false
  if (/^\s*(?:\S+\s+)?(?:zum\s+)?(?:beispiele?|examples?)\s*(?:\d+\s*)?:/iu.test(text)) return true
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  return !isBesideRows && (isBehindTable || words > 4)
}

/** @returns words whose letters stand one below the other */
function stackedWords({ painting }: SeenPage): string[] {
  const letters = painting.runs.filter(({ text }) => /^\p{L}$/u.test(text.trim()))
  const columns = groupBy(letters, ({ box }) => [Math.round((box.x0 + box.x1) / 2 / 6)])
  return [...columns.values()]
    .filter(({ length }) => length >= STACKED && length < 40)
    .map((letters) =>
      letters
        .toSorted((a, b) => a.box.y0 - b.box.y0)
        .map(({ text }) => text.trim())
        .join(''),
    )
}
