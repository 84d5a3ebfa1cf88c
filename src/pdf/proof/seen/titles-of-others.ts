import { yearsIn } from '../../../domain/amount-list/meaning.js'
import { type Finding, finding } from '../../finding.js'
import { behindDate, otherExtentIn } from '../../words/of-title.js'
import { otherMeaning } from '../../words/other-meaning.js'
import { isSentence } from '../../words/sentences.js'
import type { NotedLine } from './noted-lines.js'
import { quoted } from './quotes.js'
import type { RowParts } from './row-parts.js'

/** What must be in a title for its year to be that of the money. */
const OF_MONEY =
  /integrationsmanagement|betr[aä]g|zuweisung|zuwendung|mittel(?!\p{L})|förder|budget|haushaltsjahr|planungsrahmen|verteilung/iu
/** Laws and papers have years of their own. */
const OF_PAPERS =
  /(?<!\p{L})(?:vwv|verwaltungsvorschrift|gabl|gbl|\p{L}*gesetz\p{L}*|fag|drucksache|az|vom|stand|seit|bis|ab)(?!\p{L})|§/iu

/**
 * A title of another year, of another Land or of a part, and what stands behind the date of a table, speak against all amounts.
 * @param years of the edition; none where none is known
 */
export function titlesOfOthers(
  lines: readonly NotedLine[],
  parts: RowParts,
  years: readonly number[],
): Finding[] {
  const topOn = (page: number) => parts.on(page).reduce((least, { box }) => Math.min(least, box.y0), Infinity)
  const isAbove = ({ page, box, isBesideRows, isBehindTable }: NotedLine) =>
    isBesideRows ? box.y1 <= topOn(page) : !isBehindTable
  const above = lines.filter((line) => line.kind !== 'row' && line.kind !== 'watermark' && isAbove(line))
  const titles = above.filter(({ pieces }) => pieces.length === 1)
  return [
    ...titles.flatMap((line) => (line.kind === 'prose' ? [] : doubted(line, otherExtentIn(line.text)))),
    ...lines.flatMap((line) => doubted(line, behindStand(line, isAbove(line)))),
    ...(above.some(({ text }) => areOf(years, yearsIn(text)))
      ? []
      : titles
          .filter(({ text }) => isDated(text))
          .flatMap((line) => doubted(line, yearsIn(line.text).join(', ')))),
  ].slice(0, 1)
}

/** In a sentence a source may have a date. */
function behindStand({ text, kind }: NotedLine, isAbove: boolean): string | null {
  if (kind === 'row' || kind === 'watermark' || (kind === 'prose' && !isAbove)) return null
  return behindDate(text, isAbove && kind !== 'prose')
}

function isDated(text: string): boolean {
  return (
    !isSentence(text) &&
    OF_MONEY.test(text) &&
    !OF_PAPERS.test(text) &&
    yearsIn(text).length > 0 &&
    otherMeaning(text, 'among-others') === null
  )
}

/** "2017–2019" is of the years between as well. */
function areOf(own: readonly number[], named: readonly number[]): boolean {
  return (
    own.length === 0 ||
    own.some((year) => named.some((one) => one <= year) && named.some((one) => one >= year))
  )
}

function doubted({ text, page, kind }: NotedLine, word: string | null): Finding[] {
  if (word === null) return []
  return [finding('meaning-doubted', 'warning', { word, place: kind }, { page, text: quoted(text) })]
}
