import { once } from '../../../domain/once.js'
import type { SeenPage } from '../../document/overlays.js'
import { type Finding, finding } from '../../finding.js'
import { unreadLegend } from '../../words/style-legend.js'
import { QUOTED } from './contradiction.js'
import type { NotedLine } from './page-lines.js'
import type { RowParts } from './row-parts.js'
import { rowsStyled } from './styled-rows.js'

/**
 * "Kursiv: geschätzt", "Violett: beantragt": a legend of letters and colours, where some rows are set in others than the rest,
 * may say anything of their amounts. Understood is what tells no more than their names and amounts do.
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
      return legend && (legend.isDrawn || styled()) ? [text.replace(/\s+/g, ' ').trim().slice(0, QUOTED)] : []
    })
  const quoted = [...new Set(unread)]
  if (quoted.length === 0) return []
  return [finding('sentences-not-read', 'warning', { count: quoted.length, lines: quoted })]
}
