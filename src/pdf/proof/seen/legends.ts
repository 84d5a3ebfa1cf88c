import { once } from '../../../domain/once.js'
import type { SeenPage } from '../../document/seen-page.js'
import type { Finding } from '../../finding.js'
import { unreadLegend } from '../../words/style-legend.js'
import type { NotedLine } from './noted-lines.js'
import { quoted, sentencesNotRead } from './quotes.js'
import type { RowParts } from './row-parts.js'
import { rowsStyled } from './styled-rows.js'

/**
 * "Kursiv: geschätzt", "Violett: beantragt": a legend of letters, colours and frames may say anything of the amounts of some rows,
 * whether or not these are told from the rest. Understood is what tells no more than their names and amounts do; and that
 * some have none, where those with an amount all look the same.
 * @returns a doubt that quotes those that are not
 */
export function legendsNotUnderstood(
  lines: readonly NotedLine[],
  pages: readonly SeenPage[],
  parts: RowParts,
): Finding[] {
  const styled = once(() => rowsStyled(pages, parts).size > 0)
  const unread = lines
    .filter(({ kind }) => kind !== 'row')
    .flatMap(({ text }) => {
      const legend = unreadLegend(text)
      return legend && (!legend.isOfNone || styled()) ? [quoted(text)] : []
    })
  return sentencesNotRead(unread, unread.length)
}
